import type { Article } from '../../src/model/article.ts';
import type { Mention, When } from '../../src/model/event.ts';
import { mentionId } from '../../src/pipeline/identify.ts';

/** An article for tests; what a test does not care about has a plain default. */
export function article(id: string, given: Partial<Article> = {}): Article {
	return {
		id,
		file: `${id}.md`,
		title: 'Ferry sinks off Marlow',
		publisher: 'The Harbour Post',
		agency: null,
		published: '2031-05-20',
		dateline: null,
		url: null,
		language: 'en',
		license: null,
		paragraphs: [{ kind: 'body', text: 'The ferry Aurelia sank off Marlow on Sunday.' }],
		...given,
	};
}

/** A mention for tests: `article` names the article it stands in, `quote` is its sentence. */
export function mention(articleId: string, quote: string, given: Partial<Mention> = {}): Mention {
	const trigger = given.trigger ?? 'sank';
	return {
		id: mentionId('2031-05-20', `${articleId} ${quote}`, trigger, 0),
		article: articleId,
		paragraph: 0,
		start: 0,
		end: quote.length,
		quote,
		trigger,
		triggerSpan: { start: 0, end: 0 },
		type: 'disaster',
		title: quote,
		when: on('2031-05-18'),
		undatedBecause: null,
		status: 'reported',
		by: [],
		cue: null,
		who: [{ name: 'the ferry Aurelia', role: 'agent' }],
		where: null,
		quantity: null,
		rule: 'test',
		confidence: 0.8,
		...given,
	};
}

/** A date given in full by the words themselves. */
export function on(edtf: string): When {
	return {
		edtf,
		text: '',
		paragraph: null,
		start: null,
		end: null,
		rule: 'test',
		reference: 'explicit',
		referenceDate: null,
	};
}

import type { Event, Mention } from '../../src/model/event.ts';
import type { ArticleText, TimelineArticle } from '../../src/model/timeline.ts';

/** The event as it is when another article, whose text that is, tells it with another number and another speaker. */
export function contradicted(
	event: Event,
	article: TimelineArticle,
	text: ArticleText,
): { event: Event; text: ArticleText } {
	const [first] = event.mentions;
	if (!first) throw new Error('An event should rest on a mention.');
	const quote = 'The Dockers Union says that 450 volunteers were sent to the flooded quarter.';
	const second: Mention = {
		...first,
		id: `${event.id}second`,
		article: article.id,
		paragraph: text.paragraphs.length,
		start: 0,
		end: quote.length,
		quote,
		title: '450 volunteers were sent to the flooded quarter',
		trigger: 'sent',
		triggerSpan: { start: quote.indexOf('sent'), end: quote.indexOf('sent') + 4 },
		status: 'claimed',
		by: ['Dockers Union'],
		cue: 'says',
		when: first.when && { ...first.when, text: '', paragraph: null, start: null, end: null },
		quantity: { min: 450, max: 450, noun: 'volunteers', text: '450 volunteers' },
	};
	const quantity = { min: 300, max: 300, noun: 'volunteers', text: 'about 300 volunteers' };
	return {
		event: {
			...event,
			quantity,
			mentions: [{ ...first, quantity }, second],
			mergedBecause: 'same type, date, participants and verb',
			reports: 2,
		},
		text: { ...text, paragraphs: [...text.paragraphs, { kind: 'body', text: quote }] },
	};
}

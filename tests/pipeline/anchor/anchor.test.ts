import { expect, test } from 'vitest';
import type { Mention } from '../../../src/model/event.ts';
import { mentionsIn } from '../extract/parsed.ts';

const dated = (mentions: readonly Mention[]) =>
	mentions.map(({ trigger, when }) => `${trigger} ${when?.edtf ?? 'undated'}`);

test('a report and what it reports have each their own date', () => {
	const mentions = mentionsIn(
		[
			[
				'In|IN|2|case March|NNP|6|obl ,|,|2|punct the|DT|5|det army|NN|6|nsubj said|VBD|0|root|say Ruritania|NNP|8|nsubj sent|VBD|6|ccomp|send about|RB|10|advmod 3,000|CD|11|nummod troops|NNS|8|obj earlier|RBR|14|advmod|early this|DT|14|det year|NN|8|obl:unmarked .|.|6|punct',
			],
		],
		{ March: '2025-03', 'earlier this year': '2025-01-01/2025-06-18' },
	);
	expect(dated(mentions)).toEqual(['said 2025-03', 'sent 2025-01-01/2025-06-18']);
	expect(mentions[1]).toMatchObject({ type: 'deployment', status: 'claimed', by: ['army'] });
	expect(mentions[1]?.quantity).toEqual({ min: 3000, max: 3000, noun: 'troops', text: 'about 3,000' });
	expect(mentions[1]?.when).toMatchObject({ text: 'earlier this year', paragraph: 0, rule: 'given' });
});

test('a participle beside a noun dates what it names', () => {
	const [mention] = mentionsIn(
		[
			[
				'Both|DT|2|det kings|NNS|3|nsubj|king upheld|VBD|0|root|uphold the|DT|5|det treaty|NN|3|obj agreed|VBN|5|acl|agree upon|IN|6|obl last|JJ|9|amod year|NN|6|obl:unmarked .|.|3|punct',
			],
		],
		{ 'last year': '2024' },
	).filter(({ type }) => type === 'agreement');
	expect(mention).toMatchObject({
		trigger: 'agreed',
		title: 'The treaty agreed upon',
		when: { edtf: '2024' },
	});
});

const KILLED =
	'The|DT|2|det attack|NN|3|nsubj killed|VBD|0|root|kill 12|CD|5|nummod people|NNS|3|obj on|IN|7|case Monday|NNP|3|obl .|.|3|punct';
const ARRESTED = 'Police|NNS|2|nsubj arrested|VBD|0|root|arrest Rupert|NNP|2|obj .|.|2|punct';

test('what follows in the paragraph happens on the date the paragraph has reached', () => {
	expect(dated(mentionsIn([[KILLED, ARRESTED]], { Monday: '2025-06-16' }))).toEqual([
		'killed 2025-06-16',
		'arrested 2025-06-16',
	]);
});

test('in a later paragraph the story goes on on its day, which no words of its own give', () => {
	const [, arrest] = mentionsIn([[KILLED], [ARRESTED]], { Monday: '2025-06-16' });
	expect(arrest?.when?.edtf).toMatch(/^2025-06-16\??$/);
	expect(arrest?.when).toMatchObject({ rule: 'running-date', text: '', paragraph: null });
});

test('of the past without any date no more is known than that it was before publication', () => {
	const [lead, later] = mentionsIn([
		['The|DT|2|det story|NN|4|nsubj is|VBZ|4|cop|be long|JJ|0|root .|.|4|punct'],
		['It|PRP|4|nsubj was|VBD|4|cop|be a|DT|4|det tale|NN|0|root .|.|4|punct'],
		['It|PRP|4|nsubj was|VBD|4|cop|be a|DT|4|det tale|NN|0|root .|.|4|punct'],
		[ARRESTED],
	]);
	expect(lead).toMatchObject({
		trigger: 'arrested',
		when: { edtf: '../2025-06-18', rule: 'by-publication' },
	});
	expect(later).toBeUndefined();
});

test('what has happened has happened by publication, and no more is known', () => {
	const mentions = mentionsIn(
		[
			[KILLED],
			[
				'The|DT|2|det mayor|NN|4|nsubj has|VBZ|4|aux|have condemned|VBN|0|root|condemn the|DT|6|det attack|NN|4|obj .|.|4|punct',
			],
		],
		{ Monday: '2025-06-16' },
	);
	expect(dated(mentions)).toEqual(['killed 2025-06-16', 'condemned ../2025-06-18']);
});

test('a happening told twice is listed once, with its date and its count', () => {
	const mentions = mentionsIn(
		[
			[KILLED],
			[
				'The|DT|2|det attack|NN|3|nsubj killed|VBD|0|root|kill people|NNS|3|obj in|IN|6|case Strelsau|NNP|3|obl .|.|3|punct',
			],
		],
		{ Monday: '2025-06-16' },
	);
	expect(mentions).toHaveLength(1);
	expect(mentions[0]).toMatchObject({ when: { edtf: '2025-06-16' }, quantity: { min: 12 } });
});

test('a date beyond publication makes a plan of it', () => {
	const [mention] = mentionsIn(
		[
			[
				'The|DT|2|det kings|NNS|3|nsubj|king meet|VBP|0|root in|IN|5|case Strelsau|NNP|3|obl on|IN|7|case Friday|NNP|3|obl .|.|3|punct',
			],
		],
		{ Friday: '2025-06-27' },
	);
	expect(mention).toMatchObject({ type: 'meeting', status: 'planned', where: 'Strelsau' });
});

test('a caption is dated by its date, and its poses are no events', () => {
	const mentions = mentionsIn(
		[
			[
				'Rudolf|NNP|2|nsubj poses|VBZ|0|root|pose during|IN|6|case a|DT|6|det signing|NN|6|compound ceremony|NN|2|obl in|IN|8|case Strelsau|NNP|6|nmod ,|,|10|punct June|NNP|2|nmod 1|CD|10|nummod .|.|2|punct',
			],
		],
		{ 'June 1': '2025-06-01' },
		{ kind: 'caption' },
	);
	expect(mentions.map(({ trigger, type, when }) => [trigger, type, when?.edtf])).toEqual([
		['ceremony', 'agreement', '2025-06-01'],
	]);
});

test('without a day of publication nothing is guessed', () => {
	const mentions = mentionsIn([[ARRESTED]], {}, { published: null });
	expect(dated(mentions)).toEqual(['arrested undated']);
});

test('what happens in an event happens on its day', () => {
	const mentions = mentionsIn(
		[
			[
				'Two|CD|2|nummod guards|NNS|4|nsubj:pass|guard were|VBD|4|aux:pass|be killed|VBN|0|root|kill and|CC|8|cc nine|CD|8|nsubj:pass were|VBD|8|aux:pass|be injured|VBN|4|conj|injure in|IN|11|case a|DT|11|det bombing|NN|8|obl that|WDT|13|nsubj happened|VBD|11|acl:relcl|happen on|IN|15|case Monday|NNP|13|obl .|.|4|punct',
			],
		],
		{ Monday: '2025-06-16' },
	);
	expect(dated(mentions)).toEqual(
		expect.arrayContaining(['killed 2025-06-16', 'injured 2025-06-16', 'bombing 2025-06-16']),
	);
});

test('the day of a quotation is not the day it was spoken', () => {
	const [mention] = mentionsIn(
		[
			[
				'Rudolf|NNP|2|nsubj wrote|VBD|0|root|write :|:|2|punct "|``|7|punct We|PRP|7|nsubj shall|MD|7|aux march|VB|2|ccomp on|IN|9|case Friday|NNP|2|obl together|RB|7|advmod "|\'\'|7|punct .|.|2|punct',
			],
		],
		{ Friday: '2025-06-27' },
	);
	expect(mention).toMatchObject({ trigger: 'wrote', when: { edtf: '2025-06-18', text: '' } });
});

test('"some weeks later" is not the day the paragraph has reached', () => {
	const LATER =
		'Some|DT|2|det weeks|NNS|3|obl:unmarked|week later|RBR|5|advmod|late police|NNS|5|nsubj arrested|VBD|0|root|arrest Rupert|NNP|5|obj .|.|5|punct';
	const [, arrest] = mentionsIn([[KILLED, LATER]], { Monday: '2025-06-16', 'Some weeks later': null });
	expect(arrest?.when?.edtf ?? 'undated').not.toMatch(/^2025-06-16/);
});

const SPOKE = (words: string) =>
	`Rudolf|NNP|2|nsubj said|VBD|0|root|say "|\`\`|6|punct I|PRP|6|nsubj shall|MD|6|aux ${words}|VB|2|ccomp all|DT|8|det towns|NNS|6|obj|town "|''|6|punct .|.|2|punct`;

test('two quotations of one speaker are two statements', () => {
	const mentions = mentionsIn([[KILLED], [SPOKE('rebuild'), SPOKE('visit')]], { Monday: '2025-06-16' });
	expect(mentions.filter(({ type }) => type === 'statement')).toHaveLength(2);
});

test('a verb that says little is an event only with a date', () => {
	const LIVED =
		'Rudolf|NNP|2|nsubj lived|VBD|0|root|live in|IN|5|case the|DT|5|det castle|NN|2|obl in|IN|7|case 1990|CD|2|obl .|.|2|punct';
	expect(dated(mentionsIn([[LIVED]], { '1990': '1990' }))).toEqual(['lived 1990']);
	expect(mentionsIn([[LIVED]])).toEqual([]);
});

test('a second telling adds its place to the first, which stays', () => {
	const SHOOTING =
		'The|DT|2|det attack|NN|3|nsubj happened|VBD|0|root|happen in|IN|5|case Zenda|NNP|3|obl .|.|3|punct';
	const mentions = mentionsIn([[KILLED], [SHOOTING]], { Monday: '2025-06-16' });
	expect(mentions.map(({ trigger }) => trigger)).toContain('killed');
});

test('from and until make a stretch', () => {
	const SERVED =
		'Rudolf|NNP|2|nsubj governed|VBD|0|root|govern from|IN|4|case 1990|CD|2|obl until|IN|6|case 1995|CD|2|obl .|.|2|punct';
	expect(dated(mentionsIn([[SERVED]], { '1990': '1990', '1995': '1995' }))).toEqual(['governed 1990/1995']);
});

test('a year before a thing tells of the thing', () => {
	const CLOSED =
		'The|DT|3|det 1973|CD|3|compound tower|NN|5|nsubj:pass was|VBD|5|aux:pass|be damaged|VBN|0|root|damage .|.|5|punct';
	const [damage] = mentionsIn([[KILLED], [CLOSED]], { Monday: '2025-06-16', '1973': '1973' });
	expect(damage?.when?.edtf).not.toBe('1973');
});

test('nobody has done something on a day to come', () => {
	const LEFT =
		'Rudolf|NNP|2|nsubj left|VBD|0|root|leave the|DT|4|det race|NN|2|obj of|IN|6|case Friday|NNP|2|obl .|.|2|punct';
	const [mention] = mentionsIn([[LEFT]], { Friday: '2025-06-27' });
	expect(mention?.status).toBe('reported');
	expect(mention?.when?.edtf).not.toBe('2025-06-27');
});

test('the date something lasts until is not that of what was done', () => {
	const [, ordered] = mentionsIn(
		[
			[
				KILLED,
				'Police|NNS|2|nsubj arrested|VBD|0|root|arrest Rupert|NNP|2|obj until|IN|5|case July|NNP|2|obl .|.|2|punct',
			],
		],
		{ Monday: '2025-06-16', July: '2025-07' },
	);
	expect(ordered?.when?.edtf).toBe('2025-06-16');
});

test('of two tellings the one counts that knows the day', () => {
	const arrested = (date: string) =>
		`Police|NNS|2|nsubj arrested|VBD|0|root|arrest Rupert|NNP|2|obj ${date} .|.|2|punct`;
	const mentions = mentionsIn(
		[[arrested('last|JJ|5|amod week|NN|2|obl:unmarked'), arrested('on|IN|5|case Monday|NNP|2|obl')]],
		{ 'last week': '2025-06-09/2025-06-15', Monday: '2025-06-09' },
	);
	expect(dated(mentions)).toEqual(['arrested 2025-06-09']);
});

test('what somebody was the first to do was done, on the date of the sentence', () => {
	const mentions = mentionsIn(
		[
			[
				'In|IN|2|case March|NNP|4|obl Flavia|NNP|4|nsubj became|VBD|0|root|become the|DT|7|det first|JJ|7|amod woman|NN|4|xcomp to|TO|9|mark win|VB|7|acl the|DT|11|det election|NN|9|obj .|.|4|punct',
			],
		],
		{ March: '2025-03' },
	);
	expect(mentions.find(({ type }) => type === 'election')).toMatchObject({
		status: 'reported',
		when: { edtf: '2025-03' },
	});
});

test('a day with a preposition of its own is no part of the name behind it', () => {
	const [, met] = mentionsIn(
		[
			[
				'The|DT|2|det kings|NNS|3|nsubj|king met|VBD|0|root|meet where|WRB|9|advmod on|IN|8|case Sunday|NNP|7|compound Presidents|NNPS|9|nsubj Flavia|NNP|7|flat signed|VBD|3|advcl|sign the|DT|11|det treaty|NN|9|obj .|.|3|punct',
			],
		],
		{ Sunday: '2025-06-15' },
	);
	expect(met?.when?.edtf).toBe('2025-06-15');
});

test('who speaks of a happening speaks on its day or until publication', () => {
	const CONDEMNED =
		'The|DT|2|det mayor|NN|3|nsubj condemned|VBD|0|root|condemn the|DT|5|det rebels|NNS|3|obj .|.|3|punct';
	const [, statement] = mentionsIn([[KILLED], [CONDEMNED]], { Monday: '2025-06-16' });
	expect(['2025-06-16', '2025-06-16?', '2025-06-16/2025-06-18']).toContain(statement?.when?.edtf);
});

test('what lies ahead is never dated by what the article has told', () => {
	const PLANS =
		'Police|NNS|2|nsubj plan|VBP|0|root|plan to|TO|4|mark arrest|VB|2|xcomp|arrest Rupert|NNP|4|obj .|.|2|punct';
	const plan = mentionsIn([[KILLED, PLANS]], { Monday: '2025-06-16' }).find(({ type }) => type === 'justice');
	expect(plan).toMatchObject({ status: 'planned', when: null });
	expect(plan?.undatedBecause).toBe('it lies ahead, and no date is given');
});

test('what came before something has not its date', () => {
	const mentions = mentionsIn(
		[
			[
				'Flavia|NNP|2|nsubj resigned|VBD|0|root|resign before|IN|4|mark moving|VBG|2|advcl|move west|RB|4|advmod in|IN|7|case 1939|CD|4|obl .|.|2|punct',
			],
		],
		{ '1939': '1939' },
	);
	expect(mentions.find(({ trigger }) => trigger === 'resigned')?.when?.edtf).not.toBe('1939');
});

test('what a relative clause adds to a happening told blow by blow is of its day', () => {
	const [, injured] = mentionsIn(
		[
			[KILLED],
			[
				'Police|NNS|2|nsubj helped|VBD|0|root|help four|CD|2|obj who|WP|6|nsubj:pass were|VBD|6|aux:pass|be injured|VBN|3|acl:relcl|injure .|.|2|punct',
			],
		],
		{ Monday: '2025-06-16' },
	).filter(({ type }) => type === 'casualties' || type === 'attack');
	expect(injured?.when?.edtf).toMatch(/^2025-06-16\??$/);
});

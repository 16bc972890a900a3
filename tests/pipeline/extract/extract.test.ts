import { expect, test } from 'vitest';
import { mentionsIn } from './parsed.ts';

test('the passive, who did it and to whom', () => {
	const [mention] = mentionsIn([
		[
			'Rudolf|NNP|4|nsubj:pass Rassendyll|NNP|1|flat was|VBD|4|aux:pass|be arrested|VBN|0|root|arrest by|IN|7|case Ruritanian|JJ|7|amod police|NNS|4|obl:agent in|IN|9|case Strelsau|NNP|4|obl .|.|4|punct',
		],
	]);
	expect(mention).toMatchObject({
		type: 'justice',
		trigger: 'arrested',
		title: 'Rudolf Rassendyll was arrested by Ruritanian police in Strelsau',
		where: 'Strelsau',
		who: [
			{ name: 'Ruritanian police', role: 'agent' },
			{ name: 'Rudolf Rassendyll', role: 'patient' },
		],
	});
});

test('short names and pronouns stand for the full name the article gives', () => {
	const mentions = mentionsIn([
		[
			'King|NNP|2|nmod:desc Rudolf|NNP|4|nsubj Elphberg|NNP|2|flat visited|VBD|0|root|visit Zenda|NNP|4|obj .|.|4|punct',
		],
		[
			'Elphberg|NNP|2|nsubj condemned|VBD|0|root|condemn the|DT|4|det rebels|NNS|2|obj|rebel .|.|2|punct',
			'He|PRP|2|nsubj resigned|VBD|0|root|resign .|.|2|punct',
		],
	]);
	expect(mentions.map(({ who }) => who[0]?.name)).toEqual([
		'Rudolf Elphberg',
		'Rudolf Elphberg',
		'Rudolf Elphberg',
	]);
	expect(mentions.at(-1)?.title).toBe('Rudolf Elphberg resigned');
});

test('"its soldiers" are somebody’s, and "the court" is the court that was named', () => {
	const mentions = mentionsIn([
		[
			'The|DT|3|det Supreme|NNP|3|compound Court|NNP|4|nsubj ruled|VBD|0|root|rule .|.|4|punct',
			'The|DT|2|det court|NN|3|nsubj jailed|VBD|0|root|jail Rupert|NNP|3|obj .|.|3|punct',
		],
		[
			'Russia|NNP|2|nsubj attacked|VBD|0|root|attack after|IN|6|mark its|PRP$|5|nmod:poss soldiers|NNS|6|nsubj|soldier deployed|VBD|2|advcl|deploy .|.|2|punct',
		],
	]);
	expect(mentions.find(({ trigger }) => trigger === 'jailed')?.who[0]?.name).toBe('Supreme Court');
	expect(mentions.find(({ trigger }) => trigger === 'deployed')?.who[0]?.name).toBe('Russia’s soldiers');
});

test('coordinated verbs share their subject, and each is an event', () => {
	const mentions = mentionsIn([
		[
			'Rudolf|NNP|2|nsubj met|VBD|0|root|meet Michael|NNP|2|obj and|CC|5|cc signed|VBD|2|conj|sign a|DT|7|det treaty|NN|5|obj .|.|2|punct',
		],
	]);
	expect(mentions.map(({ type, who }) => [type, who[0]?.name])).toEqual([
		['meeting', 'Rudolf'],
		['agreement', 'Rudolf'],
	]);
});

test('a relative clause tells an event about the noun it stands with', () => {
	const [mention] = mentionsIn([
		[
			'Rupert|NNP|0|root ,|,|4|punct who|WP|4|nsubj resigned|VBD|1|acl:relcl|resign ,|,|4|punct is|VBZ|8|cop|be a|DT|8|det count|NN|1|appos .|.|1|punct',
		],
	]);
	expect(mention).toMatchObject({ type: 'appointment', title: 'Rupert resigned', who: [{ name: 'Rupert' }] });
});

test('a light verb lends its clause to the event noun', () => {
	const [mention] = mentionsIn([
		[
			'The|DT|2|det kings|NNS|3|nsubj|king held|VBD|0|root|hold talks|NNS|3|obj|talk in|IN|6|case Zenda|NNP|3|obl .|.|3|punct',
		],
	]);
	expect(mention).toMatchObject({
		type: 'meeting',
		trigger: 'talks',
		title: 'The kings held talks in Zenda',
	});
});

test('what is usual, and what a participle only describes, is no event', () => {
	expect(
		mentionsIn([
			['Rebels|NNS|3|nsubj|rebel often|RB|3|advmod attack|VBP|0|root villages|NNS|3|obj|village .|.|3|punct'],
			['The|DT|3|det ruling|VBG|3|amod|rule party|NN|5|nsubj is|VBZ|5|cop|be old|JJ|0|root .|.|5|punct'],
		]),
	).toEqual([]);
});

test('direct speech reports nothing but that it was spoken', () => {
	const mentions = mentionsIn([
		[
			'"|``|4|punct We|PRP|4|nsubj will|MD|4|aux attack|VB|9|ccomp Zenda|NNP|4|obj soon|RB|4|advmod "|\'\'|4|punct Rupert|NNP|9|nsubj said|VBD|0|root|say .|.|9|punct',
		],
	]);
	expect(mentions.map(({ trigger, type, by }) => [trigger, type, ...by])).toEqual([
		['said', 'statement', 'Rupert'],
	]);
});

test('every mention points at its own words', () => {
	const sentence = 'Police|NNS|2|nsubj arrested|VBD|0|root|arrest Rupert|NNP|2|obj .|.|2|punct';
	const [first, second] = mentionsIn([
		['The|DT|2|det king|NN|4|nsubj was|VBD|4|cop|be old|JJ|0|root .|.|4|punct', sentence],
	]);
	expect(first).toMatchObject({
		quote: 'Police arrested Rupert .',
		start: 19,
		triggerSpan: { start: 26, end: 34 },
	});
	expect(second).toBeUndefined();
});

test('a heading reports nothing', () => {
	expect(
		mentionsIn([['Police|NNS|2|nsubj arrested|VBD|0|root|arrest Rupert|NNP|2|obj']], {}, { kind: 'heading' }),
	).toEqual([]);
});

test('"she" is not the man the sentence before names first', () => {
	const mentions = mentionsIn([
		[
			'King|NNP|2|nmod:desc Rudolf|NNP|4|nsubj Elphberg|NNP|2|flat met|VBD|0|root|meet Queen|NNP|6|nmod:desc Flavia|NNP|4|obj .|.|4|punct',
			'She|PRP|2|nsubj resigned|VBD|0|root|resign .|.|2|punct',
		],
	]);
	expect(mentions.at(-1)?.title).toBe('Flavia resigned');
});

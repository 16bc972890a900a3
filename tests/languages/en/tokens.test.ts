import { expect, test } from 'vitest';
import { sentenceRanges } from '../../../src/languages/en/boundaries.ts';
import { tokenize } from '../../../src/languages/en/tokens.ts';

const words = (text: string): string =>
	tokenize(text)
		.map(({ start, end }) => text.slice(start, end))
		.join(' ');

const sentences = (text: string): string[] => {
	const tokens = tokenize(text);
	return sentenceRanges(text, tokens).map(({ start, end }) =>
		text.slice(tokens[start]?.start, tokens[end - 1]?.end),
	);
};

test.each([
	["Norland's army didn't retreat; they can't.", "Norland 's army did n't retreat ; they ca n't ."],
	['Norland’s army hasn’t, won’t and doesn’t.', 'Norland ’s army has n’t , wo n’t and does n’t .'],
	['They cannot say what they’re gonna do.', 'They can not say what they ’re gon na do .'],
	['The workers’ union met.', 'The workers ’ union met .'],
	['Gen. Reyes left the U.S. on Sept. 5.', 'Gen. Reyes left the U.S. on Sept. 5 .'],
	['J. R. Novak, a U.S.-led team, at 6 a.m. today', 'J. R. Novak , a U.S. - led team , at 6 a.m. today'],
	['a 15-year-old co-founder in mid-July', 'a 15 - year - old co-founder in mid-July'],
	['Prices rose 3.5% to $20 (€18).', 'Prices rose 3.5 % to $ 20 ( € 18 ) .'],
	['5km at 10am, 3m people, 1990s, 21st', '5 km at 10 am , 3 m people , 1990s , 21st'],
	['12,000 troops at 10:30 on 9/11 in 2020-21', '12,000 troops at 10:30 on 9/11 in 2020 - 21'],
	['Wait... what?! No… – never -- ever', 'Wait ... what ?! No … – never -- ever'],
	['"Stop," he said (quietly).', '" Stop , " he said ( quietly ) .'],
	[
		'See www.example.org/a?b=c, or write to a.b@example.com.',
		'See www.example.org/a?b=c , or write to a.b@example.com .',
	],
	['The answer was no. Nobody asked.', 'The answer was no . Nobody asked .'],
	['Building No. 5 stood.', 'Building No. 5 stood .'],
	['an 😀 and a 漢字', 'an 😀 and a 漢字'],
])('words of %j', (text, expected) => {
	expect(words(text)).toBe(expected);
});

test.each([
	['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
	['Gen. Reyes met Mr. Novak. They talked.', ['Gen. Reyes met Mr. Novak.', 'They talked.']],
	['He lives in the U.S. He likes it.', ['He lives in the U.S.', 'He likes it.']],
	['The U.S. Army left at 6 a.m. on Sept. 5, 2020.', ['The U.S. Army left at 6 a.m. on Sept. 5, 2020.']],
	['J. R. Novak spoke. "We won." He left.', ['J. R. Novak spoke.', '"We won."', 'He left.']],
	['"Did they sign?" she asked. "No."', ['"Did they sign?" she asked.', '"No."']],
	['"Did they sign?" Reyes asked.', ['"Did they sign?" Reyes asked.']],
	[
		'He waited ... and left. (They stayed.) Then rain.',
		['He waited ... and left.', '(They stayed.)', 'Then rain.'],
	],
	['Growth was 3.5 percent. In 2020 it fell.', ['Growth was 3.5 percent.', 'In 2020 it fell.']],
	['It ended.[6] Then it began.', ['It ended.[6]', 'Then it began.']],
	['It ended.Then it began.', ['It ended.', 'Then it began.']],
	['No verb here\n\nNor here', ['No verb here', 'Nor here']],
])('sentences of %j', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

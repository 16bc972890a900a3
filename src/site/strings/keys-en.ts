/** The texts of the help on keys, in English. */
export const keysEn = {
	title: 'Keys',
	single: 'Use single keys',
	groups: [
		{
			title: 'Move',
			keys: [
				['A / D', 'earlier, later'],
				['W / S', 'zoom in, out'],
				['+ / −', 'zoom in, out'],
				['[ / ]', 'one window back, on'],
				['F', 'fit the story'],
				['0', 'the whole period'],
				['G', 'go to a date'],
			],
		},
		{
			title: 'Read',
			keys: [
				['J / K, ↓ / ↑', 'next, previous event'],
				['Enter', 'open it'],
				['Esc', 'close, back to where you were'],
				['U', 'events without a date'],
				['T', 'by event, by first report'],
			],
		},
		{
			title: 'Keep',
			keys: [
				['C', 'copy the link'],
				['Y', 'copy the citation'],
				['/', 'search; Enter leads to what is found'],
				['?', 'this help'],
			],
		},
	] as { title: string; keys: [string, string][] }[],
};

/** What a language of that help consists of. */
export type KeyStrings = typeof keysEn;

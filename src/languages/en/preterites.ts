/**
 * Past forms of irregular verbs that, written in lower case, are nothing but the past tense: neither participle,
 * nor noun, nor adjective. The tagger learns words from its treebank, and many of these are too rare there.
 */
export const PRETERITES: ReadonlySet<string> = new Set(
	(
		'arose ate awoke became befell began blew came chose drank drew drove flew forbade foresaw forgave forgot ' +
		'forsook froze gave grew knew mistook outgrew outran overcame overdrew overran oversaw overtook overthrew ' +
		'partook rang retook rode sang sank shook shrank slunk smote sprang strode strove stank swam swore threw took tore ' +
		'trod underlay undertook underwent unfroze went withdrew withstood woke wore wove wrote'
	).split(' '),
);

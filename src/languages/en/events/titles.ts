/** Adverbs that tie a sentence to the one before and say nothing in a title. */
export const connectives = `
	also however further furthermore moreover meanwhile then later subsequently therefore thus additionally nevertheless
	nonetheless consequently specifically ultimately eventually indeed too accordingly instead likewise similarly afterwards hence
	finally firstly secondly lastly
`;
export const singularAuxiliaries = `is was has`;
export const pluralAuxiliaries = `are were have`;
export const partPreposition = 'of';
/** Verbs whose particle is as often the preposition of a date: "sworn in in May". */
export const phrasalVerbs = `swear_in step_in`;

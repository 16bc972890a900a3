/*
 * Feature templates of parsers; `tree-view.ts` says what the names mean. Of twice as many that were tried, these are
 * the ones without which the parser was less sure of the right move or label, on text it was not trained on.
 */

/** What tells a parser its next move. */
export const MOVES = `
	b0.both, b0.ending s0.tag, b0.fine, b0.tag b0l.label b0l2.label, b0.tag b1.tag, b0.tag b1.tag b2.tag,
	b0.tag b1.word, b0.word, b0.word b0l.label, b0.word near,
	b1.fine,
	s0.both, s0.both b0.tag, s0.ending b0.tag, s0.fine, s0.fine b0.fine, s0.fine b0.tag,
	s0.fine b0.tag b1.tag, s0.fine near, s0.fine s0.leftSet b0.tag, s0.fine s0.rightSet, s0.fine s0r.fine,
	s0.tag b0.both, s0.tag b0.fine, s0.tag b0.fine b1.tag, s0.tag b0.tag, s0.tag b0.tag b0l.tag,
	s0.tag b0.tag b1.tag, s0.tag b0.tag near, s0.tag b0.tag s0l.label s0r.label, s0.tag b1.tag,
	s0.tag s0.leftSet, s0.tag s0.lefts b0.tag, s0.tag s0.rightSet b0.tag, s0.tag s0.rights b0.tag,
	s0.tag s0l.label s0l2.label, s0.tag s0l.tag b0.tag, s0.tag s0r.label s0r2.label, s0.tag s0r.tag b0.tag,
	s0.word, s0.word near, s0.word s0.leftSet, s0.word s0.lefts, s0.word s0.rightSet, s0.word s0.rights,
	s0.word s0l.label, s0.word s0l.word, s0.word s0r.label, s0.word s0r.word,
	s1.both, s1.fine, s1.fine s0.tag, s1.tag b0.tag, s1.tag s0.fine, s1.tag s0.tag, s1.tag s0.tag b0.tag,
	s1.tag s0.tag far, s1.tag s0.tag s0l.tag, s1.tag s0.tag s0r.tag, s1.tag s1l.tag s0.tag,
	s1.tag s1r.label s1r2.label, s1.tag s1r.tag s0.tag, s1.word, s1.word s1l.label, s1.word s1r.label,
	s2.tag s1.tag s0.tag
`;

/** What tells a parser with a guide its next move. */
export const GUIDED_MOVES = `
	b0.both, b0.ending s0.tag, b0.fine, b0.tag b0.leftSet s0.tag, b0.tag b0.lefts s0.tag,
	b0.tag b0l.label b0l2.label, b0.tag b1.tag, b0.tag b1.tag b2.tag, b0.tag b1.word, b0.word,
	b0.word b0.leftSet, b0.word b0.lefts, b0.word b0l.label, b0.word b0l.word, b0.word b1.tag,
	b0.word b1.word, b0.word near,
	b2.word,
	guideNext guideOpen b0.tag, guideNext s0.tag,
	guideSecond s0.tag,
	guideTop, guideTop b0.word, guideTop guideNext, guideTop guideOpen guideNext,
	guideTop guideOpen guideSecondPlace,
	s0.both b0.both, s0.fine, s0.fine b0.fine, s0.fine b0.tag b1.tag, s0.fine near,
	s0.fine s0.leftSet b0.tag, s0.tag b0.both, s0.tag b0.fine, s0.tag b0.tag, s0.tag b0.tag b0l.tag,
	s0.tag b0.tag b0p.tag s0n.tag, s0.tag b0.tag s0l.label s0r.label, s0.tag b0.tag s0r.label b0l.label,
	s0.tag b0.word b1.tag, s0.tag b1.tag, s0.tag s0.leftSet, s0.tag s0.lefts b0.tag,
	s0.tag s0l.label s0l2.label, s0.tag s0l.tag b0.tag, s0.tag s0r.label s0r.word,
	s0.tag s0r.label s0r2.label, s0.tag s0r.tag b0.tag, s0.word b0.tag b1.tag, s0.word b0.word,
	s0.word b1.tag, s0.word far, s0.word near, s0.word s0.leftSet, s0.word s0.lefts, s0.word s0l.label,
	s0.word s0l.word, s0.word s0r.word,
	s0p.tag s0.tag b0.tag,
	s1.both, s1.fine, s1.tag b0.tag, s1.tag s0.tag, s1.tag s0.tag b0.tag b1.tag, s1.tag s0.tag b0.tag near,
	s1.tag s0.tag b0.word, s1.tag s0.tag far, s1.tag s0.tag s0l.label s0r.label, s1.tag s0.tag s0l.tag,
	s1.tag s0.tag s0p.tag s1n.tag, s1.tag s0.tag s0r.tag, s1.tag s0.tag s1r.label s0l.label,
	s1.tag s0.word b0.word, s1.tag s1.leftSet s0.tag, s1.tag s1.lefts s0.tag, s1.tag s1.rightSet s0.tag,
	s1.tag s1.rights s0.tag, s1.tag s1l.tag s0.tag, s1.tag s1r.label s1r.word, s1.tag s1r.label s1r2.label,
	s1.tag s1r.tag s0.tag, s1.word b0.word, s1.word far, s1.word s0.tag s1r.label, s1.word s0.word b0.tag,
	s1.word s1l.label,
	s2.both, s2.tag s1.tag s0.tag
`;

/** What tells a parser the label of an arc. */
export const LABELS = `
	h.tag way,
	s0.both way, s0.ending, s0.ending way, s0.fine, s0.fine h.tag h.rightSet, s0.fine s0.leftSet way,
	s0.fine way, s0.tag, s0.tag h.tag h.rightSet way, s0.tag h.tag hp.tag hn.tag, s0.tag h.tag hr.label way,
	s0.tag h.tag s0.leftSet way, s0.tag h.tag s0.rightSet way, s0.tag h.tag s0l.tag, s0.tag h.tag s0l.word,
	s0.tag h.tag s0p.tag way, s0.tag h.tag s0r.tag, s0.tag hl.label hl.word way, s0.tag hr.label hr.word way,
	s0.tag s0.leftSet way, s0.tag s0.rightSet way, s0.tag s0l.word h.tag way, s0.tag s0l.word s0l.label,
	s0.tag s0l2.word h.tag, s0.tag s0n.word way, s0.tag s0p.tag s0n.tag way, s0.tag s0p.word way,
	s0.tag s0r.word h.tag, s0.tag way, s0.word, s0.word h.tag s0l.word, s0.word way
`;

/** What tells a parser with a guide the label of an arc. */
export const GUIDED_LABELS = `
	guideTop, guideTop guideNext way, guideTop h.leftSet, guideTop h.rightSet, guideTop h.word,
	guideTop s0.fine h.fine, guideTop s0.word,
	h.word h.rightSet way,
	s0.both way, s0.ending, s0.fine, s0.fine h.tag h.rightSet, s0.fine s0.leftSet way, s0.fine way, s0.tag,
	s0.tag h.ending way, s0.tag h.fine s0l.word, s0.tag h.tag s0l.tag, s0.tag h.tag s0l.word,
	s0.tag h.tag s2.tag way, s0.tag h.word h.rightSet, s0.tag h.word s0l.word, s0.tag h.word way,
	s0.tag s0.leftSet way, s0.tag s0l.word s0l.label, s0.tag s0l2.word h.tag, s0.tag s0n.word way,
	s0.tag s0p.word way, s0.word, s0.word h.tag s0l.word, s0.word h.tag way, s0.word way
`;

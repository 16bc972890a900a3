/** What tells the tag of a word, whatever stands around it (`tag-view.ts` explains the names). */
export const WORD_TAGS = `
	w.fine, w.form, w.lower, w.prefix1, w.prefix2, w.prefix3, w.shape, w.suffix1, w.suffix2, w.suffix3,
	w.suffix4
`;

/** What tells the tag of a word by what stands around it. */
export const CONTEXT_TAGS = `
	case w.lower, case w.shape w.suffix3,
	n.fine, n.lower, n.suffix2, n.suffix3,
	p.coarse w.coarse n.coarse, p.fine, p.fine w.fine, p.lower, p.lower w.lower,
	p.shape w.shape n.shape w.suffix2, p.suffix3, p.tag, p.tag pp.tag, p.tag w.coarse n.coarse, p.tag w.fine,
	p.tag w.lower, p.tag w.suffix3,
	pp.fine, pp.lower, pp.tag w.lower,
	w.capitals w.shape first, w.capitals w.shape n.capitals, w.capitals w.shape p.tag, w.coarse w.suffix3,
	w.fine n.fine, w.form n.shape, w.lower n.fine, w.lower n.lower, w.lower nn.fine, w.lower nn.lower,
	w.lower p.fine, w.shape n.shape, w.shape p.shape, w.shape p.tag first, w.shape w.fine n.shape,
	w.suffix3 n.suffix3, w.suffix4 n.fine
`;

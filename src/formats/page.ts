import { parseHTML } from 'linkedom';
import { Refusal } from './draft.ts';

/** Deeper pages are no articles, and every step through them costs their depth. Browsers stop at 512. */
const DEEPEST = 1000;
const TAG = /<(\/?)([a-z][a-z\d]*)/gi;
/** Elements that hold nothing or that the next of their kind closes: left open, they make no depth. */
const NO_DEPTH =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|t[rhd]|thead|tbody|tfoot|option|optgroup|r[pt]|html|head|body)$/i;

/** The document of a page or of a piece of one; what is nested too deeply to be walked is refused. */
export function parsePage(html: string): Document | Refusal {
	let depth = 0;
	for (const [, closing, name = ''] of html.matchAll(TAG)) {
		if (!NO_DEPTH.test(name)) depth = Math.max(0, depth + (closing ? -1 : 1));
		if (depth > DEEPEST)
			return new Refusal(`The page nests more than ${DEEPEST} elements within each other.`);
	}
	// Without a body of its own, linkedom would take the first element for the whole document.
	const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
	return parseHTML(whole).document;
}

import type { Block } from './draft.ts';

/** Elements that hold no text of an article, whatever they hold. */
const SKIPPED = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FORM BUTTON SELECT TEXTAREA SVG IFRAME OBJECT AUDIO VIDEO CANVAS MATH DIALOG HEAD'.split(
		' ',
	),
);
/** Elements that stand within a line; every other one begins a block and ends it. */
const INLINE = new Set(
	'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
		' ',
	),
);
const HEADING = /^H[1-6]$/;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * The blocks of text under an element, in reading order: headings and captions by their elements, list items as
 * body, the rest as lines. Walks without recursion, because pages nest as deep as they like.
 */
export function blocksUnder(root: Node): Block[] {
	const blocks: Block[] = [];
	let text = '';
	const flush = (from: Node) => {
		if (text.trim() !== '') blocks.push({ kind: kindAt(from, root), text });
		text = '';
	};
	let node: Node | null = root.firstChild;
	while (node !== null) {
		if (node.nodeType === TEXT_NODE) text += node.nodeValue ?? '';
		const element = node.nodeType === ELEMENT_NODE ? (node as Element) : null;
		const enters = element !== null && !isSkipped(element);
		if (element !== null && !isInline(element)) flush(element.parentNode ?? root);
		if (enters && element.firstChild !== null) {
			node = element.firstChild;
			continue;
		}
		let next: Node | null = node;
		while (next !== null && next !== root && next.nextSibling === null) {
			next = next.parentNode;
			if (next !== null && !isInline(next)) flush(next);
		}
		node = next === null || next === root ? null : next.nextSibling;
	}
	flush(root);
	return blocks;
}

function isSkipped(element: Element): boolean {
	return (
		SKIPPED.has(element.tagName.toUpperCase()) ||
		element.hasAttribute('hidden') ||
		element.getAttribute('aria-hidden') === 'true'
	);
}

function isInline(node: Node): boolean {
	return INLINE.has(node.nodeName.toUpperCase());
}

/** What the block is that ends within `from`: the nearest element that tells decides. */
function kindAt(from: Node, root: Node): Block['kind'] {
	for (let node: Node | null = from; node !== null && node !== root; node = node.parentNode) {
		const name = node.nodeName.toUpperCase();
		if (HEADING.test(name)) return 'heading';
		if (name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
		if (name === 'LI' || name === 'BLOCKQUOTE') return 'body';
	}
	return 'line';
}

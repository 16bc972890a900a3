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

/** Share of a block's characters within links from which it only points elsewhere. */
const LINK_SHARE = 0.9;

/** A block and whether it is nothing but a link to another page. */
export interface PageBlock extends Block {
	readonly isLink: boolean;
}

/**
 * The blocks of text under an element, in reading order: headings and captions by their elements, list items as
 * body, the rest as lines. Walks without recursion, because pages nest as deep as they like.
 */
export function blocksUnder(root: Node): PageBlock[] {
	const blocks: PageBlock[] = [];
	let text = '';
	let linked = 0;
	let anchors = 0;
	const flush = (from: Node) => {
		const length = inkOf(text);
		if (length > 0) blocks.push({ kind: kindAt(from, root), text, isLink: linked >= LINK_SHARE * length });
		text = '';
		linked = 0;
	};
	let node: Node | null = root.firstChild;
	while (node !== null) {
		if (node.nodeType === TEXT_NODE) {
			text += node.nodeValue ?? '';
			if (anchors > 0) linked += inkOf(node.nodeValue ?? '');
		}
		const element = node.nodeType === ELEMENT_NODE ? (node as Element) : null;
		if (element !== null && !isInline(element)) flush(element.parentNode ?? root);
		if (element?.firstChild && !isSkipped(element)) {
			if (isLink(element)) anchors++;
			node = element.firstChild;
			continue;
		}
		let left: Node | null = node;
		while (left !== root && left.nextSibling === null) {
			left = left.parentNode;
			if (left === null || left === root) break;
			if (isLink(left)) anchors--;
			if (!isInline(left)) flush(left);
		}
		node = left === root ? null : (left?.nextSibling ?? null);
	}
	flush(root);
	return blocks;
}

/** How many characters of a text are not white space. */
function inkOf(text: string): number {
	return text.replace(/\s+/g, '').length;
}

/** Whether it leads to another page; a link within the page is only an anchor. */
function isLink(node: Node): boolean {
	return node.nodeName.toUpperCase() === 'A' && !(node as Element).getAttribute('href')?.startsWith('#');
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

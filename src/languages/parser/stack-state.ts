/** Dependents are counted up to this. */
const MANY = 5;

/** What a state tells of each word, in the order in which its columns stand in memory. */
export const COLUMNS = ['label', 'lefts', 'rights', 'leftSet', 'rightSet'] as const;

/**
 * The state of an arc-hybrid parse of one sentence: a stack, the next word of the buffer, and the arcs made so far.
 * Words are numbered from 0; the root stands behind the last word as number `length`, and `length + 1` means
 * "no such word", so that features can be read without conditions.
 */
export class StackState {
	readonly length: number;
	/** Number that means "no such word". */
	readonly none: number;
	readonly stack: Int32Array;
	depth = 0;
	/** The first word of the buffer; equal to `length` when only the root is left. */
	next = 0;
	/** Head of each word, `none` while it has none. */
	readonly heads: Int32Array;
	/** Label number of each word plus one, 0 while it has none. */
	readonly labels: Int32Array;
	readonly left: Int32Array;
	readonly left2: Int32Array;
	readonly right: Int32Array;
	readonly right2: Int32Array;
	/** Number of dependents on either side, up to `MANY`. */
	readonly lefts: Int32Array;
	readonly rights: Int32Array;
	/** Which labels the dependents on either side have, folded into 32 bits. */
	readonly leftSet: Int32Array;
	readonly rightSet: Int32Array;

	/** `columns` is zeroed room for what is told of each word; others may read it there. */
	constructor(length: number, columns = new Int32Array(COLUMNS.length * (length + 2))) {
		const size = length + 2;
		const column = (name: (typeof COLUMNS)[number]): Int32Array => {
			const start = COLUMNS.indexOf(name) * size;
			return columns.subarray(start, start + size);
		};
		this.length = length;
		this.none = length + 1;
		this.stack = new Int32Array(size);
		this.heads = new Int32Array(size).fill(this.none);
		this.labels = column('label');
		this.left = new Int32Array(size).fill(this.none);
		this.left2 = new Int32Array(size).fill(this.none);
		this.right = new Int32Array(size).fill(this.none);
		this.right2 = new Int32Array(size).fill(this.none);
		this.lefts = column('lefts');
		this.rights = column('rights');
		this.leftSet = column('leftSet');
		this.rightSet = column('rightSet');
	}

	/** The stack word `below` places under the top, or `none`. */
	under(below: number): number {
		return below < this.depth ? (this.stack[this.depth - 1 - below] ?? this.none) : this.none;
	}

	/** The buffer word `beyond` places after the next one, the root included, or `none`. */
	ahead(beyond: number): number {
		return this.next + beyond <= this.length ? this.next + beyond : this.none;
	}

	get done(): boolean {
		return this.depth === 0 && this.next === this.length;
	}

	get mayShift(): boolean {
		return this.next < this.length;
	}

	/** The root takes one dependent only: the last word left on the stack. */
	get mayLeft(): boolean {
		return this.depth > 0 && (this.next < this.length || this.depth === 1);
	}

	get mayRight(): boolean {
		return this.depth > 1;
	}

	shift(): void {
		this.stack[this.depth++] = this.next++;
	}

	/** Makes the top of the stack a dependent of the next word and takes it off. */
	leftArc(label: number): void {
		const child = this.under(0);
		const head = this.next;
		this.depth--;
		this.#attach(child, head, label);
		this.left2[head] = this.left[head] ?? this.none;
		this.left[head] = child;
		this.lefts[head] = Math.min(MANY, (this.lefts[head] ?? 0) + 1);
		this.leftSet[head] = (this.leftSet[head] ?? 0) | (1 << (label % 31));
	}

	/** Makes the top of the stack a dependent of the word under it and takes it off. */
	rightArc(label: number): void {
		const child = this.under(0);
		const head = this.under(1);
		this.depth--;
		this.#attach(child, head, label);
		this.right2[head] = this.right[head] ?? this.none;
		this.right[head] = child;
		this.rights[head] = Math.min(MANY, (this.rights[head] ?? 0) + 1);
		this.rightSet[head] = (this.rightSet[head] ?? 0) | (1 << (label % 31));
	}

	#attach(child: number, head: number, label: number): void {
		this.heads[child] = head;
		this.labels[child] = label + 1;
	}
}

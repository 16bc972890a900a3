/** Disjoint sets of the numbers below a size; the smallest member stands for its set. */
export class DisjointSets {
	private readonly parents: Int32Array;

	constructor(size: number) {
		this.parents = Int32Array.from({ length: size }, (_, index) => index);
	}

	find(item: number): number {
		let root = item;
		while (this.parents[root] !== root) root = this.parents[root] ?? root;
		for (let next = item; next !== root;) {
			const parent = this.parents[next] ?? root;
			this.parents[next] = root;
			next = parent;
		}
		return root;
	}

	/** Joins the sets of both and returns the number that now stands for them. */
	join(a: number, b: number): number {
		const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
		this.parents[high] = low;
		return low;
	}
}

/**
 * Does something when the page has nothing else to do, or soon where browsers do not tell. The answer calls it off.
 */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(work, 50);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(work);
	return () => cancelIdleCallback(handle);
}

/** Lets the page do what else there is to do: who has much to work out pauses between its parts. */
export function pause(): Promise<void> {
	return new Promise((done) => setTimeout(done));
}

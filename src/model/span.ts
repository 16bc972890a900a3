/** A half-open stretch of one paragraph: UTF-16 offsets, `start` included, `end` excluded. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

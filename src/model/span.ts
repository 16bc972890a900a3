/** A half-open stretch of one paragraph: UTF-16 offsets, `start` included, `end` excluded. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words a span covers in its paragraph. */
export function slice(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** Orders spans by start, the longer one first when they start together. */
export function bySpan(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}

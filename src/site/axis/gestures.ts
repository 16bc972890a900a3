import type { Attachment } from 'svelte/attachments';

/** What a hand does on the axis, in pixels from its left edge. */
export interface Gestures {
	/** A pointer that is down has moved so far from where it went down. */
	drag: (pixels: number) => void;
	/** The pointer went up after a drag. */
	drop: (pixels: number) => void;
	/** Zoom by a factor (below 1: closer) around a point. */
	zoom: (factor: number, x: number) => void;
	/** Moved sideways by a wheel or a pad. */
	scroll: (pixels: number) => void;
}

/** A pointer that moved less than this has clicked. */
const CLICK = 5;
/** Wheel distance that doubles or halves the window, in pixels. */
const DOUBLING = 360;
/** Height of a line, for wheels that count in lines. */
const LINE = 16;

/**
 * Turns pointers and wheels into gestures. Vertical movement and the bare wheel are left to the page;
 * the click that ends a drag is swallowed.
 */
export function gestures(on: Gestures): Attachment<HTMLElement> {
	return (element) => {
		const pointers = new Map<number, PointerEvent>();
		let began: PointerEvent | null = null;
		let dragged = false;
		let pinched = 0;

		const down = (event: PointerEvent) => {
			if (event.button !== 0) return;
			pointers.set(event.pointerId, event);
			if (pointers.size === 1) [began, dragged] = [event, false];
			pinched = spread(pointers);
		};
		const move = (event: PointerEvent) => {
			if (!pointers.has(event.pointerId)) return;
			pointers.set(event.pointerId, event);
			if (pointers.size === 2) {
				const now = spread(pointers);
				if (pinched > 0 && now > 0) on.zoom(pinched / now, centre(pointers) - left(element));
				pinched = now;
				began = null;
				dragged = true;
			} else if (began) {
				const way = event.clientX - began.clientX;
				if (!dragged && Math.abs(way) > CLICK) {
					dragged = true;
					element.setPointerCapture(event.pointerId);
				}
				if (dragged) on.drag(way);
			}
		};
		const up = (event: PointerEvent) => {
			if (!pointers.delete(event.pointerId)) return;
			if (began && dragged) on.drop(event.clientX - began.clientX);
			if (pointers.size === 0) began = null;
		};
		const click = (event: MouseEvent) => {
			if (!dragged) return;
			dragged = false;
			event.preventDefault();
			event.stopPropagation();
		};
		const wheel = (event: WheelEvent) => {
			const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
			if (event.ctrlKey || event.metaKey) {
				event.preventDefault();
				on.zoom(2 ** ((event.deltaY * unit) / DOUBLING), event.clientX - left(element));
			} else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
				event.preventDefault();
				on.scroll((event.deltaX || event.deltaY) * unit);
			}
		};

		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', up);
		element.addEventListener('click', click, { capture: true });
		element.addEventListener('wheel', wheel, { passive: false });
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', up);
			element.removeEventListener('click', click, { capture: true });
			element.removeEventListener('wheel', wheel);
		};
	};
}

function left(element: HTMLElement): number {
	return element.getBoundingClientRect().left;
}

function spread(pointers: ReadonlyMap<number, PointerEvent>): number {
	const [a, b] = [...pointers.values()];
	return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
}

function centre(pointers: ReadonlyMap<number, PointerEvent>): number {
	const [a, b] = [...pointers.values()];
	return a && b ? (a.clientX + b.clientX) / 2 : 0;
}

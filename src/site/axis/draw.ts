import type { AxisEvent } from '../index/axis-item.ts';
import type { Density } from '../index/density.ts';
import { EDGE, GAP, MARK } from '../index/room.ts';
import { middle } from '../index/story-index.ts';
import { markElement } from '../marks/marks.ts';
import { periodWords } from '../../model/words.ts';
import type { Strings } from '../strings/en.ts';
import type { Clock } from '../state/view.ts';
import type { StageItem } from './drawn-item.ts';

/** What the drawing of an item depends on beside the item. */
export interface Looks {
	readonly t: Strings;
	readonly clock: Clock;
	/** Id of the open event. */
	readonly open: string | null;
	readonly top: number;
	readonly href: string;
	/** The query its address has at the moment, which changes without the item. */
	readonly query: () => string;
	/** First moment that can be seen, and milliseconds on a pixel. */
	readonly from: number;
	readonly scale: number;
	/** The furthest a title can be shifted, in pixels: bars are not drawn any longer to the left. */
	readonly longest: number;
	readonly density: Density;
}

/** An event of the layout as the stage draws it. */
export function stageItem(
	item: AxisEvent,
	{ t, clock, open, top, href, query, from, scale, longest, density }: Looks,
): StageItem {
	const { entry, start, end } = item.placed;
	const { title, status, when, firstReported } = entry.event;
	const time = entry.times[clock];
	// The title of a bar that began before the window stands at the window's edge, as far as its bar reaches.
	const out = (from - start) / scale;
	const needed = item.bar ? Math.max(0, out + EDGE) : 0;
	const back = item.back > 0 && needed === 0;
	const words = item.row === null ? 0 : density.labelWidth(item.placed);
	const free = (end - start) / scale - MARK - words;
	const shift = Math.round(Math.min(needed, Math.max(0, free), longest));
	const torn = item.bar ? out > shift + 1 && out < longest : middle(item.placed) < from;
	// A title meant to stand before its bar has the bar alone to stand in.
	const reach = back === item.back > 0 ? item.free : end - start;
	const classes = [
		'axis-event',
		status,
		item.row === null ? 'bare' : 'titled',
		back && 'back',
		item.bar && (time?.within ? 'soft' : 'firm'),
		item.bar && time?.openStart && 'open-start',
		item.bar && time?.openEnd && 'open-end',
		torn && 'outside',
		item.id === open && 'chosen',
	];
	const date = clock === 'event' ? when?.edtf : firstReported;
	const label = `${date ? periodWords(date, t) : ''}: ${title} (${t.statuses[status]})`;
	return {
		id: item.id,
		start: item.bar ? start : middle(item.placed),
		end: item.bar ? end : null,
		top,
		shift,
		room: Math.min(reach / scale - shift - MARK - GAP, density.wholeWidth(item.placed)),
		className: classes.filter(Boolean).join(' '),
		look: `${href} ${item.row === null ? 'bare' : ''} ${label}`,
		draw: () => {
			const link = document.createElement('a');
			link.href = href + query();
			link.draggable = false;
			link.dataset['item'] = item.id;
			link.dataset['event'] = item.id;
			link.title = label;
			link.tabIndex = -1;
			link.append(markElement(status));
			const text = document.createElement('span');
			text.textContent = title;
			link.append(text);
			if (item.row === null) link.setAttribute('aria-label', label);
			return link;
		},
	};
}

import { isoDay } from '../../model/period.ts';
import type { AxisBin, AxisEvent, AxisItem } from '../index/layout.ts';
import type { Density } from '../index/density.ts';
import { MARK, middle } from '../index/layout.ts';
import { markElement } from '../marks/marks.ts';
import { periodWords } from '../strings/dates.ts';
import type { Strings } from '../strings/en.ts';
import type { Clock } from '../state/view.ts';
import type { StageItem } from './stage.ts';

/** What the drawing of an item depends on beside the item. */
export interface Looks {
	readonly t: Strings;
	readonly clock: Clock;
	/** Id of the open event. */
	readonly open: string | null;
	readonly top: number;
	readonly href: string;
	/** First moment that can be seen, and milliseconds on a pixel. */
	readonly from: number;
	readonly scale: number;
	/** The furthest a title can be shifted, in pixels: bars are not drawn any longer to the left. */
	readonly longest: number;
	readonly labelWidth: Density['labelWidth'];
}

/** An item of the layout as the stage draws it. */
export function stageItem(item: AxisItem, looks: Looks): StageItem {
	return item.kind === 'bin' ? bin(item, looks) : event(item, looks);
}

function event(
	item: AxisEvent,
	{ t, clock, open, top, href, from, scale, longest, labelWidth }: Looks,
): StageItem {
	const { entry, start, end } = item.placed;
	const { title, status, when, firstReported } = entry.event;
	const time = entry.times[clock];
	// The title of a bar that began before the window stands at the window's edge, as far as its bar reaches.
	const needed = Math.max(0, (from - start) / scale);
	const free = (end - start) / scale - MARK - labelWidth(item.placed);
	const shift = item.bar ? Math.round(Math.min(needed, Math.max(0, free), longest)) : 0;
	const torn = item.bar ? needed > shift + 1 && needed < longest : middle(item.placed) < from;
	const classes = [
		'axis-event',
		status,
		item.row === null ? 'bare' : 'titled',
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
		className: classes.filter(Boolean).join(' '),
		look: `${href} ${label}`,
		draw: () => {
			const link = document.createElement('a');
			link.href = href;
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

function bin(item: AxisBin, { t, top }: Looks): StageItem {
	const label = t.bin(item.count, periodWords(isoDay(item.start), t), periodWords(isoDay(item.end), t));
	return {
		id: item.id,
		start: item.at,
		end: null,
		top,
		shift: 0,
		className: 'axis-bin',
		look: label,
		draw: () => {
			const button = document.createElement('button');
			button.type = 'button';
			button.tabIndex = -1;
			button.dataset['item'] = item.id;
			button.dataset['from'] = String(item.start);
			button.dataset['to'] = String(item.end);
			button.title = label;
			button.setAttribute('aria-label', label);
			button.textContent = t.number(item.count);
			return button;
		},
	};
}

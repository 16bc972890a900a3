import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataItem, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import moment from 'moment';
import type { Window } from '../index/frame.ts';
import { DrawnItem, type StageItem } from './drawn-item.ts';
import { winged, WING } from './geometry.ts';
import type { Labels } from './labels.ts';

const HOUR = 3_600_000;
const YEAR = 365.25 * 24 * HOUR;
/** The narrowest and the widest stretch the visible window can show. */
export const NARROWEST = HOUR;
export const WIDEST = 1200 * YEAR;

/**
 * The one place that knows vis-timeline. It draws ticks and items, and nothing else: it is fed few items, told
 * where they stand, and moved by us. Gestures, lanes, bins and focus are not its business.
 */
export class Stage {
	readonly #container: HTMLElement;
	readonly #items = new DataSet<DataItem>();
	readonly #timeline: Timeline;
	readonly #drawn = new Map<string, DrawnItem>();

	#height = 0;
	#width = 0;
	#labels: Labels;
	/** What the ticks were last drawn for. */
	#ticks = '';

	constructor(container: HTMLElement, window: Window, labels: Labels) {
		this.#container = container;
		this.#labels = labels;
		const options: TimelineOptions = {
			start: winged(window).from,
			end: winged(window).to,
			height: '100%',
			orientation: { axis: 'top', item: 'top' },
			stack: false,
			moveable: false,
			zoomable: false,
			selectable: false,
			showCurrentTime: false,
			showTooltips: false,
			autoResize: false,
			align: 'left',
			type: 'point',
			margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
			zoomMin: NARROWEST,
			zoomMax: WIDEST * (1 + 2 * WING),
			// Days have no time zone: they are read as if in UTC everywhere.
			moment: (date: moment.MomentInput) => moment.utc(date),
			format: { minorLabels: labels.minor, majorLabels: labels.major },
			template: (item: { draw: () => HTMLElement }) => item.draw(),
		};
		this.#timeline = new Timeline(container, this.#items, options);
		this.#spareTicks();
		// Otherwise the first drawing waits a second for its range to settle.
		this.#timeline.on('rangechanged', this.#firstDrawing);
	}

	/** Puts a window in the middle of the stage, and exactly these items on it. */
	show(window: Window, items: readonly StageItem[]): void {
		this.#feed(items);
		const { from, to } = winged(window);
		this.#timeline.setWindow(from, to, { animation: false });
	}

	/** Changes only what differs from the last time. */
	#feed(items: readonly StageItem[]): void {
		const wanted = new Set(items.map(({ id }) => id));
		const gone = [...this.#drawn.keys()].filter((id) => !wanted.has(id));
		const changed = items.filter((item) => !this.#drawn.get(item.id)?.become(item, this.#record(item.id)));
		if (gone.length === 0 && changed.length === 0) return;
		const focused = this.#container.querySelector<HTMLElement>(':focus')?.dataset['item'];
		// vis-timeline measures itself with each change, for which the page would be laid out, unless it is no part of it.
		const root = this.#container.firstElementChild;
		root?.remove();
		this.#items.remove([...gone, ...changed.map(({ id }) => id)]);
		for (const id of gone) this.#drawn.delete(id);
		const drawn = changed.map((item) => new DrawnItem(item));
		for (const each of drawn) this.#drawn.set(each.id, each);
		this.#items.add(drawn.map(({ data }) => data));
		if (root) this.#container.append(root);
		// An item drawn anew while it has the focus keeps it.
		if (focused !== undefined && document.activeElement === document.body) {
			this.#container
				.querySelector<HTMLElement>(`[data-item="${CSS.escape(focused)}"]`)
				?.focus({ preventScroll: true });
		}
	}

	/** With every change of the items vis-timeline draws the ticks anew, which takes half of it: here only when they differ. */
	#spareTicks(): void {
		const { timeAxis, range, body } = this.#timeline as unknown as Inner;
		const draw = timeAxis.redraw.bind(timeAxis);
		timeAxis.redraw = () => {
			const { width, height } = body.domProps.root;
			const ticks = [range.start, range.end, width, height].join(' ');
			if (ticks === this.#ticks) return false;
			this.#ticks = ticks;
			return draw();
		};
	}

	/** What vis-timeline goes by when it writes an item anew, as it does after its font has changed. */
	#record(id: string): Partial<DataItem> | undefined {
		return (this.#timeline as unknown as Inner).itemSet.items[id]?.data;
	}

	/** Tells the stage how large it is, in pixels. */
	resize(width: number, height: number): void {
		if (width === this.#width && height === this.#height) return;
		[this.#width, this.#height] = [width, height];
		// Not by an option: setting one would have every item measured anew.
		this.#container.style.height = `${height}px`;
		(this.#timeline as unknown as Inner).emit('_change', { queue: true });
	}

	/** Writes the ticks anew: the language has changed. */
	relabel(labels: Labels): void {
		if (labels === this.#labels) return;
		this.#labels = labels;
		this.#timeline.setOptions({
			format: { minorLabels: labels.minor, majorLabels: labels.major },
		});
		this.#ticks = '';
		this.#timeline.redraw();
	}

	destroy(): void {
		this.#timeline.destroy();
	}

	readonly #firstDrawing = (): void => {
		this.#timeline.off('rangechanged', this.#firstDrawing);
		this.#timeline.redraw();
	};
}

/** What the types of vis-timeline leave out. */
interface Inner {
	/** How its parts ask each other for a drawing with the next frame. */
	emit(event: '_change', how: { queue: boolean }): void;
	/** Its `redraw` tells whether its size has changed by it. */
	readonly timeAxis: { redraw: () => boolean };
	readonly range: Readonly<Record<'start' | 'end', number>>;
	readonly body: { readonly domProps: { readonly root: Readonly<Record<'width' | 'height', number>> } };
	readonly itemSet: { readonly items: Readonly<Record<string, { readonly data: Partial<DataItem> }>> };
}

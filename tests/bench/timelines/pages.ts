import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageSource } from '../../../src/cli/render/source.ts';
import { writeData } from '../../../src/cli/write-site.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { currentApp } from '../../e2e/app.ts';
import { madeUpStory } from '../../e2e/story.ts';

const TIMELINEJS_PACKAGE = fileURLToPath(import.meta.resolve('@knight-lab/timelinejs'));
const VIS_FILES = [
	['standalone/umd/vis-timeline-graph2d.min.js', 'vis.js'],
	['styles/vis-timeline-graph2d.min.css', 'vis.css'],
] as const;

/** The made-up story, with as many names and places as a story of that size has. */
function story(size: number): ReturnType<typeof madeUpStory> {
	const made = madeUpStory(size);
	/** Few names come often and most of them once. */
	const drawn = (index: number, prime: number, names: number) =>
		Math.floor((((index * prime) % size) / size) ** 2 * names);
	const events = made.timeline.events.map((event, index) => ({
		...event,
		who: [...event.who, { name: `Delegate ${drawn(index, 7919, size * 0.3)}`, role: 'patient' as const }],
		where: `Quay ${drawn(index, 104_729, size * 0.05)}`,
	}));
	return { ...made, timeline: { ...made.timeline, events } };
}

/** Writes the page of every contestant into a folder to be served. */
export async function writePages(folder: string, sizes: readonly number[]): Promise<void> {
	await cp(path.join(path.dirname(TIMELINEJS_PACKAGE), 'dist'), path.join(folder, 'timelinejs'), {
		recursive: true,
	});
	for (const [from, to] of VIS_FILES) {
		await cp(path.join('node_modules/vis-timeline', from), path.join(folder, to));
	}
	await writeFile(path.join(folder, 'vis.html'), VIS);
	await writeFile(path.join(folder, 'timelinejs.html'), TIMELINEJS);
	await writeFile(path.join(folder, 'blank.html'), BLANK);
	for (const size of sizes) {
		const { timeline, texts } = story(size);
		await writeFile(path.join(folder, `${size}.json`), JSON.stringify(plain(timeline)));
		const site = path.join(folder, `dateline-${size}`);
		await mkdir(site, { recursive: true });
		const app = await currentApp();
		await cp(app.clientFolder, site, { recursive: true });
		await writeData(path.join(site, 'data'), { timeline, texts: [], tombstones: [] });
		const { html } = await app.render('/', pageSource({ timeline, texts, tombstones: [] }));
		await writeFile(path.join(site, 'index.html'), html);
	}
}

/** What the others are given of an event: those that have a date, since they cannot show one without. */
function plain({ events }: Timeline): { id: string; title: string; type: string; date: string }[] {
	return events.flatMap(({ id, title, type, when }) =>
		when ? { id, title, type, date: when.edtf.length === 10 ? when.edtf : `${when.edtf}-15` } : [],
	);
}

const BLANK = `<!doctype html><meta charset="utf-8"><title>Blank</title><main style="height: 600px; will-change: translate"></main>
<script>addEventListener('pointermove', ({ clientX }) => (document.querySelector('main').style.translate = clientX + 'px'));</script>`;

const VIS = `<!doctype html><meta charset="utf-8"><title>vis-timeline</title>
<link rel="stylesheet" href="vis.css"><div id="timeline"></div><script src="vis.js"></script>
<script>
fetch(location.search.slice(1) + '.json').then((answer) => answer.json()).then((events) => {
	const items = new vis.DataSet(events.map(({ id, title, type, date }) => ({ id, content: title, start: date, kind: type })));
	let only = null;
	const view = new vis.DataView(items, { filter: (item) => only === null || item.kind === only });
	globalThis.filterByType = () => {
		only = only === null ? events[0].type : null;
		view.refresh();
	};
	new vis.Timeline(document.getElementById('timeline'), view, { height: '600px' });
});
</script>`;

const TIMELINEJS = `<!doctype html><meta charset="utf-8"><title>TimelineJS3</title>
<link rel="stylesheet" href="timelinejs/css/timeline.css"><div id="timeline" style="height: 600px"></div>
<script src="timelinejs/js/timeline.js"></script>
<script>
fetch(location.search.slice(1) + '.json').then((answer) => answer.json()).then((events) => {
	const slide = ({ id, title, date }) => {
		const [year, month, day] = date.split('-');
		return { unique_id: id, start_date: { year, month, day }, text: { headline: title, text: '' } };
	};
	let only = null;
	const show = () => {
		const left = events.filter(({ type }) => only === null || type === only);
		document.getElementById('timeline').replaceChildren();
		new TL.Timeline('timeline', { events: left.map(slide) }, { font: null, hash_bookmark: false });
	};
	globalThis.filterByType = () => {
		only = only === null ? events[0].type : null;
		show();
	};
	show();
});
</script>`;

import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { STATUSES, type Status } from '../model/status.ts';
import { MARKS } from '../site/marks/marks.ts';

/** What the picture of an event says, for link previews. */
export interface Card {
	readonly title: string;
	/** The date in words at its own precision, or why there is none. */
	readonly date: string;
	readonly status: Status;
	/** Who says so, where the articles name them. */
	readonly by: readonly string[];
	readonly story: string;
}

/** Draws cards as PNG pictures; the same card gives the same bytes. */
export type CardPress = (card: Card) => Uint8Array;

type Canvas = typeof import('@napi-rs/canvas');

/** Size that networks show in full, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** The light colours of the page (site/styles/colours.css). */
const PAPER = '#fcfbf8';
const INK = '#1b1a17';
const SOFT = '#55514a';
const RULE = '#dcd8cd';
const ACCENT = '#8f1d14';
const STATUS_COLOURS: Readonly<Record<Status, string>> = {
	confirmed: '#1b1a17',
	reported: '#2a5a85',
	claimed: '#935400',
	assessed: '#6d6200',
	denied: '#a8281c',
	planned: '#2f6b4f',
	hypothetical: '#6c675e',
};
/** Side of the square that marks are drawn in, and of the one on the card. */
const MARK_UNITS = 16;
const MARK_SIZE = 44;
/** Sizes a title is tried in, largest first, and the lines it may take at any of them. */
const TITLE_SIZES = [80, 72, 64, 56, 48];
const TITLE_LINES = 4;
const TITLE_TOP = 168;
const LINE_HEIGHT = 1.16;
/** Share of the foot that status and speakers may take, so that the story's name has room. */
const SAID = 0.55;

/** Longest text that is looked at, in characters; no card holds as much. */
const LONGEST = 500;

const SANS = 'Card Sans, Card Sans Extended, Card Sans Cyrillic';
const SERIF = `Card Serif, Card Serif Extended, ${SANS}`;
const FONTS: readonly (readonly [family: string, file: string])[] = [
	['Card Serif', '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'],
	['Card Serif Extended', '@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2'],
	['Card Sans', '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2'],
	[
		'Card Sans Extended',
		'@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2',
	],
	[
		'Card Sans Cyrillic',
		'@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2',
	],
];

/** Makes ready to draw cards; null on a machine for which the drawing library has no build. */
export async function openCardPress(): Promise<CardPress | null> {
	const canvas = await import('@napi-rs/canvas').catch(() => null);
	if (!canvas) return null;
	// Without the machine's own fonts, a card looks the same wherever it is drawn.
	canvas.GlobalFonts.removeAll();
	const { resolve } = createRequire(import.meta.url);
	for (const [family, file] of FONTS) canvas.GlobalFonts.registerFromPath(resolve(file), family);
	return (card) => drawCard(canvas, card);
}

function drawCard(canvas: Canvas, { title, date, status, by, story }: Card): Uint8Array {
	const surface = canvas.createCanvas(WIDTH, HEIGHT);
	const pen = surface.getContext('2d');
	const room = WIDTH - 2 * MARGIN;
	pen.textBaseline = 'alphabetic';
	pen.fillStyle = PAPER;
	pen.fillRect(0, 0, WIDTH, HEIGHT);
	write(pen, `600 36px ${SANS}`, ACCENT, date, MARGIN, 112, room);
	drawTitle(pen, title, room);

	pen.fillStyle = RULE;
	pen.fillRect(MARGIN, HEIGHT - 128, room, 2);
	const baseline = HEIGHT - 60;
	drawMark(canvas, pen, status, MARGIN, baseline - 34);
	const label = [STATUSES[status].label, ...(by.length > 0 ? [`says ${by.join(', ')}`] : [])].join(' · ');
	const labelStart = MARGIN + MARK_SIZE + 16;
	const most = by.length > 0 ? room * SAID : room;
	write(pen, `600 32px ${SANS}`, STATUS_COLOURS[status], label, labelStart, baseline, most);
	const storyStart = labelStart + Math.min(pen.measureText(label).width, most) + 48;
	pen.textAlign = 'right';
	write(pen, `400 32px ${SANS}`, SOFT, story, WIDTH - MARGIN, baseline, WIDTH - MARGIN - storyStart);
	return surface.toBuffer('image/png');
}

/** Writes one line, cut at a word where it does not fit. */
function write(
	pen: SKRSContext2D,
	font: string,
	colour: string,
	text: string,
	x: number,
	y: number,
	room: number,
) {
	pen.font = font;
	pen.fillStyle = colour;
	pen.fillText(breakLines(pen, text, room, 1).lines[0] ?? '', x, y);
}

/** In the largest size that leaves nothing out; in the smallest, cut, where none does. */
function drawTitle(pen: SKRSContext2D, title: string, room: number): void {
	pen.fillStyle = INK;
	for (const size of TITLE_SIZES) {
		pen.font = `600 ${size}px ${SERIF}`;
		const { lines, isWhole } = breakLines(pen, title, room, TITLE_LINES);
		const height = lines.length * size * LINE_HEIGHT;
		if ((!isWhole || TITLE_TOP + height > HEIGHT - 140) && size !== TITLE_SIZES.at(-1)) continue;
		lines.forEach((line, index) => {
			pen.fillText(line, MARGIN, TITLE_TOP + size * (0.8 + index * LINE_HEIGHT));
		});
		return;
	}
}

/** Breaks a text between words into at most `most` lines; what is left over becomes an ellipsis. */
function breakLines(
	pen: SKRSContext2D,
	text: string,
	room: number,
	most: number,
): { lines: string[]; isWhole: boolean } {
	const fits = (line: string) => pen.measureText(line).width <= room;
	const words = text
		.slice(0, LONGEST)
		.split(/\s+/)
		.filter((word) => word !== '');
	const lines: string[] = [];
	while (words.length > 0 && lines.length < most) {
		let count = 1;
		while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count++;
		lines.push(words.splice(0, count).join(' '));
	}
	const last = lines.pop();
	if (last === undefined) return { lines, isWhole: true };
	if (words.length === 0 && [...lines, last].every(fits)) return { lines: [...lines, last], isWhole: true };
	return {
		lines: [...lines, last].map((line, index) => shorten(line, index === lines.length, fits)),
		isWhole: false,
	};
}

/** Cuts a line where it must be cut or does not fit, so that it fits with its ellipsis; halving finds the place. */
function shorten(line: string, isCut: boolean, fits: (line: string) => boolean): string {
	if (!isCut && fits(line)) return line;
	const characters = Array.from(line);
	const cut = (length: number) =>
		`${characters
			.slice(0, length)
			.join('')
			.replace(/[\s,;:]+$/, '')}…`;
	let kept = 0;
	let tooMany = characters.length + 1;
	while (tooMany - kept > 1) {
		const middle = Math.floor((kept + tooMany) / 2);
		if (fits(cut(middle))) kept = middle;
		else tooMany = middle;
	}
	return cut(kept);
}

function drawMark(canvas: Canvas, pen: SKRSContext2D, status: Status, x: number, y: number): void {
	pen.save();
	pen.translate(x, y);
	pen.scale(MARK_SIZE / MARK_UNITS, MARK_SIZE / MARK_UNITS);
	pen.fillStyle = STATUS_COLOURS[status];
	pen.strokeStyle = STATUS_COLOURS[status];
	pen.lineWidth = 1.4;
	for (const { d, paint } of MARKS[status]) {
		const path = new canvas.Path2D(d);
		pen.setLineDash(paint === 'dashes' ? [2.6, 2] : []);
		if (paint === 'fill') pen.fill(path);
		else pen.stroke(path);
	}
	pen.restore();
}

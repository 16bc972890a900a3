import { existsSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { TIME } from '../../src/languages/en/time/index.ts';
import { tagText } from '../../src/pipeline/tag/index.ts';

/*
 * Speed of temporal tagging beside chrono-node on the same texts in the same run, and its growth with the length of
 * the text and on hostile ones. Run: node tests/bench/tag.ts [docs.jsonl …]; without files, a text of its own.
 */

interface Document {
	readonly dct: string;
	readonly text: string;
}

const OWN = `The council met on Friday and will meet again next week, officials said. In March 2019 it had voted to
close the bridge for two years, at a cost of $2,025 a day. "We know nothing," said Theresa May, who came second in the
poll of June 3. By the end of the year 1,500 people had signed; the third quarter brought 40 more. `;

/** Processor seconds of a run: the middle one of five, after one to warm up. */
function seconds(run: () => void): number {
	run();
	const times = Array.from({ length: 5 }, () => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1e6;
	});
	return times.sort((a, b) => a - b)[2] ?? NaN;
}

const files = process.argv.slice(2).filter((file) => existsSync(file));
const documents: Document[] = files.flatMap((file) =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Document),
);
if (documents.length === 0) {
	documents.push(...Array.from({ length: 200 }, () => ({ dct: '2025-04-27', text: OWN.repeat(5) })));
}
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
const ours = seconds(() => {
	for (const { dct, text } of documents) tagText(text, dct.slice(0, 10), TIME);
});
const theirs = seconds(() => {
	for (const { dct, text } of documents) chrono.parse(text, new Date(`${dct.slice(0, 10)}T12:00:00`));
});
const speed = (time: number) => `${(characters / time / 1e6).toFixed(1)} M characters a second`;
console.log(`${documents.length} texts, ${characters} characters, one core, median of five`);
console.log(`dateline     ${speed(ours)}`);
console.log(`chrono-node  ${speed(theirs)}`);
console.log(`ratio        ${(theirs / ours).toFixed(2)}`);

const long = documents.map(({ text }) => text).join('\n\n');
const HOSTILE = {
	text: long,
	digits: '7',
	slashes: '1/',
	last: 'last ',
	commas: ',',
	clock: '1:',
	years: '1999-',
};
for (const [name, unit] of Object.entries(HOSTILE)) {
	const times = [1e4, 1e5, 1e6, 1e7].map((length) => {
		const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
		const start = performance.now();
		tagText(text, '2025-04-27', TIME);
		return `${(performance.now() - start).toFixed(0)} ms`;
	});
	console.log(`${name.padEnd(8)} 10 kB, 100 kB, 1 MB, 10 MB: ${times.join(', ')}`);
}

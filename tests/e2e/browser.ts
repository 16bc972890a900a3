import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** A browser to run, and what its process needs to find. */
interface Executable {
	readonly executablePath: string;
	readonly env: Readonly<Record<string, string>>;
}

/** Where systems keep a Chromium or a Chrome. */
const SYSTEM_BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const CACHE = path.resolve('node_modules/.cache/dateline');

/** Flags for a browser that runs as anybody, without a display, and speaks to nobody but us. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * How to launch a browser on this machine: the one named by DATELINE_BROWSER, that of the system, or the one
 * that npm brought along. `DATELINE_BROWSER=bundled` takes the last in any case.
 */
export async function launchOptions(): Promise<LaunchOptions> {
	const { executablePath, env } = await browser();
	return { executablePath, env: { ...process.env, ...env }, args: FLAGS, headless: true };
}

async function browser(): Promise<Executable> {
	const wish = process.env['DATELINE_BROWSER'];
	if (wish !== undefined && wish !== 'bundled') return { executablePath: wish, env: {} };
	const system = SYSTEM_BROWSERS.find((file) => existsSync(file));
	if (system !== undefined && wish !== 'bundled') return { executablePath: system, env: {} };
	if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
	throw new Error('The browser tests need Chromium or Chrome; name yours with DATELINE_BROWSER=/path/to/it.');
}

/** Unpacks the Chromium that npm brought along, with the system libraries and fonts it needs, once. */
async function bundledBrowser(): Promise<Executable> {
	const folder = path.join(CACHE, 'chromium');
	if (!existsSync(folder)) await unpack(folder);
	return {
		executablePath: path.join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
			FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
		},
	};
}

async function unpack(folder: string): Promise<void> {
	await mkdir(CACHE, { recursive: true });
	const fresh = await mkdtemp(path.join(CACHE, 'unpacking-'));
	// The package unpacks into the folder for temporary files, which it asks for each time.
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = fresh;
	try {
		const { default: bundled, inflate } = await import('@sparticuz/chromium');
		await bundled.executablePath();
		const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
		await inflate(fileURLToPath(packed));
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
	await writeFile(path.join(fresh, 'fonts.conf'), fontConfiguration(folder));
	await rename(fresh, folder);
}

/** The one in the package looks for fonts in places of the cloud it was made for. */
function fontConfiguration(folder: string): string {
	const paths = `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
	return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${paths}</fontconfig>`;
}

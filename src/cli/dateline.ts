import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { buildCommand, type BuildOptions } from './build.ts';
import { checkCommand } from './check.ts';
import { CommandError } from './command-error.ts';
import { processConsole, type Console } from './console.ts';
import { EXIT } from './exit-code.ts';
import { extractCommand } from './extract.ts';
import type { JobsOption } from './jobs.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import { serveCommand, type ServeOptions } from './serve-command.ts';
import { tagCommand, type TagOptions } from './tag-command.ts';

const EXIT_CODES = `
Exit codes:
  0  all went well
  1  there were problems with the articles; each is named, the rest was done
  2  the command was misused; nothing was done`;

/** Articles are looked for here when no path is given. */
const DEFAULT_PATHS = ['seeds'];
const JOBS = ['-j, --jobs <number>', 'threads to read in (default: one a core)'] as const;

/**
 * Runs the command line and returns its exit code. `argv` is that of the process, with Node and script first.
 */
export async function main(argv: readonly string[], console: Console = processConsole): Promise<number> {
	let code: number = EXIT.ok;
	const program = commands(console, (result) => (code = result));
	try {
		await program.parseAsync(argv);
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
		if (!(error instanceof CommandError)) throw error;
		console.error(`dateline: ${error.message}`);
		return EXIT.misuse;
	}
}

function commands(console: Console, done: (code: number) => void): Command {
	const program = new Command('dateline')
		.description('News articles in, an interactive timeline of what they report out.')
		.version(version(), '-V, --version', 'print the version')
		.addHelpText('after', EXIT_CODES)
		.configureOutput({
			writeOut: (text) => void console.write(text),
			writeErr: (text) => {
				console.error(text.trimEnd());
			},
		})
		.exitOverride();
	const command = (usage: string, description: string) =>
		program.command(usage).description(description).addHelpText('after', EXIT_CODES);

	command('build', 'build a complete static site from articles')
		.argument('[paths...]', 'articles, or folders of them (.txt, .md, .html)', DEFAULT_PATHS)
		.option('-o, --out <dir>', 'folder to write; it is replaced only by a whole new site', 'build/site')
		.option('-t, --title <text>', "title of the story (default: the only article's, or the folder's name)")
		.option('--origin <url>', 'address the site will have, for canonical links and share cards')
		.option('--contact <mail or url>', 'where readers report errors in events')
		.option(
			'--cards <number>',
			'events to draw a share card for, the most salient first; needs --origin',
			'100',
		)
		.option('--data <dir>', 'write the data files to this folder as well, without the pages')
		.option(...JOBS)
		.action(async (paths: string[], options: BuildOptions) => {
			done(await buildCommand(paths, options, console));
		});
	command('extract', 'print what articles report, one JSON object a line and article')
		.argument('[paths...]', 'articles, or folders of them', DEFAULT_PATHS)
		.option(...JOBS)
		.action(async (paths: string[], options: JobsOption) => {
			done(await extractCommand(paths, options, console));
		});
	command('tag', 'print the temporal expressions of the text on standard input, one JSON object a line')
		.option('-d, --date <YYYY-MM-DD>', 'publication date that relative dates count from')
		.option('--jsonl', 'read {doc, dct, text} lines, print {doc, start, end, type, value, edtf} lines')
		.action(async (options: TagOptions) => {
			done(await tagCommand(options, console));
		});
	command('check', 'list what is wrong with articles, with file, place and reason')
		.argument('[paths...]', 'articles, or folders of them', DEFAULT_PATHS)
		.option(...JOBS)
		.action(async (paths: string[], options: JobsOption) => {
			done(await checkCommand(paths, options, console));
		});
	command('serve', 'serve a built site on this machine')
		.argument('[dir]', 'the site', 'build/site')
		.option('-p, --port <number>', 'port to listen on; the next free one is taken when it is in use', '4173')
		.option('--host <name>', 'address to listen on', 'localhost')
		.action(async (dir: string, options: ServeOptions) => {
			done(await serveCommand(dir, options, console));
		});
	return program;
}

function version(): string {
	const manifest = readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8');
	return (JSON.parse(manifest) as { version: string }).version;
}

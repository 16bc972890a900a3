import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs every check of the project, in the order in which they are cheap, and tells the truth in one line at the
 * end: `N passed, N failed`. Each of format, lint, types and dead code counts as one; of the tests each one.
 */

interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

function run(command: string, args: readonly string[]): boolean {
	console.log(`\n> ${command} ${args.join(' ')}`);
	const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
	if (error) console.error(error.message);
	return status === 0;
}

function check(command: string, ...args: string[]): Count {
	const ok = run(command, args);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly success: boolean;
}

function vitest(): Count {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-tests-'));
	const file = path.join(folder, 'report.json');
	const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	try {
		const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
		const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = report;
		// A file that does not load has no tests that could fail; the run fails all the same.
		return { passed, failed: ok ? 0 : Math.max(1, numFailedTests), skipped };
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const counts = [
	check('prettier', '--check', '--log-level=warn', '.'),
	check('svelte-kit', 'sync'),
	check('eslint', '-c', '.config/eslint.config.js', '--max-warnings=0', '.'),
	check('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	check('knip', '--config', '.config/knip.json'),
	vitest(),
];

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

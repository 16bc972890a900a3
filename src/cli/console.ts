import { once } from 'node:events';

/** What a command may say, handed in so that a test can listen. */
export interface Console {
	/** Results, to standard output; waits while a slow reader keeps the pipe full. */
	readonly write: (text: string) => Promise<void>;
	/** One line for people, to standard error. */
	readonly error: (line: string) => void;
}

/** The console of the process. */
export const processConsole: Console = {
	write: async (text) => {
		if (!process.stdout.write(text)) await once(process.stdout, 'drain');
	},
	error: (line) => {
		process.stderr.write(`${line}\n`);
	},
};

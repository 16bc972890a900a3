/** A misuse of the command: ends it with this plain sentence and exit code 2. */
export class CommandError extends Error {
	override readonly name = 'CommandError';
}

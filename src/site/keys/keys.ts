/** Elements in which a key writes or chooses, and so does nothing else. */
const WRITES = 'input, textarea, select, [contenteditable], dialog[open]';

/**
 * Runs the action of a single key, unless the reader is writing, holds a modifier, or somebody has dealt with
 * the key already. Keys are named as `KeyboardEvent.key`, letters in lower case.
 */
export function press(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): void {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	if (event.target instanceof Element && event.target.closest(WRITES)) return;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const action = actions[key];
	if (!action) return;
	event.preventDefault();
	action();
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** The parts of the Trusted Types interface used here; TypeScript's DOM library does not have them yet. */
interface TrustedTypes {
	readonly defaultPolicy: unknown;
	createPolicy(
		name: string,
		rules: { createHTML: (text: string) => string; createScriptURL: (address: string) => string | null },
	): unknown;
}

/**
 * Makes every text that a library writes as HTML mean the text itself: vis-timeline writes its axis labels so.
 * Must run before the first of them; does nothing where browsers do not know Trusted Types.
 */
export function forbidMarkup(): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes || trustedTypes.defaultPolicy) return;
	trustedTypes.createPolicy('default', {
		createHTML: escapeMarkup,
		createScriptURL: (address) => (isServiceWorker(address) ? address : null),
	});
}

/** The one script whose address is handed over as text. */
function isServiceWorker(address: string): boolean {
	const { origin, pathname } = new URL(address, location.href);
	return origin === location.origin && pathname.endsWith('/service-worker.js');
}

/** The text with the characters escaped that mean something in HTML. */
function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

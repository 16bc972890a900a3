import { en, type Strings } from '../strings/en.ts';
import { words } from '../strings/words.svelte.ts';

/** A language the page can be turned to; its texts come when they are wanted. */
interface Language {
	readonly code: string;
	/** What it calls itself. */
	readonly name: string;
	readonly strings: () => Promise<Strings>;
}

const ENGLISH: Language = { code: en.code, name: en.name, strings: () => Promise.resolve(en) };

/** The languages of the page. A new one is a file of texts and a line here. */
const LANGUAGES: readonly Language[] = [
	ENGLISH,
	{ code: 'de', name: 'Deutsch', strings: async () => (await import('../strings/de.ts')).de },
];

type Theme = 'light' | 'dark';

/** How a reader likes the page, on every visit; kept in the browser, where it allows that. */
export class Preferences {
	#singleKeys = $state(true);
	#theme = $state.raw<Theme | null>(null);

	/** Whether single keys do something. */
	get singleKeys(): boolean {
		return this.#singleKeys;
	}

	/** The language the page could be turned to. */
	get otherLanguage(): Language {
		return LANGUAGES.find(({ code }) => code !== words.t.code) ?? ENGLISH;
	}

	/** Takes over what was kept. Only in a browser. */
	recall(): void {
		const theme = recalled('theme');
		if (theme === 'light' || theme === 'dark') this.#wear(theme);
		this.#singleKeys = recalled('keys') !== 'off';
		const language = LANGUAGES.find(({ code }) => code === recalled('language'));
		if (language && language !== ENGLISH) void this.#speak(language);
	}

	useSingleKeys(use: boolean): void {
		this.#singleKeys = use;
		keep('keys', use ? 'on' : 'off');
	}

	/** From light to dark and back, beginning with what the system says. */
	turnTheme(): void {
		const now = this.#theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
		const next = now === 'dark' ? 'light' : 'dark';
		this.#wear(next);
		keep('theme', next);
	}

	turnLanguage(): void {
		const next = this.otherLanguage;
		void this.#speak(next);
		keep('language', next.code);
	}

	#wear(theme: Theme): void {
		this.#theme = theme;
		document.documentElement.dataset['theme'] = theme;
	}

	async #speak(language: Language): Promise<void> {
		words.speak(await language.strings());
		document.documentElement.lang = language.code;
	}
}

const PREFIX = 'dateline.';

function recalled(name: string): string | null {
	try {
		return localStorage.getItem(PREFIX + name);
	} catch {
		// The browser forbids keeping anything; then there is nothing to recall.
		return null;
	}
}

function keep(name: string, value: string): void {
	try {
		localStorage.setItem(PREFIX + name, value);
	} catch {
		// It holds for this visit alone.
	}
}

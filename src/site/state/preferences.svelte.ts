import { de } from '../strings/de.ts';
import { en, type Strings } from '../strings/en.ts';
import { words } from '../strings/words.svelte.ts';

/** The languages of the page. A new one is a file beside these and a word here. */
const LANGUAGES: readonly Strings[] = [en, de];

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
	get otherLanguage(): Strings {
		return LANGUAGES.find((language) => language !== words.t) ?? en;
	}

	/** Takes over what was kept. Only in a browser. */
	recall(): void {
		const theme = recalled('theme');
		if (theme === 'light' || theme === 'dark') this.#wear(theme);
		this.#singleKeys = recalled('keys') !== 'off';
		const language = LANGUAGES.find(({ code }) => code === recalled('language'));
		if (language) this.#speak(language);
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
		this.#speak(next);
		keep('language', next.code);
	}

	#wear(theme: Theme): void {
		this.#theme = theme;
		document.documentElement.dataset['theme'] = theme;
	}

	#speak(language: Strings): void {
		words.speak(language);
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

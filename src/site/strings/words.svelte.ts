import { en, type Strings } from './en.ts';

/** The texts of the page in the language the reader has chosen. On the server, always English. */
class Words {
	#strings = $state.raw<Strings>(en);

	/** Reactive. */
	get t(): Strings {
		return this.#strings;
	}

	/** Shows the page in another language from now on. */
	speak(strings: Strings): void {
		this.#strings = strings;
	}
}

export const words = new Words();

import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether numeric dates ("3/4/2025") put the day first, from those of the same article that can be read one way
 * only: `13/4` is day first, `4/13` month first. Null when there are none, or they contradict one another.
 */
export function dayFirst(paragraphs: readonly Tokens[], { bits }: Vocabulary): boolean | null {
	let day = 0;
	let month = 0;
	for (const tokens of paragraphs) {
		for (let at = 0; at + 4 < tokens.length; at++) {
			if ((tokens.mask(at) & tokens.mask(at + 2) & bits.DAY) === 0 || (tokens.mask(at + 4) & bits.INT) === 0)
				continue;
			const mark = tokens.word(at + 1);
			if ((mark !== '/' && mark !== '-' && mark !== '.') || tokens.word(at + 3) !== mark) continue;
			const [left, right] = [Number(tokens.value(at, 'DAY')), Number(tokens.value(at + 2, 'DAY'))];
			if (left > 12 && right <= 12) day++;
			if (right > 12 && left <= 12) month++;
		}
	}
	if (day > 0 === month > 0) return null;
	return day > 0;
}

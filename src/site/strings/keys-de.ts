import type { KeyStrings } from './keys-en.ts';

/** The texts of the help on keys, in German. */
export const keysDe: KeyStrings = {
	title: 'Tasten',
	single: 'Einzelne Tasten benutzen',
	groups: [
		{
			title: 'Bewegen',
			keys: [
				['A / D', 'früher, später'],
				['W / S', 'näher, weiter'],
				['+ / −', 'näher, weiter'],
				['[ / ]', 'ein Fenster zurück, vor'],
				['F', 'die Geschichte einpassen'],
				['0', 'der ganze Zeitraum'],
				['G', 'zu einem Datum'],
			],
		},
		{
			title: 'Lesen',
			keys: [
				['J / K, ↓ / ↑', 'nächstes, voriges Ereignis'],
				['Enter', 'öffnen'],
				['Esc', 'schließen, zurück zum Ausgangspunkt'],
				['U', 'Ereignisse ohne Datum'],
				['T', 'nach Geschehen, nach Meldung'],
			],
		},
		{
			title: 'Behalten',
			keys: [
				['C', 'Link kopieren'],
				['Y', 'Zitat kopieren'],
				['/', 'suchen; Eingabe führt zum Gefundenen'],
				['?', 'diese Hilfe'],
			],
		},
	],
};

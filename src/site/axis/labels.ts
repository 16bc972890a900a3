import type { Strings } from '../strings/en.ts';

/** The words below the ticks of the axis. */
export interface Labels {
	readonly minor: (date: { valueOf: () => number }, scale: string) => string;
	readonly major: (date: { valueOf: () => number }, scale: string) => string;
}

/** Tick labels in the language of the page. */
export function labels(t: Strings): Labels {
	return {
		minor: (moment, scale) => {
			const date = new Date(moment.valueOf());
			switch (scale) {
				case 'year':
					return String(date.getUTCFullYear());
				case 'month':
					return t.shortMonths[date.getUTCMonth()] ?? '';
				case 'week':
				case 'day':
				case 'weekday':
					return String(date.getUTCDate());
				default:
					return date.toISOString().slice(11, 16);
			}
		},
		major: (moment, scale) => {
			const date = new Date(moment.valueOf());
			const year = String(date.getUTCFullYear());
			switch (scale) {
				case 'year':
					return '';
				case 'month':
					return year;
				case 'week':
				case 'day':
				case 'weekday':
					return `${t.months[date.getUTCMonth()] ?? ''} ${year}`;
				default:
					return t.day(date.getUTCDate(), t.shortMonths[date.getUTCMonth()] ?? '', year);
			}
		},
	};
}

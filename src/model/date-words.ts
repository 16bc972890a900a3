/** How a language tells dates. */
export interface DateWords {
	/** Names of the months, January first, and as short as they can be told. */
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	/** Names of the days of the week, Sunday first. */
	readonly weekdays: readonly string[];
	/** Names of the seasons, by their numbers in EDTF, 21 to 24. */
	readonly seasons: Readonly<Record<string, string>>;
	/** What stands before the year for a quarter, 1 to 4. */
	readonly quarter: (number: number) => string;
	readonly about: (date: string) => string;
	readonly uncertain: (date: string) => string;
	/** A date that is only known to be no later, or no earlier. */
	readonly by: (date: string) => string;
	readonly since: (date: string) => string;
	/** The years that begin with `year`: a decade or a century. */
	readonly decade: (year: string) => string;
	readonly beforeChrist: (year: number) => string;
	readonly day: (day: number, month: string, year: string) => string;
	/** A day whose month and year stand behind it: the "2" of "2 – 9 April 2025". */
	readonly dayAlone: (day: number) => string;
}

export const ENGLISH_DATES: DateWords = {
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
	weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
	seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
	quarter: (number) => `${['first', 'second', 'third', 'fourth'][number - 1] ?? String(number)} quarter of`,
	about: (date) => `about ${date}`,
	uncertain: (date) => `${date} (uncertain)`,
	by: (date) => `by ${date}`,
	since: (date) => `since ${date}`,
	decade: (year) => `${year}s`,
	beforeChrist: (year) => `${String(year)} BC`,
	day: (day, month, year) => `${String(day)} ${month} ${year}`,
	dayAlone: String,
};

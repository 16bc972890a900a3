/** What the page says in JSON-LD, each as it is parsed; throws where it is no JSON. */
export function jsonLdOf(html: string): unknown[] {
	const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
	return [...scripts].map(([, json = '']) => JSON.parse(json) as unknown);
}

const DATE = /^-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
/** What the value of a property must look like: its name is checked by the types it is written with. */
const VALUES: Readonly<Record<string, (value: string) => boolean>> = {
	'@context': (value) => value === 'https://schema.org',
	url: (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
	datePublished: (value) => DATE.test(value),
	startDate: (value) => DATE.test(value),
	temporalCoverage: (value) => value.split('/').every((end) => end === '..' || DATE.test(end)),
};

/** Where something in JSON-LD has a value it must not have: a thing without a type, an empty text, a date that is none. */
export function wrongIn(data: unknown, place = ''): string[] {
	if (Array.isArray(data)) return data.flatMap((each, index) => wrongIn(each, `${place}[${index}]`));
	if (typeof data === 'object' && data !== null) {
		const untyped = '@type' in data ? [] : [`${place} has no type`];
		return [
			...untyped,
			...Object.entries(data).flatMap(([name, value]) => wrongIn(value, `${place}.${name}`)),
		];
	}
	const [property = ''] = /[^.[\]]+(?=(\[\d+\])?$)/.exec(place) ?? [];
	const fits = typeof data === 'string' && data.trim() !== '' && (VALUES[property]?.(data) ?? true);
	return fits ? [] : [`${place} is ${JSON.stringify(data)}`];
}

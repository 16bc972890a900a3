const NEWS = /^(?:\w*Article|Report|LiveBlogPosting|BlogPosting)$/;

/** Named values of the article a page describes in JSON-LD (schema.org): the first news item found. */
export function newsItem(document: Document): [key: string, value: string][] {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const item = findNews(parse(script.textContent));
		if (item) return entriesOf(item);
	}
	return [];
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

type Thing = Readonly<Record<string, unknown>>;

function asThing(value: unknown): Thing | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : null;
}

function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** The news item is the top, in a list of things, or in the `@graph` of one. */
function findNews(data: unknown): Thing | null {
	for (const value of asList(data)) {
		for (const candidate of [value, ...asList(asThing(value)?.['@graph'])]) {
			const thing = asThing(candidate);
			const types = asList(thing?.['@type']);
			if (thing && types.some((type) => typeof type === 'string' && NEWS.test(type))) return thing;
		}
	}
	return null;
}

function entriesOf(item: Thing): [string, string][] {
	const entries: [string, unknown][] = [
		['title', item['headline']],
		['date', item['datePublished']],
		['publisher', nameOf(item['publisher'])],
		['author', asList(item['author']).map(nameOf).filter(Boolean).join(', ')],
		['dateline', item['dateline']],
		['url', item['url'] ?? asThing(item['mainEntityOfPage'])?.['@id'] ?? item['mainEntityOfPage']],
		['language', item['inLanguage']],
		['license', item['license']],
	];
	return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function nameOf(value: unknown): string | null {
	const [first] = asList(value);
	const name = typeof first === 'string' ? first : asThing(first)?.['name'];
	return typeof name === 'string' ? name : null;
}

import type { EventPage } from '../../model/timeline.ts';
import { periodWords } from '../../model/words.ts';
import type { StoryHead } from '../load/source.ts';
import type { Strings } from '../strings/en.ts';

/** Longest description that search engines and cards show in full. */
const LENGTH = 200;

/** An event in one or two sentences for search results and link previews: date, status, speaker, then the quote. */
export function eventDescription({ event }: EventPage, t: Strings): string {
	const facts = [
		event.when ? periodWords(event.when.edtf, t) : t.undatedShort,
		t.statuses[event.status],
		...(event.by.length > 0 ? [t.accordingTo(event.by.join(', '))] : []),
	];
	return shorten(`${facts.join(' · ')}: ${event.mentions[0]?.quote ?? event.title}`);
}

/** A story in one sentence for search results and link previews. */
export function storyDescription({ title, events, articles, asOf }: StoryHead, t: Strings): string {
	const until = asOf === null ? null : periodWords(asOf, t);
	return shorten(t.storyInShort(title, t.events(events), t.articles(articles), until));
}

/** Cuts at the last word that fits. */
function shorten(text: string): string {
	if (text.length <= LENGTH) return text;
	return `${text.slice(0, text.lastIndexOf(' ', LENGTH - 1))}…`;
}

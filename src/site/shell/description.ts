import { STATUSES } from '../../model/status.ts';
import type { EventPage } from '../../model/timeline.ts';
import { periodWords } from '../../model/words.ts';
import type { StoryHead } from '../load/source.ts';

/** Longest description that search engines and cards show in full. */
const LENGTH = 200;

/** An event in one or two sentences for search results and link previews: date, status, speaker, then the quote. */
export function eventDescription({ event }: EventPage): string {
	const facts = [
		event.when ? periodWords(event.when.edtf) : 'Undated',
		STATUSES[event.status].label.toLowerCase(),
		...(event.by.length > 0 ? [`according to ${event.by.join(', ')}`] : []),
	];
	return shorten(`${facts.join(' · ')}: ${event.mentions[0]?.quote ?? event.title}`);
}

/** A story in one sentence for search results and link previews. */
export function storyDescription({ title, events, articles, asOf }: StoryHead): string {
	const until = asOf ? `, as of ${periodWords(asOf)}` : '';
	return shorten(
		`${title}: a timeline of ${counted(events, 'event')} from ${counted(articles, 'article')}${until}. Every event with the words that report it.`,
	);
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Cuts at the last word that fits. */
function shorten(text: string): string {
	if (text.length <= LENGTH) return text;
	return `${text.slice(0, text.lastIndexOf(' ', LENGTH - 1))}…`;
}

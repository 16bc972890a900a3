import { parsePeriod } from '../../../src/model/period.ts';
import type { EventSummary } from '../../../src/site/load/source.ts';
import { storyIndex, type StoryIndex } from '../../../src/site/index/story-index.ts';

/** Events from short notes: `2025-03 claimed Title of it`. The first are the most salient. */
export function noted(...notes: readonly string[]): StoryIndex {
	return storyIndex(notes.map(summary), []);
}

function summary(note: string, index: number): EventSummary {
	const [edtf = '', status = '', ...title] = note.split(' ');
	if (!parsePeriod(edtf)) throw new Error(`${edtf} is no period.`);
	return {
		id: `e${index}`,
		aliases: [],
		title: title.join(' ') || note,
		type: 'other',
		status: status as EventSummary['status'],
		when: {
			edtf,
			text: '',
			paragraph: null,
			start: null,
			end: null,
			rule: 'noted',
			reference: 'explicit',
			referenceDate: null,
		},
		undatedBecause: null,
		by: [],
		who: [{ name: title[0] ?? 'Nobody', role: 'agent' }],
		where: null,
		reports: 1,
		firstReported: '2025-05-01',
		salience: 1 / (index + 1),
	};
}

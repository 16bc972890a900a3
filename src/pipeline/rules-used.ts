import type { TimeGrammar } from '../languages/time-grammar.ts';
import type { Event } from '../model/event.ts';
import { ruleIds, type TimelineRule } from '../model/timeline.ts';
import { ANCHOR_RULES } from './anchor/rules.ts';

/** The rules that gave the dates of the events, with what each does, in the order they are tried in. */
export function rulesUsed(events: readonly Event[], grammars: readonly TimeGrammar[]): TimelineRule[] {
	const used = new Set(
		events.flatMap(({ mentions }) => mentions.flatMap(({ when }) => (when ? ruleIds(when.rule) : []))),
	);
	return described(grammars).filter(({ id }) => used.delete(id));
}

function described(grammars: readonly TimeGrammar[]): TimelineRule[] {
	const expressions = grammars
		.flatMap(({ rules, wrappers, joins }) => [...rules, ...wrappers, ...joins])
		.map(({ id, description, examples }) => ({ id, description, example: examples[0]?.text ?? null }));
	const anchors = Object.entries(ANCHOR_RULES).map(([id, description]) => ({
		id,
		description,
		example: null,
	}));
	return [...expressions, ...anchors];
}

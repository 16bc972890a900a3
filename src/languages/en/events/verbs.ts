import type { EventGrammar } from '../../event-grammar.ts';
import { forcefulVerbs } from './forceful-verbs.ts';
import { publicVerbs } from './public-verbs.ts';
import { spokenVerbs } from './spoken-verbs.ts';
import { worldlyVerbs } from './worldly-verbs.ts';

/** What English news verbs name, by type; the notation is that of `EventGrammar`. Of frames that fit alike the first counts. */
export const verbs: EventGrammar['verbs'] = {
	...spokenVerbs,
	...forcefulVerbs,
	...publicVerbs,
	...worldlyVerbs,
};

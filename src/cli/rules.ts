import { TIME } from '../languages/en/time/index.ts';
import { ruleList } from '../pipeline/tag/rule-list.ts';

/** Prints the rules by which dates are read in English, as Markdown. */
process.stdout.write(`${ruleList(TIME, 'English')}\n`);

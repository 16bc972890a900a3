import type { Meaning, TimeContext } from '../../languages/time-grammar.ts';
import type { CompiledGrammar } from './compiled.ts';
import { matchesBefore, matchesFrom, type Candidate } from './matching.ts';
import type { Narration } from './narration.ts';
import type { Tokens } from './tokens.ts';

/** An expression found: its meaning, its tokens, and the rule that found it. */
export interface Expression {
	readonly meaning: Meaning;
	readonly first: number;
	readonly last: number;
	/** Id of the rule, with those that wrapped or joined it: `weekday+early`. */
	readonly rule: string;
}

/** A rule can only fit when a token that speaks of time stands this near. */
const REACH = 6;
/** Wrappers around wrappers ("at least | the end of | …"). */
const MOST_WRAPPERS = 3;
/** Tokens between two expressions that one join rule may span. */
const MOST_LINKS = 3;

/** Finds the expressions of one text from left to right, moving the narration on as it goes. */
export function scan(tokens: Tokens, compiled: CompiledGrammar, narration: Narration): Expression[] {
	const found: Expression[] = [];
	let at = 0;
	let hot = -1;
	while (at < tokens.length) {
		if (hot < at) hot = nextHot(tokens, at);
		if (hot - at > REACH) {
			at = Math.min(hot - REACH, tokens.length);
			continue;
		}
		const limit = found.at(-1)?.last ?? 0;
		const { expressions, last } = expressionsAt(tokens, at, limit, compiled, narration);
		for (const expression of expressions) {
			const previous = found.at(-1);
			const joined = previous && join(previous, expression, tokens, compiled, narration);
			if (joined) found.pop();
			if (joined && joined.last <= expression.first) {
				// What was joined may tell more of the one before it.
				const earlier = found.at(-1);
				const again = earlier && join(earlier, joined, tokens, compiled, narration);
				if (again && again.last <= joined.first) found.splice(-1, 1, again);
				found.push(joined, expression);
			} else found.push(joined ?? expression);
			narration.advance((joined ?? expression).meaning, tokens, expression.first);
		}
		at = Math.max(at + 1, last, found.at(-1)?.last ?? 0);
	}
	return found;
}

/** A meaning once its place has been read: what wraps it has a place of its own. */
function placeless(meaning: Meaning): Meaning {
	if (meaning.first === undefined && meaning.last === undefined && meaning.also === undefined) return meaning;
	const bare: { -readonly [key in keyof Meaning]: Meaning[key] } = { ...meaning };
	delete bare.first;
	delete bare.last;
	delete bare.also;
	return bare;
}

function nextHot(tokens: Tokens, from: number): number {
	let at = from;
	while (at < tokens.length && !tokens.entry(at)?.hot) at++;
	return at;
}

function expressionsAt(
	tokens: Tokens,
	at: number,
	limit: number,
	compiled: CompiledGrammar,
	narration: Narration,
): { readonly expressions: Expression[]; readonly last: number } {
	const { grammar } = compiled;
	for (const match of matchesFrom(compiled.rules, tokens, at)) {
		const rule = grammar.rules[match.rule];
		const context = narration.context(tokens, match, grammar);
		const meaning = rule?.resolve(match, context);
		if (!rule || !meaning) continue;
		if (meaning === 'nothing') return { expressions: [], last: match.last };
		narration.count(meaning, rule.deictic ?? false);
		const [main, ...also] = [meaning, ...(meaning.also ?? [])].map((each) => ({
			meaning: placeless(each),
			first: each.first ?? match.first,
			last: each.last ?? match.last,
			rule: rule.id,
		}));
		if (!main) continue;
		const expressions = [wrap(main, tokens, limit, 'before', compiled, context), ...also];
		const outer = expressions.pop() ?? main;
		expressions.push(wrap(outer, tokens, limit, 'after', compiled, context));
		return { expressions, last: match.last };
	}
	return { expressions: [], last: at };
}

function wrap(
	inner: Expression,
	tokens: Tokens,
	limit: number,
	side: 'before' | 'after',
	compiled: CompiledGrammar,
	context: TimeContext,
): Expression {
	let outer = inner;
	for (let layer = 0; layer < MOST_WRAPPERS; layer++) {
		const wider = wrapOnce(outer, tokens, limit, side, compiled, context);
		if (!wider) break;
		outer = wider;
	}
	return outer;
}

function wrapOnce(
	inner: Expression,
	tokens: Tokens,
	limit: number,
	side: 'before' | 'after',
	compiled: CompiledGrammar,
	context: TimeContext,
): Expression | null {
	if (tokens.breaks(side === 'before' ? inner.first : inner.last)) return null;
	const matches: Candidate[] =
		side === 'before'
			? matchesBefore(compiled.before, tokens, inner.first, limit)
			: matchesFrom(compiled.after, tokens, inner.last);
	for (const match of matches) {
		const rule = compiled.grammar.wrappers[match.rule];
		const meaning = rule?.wrap(inner.meaning, match, context);
		if (!rule || !meaning) continue;
		return {
			meaning: placeless(meaning),
			first: meaning.first ?? Math.min(inner.first, match.first),
			last: meaning.last ?? Math.max(inner.last, match.last),
			rule: `${inner.rule}+${rule.id}`,
		};
	}
	return null;
}

function join(
	left: Expression,
	right: Expression,
	tokens: Tokens,
	compiled: CompiledGrammar,
	narration: Narration,
): Expression | null {
	const between = right.first - left.last;
	if (between > MOST_LINKS || tokens.breaks(right.first)) return null;
	const { joins } = compiled.grammar;
	// What was joined once is whole.
	if (joins.some(({ id }) => left.rule.endsWith(`+${id}`))) return null;
	const fitting =
		between === 0
			? [...joins.keys()].filter((index) => joins[index]?.adjacent)
			: matchesFrom(compiled.joins, tokens, left.last)
					.filter(({ last }) => last === right.first)
					.map(({ rule }) => rule);
	const context = narration.context(tokens, { first: left.first, last: right.last }, compiled.grammar);
	for (const index of fitting) {
		const rule = joins[index];
		const meaning = rule?.join(left.meaning, right.meaning, context);
		if (!rule || !meaning) continue;
		const last = rule.apart ? left.last : right.last;
		return { meaning, first: left.first, last, rule: `${left.rule}+${rule.id}` };
	}
	return null;
}

import type { Example, TimeGrammar } from '../../languages/time-grammar.ts';

/** What the list of rules shows of each. */
interface Listed {
	readonly id: string;
	readonly description: string;
	readonly examples: readonly Example[];
}

/**
 * The rules of a language as a Markdown table a kind, in the order they are tried, with their examples: the
 * documentation of temporal tagging, written by the rules themselves.
 */
export function ruleList(grammar: TimeGrammar, language: string): string {
	return [
		`# How dates are read in ${language}`,
		'Of the rules that fit, the longest wins, then the earlier in this list.',
		section('Expressions', grammar.rules),
		section('Words around an expression', grammar.wrappers),
		section('Two expressions side by side', grammar.joins),
	].join('\n\n');
}

function section(title: string, rules: readonly Listed[]): string {
	const rows = rules.map(({ id, description, examples }) => {
		const shown = examples.map(exampleWords).join('<br>');
		return `| \`${id}\` | ${cell(description)} | ${shown} |`;
	});
	return [`## ${title}`, '', '| Rule | What it does | Examples |', '| --- | --- | --- |', ...rows].join('\n');
}

function exampleWords({ text, on, value, mod, edtf }: Example): string {
	const marked = cell(text).replace(/\[([^\]]*)\]/g, '**$1**');
	if (value === undefined) return `${marked} → nothing`;
	const from = on === undefined ? '' : ` (on ${on})`;
	const more = [mod, edtf].filter((part) => part !== undefined).map((part) => `, \`${part}\``);
	return `${marked}${from} → \`${value}\`${more.join('')}`;
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|');
}

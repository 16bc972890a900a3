import type { EventGrammar } from '../../event-grammar.ts';

/** Verbs that decide whether what they govern happened: "failed to", "plans to", "began to". */
export const governors: EventGrammar['governors'] = {
	happened: `
		begin start continue resume manage help force make let keep go_on stop cease end finish see watch hear find
		cause prompt lead appear_before happen come proceed choose
	`,
	planned: `
		predict forecast plan intend expect agree promise pledge vow prepare schedule decide order instruct ask tell require commit
		arrange opt elect invite set swear authorize authorise mandate aim propose offer volunteer urge_to direct
		announce look due
	`,
	hypothetical: `
		want hope try attempt seek threaten consider allow enable permit need urge encourage call wish like help_to
		request demand persuade convince push recommend advise propose warn struggle appear seem tend be_able fear discuss
		suggest accuse suspect contemplate mull weigh debate worry let risk deserve fail_to_rule tempt use design suppose
		work bid lobby press pressure beg implore remind ask_to
	`,
	denied: `refuse fail decline deny neglect avoid prevent stop_from block prohibit forbid ban bar refrain hesitate reject abstain keep_from rule_out forget miss omit cancel`,
	claimed: `claim report say allege accuse purport rumor rumour`,
	assessed: `believe think suspect estimate presume understand consider assume deem`,
};

export const nominalGovernors: EventGrammar['nominalGovernors'] = {
	planned: `
		plan decision deal agreement promise pledge commitment vow order intention proposal schedule set due ready
		expected scheduled poised bound slated agreement mandate resolution bill law measure order offer vote deadline about preparing
		prepared
	`,
	hypothetical: `
		ability chance effort attempt bid opportunity right power way need call possibility potential threat risk hope
		desire demand request likely able unable possible willing eager keen unlikely reluctant authority obligation want
		failure pressure campaign duty capability freedom permission option move unlawful illegal necessary important
	`,
	denied: `refusal failure inability`,
	claimed: `alleged reported accused`,
};

export const auxiliaries: EventGrammar['auxiliaries'] = {
	hypothetical: `could may might would should can must ought need`,
	planned: `will shall 'll wo`,
};

export const futureInPast = `would`;

export const adverbs: EventGrammar['adverbs'] = {
	claimed: `allegedly reportedly purportedly supposedly apparently`,
	hypothetical: `possibly potentially perhaps maybe probably likely presumably hypothetically`,
	denied: `never not n't nearly almost no_longer hardly barely neither nor`,
};

export const adjectives: EventGrammar['adjectives'] = {
	planned: `planned upcoming forthcoming proposed scheduled future imminent pending expected impending next promised intended`,
	hypothetical: `potential possible hypothetical prospective eventual threatened feared likely any no-deal would-be attempted`,
	claimed: `alleged reported purported suspected supposed apparent claimed so-called presumed`,
	denied: `failed foiled thwarted averted cancelled canceled unsuccessful aborted`,
};

export const conditions = `if unless whether lest provided should once_if`;
export const negators = `not n't never no neither nor none nobody nothing without hardly cannot`;
export const merely = `only just merely simply solely`;
export const alternatives = 'or';
export const dateBounds: EventGrammar['dateBounds'] = { since: `since from`, until: `until till by through` };
export const earlier = `earlier previously recently formerly ago before once already past former previous`;
export const habitual = `
	often usually always annually frequently regularly generally typically sometimes normally daily commonly rarely occasionally traditionally
	routinely ordinarily constantly seldom
`;

export const definite = `the this that these those its their his her such`;
export const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth last latest final next`;
export const introducing = `a an another some several`;
export const partitives = `
	net amount quantity number group dozen pair couple series total majority member crowd band lot some half rest
	estimate handful team wave % percent
`;
export const realising = `able lucky fortunate quick swift proud glad saddened shocked surprised`;
export const laterThan = `after following once`;
export const stretchJoin = `to till until through –`;
export const occasions = `during following after amid in at by through since until before despite over due_to because_of prior_to ahead_of
	as_a_result_of in_response_to in_the_wake_of in_connection_with`;
export const cotemporal = `during amid in at by through`;
export const shifting = `after before since until following despite because although though whereas over than if unless once`;
export const sharing = `while when as with upon`;
export const unreal = `without instead rather from against than`;
export const clockRules = `clock-time noon midnight daypart`;
export const passiveAuxiliaries = `be get`;
export const perfectAuxiliaries = `have`;
export const futureAuxiliaries = `will shall`;
export const infinitiveMark = `to`;

/** Adverbs that place a clause in its story. */
export const timeAdverbs = `
	also then later earlier previously already recently now still ever never once first subsequently eventually meanwhile
	initially originally since before afterwards soon currently today just again finally
`;

import type { EventGrammar } from '../../event-grammar.ts';

/** Verbs that report, by how sure they leave what they report. */
export const reporting: EventGrammar['reporting'] = {
	claimed: `
		say tell claim allege report announce state add write note explain argue insist assert contend maintain accuse
		suggest indicate remark comment tweet post declare reveal disclose testify warn complain boast recall recount
		describe mention stress emphasize emphasise reiterate point_out reply respond hold show cite quote brief inform
		notify assure read hear show blame aver avow attest reckon profess opine hint imply insinuate elaborate counter clarify
		apprise enthuse muse
	`,
	confirmed: `confirm admit acknowledge concede verify`,
	assessed: `assess estimate believe think suspect conclude determine judge calculate find_that posit postulate hypothesize hypothesise theorize
		theorise surmise consider understand put presume`,
	denied: `deny refute dispute reject dismiss doubt`,
	hypothetical: `
		speculate fear worry hope imagine suppose assume wonder question ask want wish demand urge call_for recommend propose
		request suggest_that require insist_that pray consider_whether investigate_whether
	`,
	planned: `promise pledge vow predict forecast expect threaten plan agree swear intend anticipate guarantee`,
};

export const plainReporting = `
	say tell add note write remark comment explain argue suggest indicate report state respond reply believe think
	mention stress emphasize emphasise assert contend maintain point_out hear show read cite quote estimate assess
	describe call reveal find conclude recall recount joke hope fear worry hold put expect predict forecast inform
	determine consider understand name label brand dub ask question insist know see feel agree_that
	mean learn lie post voice detail outline raise pray swear
`;

/** Verbs by which somebody is told what to do. */
export const directives = `
	ask tell urge order instruct advise warn request encourage direct require remind invite command beg implore caution
`;

/** Verbs by which the press passes on what others did or said. */
export const relayVerbs = `report`;

/** Nouns that carry a report: "a statement that", "claims of". */
export const reportNouns = `
	statement report claim allegation assertion announcement accusation rumour rumor estimate belief news evidence speculation
	suggestion assessment fact sign motion
`;

export const sources = ['according to', 'in the words of', 'as per'];

export const speakingPapers = `
	study advisory bulletin ruling verdict indictment lawsuit complaint motion warning resolution communique communiqué
	memo memorandum decree order judgment judgement tweet post
`;

export const vagueSpeakers = `
	report reports data archive statistics summary document letter some many several observer observers critics critic people speculation rumor rumour rumors footage video
	image images it this that there evidence sign rule law figure number data one which who everyone nobody
	everybody chart map estimate poll survey figure we i you what
`;

export const agentPreposition = 'by';
export const aimPreposition = 'for';
export const asideMark = 'as';
export const recipientPreposition = 'to';

export const clauseTakers = `say indicate claim add note suggest argue believe think insist allege state explain contend assert maintain`;
export const contentMark = 'that';

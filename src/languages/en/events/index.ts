import type { EventGrammar } from '../../event-grammar.ts';
import { classes } from './classes.ts';
import { dating } from './dating.ts';
import * as modality from './modality.ts';
import { approximators, multipliers, numerals } from './numbers.ts';
import { inflections, irregularForms } from './inflections.ts';
import { nouns, predicates, weakNouns } from './nouns.ts';
import { pastForms } from './past-forms.ts';
import * as people from './people.ts';
import { places } from './places.ts';
import * as reports from './reporting.ts';
import * as titleWords from './titles.ts';
import { verbs } from './verbs.ts';

/** How English news tells events. */
export const events: EventGrammar = {
	...modality,
	...people,
	...reports,
	...titleWords,
	approximators,
	classes,
	dating,
	multipliers,
	nouns,
	numerals,
	inflections,
	irregularForms,
	pastForms,
	places,
	predicates,
	verbs,
	weakNouns,
	lightVerbs: `
		hit strike rock shake go_on
		hold make take give have conduct launch carry_out stage do perform issue file sign reach receive undergo open
		deliver face suffer convene host organize organise mount begin start attend join see witness cause impose trigger
		lead_to result_in occur happen take_place carry_out commit pay set call cast win lose end
	`,
	phaseVerbs: `go_on begin start continue resume end finish stop cease complete proceed keep conclude launch suspend commence`,
	stateVerbs: `
		be have know want need like love hate own belong contain consist comprise remain seem appear mean
		deserve depend resemble concern lack possess fit suit weigh measure cost equal owe hope wish believe think understand
		feel see hear expect regard consider represent constitute base locate situate reside exist stand lie sit
		last range vary differ relate apply tend matter doubt fear intend plan prefer refer describe define feature
		care worry suppose imagine wonder remember forget recognize realise realize notice
		know_as title suggest indicate may associate link connect correlate exhibit enjoy contain occupy surround accord date
		total estimate
	`,
	faintVerbs: `
		include involve live carry use work operate run serve continue keep stay make do get go come take give let look try seek aim allow
		enable help affect face support rely trust cover focus call name dedicate design attract speak wear combine star
		portray follow note determine require ensure maintain provide protect manage handle inspire attempt want_to bear
	`,
	lastingVerbs: `serve work teach study live lead reign employ enroll enrol reside collaborate tour govern head preside`,
	poseVerbs: `
		pose stand sit look smile wave gesture walk listen watch speak talk hold show view react arrive leave attend see
		wear carry line gather shake depict picture photograph rest lie hang ride display raise pass work play
	`,
};

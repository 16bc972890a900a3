import type { EventGrammar } from '../../event-grammar.ts';

const FORMS = `
	arose=arise awoke=awake beat=beat became=become began=begin blew=blow broke=break brought=bring built=build
	bought=buy caught=catch chose=choose came=come dealt=deal drew=draw drove=drive fell=fall fled=flee flew=fly
	forbade=forbid froze=freeze gave=give went=go grew=grow held=hold kept=keep knew=know led=lead left=leave lost=lose
	made=make met=meet overcame=overcome overthrew=overthrow paid=pay rang=ring rose=rise ran=run said=say saw=see
	sought=seek sold=sell sent=send shook=shake shot=shoot sank=sink slew=slay spoke=speak spent=spend stood=stand stole=steal
	stuck=stick struck=strike swore=swear swept=sweep swam=swim took=take taught=teach tore=tear told=tell threw=throw
	undertook=undertake underwent=undergo upheld=uphold won=win withdrew=withdraw withheld=withhold wrote=write
	killed=kill attacked=attack signed=sign banned=ban arrested=arrest announced=announce confirmed=confirm resigned=resign
	approved=approve rejected=reject voted=vote visited=visit died=die crashed=crash exploded=explode collapsed=collapse
	declared=declare ordered=order sued=sue charged=charge convicted=convict sentenced=sentence jailed=jail fired=fire
	ousted=oust appointed=appoint elected=elect defeated=defeat launched=launch invaded=invade bombed=bomb seized=seize
	deployed=deploy stabbed=stab injured=injure wounded=wound hurt=hurt damaged=damage detained=detain destroyed=destroy imposed=impose lifted=lift suspended=suspend legalized=legalize
`;

/** Past forms of English that are seldom anything else. */
export const pastForms: EventGrammar['pastForms'] = Object.fromEntries(
	FORMS.trim()
		.split(/\s+/)
		.map((pair): [string, string] => {
			const [form = '', lemma = ''] = pair.split('=');
			return [form, lemma];
		}),
);

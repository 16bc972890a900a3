import type { EventGrammar } from '../../event-grammar.ts';

/** Verbs of courts, votes, offices and governments. */
export const publicVerbs = {
	justice: `
		grant>bail deny>bail refuse>bail set>bail post>bail revoke>bail skip>bail arraign court-martial depose>suspect
		cross-examine evict incarcerate intern rearrest retry exhume frisk swoop crack_down_on repossess book>suspect
		keep_in>prison file_in>court handcuff confiscate interview>suspect turn_in>suspect fingerprint put>stay
		receive>fine extract>confession face>trial challenge>law identify>suspect identify_as lay>charge face>count
		make>arrest police<identify accuse_of>crime charge_with indict_on rule_that hold_in>contempt turn_in>@person
		hand_over>suspect extradite_to throw_out>suit throw_out_of>suit drop>suit court<determine police<question
		court<question question_for question_on rule_against rule_for find_in>contempt authorize>subpoena issue>subpoena
		issue>warrant serve>warrant unseal execute>warrant seize>asset try_for plead_to confess_to admit_to>crime
		acquit_of convict_of sentence_to police<search police<arrest police<shut_down police<disperse round_up
		capture>suspect nab bust recapture>suspect arrest detain apprehend charge indict prosecute sue convict sentence
		jail imprison acquit pardon extradite plead file>suit file>charge lodge>suit lodge>complaint investigate probe
		interrogate try>@person appear_in>court appear_before>court release_from>prison release_on>bail court<rule
		court<find court<hear court<issue court<order court<uphold court<overturn court<reject court<dismiss court<decide
		court<grant court<hold court<strike_down court<block court<halt appeal appeal_against subpoena raid>building
		search>building seize>evidence question>suspect drop>charge press>charge face>charge bring>charge dismiss>suit
		settle>suit exonerate clear_of free>@person free execute>convict parole bail remand place_under>custody
		put_under>custody open>suit take_into>custody take>custody hold_without>bail serve>sentence give>sentence
		receive>sentence order>inquiry launch>inquiry open>inquiry impeach testify_before confess award>damages wanted
		search_for>suspect summon>suspect find_guilty find_not_guilty hand_down>sentence overturn>verdict commute
		police<seize police<find>evidence hear>argument convict<escape suspect<escape surrender identify>@person
		find>guilt find_not-guilty police<speak police<interview police<visit police<stop police<chase police<pursue
		police<track police<trace police<release>@person court<say court<agree court<side court<declare court<overrule
		court<affirm court<refuse court<allow court<acquit court<award court<set court<adjourn court<postpone
		court<consider court<approve court<vacate court<quash court<annul court<stay court<enjoin court<mandate
		court<conclude court<deliver court<hand_down court<impose court<clear court<void court<invalidate court<bar
		court<permit court<deny court<throw_out court<write take_to>court go_to>trial stand>trial go_on>trial
		put_on>trial enter>plea hunt track_down pull_over impound comb scour grill quiz>suspect countersue
		appeal_to>court pay>damages pay_in>damages pay>fine forfeit escape_from>prison break_out_of>prison send_to>prison
		transfer_to>prison place_on>probation condemn_to reduce>sentence uphold>verdict quash>verdict vacate>verdict
		implicate absolve vindicate look_into scrutinize scrutinise bring>suit join>suit win>suit lose>suit
		interview_by>police detain_by>police search_by>police release>suspect release_pending hang>convict hang>@person
		rule_as call_as>witness order>arrest postpone>trial delay>trial adjourn>trial suspend>trial begin>trial
	`,
	election: `
		seat<go_to vote<go_to outvote canvass filibuster contest>election override>law run>mandate party<lose party<gain
		party<win candidate<defeat lose>seat poll_at vote<fail vote<pass vote_in lawmakers<vote lawmakers<back
		lawmakers<approve lawmakers<legalize elect_as re-elect_as win>presidency win>nomination lose>presidency
		secure>nomination secure>majority gain>seat hold>vote call>election call>referendum debate>law ratify>law
		second>motion advance>law elect re-elect reelect vote vote_for vote_to vote_on vote_against vote_down
		win>election lose>election win>seat net>seat win>majority win>plurality secure>plurality lose>majority
		defeat>candidate poll hold>referendum hold>election cast>vote lawmakers<pass law<pass law<fail lawmakers<reject
		lawmakers<adopt lawmakers<defeat pass>law approve>law reject>law adopt>law legislate defeat>law outpoll
		concede>election certify>election win>vote lose>vote unseat oust_at receive>vote get>vote garner>vote secure>vote
		gain>vote take>vote capture>seat pick_up>seat flip>seat hold>seat retain>seat keep>seat obtain>seat
		lawmakers<ratify lawmakers<block lawmakers<endorse sweep>election clinch>election count>vote tally>vote
		go_to>poll head_to>poll lead_in>poll win>term voters<turn_out
	`,
	appointment: `
		suspend_from>post remove_from>post reappoint renominate stand_down bow_out take_charge vacate>office vacate>seat
		cede>control hand_over>control hand_over>office employ>@person employ>people join>office hold>office
		serve_in>office serve_in>lawmakers join>lawmakers serve_as serve_as>official serve_in>forces serve_on>commission
		regain>power regain>office enlist assign head>department preside_over serve_under serve_as>term serve_as>sentence
		fire>@person dismiss>@person oust>@person ask_for>resignation tender>resignation submit>resignation
		hand_in>resignation accept>resignation announce>resignation remove_as name_to appoint_as appoint_to
		choose>official pick>official tap_as confirm>official confirm_as head<quit leave>official quit_as join>race
		enter>race exit>race leave>race end>campaign suspend>campaign launch>campaign establish>cabinet appoint nominate
		resign inaugurate swear_in swear>@person step_down step_aside fire>official dismiss>official sack oust
		replace>official name>official name_as promote>@person promote_to take>office resume>office assume>office
		leave>office succeed>official run_for run_as stand_for>office announce>candidacy declare>candidacy end>candidacy
		suspend>candidacy launch>candidacy withdraw>candidacy withdraw_from>race drop_out select>official elevate ordain
		crown abdicate retire take_over become>official become>office install reinstate remove_from>office
		remove>official depose topple overthrow hire recruit enthrone quit>office quit step_back head<resign leave_as
		demote choose_as designate>official designate_as designate>@person lawmakers<confirm serve_as>office form>cabinet
		reshuffle replace>@person replace_by>@person replace_as take_over_as take_over_from>@person take_over>office
		step_into>office step_in_as reassume>office return_as return_to>office rejoin>office rejoin>lawmakers
		select>@person select_as pick_as handpick install_as dethrone force_out let_go>@person part_ways
		relieve_of>office strip_of>office suspend>official place_on>leave put_on>leave sideline reassign ascend_to>office
		accede_to>office succeed_as resign_as stand_aside quit>race pull_out_of>race seek>office seek>nomination
		vie_for>office run_against stand_as return_to>firm headhunt instal select>actors win>office rule>@place
		cabinet<collapse
	`,
	decision: `
		turn_off>supply shut_off>supply cut_off>supply restore>supply end>plan end>scheme cut>term extend>term limit>term
		direct>lawmakers direct>department direct>official rescind overhaul greenlight decree scuttle mothball
		expropriate requisition ration deregulate devalue disallow institute co-sponsor cosponsor sponsor>law terminate
		reschedule defer shelve ditch axe prolong earmark allocate block_off seal_off close_off cordon_off tighten loosen
		relax expand>law put_on>hold outline>plan sign>order sign_into put_in>place put_into>effect take>effect
		come_into>force take_into>force declare>disaster declare>holiday withdraw_from>@name back_down give_up
		reverse>course call_off drop>bid agree_to>law lift>warning issue>warning issue>guideline set_up>commission
		establish>commission ban_on reinstate>law restore>law table>law introduce>ban announce>ban announce>measure
		announce>law evacuate>@place clear>@place raise>threat cancel>event postpone>event move>event close>school
		draft>law propose>law pass>budget approve>budget launch>plan unveil>plan order decide declare>emergency enact
		repeal legalize legalise decriminalize criminalize veto approve authorize authorise adopt suspend cancel postpone
		delay halt scrap abolish impose lift>ban revoke allow permit grant rule ruling issue>ruling issue>order sign>law
		introduce>law overturn uphold override mandate declare>war declare>law declare>independence recognize>@place
		recognise>@place close>place reopen>place shut shut_down evacuate>place nationalize privatize withdraw_from
		withdraw>@name withdraw cut>tax raise>tax raise>rate cut>rate set>rule reverse reject refuse decline deny>request
		rename designate>place prorogue dissolve adjourn extend>deadline set>deadline quarantine dismantle demolish
		cordon lock_down regulate downgrade upgrade invoke trigger>article end>ban commission implement lower>flag exempt
		overrule waive instruct codify amend pass>resolution invite>bid phase_out classify declassify turn_down okay
		rubber-stamp sign_off sign_off_on roll_back backtrack backpedal unfreeze tax devolve extend>emergency
		lift>emergency end>emergency introduce>measure introduce>rule bring_in>law bring_in>measure bring_in>rule
		phase_in enforce activate reroute divert bring_forward push_back put_off set_aside drop>plan drop>law
		abandon>plan withdraw>plan opt_for opt_to opt_out choose_to resolve_to arrange_for create>commission
		form>commission appoint>commission create>department establish>department change>law law<change back_out
		back_out_of place_under>warning introduce>plan slash
	`,
} satisfies EventGrammar['verbs'];

import type { EventGrammar } from '../../event-grammar.ts';

/** Verbs of words: what is said, talked over and agreed. */
export const spokenVerbs = {
	statement: `
		echo exclaim divulge exhort rebut downplay jeer boo plead_with react_on react_to inform proclaim salute inquire
		remind implore beg scold mock ridicule lambast lambaste chide berate castigate disavow term shout yell scream
		dispute regret reassure signal concur voice object lash_out plead_for lobby give>condolence send>condolence
		offer>condolence express>condolence persuade convince attribute_to ascribe_to notify disagree challenge_to
		credit_with quip opine retort petition release>study publish>study characterize characterise alert joke applaud
		laud oppose back commend clarify contradict comment_on tell_off announce confirm deny condemn denounce deplore
		criticize criticise slam blast rebuke decry urge warn accuse blame allege claim demand promise pledge vow
		threaten apologize apologise praise hail welcome reject>claim refute admit acknowledge concede reiterate reaffirm
		affirm congratulate thank tweet propose recommend request appeal_for call_for call_on call_upon assure advise
		insist reveal disclose declare testify brief declare>victory state say tell add write remark comment note argue
		explain suggest indicate report respond reply reply_to estimate assess predict forecast emphasize emphasise
		stress assert contend maintain point_out describe call label brand dub name>@name cite question lament mourn pray
		attack>policy speak_on speak_of speak_about speak_against speak_out speak_to>press speak_in_favor express
		issue>statement release>statement send>statement email contact read_out>statement publish>report defend vouch
		object_to endorse encourage ask caution cast_doubt hint boast complain pay>tribute speculate outline present>plan
		read conclude detail lie retract withdraw>claim post raise>concern put rule_out swear address>people
		address>lawmakers address>press address>crowd give>speech deliver>speech make>speech appear_in>press appeal_to
		attribute ascribe second share>concern air>concern join>calls enthuse elaborate muse aver avow attest posit
		postulate hypothesize hypothesise theorize theorise surmise conjecture reckon profess repudiate rebuff debunk
		disown renounce assail>policy bemoan rail_against savage deride disparage excoriate admonish reproach vilify
		scorn compliment extol tout beseech entreat apprise counter insinuate imply allude_to foresee advocate champion
		espouse speak_up weigh_in sound>concern hit_back hit_out fire_back shrug_off brush_off play_down pen>statement
		write_to dismiss>claim contest>claim make>statement issue>plea fact-check speak_out_against invite take_aim
		firm<release>statement firm<issue>statement firm<publish>statement receive>statement address>audience
		protest>innocence maintain>innocence
	`,
	meeting: `
		huddle reconvene sit_down_with chair>meeting preside_over>meeting rendezvous speak hold>conversation
		have>conversation have>meeting hold>talks begin>talks take_part_in>talks host>@person welcome>@person
		receive_at>@person travel_to_for call>@person telephone visit_in meet meet_with visit host>@event talk speak_with
		speak_to_by_phone confer consult negotiate hold>meeting attend>meeting summon receive>@person convene gather
		phone call_by discuss debate greet tour observe>mission speak_on>phone speak_by>phone talk_on>phone talk_by>phone
		speak_over>phone hold_talks speak_to>@person arrive_for>talks dine_with lunch_with meet_up sit_down deliberate
		confer_with speak_with>@person speak_with>@name
	`,
	agreement: `
		mediate>dispute resolve>dispute finalise>accord finalize>accord hammer_out>accord extend>accord clinch>accord
		co-sign shake_hands_on renege_on sign_on sign_on_to sign_onto sign_up relinquish cede agree_with agree agree_to
		agree_on agree_upon sign>accord ratify strike>accord reach>accord conclude>accord broker>accord seal>accord
		negotiate>accord enter_into>accord enter>accord renew>accord ink settle>dispute reconcile join>bloc accede
		withdraw_from>accord abandon>accord quit>bloc leave>bloc forge>accord secure>accord land>accord approve>accord
		pull_out_of>accord walk_away_from>accord exit>accord scrap>accord rip_up>accord tear_up>accord breach>accord
		violate>accord break>accord terminate>accord end>accord thrash_out>accord sign_off_on>accord team_up join_forces
		ally_with make>accord
	`,
} satisfies EventGrammar['verbs'];

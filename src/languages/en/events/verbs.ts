import type { EventGrammar } from '../../event-grammar.ts';

/** What English news verbs name, by type; the notation is that of `EventGrammar`. */
export const verbs: EventGrammar['verbs'] = {
	statement: `
		echo exclaim divulge exhort rebut downplay jeer boo plead_with
		react_on react_to inform proclaim salute inquire remind implore beg scold mock ridicule lambast lambaste chide berate castigate disavow term shout yell scream dispute regret reassure signal concur voice object lash_out plead_for lobby give>condolence send>condolence offer>condolence express>condolence persuade convince
		attribute_to ascribe_to notify disagree challenge_to credit_with quip opine retort petition release>study publish>study
		characterize characterise alert joke applaud laud oppose back commend clarify contradict comment_on tell_off
		announce confirm deny condemn denounce deplore criticize criticise slam blast rebuke decry urge warn accuse blame
		allege claim demand promise pledge vow threaten apologize apologise praise hail commend welcome reject>claim
		refute admit acknowledge concede reiterate reaffirm affirm congratulate thank tweet propose recommend request
		appeal_for call_for call_on call_upon assure advise insist reveal disclose declare testify brief
		declare>victory state say tell add write remark comment note argue explain suggest indicate report
		respond reply reply_to estimate assess predict forecast emphasize emphasise stress assert contend maintain
		point_out describe call label brand dub name>@name cite question lament mourn pray
		attack>policy speak_on speak_of speak_about speak_against speak_out speak_to>press speak_in_favor
		express issue>statement release>statement send>statement email contact read_out>statement publish>report defend vouch object_to oppose endorse
		encourage ask caution cast_doubt hint joke boast complain pay>tribute speculate outline present>plan
		read conclude detail lie retract withdraw>claim post voice raise>concern put rule_out swear
	`,
	meeting: `
		huddle reconvene sit_down_with chair>meeting preside_over>meeting rendezvous
		speak hold>conversation have>conversation have>meeting hold>talks begin>talks take_part_in>talks host>@person welcome>@person receive_at>@person travel_to_for call>@person telephone visit_in
		meet meet_with visit host>@person host>@event talk speak_with speak_to_by_phone confer consult negotiate hold>meeting
		attend>meeting summon receive>@person convene gather phone call_by discuss debate greet tour observe>mission
		speak_on>phone speak_by>phone talk_on>phone talk_by>phone speak_over>phone hold_talks speak_to>@person arrive_for>talks
	`,
	agreement: `
		mediate>dispute resolve>dispute finalise>accord finalize>accord hammer_out>accord extend>accord clinch>accord
		co-sign shake_hands_on renege_on
		sign_on sign_on_to sign_onto sign_up relinquish cede agree_with
		agree agree_to agree_on agree_upon sign>accord ratify strike>accord reach>accord conclude>accord broker>accord
		seal>accord negotiate>accord enter_into>accord enter>accord renew>accord ink settle>dispute reconcile
		join>bloc accede withdraw_from>accord abandon>accord quit>bloc leave>bloc
	`,
	deployment: `
		repatriate>forces mass>forces parachute>forces resupply
		dispatch assign>forces
		deploy redeploy dispatch>forces send>forces move>forces withdraw>forces mobilize mobilise station>forces
		forces<arrive forces<enter forces<leave forces<move forces<advance forces<retreat forces<withdraw forces<return
		forces<pull_out forces<land forces<cross forces<march forces<respond forces<seize>@place
		reinforce airlift>forces evacuate>forces pull_out>forces bring_home>forces ferry>forces escort patrol transport>forces
		test-fire march_into  scramble>forces pull_back encircle surround
	`,
	attack: `
		retaliate lynch knife club bayonet ransack pillage plunder raze desecrate deface terrorize terrorise menace gas
		throttle
		suppress crush punch kick slap whip harass trample mutilate decapitate strangle choke bludgeon mug stalk exchange>fire forces<defeat maul stone
		set_on>fire go_on>attack besiege lob hurl throw>weapon spray open_fire immolate cut>throat plant>weapon strafe blast fight>forces shell
		attack assault bomb shell bombard ambush raid storm invade stab shoot shoot_at shoot_down shoot_dead fire_at fire_on
		fire_upon fire>weapon open>fire launch>weapon detonate explode>weapon ram behead assassinate murder massacre torture rape abduct
		kidnap hijack hack breach>system sabotage vandalize vandalise torch loot firebomb strike>target strike_@place
		weapon<strike weapon<hit clash clash_with beat beat_up assail gun_down carry_out>attack capture>@place seize>@place
		police<fire take>control seize>control take_over>@place
		overrun poison execute>@person blow_up set_off>weapon
		set_fire open_fire take>hostage hold>hostage retake>@place recapture>@place conquer repel shoot>@person
		target>@place besiege annex occupy>@place attacker<target forces<sink>ship weapon<sink down>aircraft mow_down drive_into>crowd
		molest grope assault>@person slash firefight behead
	`,
	casualties: `
		casualty<increase casualty<rise casualty<climb casualty<reach
		concuss fracture paralyze paralyse
		hospitalize>person hospitalise>person pronounce_dead declare_dead sicken asphyxiate electrocute disaster<leave_dead disaster<leave_injured disaster<leave_wounded disaster<leave_homeless succumb crush>@person
		leave_dead leave_injured leave_wounded leave_homeless toll<rise toll<climb toll<increase toll<reach toll<stand toll<pass
		increase>toll raise>toll place>toll put>toll bring>toll revise>toll update>toll
		take_to>hospital fly_to>hospital rush_to>hospital transport_to>hospital admit_to>hospital treat_for>injury treat_in>hospital leave_in>condition survive>attack escape>injury
				kill wound injure die hurt perish drown>@person suffocate maim lose>life claim>life hospitalize hospitalise
		person<drown injure>@person leave>dead leave>casualty suffer>casualty suffer>injury sustain>injury slay
		disaster<kill disaster<injure people<trap
	`,
	protest: `
		protesters<walk protesters<start protesters<shout protesters<move project>slogan wave>slogan unfurl>slogan hold_up>slogan
		barricade encamp walk_off down_tools
		lead>protest join_in>protest disrupt>meeting take_part_in>protest
		people<gather protesters<gather protesters<block protesters<surround protesters<storm protesters<occupy protesters<enter protesters<throw protesters<clash protesters<march hold>protest join>protest stage>strike begin>strike attend>protest go_on_strike police<clash_with protesters<return protesters<vandalize protesters<disperse
		protest demonstrate march rally riot strike_over boycott walk_out take_to>street picket occupy>building
		stage>protest burn>flag chant workers<strike block>road go_on>strike rebel heckle
	`,
	aid: `
		parachute>goods resuscitate revive>@person airdrop>goods resupply
		save>people save>life aid nurse evacuate>people
		transport>people fly>people rush>people treat>@person airlift>people
		donate supply>goods supply>weapon provide>goods provide>weapon send>goods deliver>goods give>goods ship>goods grant>goods arm airdrop
		fund finance pledge>goods contribute>goods raise>money rescue>people evacuate>people treat>people
		help>people assist deliver>aid distribute>goods transfer>goods extend>loan lend bail_out feed shelter house>people
		rescue resettle transport>goods transport>weapon vaccinate sell>weapon offer>goods collect>money collect_for
	`,
	sanction: `
		debar reimpose>penalty reimpose reprimand disbar
		tighten>restriction announce>restriction impose_on>restriction lift>restriction ease>restriction forbid prohibit_from cancel>visa deny>visa revoke>visa place>restriction
		ban_from sanction ban prohibit embargo blacklist expel>@person expel>diplomat freeze>asset impose>penalty suspend>permit
		revoke>permit bar outlaw fine impose>sanction tighten>sanction lift>sanction ease>sanction levy
		blockade block>@organisation slap>penalty deport censor cut_off>aid restrict disqualify penalize penalise
		suspend>@person blacklist designate>@organisation ground>aircraft cancel>permit
	`,
	justice: `
		arraign court-martial depose>suspect cross-examine evict incarcerate intern rearrest retry exhume frisk swoop
		crack_down_on repossess book>suspect
		keep_in>prison file_in>court handcuff confiscate interview>suspect turn_in>suspect fingerprint put>stay receive>fine extract>confession face>trial challenge>law
		identify>suspect identify_as file_for>@event lay>charge face>count make>arrest police<identify
		accuse_of>crime charge_with indict_on rule_that hold_in>contempt turn_in>@person hand_over>suspect extradite_to throw_out>suit throw_out_of>suit drop>suit court<determine police<question court<question question_for question_on rule_against rule_for find_in>contempt authorize>subpoena issue>subpoena issue>warrant serve>warrant unseal execute>warrant seize>asset deport try_for plead_to confess_to admit_to>crime acquit_of convict_of sentence_to police<search police<arrest police<shut_down police<disperse round_up capture>suspect nab bust recapture>suspect
		arrest detain apprehend charge indict prosecute sue convict sentence jail imprison acquit pardon extradite
		plead file>suit file>charge lodge>suit lodge>complaint investigate probe interrogate try>@person
		appear_in>court appear_before>court release_from>prison release_on>bail court<rule court<find court<hear court<issue
		court<order court<uphold court<overturn court<reject court<dismiss court<decide court<grant court<hold court<strike_down
		court<block court<halt appeal appeal_against subpoena raid>building search>building seize>evidence question>suspect
		drop>charge press>charge face>charge bring>charge dismiss>suit settle>suit exonerate clear_of free>@person free
		execute>convict hang parole bail remand place_under>custody put_under>custody open>suit take_into>custody take>custody hold_without>bail serve>sentence
		give>sentence receive>sentence order>inquiry launch>inquiry open>inquiry impeach testify_before confess
		award>damages wanted search_for>suspect summon>suspect find_guilty find_not_guilty hand_down>sentence overturn>verdict commute
		police<search police<question police<seize police<identify police<find>evidence hear>argument convict<escape suspect<escape surrender identify>@person
	`,
	election: `
		seat<go_to vote<go_to
		outvote canvass filibuster contest>election override>law
		run>mandate party<lose party<gain party<win candidate<defeat turn_out lose>seat poll_at
		vote<fail vote<pass vote_in lawmakers<vote lawmakers<back lawmakers<approve lawmakers<legalize elect_as re-elect_as win>presidency win>nomination lose>presidency secure>nomination secure>majority gain>seat hold>vote call>election call>referendum debate>law ratify>law second>motion advance>law
		elect re-elect reelect vote vote_for vote_to vote_on vote_against vote_down win>election lose>election win>seat lose>seat net>seat win>majority win>plurality secure>plurality lose>majority
		defeat>candidate poll hold>referendum hold>election cast>vote lawmakers<approve lawmakers<pass law<pass law<fail
		lawmakers<reject lawmakers<adopt lawmakers<defeat pass>law approve>law reject>law adopt>law legislate defeat>law
		outpoll concede>election certify>election win>vote lose>vote unseat oust_at
	`,
	appointment: `
		suspend_from>post remove_from>post
		reappoint renominate stand_down bow_out take_charge vacate>office vacate>seat cede>control hand_over>control
		hand_over>office
		employ>@person employ>people join>office hold>office serve_in>office serve_in>lawmakers join>lawmakers serve_as serve_as>official serve_in>forces serve_on>commission regain>power regain>office enlist assign head>department preside_over serve_under
		fire>@person dismiss>@person oust>@person ask_for>resignation tender>resignation submit>resignation hand_in>resignation accept>resignation announce>resignation remove_as name_to appoint_as appoint_to choose>official pick>official tap_as confirm>official confirm_as head<quit leave>official quit_as join>race enter>race exit>race leave>race end>campaign suspend>campaign launch>campaign
		establish>cabinet
		appoint nominate resign inaugurate swear_in swear>@person step_down step_aside fire>official dismiss>official sack oust
		replace>official name>official name_as promote>@person promote_to take>office resume>office assume>office leave>office succeed>official
		run_for run_as stand_for>office announce>candidacy declare>candidacy end>candidacy suspend>candidacy launch>candidacy withdraw>candidacy withdraw_from>race drop_out select>official elevate ordain
		crown abdicate retire take_over become>official become>office install reinstate remove_from>office remove>official
		depose topple overthrow hire recruit enthrone quit>office quit step_back head<resign leave_as demote
		choose_as designate>official designate_as designate>@person lawmakers<confirm serve_as>office form>cabinet reshuffle
	`,
	decision: `
		end>plan end>scheme cut>term extend>term limit>term direct>lawmakers direct>department direct>official
		rescind overhaul greenlight decree scuttle mothball expropriate requisition ration deregulate devalue
		disallow institute co-sponsor cosponsor sponsor>law terminate reschedule defer shelve ditch axe prolong earmark allocate block_off seal_off close_off cordon_off tighten loosen relax expand>law put_on>hold outline>plan
		sign>order sign_into
		turn_off shut_off cut_off put_in>place put_into>effect take>effect come_into>force take_into>force declare>disaster declare>holiday withdraw_from>@name back_down give_up reverse>course call_off drop>bid agree_to>law lift>warning issue>warning issue>guideline set_up>commission establish>commission ban_on reinstate>law restore>law table>law introduce>ban announce>ban announce>measure announce>law evacuate>@place clear>@place raise>threat cancel>event postpone>event move>event close>school draft>law propose>law pass>budget approve>budget
		launch>plan unveil>plan order decide declare>emergency enact repeal legalize legalise decriminalize criminalize veto approve authorize
		authorise adopt suspend cancel postpone delay halt scrap abolish impose lift>ban revoke allow permit grant
		rule ruling issue>ruling issue>order sign>law introduce>law overturn uphold override mandate
		declare>war declare>law declare>independence recognize>@place recognise>@place close>place reopen>place shut
		shut_down evacuate>place nationalize privatize withdraw_from withdraw>@name withdraw cut>tax raise>tax raise>rate
		cut>rate set>rule reverse reject refuse decline deny>request rename designate>place prorogue dissolve adjourn
		extend>deadline set>deadline quarantine dismantle demolish cordon lock_down regulate
		downgrade upgrade invoke trigger>article end>ban commission implement lower>flag exempt overrule
		waive instruct codify amend ratify>law pass>resolution invite>bid phase_out classify declassify
	`,
	disaster: `
		founder jackknife careen veer skid swerve buckle rip_through sweep_away spew smoulder smolder uproot drench
		disrupt wash_away topple plummet malfunction subside crack rupture sustain>damage suffer>damage damage vehicle<come_down vehicle<go_down bring_under>control
		lose>control leave>road driver<lose fire<burn fire<start fire<spread plane<land vehicle<veer vehicle<roll vehicle<skid vehicle<plunge vehicle<strike vehicle<explode vehicle<burn building<burn building<catch put_out>fire extinguish contain>fire douse break_out>fire disaster<arrive disaster<approach disaster<near disaster<batter disaster<lash disaster<pound disaster<slam disaster<dump disaster<bring disaster<leave disaster<force disaster<turn disaster<downgrade disaster<rise disaster<register disaster<claim disaster<dissipate fall_into lose>power without>power make>landfall upgrade>disaster upgrade_to>disaster downgrade_to>disaster
		disintegrate crash collide collapse capsize sink derail explode erupt flood burn_down catch>fire disaster<hit disaster<strike
		disaster<destroy disaster<damage disaster<devastate disaster<make>landfall disaster<break_out disaster<spread
		disaster<sweep disaster<engulf disaster<rip disaster<reach disaster<clear disaster<kill_off disaster<cause
		overturn>vehicle vehicle<overturn crash_into crash_in plunge vehicle<hit vehicle<strike vehicle<leave
		destroy devastate damage flatten engulf burn set_ablaze run_aground fall_from topple_onto building<fall
		building<come_down leak spill contaminate infect break_out sweep_through disaster<pass disaster<move disaster<slow_down
		disaster<slow ravage inundate submerge swell shake tremble rupture blaze ignite gut
		overheat go_missing disappear vanish strand lose>contact lose>power swamp overflow cave_in
		disaster<weaken disaster<strengthen disaster<intensify disaster<form disaster<begin disaster<start derail
	`,
	business: `
		register>@organisation relocate>factory relocate>firm firm<relocate
		redeem repurchase repay borrow refinance default_on write_off write_down delist spin_off downsize furlough
		outbid crowdfund underwrite shares<slip shares<edge shares<rebound shares<slide shares<tumble shares<soar
		shares<surge shares<climb shares<slump rebound
		found co-found grow_to sell_out
		buy>stake sell>stake take_over>firm bid_for>firm sign>contract win>contract award>contract list>share open>store close>store raise>funding post>profit post>loss report>earnings cut>job stop>production halt>production
		launch>product launch found>firm start>firm start_up>firm set_up>firm establish>firm acquire merge buy>firm sell>firm purchase>firm invest bankrupt file_for>bankruptcy
		lay_off>people cut>job recall>product release>product license register>firm firm<register unveil introduce>product open>place close>factory
		report>profit report>loss firm<announce>plan firm<sign firm<agree debut list_on float>share
		rise>@number plunge>@number shares<fall shares<rise shares<drop shares<plunge shares<jump index<close partner
		outsource manufacture export import raise>price cut>price cut>production hire>staff shut_down>factory
		rebrand relaunch publish>product broadcast premiere air incorporate ship>product
		roll_out discontinue expand>business order>aircraft patent
	`,
	competition: `
		award<go_to medal<go_to prize<go_to podium<go_to
		outscore trounce thrash rout edge>team crush>team equalise equalize concede>goal relegate sign_for>team
		captain>team sweep>contest
		run>race complete>race finish>contest win>race cross>channel set>time score>goal knock_out>team qualify beat>record smash>record break>time take>medal take>place third<take secure>victory
		win>contest win>award beat>team defeat>team team<win team<lose lose_to draw_with score qualify_for>contest
		advance_to>contest win>medal claim>title retain>title clinch receive>award award>prize finish_in
		award induct win
		compete participate_in>contest compete_in host>contest play>team triumph dominate team<beat team<defeat
		team<play finish>race take_gold set>record break>record win>title earn>medal eliminate>team
		win>prize honor honour present_with>award reach>final
	`,
	discovery: `
		collect>sample analyze>sample analyse>sample extract>sample test>sample
		pinpoint decode decipher dig_up stumble_upon come_across uncover synthesize synthesise isolate map>planet
		find locate
		find_dead find_alive find>person discover>body locate>body identify>body identify>remains invent study<present scientists<present scientists<announce scientists<describe scientists<analyze scientists<measure scientists<study sight spot>planet launch>probe probe<dock probe<reach probe<arrive probe<lift_off probe<splash_down splash_down blast_off lift_off
		find_that show_that demonstrate_that conclude_that determine_that identify discover find>evidence detect scientists<find scientists<discover scientists<identify scientists<observe scientists<show
		scientists<report scientists<suggest scientists<conclude scientists<determine scientists<reveal study<find
		study<show study<suggest study<reveal study<conclude study<indicate unearth excavate recover>wreck find>wreck
		find>remains find>body locate recover>remains photograph>planet sequence publish>study clone observe>planet
		dock_with dock land_on>planet orbit scientists<develop scientists<create scientists<publish probe<land
		identify>species spot recover>recorder retrieve
	`,
	death: `
		euthanize euthanise inter>@person lay_to_rest predecease
		@person<die @person<pass_away @person<succumb pass_away die_of die_from bury cremate @person<perish lie_in>state mourn_at
	`,
	other: `
		rejoin unite rebuild repatriate expire lapse inspect review modify transform inherit christen circumnavigate
		trek hike tow salvage refloat refuel renovate refurbish erect harvest slaughter cull plant parachute
		@person<lead actors<lead hospitalize>@person hospitalise>@person test graduate graduate_from study_at study_in study_under teach teach_at enroll enrol work_as work_for work_with work_on collaborate collaborate_with play_with tour reunite weep cry kneel leap jump chase pursue grab drag push decrease increase decline dwindle shrink soar surge slump tumble rocket skyrocket plummet halve quadruple save chain defect lock hide prepare reduce improve expand examine analyze analyse observe attach collect collect_from project replace reopen load unload board wake
		scientists<use scientists<look_for scientists<look_at scientists<examine scientists<test scientists<compare scientists<assess
		scientists<collect scientists<choose scientists<attach scientists<track scientists<monitor scientists<survey scientists<model
		place transport bring put throw turn approach secure interrupt arrange accompany engage encounter react emerge disperse restore_to gather_in assemble survive share produce carry_to head_to head_for run_to rush go_to come_to drive fly_to dig_out pull_from free pick_up drop_off pay earn spend knock fight dedicate name_after rename honor_with mark>anniversary spend>time appear_on appear_at appear_in perform_at compete_at sing play_at pitch debut_at screen_at accept turn_on 
		escape fly travel arrive depart leave return escape flee evacuate recover resume suspend end start begin launch complete
		finish open close hold host celebrate commemorate attend take>happening occur happen take_to visit rescue carry
		gather move_in move move_to enter cross cross_into land reach arrive_at arrive_in join quit receive undergo
		undertake conduct stage organize organise perform give>speech deliver>speech address publish release record
		film photograph found obtain steal rob smuggle trap injure build construct install unveil complete_work change
		convert merge split transfer shift stop cease break burst cut turn_into appear jump_on drop discharge
		operate_on admit_to birth marry wed divorce give_birth born adopt>people baptize ordain emigrate
		migrate relocate immigrate restore repair hoist fire_up light parade carry_in sail set_sail embark
		set_out disembark climb swim dive interview broadcast stream upload download delete announce_that
		pull_off drive drive_to ship recruit train issue present show display exhibit sell auction buy
		raise lower hoist unfurl mark observe>holiday debut premiere respond
		traverse slow slow_down restart revive set_up establish create
		double triple reach>@number rise_to>@number fall_to>@number
		hit>@number change>name convert_to replace remove
	`,
};

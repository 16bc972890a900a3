import type { EventGrammar } from '../../event-grammar.ts';

/** Verbs of force and of its relief: troops, attacks, the dead and hurt, protest, aid, sanctions. */
export const forcefulVerbs = {
	deployment: `
		repatriate>forces mass>forces parachute>forces resupply dispatch assign>forces deploy redeploy dispatch>forces
		send>forces move>forces withdraw>forces mobilize mobilise station>forces forces<arrive forces<enter forces<leave
		forces<move forces<advance forces<retreat forces<withdraw forces<return forces<pull_out forces<land forces<cross
		forces<march forces<respond forces<seize>@place reinforce airlift>forces evacuate>forces pull_out>forces
		bring_home>forces ferry>forces escort patrol transport>forces test-fire march_into scramble>forces pull_back
		encircle surround call_up>forces call_in>forces draft_in>forces rotate>forces position>forces rush>forces
		amass>forces muster marshal>forces recall>forces demobilize demobilise commit>forces activate>forces
		send_in>forces forces<head_to forces<head_for forces<move_in forces<roll_into forces<push_into forces<pour_into
		forces<mass forces<assemble forces<set_out forces<sail garrison arrange_for>forces
	`,
	attack: `
		retaliate lynch knife club bayonet ransack pillage plunder raze desecrate deface terrorize terrorise menace gas
		throttle suppress crush punch kick slap whip harass trample mutilate decapitate strangle choke bludgeon mug stalk
		exchange>fire forces<defeat maul stone set_on>fire go_on>attack besiege lob hurl throw>weapon open_fire immolate
		cut>throat plant>weapon strafe fight>forces shell attack assault bomb bombard ambush raid storm invade stab shoot
		shoot_at shoot_down shoot_dead fire_at fire_on fire_upon fire>weapon open>fire launch>weapon detonate
		explode>weapon ram behead assassinate murder massacre torture rape abduct kidnap hijack hack breach>system
		sabotage vandalize vandalise torch loot firebomb strike>target strike_@place weapon<strike weapon<hit clash
		clash_with beat beat_up assail gun_down carry_out>attack capture>@place seize>@place police<fire take>control
		seize>control take_over>@place overrun poison execute>@person blow_up set_off>weapon set_fire take>hostage
		hold>hostage retake>@place recapture>@place conquer repel shoot>@person target>@place annex occupy>@place
		attacker<target forces<sink>ship forces<strike forces<hit attacker<strike attacker<hit aircraft<strike
		aircraft<hit aircraft<bomb weapon<sink down>aircraft mow_down drive_into>crowd molest grope assault>@person
		firefight recapture>target retake>target capture>target seize>target pepper riddle trade>fire fight>attacker
		fight_with skirmish brawl scuffle tussle infiltrate snatch seize>hostage plough_into>crowd plow_into>crowd
		drive_through>crowd ram_into>crowd toss>weapon pelt pepper-spray tear-gas taser butcher exterminate wipe_out
		decimate eliminate>attacker engage>forces encounter>forces fire_into break_into burgle burglarize rob carjack
		weapon<explode weapon<go_off weapon<detonate recapture accost overpower subdue spark>violence lay_siege
		spray>people spray>crowd spray>protesters police<spray slash>@person forces<fight attacker<fight attacker<destroy
		weapon<destroy forces<destroy attacker<fire
	`,
	casualties: `
		disaster<claim casualty<increase casualty<rise casualty<climb casualty<reach concuss fracture paralyze paralyse
		hospitalize>person hospitalise>person pronounce_dead declare_dead sicken asphyxiate electrocute
		disaster<leave_dead disaster<leave_injured disaster<leave_wounded disaster<leave_homeless succumb crush>@person
		leave_dead leave_injured leave_wounded leave_homeless toll<rise toll<climb toll<increase toll<reach toll<stand
		toll<pass increase>toll raise>toll place>toll put>toll bring>toll revise>toll update>toll take_to>hospital
		fly_to>hospital rush_to>hospital transport_to>hospital admit_to>hospital treat_for>injury treat_in>hospital
		leave_in>condition survive>attack escape>injury kill wound injure die hurt perish drown>@person suffocate maim
		lose>life claim>life hospitalize hospitalise person<drown injure>@person leave>dead leave>casualty
		suffer>casualty suffer>injury sustain>injury slay disaster<kill disaster<injure people<trap fall_ill
		@person<collapse person<collapse airlift_to>hospital transfer_to>hospital bring_to>hospital treat_at>hospital
		toll<rise_to casualty<rise_to toll<climb_to
	`,
	protest: `
		protesters<walk protesters<start protesters<shout protesters<move project>slogan wave>slogan unfurl>slogan
		hold_up>slogan barricade encamp walk_off down_tools lead>protest join_in>protest disrupt>meeting
		take_part_in>protest people<gather protesters<gather protesters<block protesters<surround protesters<storm
		protesters<occupy protesters<enter protesters<throw protesters<clash protesters<march hold>protest join>protest
		stage>strike begin>strike attend>protest go_on_strike police<clash_with protesters<return protesters<vandalize
		protesters<disperse protest demonstrate march rally riot strike_over boycott walk_out take_to>street picket
		occupy>building stage>protest burn>flag chant workers<strike block>road go_on>strike rebel heckle fill>street
		flood>street pour_into>street block>street cut_off>street occupy>street throng converge_on protest<move
		protest<spread protest<erupt protest<turn protest<swell protest<grow protesters<head protesters<respond
		protesters<set protesters<interrupt protesters<break protesters<assemble protesters<converge protesters<camp
		protesters<lay protesters<carry protesters<wave protesters<sing protesters<hold erupt_in>violence people<march
	`,
	aid: `
		arm>forces arm>attacker arm>people arm>@place arm>@organisation parachute>goods resuscitate revive>@person
		airdrop>goods save>people save>life aid nurse evacuate>people transport>people fly>people rush>people
		treat>@person airlift>people donate supply>goods supply>weapon provide>goods provide>weapon send>goods
		deliver>goods give>goods ship>goods grant>goods airdrop fund finance pledge>goods contribute>goods raise>money
		rescue>people treat>people help>people assist deliver>aid distribute>goods transfer>goods extend>loan lend
		bail_out feed shelter house>people rescue resettle transport>goods transport>weapon vaccinate sell>weapon
		offer>goods collect>money collect_for provide_with>goods supply_with>goods chip_in hand_out>goods give_out>goods
		dole_out commit>money release>money disburse bankroll subsidize subsidise endow take_in>people accommodate>people
		care_for>people inoculate immunize immunise winch loan forgive>loan bus>people equip_with>goods
	`,
	sanction: `
		debar reimpose>penalty reimpose reprimand disbar tighten>restriction announce>restriction impose_on>restriction
		lift>restriction ease>restriction forbid prohibit_from cancel>visa deny>visa revoke>visa place>restriction
		ban_from sanction ban prohibit embargo blacklist expel>@person expel>diplomat freeze>asset impose>penalty
		suspend>permit revoke>permit bar outlaw fine impose>sanction tighten>sanction lift>sanction ease>sanction levy
		blockade block>@organisation slap>penalty deport censor cut_off>aid restrict disqualify penalize penalise
		suspend>@person designate>@organisation ground>aircraft exclude_from eject kick_out_of>bloc throw_out_of>bloc
		suspend_from>bloc hit_with>penalty slap_with>penalty punish strip_of recall>diplomat ostracize ostracise
		firm<lose>permit lose>permit
	`,
} satisfies EventGrammar['verbs'];

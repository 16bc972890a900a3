import type { EventGrammar } from '../../event-grammar.ts';

/** Verbs of accidents, business, contests, findings, deaths, and of what has no type. */
export const worldlyVerbs = {
	disaster: `
		vehicle<leave>road founder jackknife careen veer skid swerve buckle rip_through sweep_away spew smoulder smolder
		uproot drench disrupt wash_away plummet malfunction subside crack rupture sustain>damage suffer>damage damage
		vehicle<come_down vehicle<go_down bring_under>control lose>control driver<lose fire<burn fire<start fire<spread
		vehicle<veer vehicle<roll vehicle<skid vehicle<plunge vehicle<strike vehicle<explode vehicle<burn building<burn
		building<catch put_out>fire extinguish contain>fire douse break_out>fire disaster<arrive disaster<approach
		disaster<near disaster<batter disaster<lash disaster<pound disaster<slam disaster<dump disaster<bring
		disaster<leave disaster<force disaster<turn disaster<downgrade disaster<rise disaster<register disaster<dissipate
		fall_into lose>power without>power make>landfall upgrade>disaster upgrade_to>disaster downgrade_to>disaster
		disintegrate crash collide collapse capsize sink derail explode erupt flood burn_down catch>fire disaster<hit
		disaster<strike disaster<destroy disaster<damage disaster<devastate disaster<make>landfall disaster<break_out
		disaster<spread disaster<sweep disaster<engulf disaster<rip disaster<reach disaster<clear disaster<kill_off
		disaster<cause overturn>vehicle vehicle<overturn crash_into crash_in plunge vehicle<hit destroy devastate flatten
		engulf burn set_ablaze run_aground fall_from topple_onto building<fall building<come_down leak spill contaminate
		infect break_out sweep_through disaster<pass disaster<move disaster<slow_down disaster<slow ravage inundate
		submerge swell shake tremble blaze ignite gut overheat go_missing disappear vanish strand lose>contact swamp
		overflow cave_in disaster<block disaster<disrupt disaster<close disaster<trap disaster<cut_off disaster<weaken
		disaster<strengthen disaster<intensify disaster<form disaster<begin disaster<start break_through crumple
		crash-land disaster<affect disaster<shake disaster<accompany airliner<strike>target airliner<hit>target
		accompany>disaster
	`,
	business: `
		register>@organisation relocate>factory relocate>firm firm<relocate redeem repurchase repay borrow refinance
		default_on write_off write_down delist spin_off downsize furlough outbid crowdfund underwrite shares<slip
		shares<edge shares<rebound shares<slide shares<tumble shares<soar shares<surge shares<climb shares<slump rebound
		found co-found grow_to sell_out buy>stake sell>stake take_over>firm bid_for>firm sign>contract win>contract
		award>tender list>share open>store close>store raise>funding post>profit post>loss report>earnings cut>job
		stop>production halt>production launch>product launch found>firm start>firm start_up>firm set_up>firm
		establish>firm acquire merge buy>firm sell>firm purchase>firm invest bankrupt file_for>bankruptcy lay_off>people
		recall>product release>product license register>firm firm<register unveil introduce>product open>place
		close>factory report>profit report>loss firm<announce>plan firm<sign firm<agree debut list_on float>share
		rise>@number plunge>@number shares<fall shares<rise shares<drop shares<plunge shares<jump index<close partner
		outsource manufacture export import raise>price cut>price cut>production hire>staff shut_down>factory rebrand
		relaunch publish>product broadcast premiere air incorporate ship>product roll_out discontinue expand>business
		order>aircraft patent buy sell shake_up buy>property sell>property firm<introduce firm<release firm<launch
		firm<unveil firm<debut firm<present firm<demonstrate firm<deliver firm<order firm<buy firm<sell firm<offer
		firm<cut firm<raise firm<reduce firm<lower firm<earn firm<post firm<lose firm<gain firm<pay firm<develop
		firm<build firm<produce firm<discontinue firm<ship firm<market firm<hire firm<expand firm<open firm<close
		firm<add firm<redesign firm<update firm<upgrade firm<charge firm<invest firm<spend firm<borrow firm<recall
		firm<grow firm<restate firm<split firm<extend firm<secure firm<win firm<overtake firm<restructure firm<reorganize
		firm<trim firm<slash firm<eliminate firm<book firm<double firm<change firm<begin firm<start deliver>product
		deliver>aircraft receive>aircraft receive>product design>product develop>product produce>product build>product
		build>aircraft showcase>product demonstrate>product update>product redesign>product discontinue>product
		rename>product delay>product pre-order preorder take>delivery sell>product buy>product sell>aircraft buy>aircraft
		order>product download>product receive>contract secure>contract place>contract book>contract earn>money
		spend>money pay>profit divest offload snap_up buy_out buy_up poach extend>bid raise>bid launch>bid accept>bid
		reject>bid bid<expire contract<expire axe>job shed>job slash>job eliminate>job create>job add>job shares<rise_to
		shares<fall_to shares<drop_to shares<ease shares<gain shares<advance shares<decline shares<dip shares<sink
		shares<sag shares<dive shares<nose-dive shares<nosedive shares<retreat shares<recover shares<rally shares<end
		shares<finish shares<open shares<trade shares<settle shares<close shares<hit shares<reach shares<weaken
		shares<strengthen shares<crash shares<double shares<triple shares<halve shares<grow shares<contract
		shares<increase shares<decrease shares<lose shares<add shares<shed reduce>price lower>price slash>price
		firm<win>contract firm<secure>contract firm<place>contract firm<cancel>contract firm<raise>money firm<earn>money
		introduce firm<collapse shares<collapse firm<fail
	`,
	competition: `
		award<go_to medal<go_to prize<go_to podium<go_to outscore trounce thrash rout edge>team crush>team equalise
		equalize concede>goal relegate sign_for>team captain>team sweep>contest run>race complete>race finish>contest
		win>race cross>channel set>time score>goal knock_out>team qualify beat>record smash>record break>time take>medal
		take>place third<take secure>victory win>contest win>award beat>team defeat>team team<win team<lose draw_with
		score qualify_for>contest advance_to>contest win>medal claim>title retain>title clinch receive>award award>prize
		finish_in award induct win compete participate_in>contest compete_in host>contest play>team triumph team<beat
		team<defeat team<play finish>race take_gold set>record break>record win>title earn>medal eliminate>team win>prize
		honor honour present_with>award reach>final take>award take>prize share>award split>award nominate_for>award
		shortlist finish>podium come_second come_third pip outrun outplay contest<take>podium team<dominate
		dominate>contest team<lose_to @person<lose_to lose_to>team lose_to>@person lose_to>@name athlete<finish
		athlete<race athlete<lead cross>line finish_first finish_second finish_third finish_fourth finish_fifth
		finish_sixth finish_last
	`,
	discovery: `
		collect>sample analyze>sample analyse>sample extract>sample test>sample pinpoint decode decipher dig_up
		stumble_upon come_across uncover synthesize synthesise isolate map>planet find locate find_dead find_alive
		find>person discover>body locate>body identify>body identify>remains invent study<present scientists<present
		scientists<announce scientists<describe scientists<analyze scientists<measure scientists<study sight spot>planet
		launch>probe probe<dock probe<reach probe<arrive probe<lift_off probe<splash_down splash_down blast_off lift_off
		find_that show_that demonstrate_that conclude_that determine_that identify discover find>evidence detect
		scientists<find scientists<discover scientists<identify scientists<observe scientists<show scientists<report
		scientists<suggest scientists<conclude scientists<determine scientists<reveal study<find study<show study<suggest
		study<reveal study<conclude study<indicate unearth excavate recover>wreck find>wreck find>remains find>body
		recover>remains photograph>planet sequence clone observe>planet dock_with dock land_on>planet orbit
		scientists<develop scientists<create scientists<publish probe<land identify>species spot recover>recorder
		retrieve scientists<collect>sample probe<identify probe<detect probe<find probe<observe probe<spot probe<capture
		probe<discover observe_that present>study scientists<use scientists<examine scientists<test scientists<compare
		scientists<assess scientists<track scientists<monitor scientists<survey scientists<model scientists<look_at
		scientists<look_for scientists<attach scientists<choose gather>information
	`,
	death: `
		euthanize euthanise inter>@person lay_to_rest predecease @person<die @person<pass_away @person<succumb pass_away
		die_of die_from bury cremate @person<perish lie_in>state mourn_at die_at>home die_aged die_peacefully take>life
	`,
	other: `
		rejoin unite rebuild repatriate expire lapse inspect review modify transform inherit christen circumnavigate trek
		hike tow salvage refloat refuel renovate refurbish erect harvest slaughter cull plant parachute @person<lead
		actors<lead hospitalize>@person hospitalise>@person test graduate graduate_from study_at study_in study_under
		teach teach_at enroll enrol work_as work_for work_with work_on collaborate collaborate_with play_with reunite
		weep cry kneel leap jump chase pursue grab drag push decrease increase dwindle shrink soar surge slump tumble
		rocket skyrocket halve quadruple save chain defect lock hide prepare reduce improve expand examine analyze
		analyse observe attach collect collect_from project replace reopen load unload board wake scientists<collect
		place transport bring throw turn approach secure interrupt arrange accompany engage encounter react emerge
		disperse restore_to gather_in assemble survive share produce carry_to head_to head_for run_to rush go_to come_to
		drive fly_to dig_out pull_from pick_up drop_off pay earn spend knock fight dedicate name_after honor_with
		mark>anniversary spend>time appear_on appear_at appear_in perform_at compete_at sing play_at pitch debut_at
		screen_at accept turn_on escape fly travel arrive depart leave return flee evacuate recover resume end start
		begin complete finish open close hold host celebrate commemorate attend take>happening occur happen take_to carry
		move_in move move_to enter cross cross_into land reach arrive_at arrive_in join receive undergo undertake conduct
		stage organize organise perform address publish release record film photograph obtain steal smuggle trap build
		construct complete_work change convert split transfer shift stop cease break burst cut turn_into appear jump_on
		drop discharge operate_on birth marry wed divorce give_birth born adopt>people baptize emigrate migrate relocate
		immigrate restore repair hoist fire_up light parade carry_in sail set_sail embark set_out disembark climb swim
		dive interview stream upload download delete pull_off drive_to ship train issue present show display exhibit
		auction raise lower unfurl mark observe>holiday traverse slow slow_down restart revive set_up establish create
		double triple reach>@number rise_to>@number fall_to>@number hit>@number change>name convert_to remove
		leak>document rent meet>demand install>product spray demonstrate>quality
	`,
} satisfies EventGrammar['verbs'];

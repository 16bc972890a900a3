import type { EventGrammar } from '../../event-grammar.ts';

/** Nouns of English news that name happenings, by type. */
export const nouns: EventGrammar['nouns'] = {
	statement: `
		ultimatum outcry backlash retraction endorsement disclosure rumour rumor rumours rumors announcement statement
		denial condemnation accusation allegation apology warning threat claim tweet remark comment declaration promise
		pledge testimony speech address criticism confirmation revelation admission alert advisory bulletin behest
		call_for plea demand proposal complaint press_conference news_conference press_release briefing rebuke rebuttal
		outburst keynote eulogy invitation open_letter prediction
	`,
	meeting: `
		meeting talk talks summit visit discussion discussions conference consultation negotiation negotiations dialogue
		encounter reception audience gathering session hearing_session phone_call conversation videoconference trip
		debate forum symposium seminar workshop roundtable rendezvous telephone_call town_hall
	`,
	agreement: `
		agreement deal accord treaty pact ceasefire truce settlement signing signing_ceremony memorandum armistice
		contract compromise reconciliation ratification partnership_agreement trade_deal
	`,
	deployment: `
		deployment redeployment withdrawal mobilization mobilisation pullout incursion advance retreat military_exercise
		drill exercise_military manoeuvre maneuver troop_movement airlift pullback buildup
	`,
	attack: `
		war confrontation occupation conquest slaying homicide lynching knifing skirmish car_bombing coup_attempt
	 gun_attack stabbing_spree shooting_spree spree gunfight mass_shooting suicide_attack terror_attack
		bomb_attack explosion_device execution_style knife_attack crossfire attack assault bombing shooting stabbing
		airstrike strike_air air_strike drone_strike missile_strike raid offensive invasion shelling ambush massacre
		assassination murder killing killings hijacking kidnapping abduction hack cyberattack cyber-attack hacking
		ramming gunfire firefight clash clashes battle fighting violence explosion_bomb bomb_blast suicide_bombing
		airstrikes genocide terrorism_attack hostilities beating rape vandalism arson robbery bombardment siege
		counteroffensive counterattack plot assassination_attempt sabotage beheading rampage gun_battle standoff
		insurgency operation_military military_operation missile_launch rocket_launch_attack torture abuse sexual_abuse
		child_abuse shootout shoot-out carjacking decapitation detonation hostage-taking hostage_crisis bloodshed
		atrocity pogrom putsch break-in cyber_attack data_breach counter-attack bomb_threat dogfight
	`,
	casualties: `deaths casualty casualties death_toll fatality fatalities death_total injuries drowning`,
	protest: `
		revolution protest demonstration march rally riot unrest walkout sit-in hunger_strike boycott general_strike
		uprising vigil mutiny rebellion picket lockout mass_protest
	`,
	aid: `
		donation relief_effort fundraiser rescue rescue_operation rescue_work humanitarian_aid airdrop bailout evacuation
		search_and_rescue assistance_program rescue_mission loan grant
	`,
	sanction: `travel_restriction travel_ban flight_ban travel_restrictions sanction sanctions embargo ban blockade expulsion tariff tariffs boycott_trade penalty suspension deportation restriction restrictions`,
	justice: `
		injunction audit arraignment retrial court-martial deposition plea_deal plea_bargain capture seizure arrest trial
		lawsuit conviction verdict sentencing indictment prosecution investigation inquiry acquittal pardon extradition
		hearing court_case raid_police appeal guilty_plea imprisonment charge charges detention execution autopsy inquest
		probe manhunt crackdown impeachment impeachment_inquiry sentence custody court_hearing subpoena murder_trial
		jail_term motion death_penalty court_appearance bail_hearing arrest_warrant search_warrant mistrial exoneration
		clemency parole cross-examination class_action house_arrest
	`,
	election: `recount caucuses polling election elections referendum vote ballot primary by-election runoff caucus poll_general general_election re-election landslide_victory landslide_win`,
	appointment: `
		accession reappointment ousting sackings resignations swearing_in departure_office sacking exit_office
		appointment resignation inauguration dismissal nomination swearing-in ouster candidacy retirement abdication
		coronation succession firing removal reshuffle promotion demotion investiture enthronement hiring
	`,
	decision: `
		shutoff shutoffs annexation reversal decision ruling order decree shutdown prorogation withdrawal_from
		legalization legalisation approval ratification_law cancellation closure state_of_emergency lockdown veto repeal
		extension deadline curfew amnesty independence_declaration moratorium evacuation_order postponement enactment
		passage rejection implementation abolition nationalisation nationalization easing relaxation
	`,
	disaster: `
		leak downpour blizzard snowstorm wreck malfunction outage outages power_cut power_cuts heat_wave cave-in
		crash_landing emergency_landing rollover sinkhole pile-up crash collision accident explosion blast fire wildfire
		earthquake quake flood flooding hurricane typhoon cyclone tornado storm tsunami eruption landslide avalanche
		collapse derailment outbreak epidemic pandemic famine drought landfall mudslide disaster shipwreck sinking spill
		oil_spill blaze pileup blackout power_outage tremor aftershock gas_leak meltdown inferno heatwave capsizing
		disappearance stampede rampage_storm bushfire forest_fire rockslide flash_flood cold_snap hailstorm thunderstorm
		rainstorm deluge storm_surge plane_crash car_crash train_crash blowout mishap contamination flash_flooding
		brush_fire
	`,
	business: `
		auction rollout unveiling buyout purchase privatisation privatization restructuring sell-off launch merger
		acquisition takeover bankruptcy layoff layoffs recall ipo sale product_launch debut release premiere
		grand_opening merger_deal job_cuts closure_plant pre-order pre-orders buyback spin-off divestiture divestment
		price_hike price_cut price_increase slump recession liquidation insolvency receivership flotation stock_split
	`,
	competition: `
		match tournament championship final semifinal semi-final quarterfinal race game contest world_cup olympics games
		victory defeat win playoff award_ceremony bout fixture derby grand_prix olympiad medal_ceremony penalty_shootout
		kickoff
	`,
	discovery: `
		observation observations detection isolation discovery finding breakthrough experiment excavation sighting
		landing_moon identification clinical_trial flyby touchdown retrieval
	`,
	death: `demise death funeral burial passing suicide cremation memorial_service overdose heart_attack`,
	other: `
		defection spacewalk takeoff take-off landing landings docking undocking reunion renovation repairs pilgrimage
		scandal reopening relocation resettlement breakup founding appearance appearances eclipse ceremony celebration
		parade festival concert event performance exhibition anniversary wedding birth surgery resuscitation operation
		journey voyage flight launch_rocket liftoff splashdown escape migration exodus construction demolition exit
		exit_from handover breakdown speech_inaugural procession convention expo fair opening delay crisis arrival
		departure return transfer restoration broadcast interview applause increase rise drop decline fall coup_d_etat
		coup reunification split assessment assessments test tests vaccination screening installation mourning
		search delivery shipment stroke theft heist burglary
	`,
};

/** Words that are a thing, a rule or a state as often as a happening. */
export const weakNouns = `
	war confrontation occupation conquest revolution leak injunction accession auction demise defection endorsement
	disclosure rumour rumor rumours rumors backlash malfunction outage wreck capture seizure polling purchase
	observation observations isolation landing landings repairs scandal appearance appearances renovation alert
	advisory bulletin debate statement claim tweet remark comment declaration promise pledge proposal complaint
	demand warning threat allegation accusation criticism conference session dialogue conversation trip reception
	audience deal agreement accord treaty pact contract settlement compromise drill advance manoeuvre maneuver battle
	fighting violence plot siege hack operation murder death fire storm charge charges order decision game match race
	final win games sale release launch grant loan delivery shipment flight event performance speech address 
	investigation trial search appeal motion sentence custody detention retirement ruling approval deadline extension
	suspension closure penalty restriction restrictions tariff tariffs sanction sanctions increase rise drop decline
	fall test tests delay crisis disaster drought return transfer interview opening gathering talk visit vote
	ballot primary casualty casualties fatality fatalities injuries birth suicide passing exit split fair expo
	convention festival anniversary finding discovery experiment assessment assessments accident call_for plea
	crackdown broadcast screening journey voyage migration hearing raid march protest demonstration ban appointment
	nomination candidacy succession removal firing execution lockdown curfew veto repeal rescue evacuation hurricane
	typhoon cyclone famine epidemic pandemic outbreak explosion blast abuse installation mourning death_penalty
	forum seminar workshop promotion passage rejection implementation recession slump identification touchdown stroke
	theft burglary prediction invitation hiring parole overdose contamination mishap bloodshed clemency easing
	relaxation
`;

export const predicates: EventGrammar['predicates'] = {
	casualties: `dead injured hospitalized hospitalised critical wounded hurt missing homeless unconscious`,
	justice: `guilty`,
};

import type { EventGrammar } from '../../event-grammar.ts';

/** Word classes the frames refer to: nouns by what they name. */
export const classes: EventGrammar['classes'] = {
	actors: `
		people person man woman men women child children boy girl baby infant toddler teenager teen youth survivor victim patient
		resident civilian passenger migrant refugee hostage worker miner employee student pupil tourist crew family families
		relative parent parents mother father son daughter brother sister wife husband couple villager farmer fisherman
		troop troops soldier force forces army navy military militia fighter police policeman officer brigade battalion regiment
		unit fleet marine guard peacekeeper rescuer firefighter paramedic medic rebel insurgent militant gunman attacker
		assailant terrorist bomber shooter suspect driver pilot protester protestor demonstrator marcher activist crowd
		court judge jury tribunal panel parliament congress senate house lawmaker mp legislator council committee commission
		government cabinet administration authority authorities ministry agency department opposition party coalition
		company firm airline bank manufacturer maker retailer startup corporation subsidiary team side club squad
		scientist researcher astronomer archaeologist biologist physicist engineer doctor nurse surgeon teacher lawyer
		prosecutor investigator detective official leader minister president spokesman spokeswoman spokesperson state states
		country countries nation nations ally allies side sides union group groups organization organisation charity network
		voter candidate player footballer athlete fan supporter journalist reporter photographer writer actor astronaut
		cosmonaut prisoner inmate detainee convict smuggler trafficker hacker thief pirate citizen immigrant member
		motorcyclist cyclist pedestrian motorist swimmer diver climber hiker shopper customer worshipper pilgrim
		executive shareholder investor owner neighbour neighbor witness eyewitness bystander foreigner
	`,
	claim: `claim allegation accusation report suggestion criticism notion idea charge assertion call`,
	victory: `victory defeat`,
	statement: `
		statement apology warning declaration communique communiqué letter message condolence condolences appeal call
		email name names detail details summary transcript advisory alert figures results data report findings list
		footage fax telegram memo tweet note response reply video
	`,
	report: `report study statement letter paper findings`,
	tribute: `tribute homage respect respects`,
	concern: `concern question doubt fear alarm objection worry worries concerns questions doubts fears issue objections`,
	plan: `plan policy budget proposal strategy program programme initiative scheme`,
	meeting: `meeting talk talks summit conference session negotiation discussion discussions negotiations hearing`,
	talks: `talk talks meeting summit visit`,
	mission: `mission operation effort exercise`,
	accord: `
		accord agreement treaty pact deal contract ceasefire truce armistice settlement compromise memorandum partnership
		understanding convention protocol charter arrangement document documents
	`,
	bloc: `union eu nato alliance bloc organization organisation treaty agreement accord league coalition council @place`,
	dispute: `dispute case conflict lawsuit`,
	forces: `
		troops troop soldier soldiers force forces army navy military militia fighter fighters police brigade battalion tank
		tanks warship warships carrier ship jets jet bomber bombers missile missiles marines marine personnel guard guards
		regiment division unit units fleet rebels rebel militant militants peacekeeper peacekeepers convoy contingent
		rescuer rescuers firefighter firefighters crew team paramedics helicopter helicopters submarine squadron reinforcement reinforcements
		combatant combatants insurgent insurgents
	`,
	weapon: `
		bomb missile rocket rocket grenade shell mortar bullet shot drone device explosive explosives round airstrike gun
		weapon torpedo artillery warplane jet shots shelling blast
	`,
	fire: `fire`,
	system: `system server network database computer website`,
	target: `
		target building embassy base city town village camp convoy hospital school facility position positions airport
		ship factory @place district area region province territory neighbourhood neighborhood stronghold island capital
	`,
	attack: `attack assault bombing shooting strike raid airstrike massacre killing ambush robbery offensive operation`,
	attacker: `
		attacker gunman gunmen militant militants terrorist bomber assailant shooter attack bomb bombing strike airstrike airstrikes missile
		shooting shelling rebels rebel insurgents taliban isis drone suspect man explosion_attack bombs raid
	`,
	hostage: `hostage hostages prisoner`,
	crowd: `crowd people pedestrian pedestrians`,
	ship: `ship vessel boat tanker frigate submarine ferry`,
	aircraft: `aircraft plane jet drone helicopter airliner 737 jets planes`,
	life: `life lives`,
	dead: `dead injured wounded homeless`,
	toll: `toll count tally`,
	casualty: `casualty casualties loss losses dead death deaths injury injuries`,
	injury: `injury injuries wound wounds burn burns`,
	people: `
		people person man woman child children boy girl survivor survivors victim victims patient patients resident residents
		civilian civilians passenger passengers migrant migrants refugee refugees hostage worker workers miner miners employee
		employees student students tourist tourists crew family families
	`,
	person: `people person man woman child boy girl swimmer migrant migrants passenger passengers`,
	disaster: `
		hurricane storm cyclone typhoon tornado earthquake quake fire wildfire flood flooding explosion blast tsunami
		eruption volcano landslide avalanche blaze outbreak virus epidemic crash collapse accident tropical rain rains
		fires floods floodwater floodwaters flames tremor wind winds heatwave disease ebola measles collision gust gusts
		surge
	`,
	vehicle: `flight bus car truck train plane aircraft helicopter boat ship ferry vehicle minibus lorry tanker van jet airliner coach tram vessel locomotive capsule`,
	building: `building block bridge house apartment roof wall tower dam crane spire ceiling structure`,
	protest: `protest demonstration rally march strike sit-in walkout`,
	street: `street streets road intersection intersections motorway junction avenue bridge entrance highway roads`,
	strike: `strike`,
	road: `road highway street bridge traffic border streets`,
	driver: `driver pilot motorist rider`,
	control: `control power`,
	policy: `decision ruling plan policy proposal investigation inquiry law bill proclamation critic idea move measure media`,
	plurality: `plurality minority`,
	press: `press media reporter journalist newspaper bbc cnn reuters broadcaster station channel radio network paper`,
	flag: `flag effigy`,
	workers: `worker workers union staff employees teachers drivers nurses`,
	goods: `
		aid money fund funds weapon weapons arms ammunition supply supplies food water medicine equipment assistance
		relief fuel loan grant support package vehicle goods vaccine vaccines blood cash funding missile tank munitions
		shell rubles dollars million billion dlrs
	`,
	money: `money fund funds million cash donation donations $ € £ dollar euro pound`,
	loan: `loan credit`,
	asset: `asset assets account accounts funds property`,
	penalty: `sanction sanctions tariff tariffs fine ban penalty embargo restriction restrictions duty duties quota curfew`,
	sanction: `sanction sanctions embargo ban tariff restriction`,
	permit: `permit license licence visa visas passport accreditation credential certificate export trade`,
	diplomat: `diplomat diplomats ambassador envoy official staff`,
	aid: `aid assistance funding supplies`,
	suit: `suit lawsuit case motion petition complaint appeal claim papers injunction brief`,
	charge: `charge charges case indictment count counts allegation allegations trial`,
	complaint: `complaint appeal`,
	court: `
		court judge jury tribunal justice justices magistrate panel bench court's judges
	`,
	prison: `prison jail custody detention confinement`,
	bail: `bail bond`,
	custody: `custody detention arrest`,
	convict: `prisoner convict inmate man`,
	evidence: `evidence weapon weapons drug drugs document documents cocaine trace traces clue proof sign signs dna asset`,
	suspect: `suspect man woman witness attacker gunman driver offender fugitive murderer`,
	sentence: `sentence term penalty imprisonment year years`,
	damages: `damages compensation restitution`,
	verdict: `verdict conviction ruling decision sentence`,
	inquiry: `inquiry investigation probe inquest`,
	argument: `argument arguments case evidence testimony appeal`,
	police: `police officer officers authorities investigators detectives agents fbi deputies`,
	election: `election elections referendum primary vote presidency ballot poll runoff nomination seat`,
	seat: `seat seats constituency`,
	majority: `majority`,
	vote: `vote votes ballot ballots`,
	candidate: `candidate incumbent opponent rival challenger president`,
	lawmakers: `
		parliament congress senate house assembly legislature lawmaker lawmakers council committee mps mp bundestag duma knesset commons
		lords representatives senators yuan diet legislators
	`,
	law: `bill law act legislation resolution measure amendment constitution budget motion referendum ordinance reform proposal package`,
	official: `
		president minister chief director secretary head commander chairman ceo official advisor adviser governor chair
		ambassador judge justice leader speaker manager coach general officer mayor premier cabinet prosecutor chancellor executive deputy
		pope bishop archbishop king queen emperor commissioner treasurer
		captain
	`,
	office: `
		office power ministership chairmanship governorship cabinet commons assembly legislature knesset duma bundestag
		post presidency throne position role seat leadership president premiership parliament congress senate mayor
		governor prime job chair member ministry
	`,
	cabinet: `government cabinet coalition`,
	happening: `place`,
	candidacy: `candidacy bid run campaign candidate nomination resignation retirement departure`,
	race: `race contest election campaign marathon relay`,
	emergency: `emergency state disaster curfew`,
	war: `war ceasefire`,
	independence: `independence`,
	ban: `ban embargo curfew restriction restrictions warning warnings sanctions moratorium lockdown state`,
	ruling: `ruling order decision decree judgment judgement verdict warning directive permit warrant injunction executive`,
	count: `count counts`,
	arrest: `arrest arrests`,
	order: `order decree directive warrant`,
	place: `
		school schools airport border road border office embassy station factory plant building church museum park beach bridge
		business businesses store shop restaurant area mosque consulate center centre hospital university site facility line
	`,
	tax: `tax taxes duty`,
	rate: `rate rates`,
	rule: `rule rules limit standard`,
	request: `request bid funding application appeal permission`,
	deadline: `deadline date term mandate`,
	article: `article clause`,
	resolution: `resolution motion`,
	landfall: `landfall`,
	product: `
		product phone smartphone car model album film movie game book software app song single service version magazine
		newspaper satellite device vehicle vaccine season episode series website platform network computer laptop tablet
		console player iphone ipod ipad application update feature chip processor camera firmware browser toy drug
		handset trailer soundtrack line macbook range tool system
	`,
	firm: `
		company firm business maker airline bank manufacturer retailer startup corporation subsidiary stake unit brand
		google facebook apple amazon microsoft boeing airbus spacex tesla inc corp plc ltd limited llc gmbh airways
		airlines motors holdings technologies industries entertainment studios pharmaceuticals electronics carrier lender
		chain supermarket studio label developer publisher brewer carmaker automaker planemaker chipmaker drugmaker
		insurer brokerage utility operator contractor supplier conglomerate ibm intel samsung sony nokia toyota honda
		ford volkswagen siemens netflix twitter nintendo huawei walmart nissan renault bmw mcdonalds starbucks nike
		disney yahoo ebay uber pfizer exxon shell bp practice
	`,
	bankruptcy: `bankruptcy administration protection`,
	job: `job jobs workforce position`,
	factory: `factory plant store stores shop mine branch`,
	profit: `profit revenue earnings income result results growth dividend dividends`,
	loss: `loss losses`,
	shares: `
		share shares stock stocks price prices index revenue profit sales currency ruble dollar oil dow market markets
		average yield yields bond bonds euro pound yen sterling bitcoin earnings income inflation gdp turnover export
		exports import imports unemployment economy profits futures
	`,
	index: `index dow nasdaq ftse nikkei`,
	share: `share shares`,
	price: `price prices`,
	production: `production output`,
	staff: `staff employees workers`,
	business: `business operation operations`,
	contest: `
		match game race final championship tournament cup medal title series tie bout competition league stage prix open
		semifinal semi-final quarterfinal olympics contest playoffs round world olympiad
	`,
	award: `award prize medal trophy oscar emmy grammy title honour honor nobel pulitzer recognition knighthood legion fellowship scholarship doctorate`,
	medal: `medal gold silver bronze`,
	title: `title championship trophy crown`,
	prize: `prize award medal`,
	team: `
		team side club squad player champion wanderers rovers athletic united city eagles tigers lions bulldogs patriots
		australia_team england_team winner rival
	`,
	record: `record`,
	final: `final semifinal semi-final quarterfinal finals`,
	scientists: `
		scientist scientists researcher researchers team study astronomers archaeologists biologists physicists paleontologists
		geologists engineers divers archaeologist astronomer group authors paper experts palaeontologists
	`,
	study: `study research analysis survey experiment findings result results data test trial model experiments`,
	wreck: `wreck wreckage debris shipwreck plane recorder`,
	recorder: `recorder box`,
	remains: `remains body bodies skeleton fossil fossils tomb survivor survivors`,
	body: `body bodies`,
	planet: `planet moon mars asteroid comet station iss exoplanet star galaxy hole`,
	species: `species gene fossil`,
	probe: `probe spacecraft lander rover capsule rocket satellite telescope`,
	state: `state`,
	head: `president minister chief ceo director chairman governor`,
	speech: `speech address lecture sermon`,
	holiday: `anniversary holiday minute silence day`,
	name: `name`,
	bid: `bid offer tender takeover`,
	building_site: `site`,
	phone: `phone telephone`,
	hospital: `hospital clinic centre center care university`,
	condition: `condition`,
	restriction: `restriction restrictions sanction sanctions ban rule rules embargo measure measures limit limits tariff tariffs travel flight flights`,
	visa: `visa visas entry permit`,
	crime: `murder crime fraud rape theft corruption assault manslaughter killing abuse treason terrorism bribery charge charges`,
	contempt: `contempt`,
	subpoena: `subpoena subpoenas`,
	warrant: `warrant warrants`,
	presidency: `presidency premiership leadership`,
	nomination: `nomination`,
	motion: `motion`,
	resignation: `resignation retirement`,
	budget: `budget`,
	campaign: `campaign bid candidacy run`,
	effect: `effect force`,
	course: `course`,
	warning: `warning warnings alert alerts advisory advisories`,
	guideline: `guideline guidelines rules regulation regulations`,
	commission: `commission committee panel taskforce`,
	measure: `measure measures rules policy package restriction restrictions`,
	threat: `threat alert level`,
	event: `event match game concert festival flight meeting summit election class classes service`,
	school: `school schools university border airport`,
	plane: `plane aircraft jet helicopter`,
	time: `time`,
	goal: `goal goals try touchdown points`,
	channel: `channel`,
	third: `third`,
	conversation: `conversation call discussion`,
	protesters: `protester protesters protestor protestors demonstrator demonstrators activist activists crowd crowds thousands marchers`,
	stake: `stake share shares`,
	contract: `contract deal order`,
	store: `store shop branch`,
	funding: `funding money million billion capital`,
	earnings: `earnings profit results`,
	anniversary: `anniversary`,
	throat: `throat throats wrists`,
	referendum: `referendum plebiscite`,
	force: `force effect`,
	power: `power electricity`,
	tender: `contract contracts tender`,
	supply: `power electricity gas water supply supplies internet network`,
	contact: `contact communication`,
	mandate: `delegate senator representative congressman congresswoman councillor deputy governor mayor president chairman chair leader premier`,
	party: `party democrats republicans labour conservatives conservative liberals tories tory bloc alliance coalition`,
	condolence: `condolence condolences sympathy sympathies`,
	damage: `damage crack cracks loss losses`,
	stay: `stay injunction`,
	fine: `fine penalty`,
	department: `department ministry agency committee commission office`,
	hold: `hold`,
	scheme: `service conscription draft practice subsidy subsidies segregation apartheid partnership sharing moratorium monopoly`,
	term: `term terms year years`,
	slogan: `slogan slogans banner banners placard placards`,
	podium: `place`,
	sample: `sample samples specimen specimens dna sequence sequences`,
	post: `duty duties post job position work role`,
	trial: `trial hearing proceedings proceeding case sentencing inquest`,
	confession: `confession`,
	guilt: `guilty not-guilty`,
	home: `home age`,
	property: `house home property land building estate apartment painting`,
	document: `document documents file files plan plans email emails video recording paper papers`,
	calls: `call calls chorus criticism condemnation`,
	delivery: `delivery`,
	leave: `leave`,
	violence: `violence riot riots protest protests`,
	plea: `plea pleas`,
	probation: `probation parole`,
	airliner: `plane airliner helicopter`,
	audience: `public nation audience conference gathering rally`,
	letter: `letter`,
	poll: `poll polls ballot`,
	demand: `requirement requirements obligation obligations standard standards deadline target goal demand demands need needs criteria criterion condition conditions expectation expectations cost costs`,
	information: `information data detail details`,
	athlete: `rider cyclist champion sprinter runner golfer swimmer skier boxer winner athlete skater racer jockey wrestler`,
	line: `line`,
	witness: `witness`,
	voters: `voter voters people thousands hundreds percent resident citizen elector`,
	quality: `capacity faith ability willingness strength need commitment skill power value importance knowledge way`,
	innocence: `innocence`,
};

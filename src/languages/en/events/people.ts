/** Nouns for persons by office or role. */
export const roles = `
	president premier minister chancellor governor mayor senator congressman congresswoman representative lawmaker
	deputy spokesman spokeswoman spokesperson leader chief chairman chairwoman chair head director secretary
	ambassador diplomat official officer commander general colonel captain lieutenant sergeant major admiral marshal
	soldier king queen prince princess pope cardinal bishop archbishop priest pastor imam rabbi judge justice
	prosecutor lawyer attorney solicitor magistrate sheriff detective investigator professor doctor scientist
	researcher engineer astronaut cosmonaut author writer actor actress singer musician artist journalist reporter
	editor photographer director producer athlete player coach manager footballer candidate mp councillor councilor
	activist campaigner founder owner executive ceo cfo chairperson analyst economist expert historian student
	teacher resident witness victim suspect attacker gunman man woman boy girl child teenager driver pilot passenger
	defendant father mother brother sister son daughter wife husband widow member advisor adviser aide speaker envoy
	strongman dictator monarch sultan emir sheikh politician democrat republican conservative lawmaker biologist
	physicist chemist astronomer geologist oceanographer paleontologist meteorologist epidemiologist nurse surgeon
	paramedic firefighter farmer businessman businesswoman billionaire entrepreneur designer architect comedian
	presenter host anchor rapper celebrity comrade assailant shooter bomber terrorist militant rebel fighter hostage
	organizer organiser protester protestor co-founder president-elect vice-president monk nun clerk inspector
	superintendent individual person whistleblower commissioner coordinator curator treasurer governor-general
	taoiseach ministers officials leaders mps co-author coauthor co-chair partner colleague neighbour neighbor friend
	roommate classmate drummer guitarist pianist bassist violinist composer conductor dancer songwriter vocalist
	frontman model chef broadcaster wrestler boxer cyclist golfer swimmer sprinter runner jockey skier skater racer
	goalkeeper striker midfielder defender batsman bowler umpire referee captain publisher novelist poet playwright
	painter sculptor filmmaker screenwriter inventor explorer oceanographer naturalist philosopher linguist critic
	columnist blogger youtuber lobbyist banker broker trader investor trustee superstar star legend veteran explorer
	mountaineer climber diver sailor skipper fisherman miner trucker delegate voter assemblywoman assemblyman
	legislator parliamentarian forecaster scholar academic regulator counsel ombudsman psychologist anthropologist
	opponent source sources villager
`;

/** Endings that make a noun one for a person by profession. */
export const roleEndings = `ologist ographer icist ician onomist woman sman`;

/** Ranks and forms of address before a name. */
export const titles = `
	advisor adviser envoy candidate rapper cardinal co-founder ceo founder president vice-president vice prime minister foreign defence defense interior finance health chancellor governor mayor senator sen. sen rep. rep
	congressman congresswoman representative deputy assistant acting former ex-president ex-prime ex-minister secretary general gen. gen colonel
	col. col captain capt. capt lieutenant lt. lt sergeant sgt. sgt major maj. admiral adm. marshal chief king queen
	prince princess pope cardinal bishop archbishop emeritus father rev. reverend imam rabbi sheikh judge justice prosecutor attorney
	sheriff detective inspector superintendent constable professor prof. prof dr. dr doctor mr. mr mrs. mrs ms. ms miss
	sir dame lord lady leader chairman chairwoman chairperson speaker ambassador commissioner commander crown
	spokesman spokeswoman spokesperson director supreme secretary-general first economic emergencies emergency situations sultan emir emperor empress
	police regional deputy congressional majority minority mp msp councillor state energy transport education justice
	security environment labour labor trade housing home treasury head coach astronaut cosmonaut actor actress singer
	lawyer analyst researcher scientist physicist biologist premier labour conservative democratic republican senior
	democrat tory incumbent chair chief executive interim late then-president then-prime outgoing incoming managing crown lead
`;

export const organisations = `
	ministry department agency bureau office council committee commission court tribunal parliament congress senate
	house assembly legislature party union federation association organization organisation institute university
	college school academy hospital company corporation corp corp. inc inc. ltd ltd. plc group bank airlines airways
	air airline force forces army navy police guard guards service services government administration authority board
	foundation fund trust society club team league cup times post guardian news press agence network radio
	broadcasting journal magazine reuters nations taliban hamas hezbollah cabinet kremlin pentagon brigade corps
	command staff chiefs coalition alliance front movement militia center centre laboratory museum church diocese
	observatory technologies motors systems studios records entertainment international holdings partners industries
	military media opposition regime firm campaign embassy family union rebels prosecution defence defense
	republicans democrats tories conservatives corps district county city state municipality limited co. llc gmbh
`;

/** Words of organisations that are letters, and other words in small type. */
export const organisationLetters = `bbc cnn nato eu un isis isil nasa esa fbi cia fsb who tv`;

/** Words that make a name that of a thing, as its first words and as its last. */
export const thingOpenings = `hurricane storm typhoon cyclone depression earthquake mv hms uss ss flight boeing airbus article operation`;
export const thingWords = `
	act award awards prize medal trophy war treaty accord agreement pact protocol constitution amendment referendum election championship
	championships marathon olympics hurricane storm typhoon virus
`;

/** Words for anybody at all. */
export const anybody = `people person persons individual individuals man men woman women other others member members someone`;

/** Prepositions whose noun takes part: "talks with", "voted for". */
export const partnerPrepositions = `with against between among alongside versus for by`;

export const pronouns = {
	person: `he she him her his hers himself herself`,
	thing: `it its itself`,
	group: `they them their theirs themselves`,
	speaker: `i we you me us my our your`,
	reflexive: `himself herself itself themselves`,
	relativePersons: `who whom`,
	relative: `who which that whom whose`,
};

/** Words that stand for nobody in particular. */
export const indefinite = `someone somebody anyone anybody everyone everybody nobody something anything nothing one this that these those there what it`;

export const placeWords = `
	river street avenue road square lake mount mountain mountains island islands sea ocean bay gulf strait coast province
	region district county city town village airport port beach park valley desert peninsula canal border base
	house_street corner hall stadium cathedral mosque temple hospital station bridge prison camp
`;

export const placePrepositions = `in at on near into to from toward towards outside inside across around off over along onto within through`;

export const nameSuffixes = `jr. jr sr. sr qc kc mbe obe esq.`;
export const nameLinks = `of the de van von der al bin ibn la le del da di el du dos y - – ' ’`;
export const organisationLinks = `of the`;
export const atPlace = `in at near`;

export const genders = {
	feminine: `she her hers herself`,
	masculine: `he him his himself`,
	female: `
		mrs. mrs ms. ms miss madam queen princess duchess empress baroness countess lady dame sister mother daughter wife aunt
		grandmother widow girl woman actress spokeswoman chairwoman congresswoman businesswoman assemblywoman councilwoman
		policewoman heiress nun waitress hostess girlfriend fiancée stepmother niece
		mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy
		kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley
		angela helen anna brenda pamela nicole ruth katherine catherine samantha christine emma virginia debra rachel carolyn
		janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan
		andrea ann anne alice hannah jacqueline gloria theresa teresa sara janice julia grace judy rose denise
		marilyn amber danielle beverly sophia sofia diana brittany natalie isabella charlotte kayla alexis lori tiffany marie kathryn
		hillary nikki elena olga tatiana natalia svetlana irina ekaterina yulia valentina nadia fatima aisha khadija zainab
		leila mariam ursula angela mette sanna jacinda theresa nicola priti amber kamala tulsi kirsten amy melania ivanka michelle
		nadine ingrid astrid greta claire chloe zoe lucy ellie ella eva lena carmen rosa lucia ana beatriz camila alexandria
		ilhan rashida ayanna stacey tammy wanda jo carrie carola soo-jung mei ling yoko keiko yuriko aung indira benazir sheikha
		esther miriam tamar golda simone edith florence agnes irene josephine louise lorraine holly robin jill
		akiko amina anastasia anjali aoife becky beth bethany bridget brigid carla charlene chioma cindy claudia colleen
		connie daria debbie deepika dolores doris eileen elaine eleanor ellen erica erika erin felicia fiona gabriela
		gabrielle gail geraldine gertrude gina ginny glenda graca gwen harriet heidi hina inez jacquelyn jana jane janine
		jeanette jeanne jenna jenny jessie ji-woo jillian joanna joanne jody josie juliana juliet kara kate katie katrina
		keisha kendra khaleda kirsty kristen kristin kristina kylie lara latoya leah lillian lily lola loretta lorna lucille
		ludmila lydia mabel malala mamata mandy marcella marcia margot marian marianne marjorie marlene maryam maureen maya
		meera mei-ling melinda meredith michiko mildred min-ji mindy miranda moira molly mona monica myra naoko naomi
		natasha ngozi niamh nina nirmala norah noreen norma odette oksana olena paige paula pauline peggy penelope phoebe
		polly priya rachael renee rita roberta rochelle rosalind rosemary roxanne sabrina sakura sally saoirse selena
		seo-yeon serena sheila shelley sherry silvia siobhan sonia sonya soon-yi sophie soraya sue sunita susanne sushma
		suzanne sylvia tabitha tanya tara tatyana thelma theodora tina tomoko tracey tracy usha valerie vanessa vera
		veronica vicky vivian wendy winifred winnie xiaoling yasmin yolanda yuki yvette yvonne zara
	`,
	male: `
		mr. mr sir king prince duke emperor baron count lord brother father son husband uncle grandfather widower boy man actor
		chairman congressman businessman assemblyman councilman policeman pope cardinal bishop archbishop imam monk boyfriend
		fiancé stepfather nephew fisherman gunman
		james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald
		steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob gary nicholas eric
		jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler
		aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean
		gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah
		wayne randy vincent mason roy ralph bobby russell bradley philip eugene vladimir dmitry sergei sergey alexei aleksandr
		mikhail ivan boris igor yuri viktor nikolai andrei oleg pavel emmanuel jean-claude françois jacques pierre jean-luc
		hans jürgen wolfgang klaus helmut olaf heiko horst silvio matteo giuseppe luigi mario carlos luis miguel pedro
		pablo fernando diego javier alberto andrés nicolás evo jair luiz mohammed muhammad mohamed ahmed ahmad ali hassan hussein
		ibrahim omar abdullah abdel abdul mahmoud khalid khaled yusuf mustafa recep bashar benjamin binyamin moshe ariel xi narendra
		rahul imran shinzo akihito naruhito bernie mitch barack bill ted jeff mike jim tom tim ben bob dan greg steve
		chris nigel jeremy jacob boris theodore fred harry simon neil graham ian colin trevor martin victor oscar leonard
		nicolas antoine francis benedict hugo felix max otto anders erik lars sven jens jim marc marco antonio francisco rudolf robert
		abraham adrian aidan alastair aldo alejandro alex alexandre alfonso alfred alistair allan allen alvin amir amit amos
		andy angelo anil anwar arjun arnav arnold arturo arun ashok axel barry bashir benny bernard bert bertrand blake boyd
		brad bradford brendan brent bret brett bruno bryce byron calvin cameron carlo cecil cedric cesar charlie chester
		chuck clarence claude clayton cliff clifford clint clive clyde cody conor corey craig curt curtis cyril damian damon
		danny darren darryl dave davide denis derek devin dieter dirk dmitri dominic donnie doug duane dustin dwight earl
		eddie edgar edmund eduardo edwin eli elliot elliott emanuel emile emilio enrique erich ernest ernesto ervin esteban
		evan everett fabio faisal felipe fernand fidel floyd francois franklin freddie frederick fredrick fritz gaspar gavin
		geoff geoffrey gerard gilbert giovanni glen glenn gordon guillermo gunter gus habib hage hamid hamza hank harvey
		hector henrik herbert herman hiroshi howard hubert humphrey irving isaac isaiah ismail ivor jaime jake jamal jared
		jarosław jarrod javad jean-paul jean-pierre jeffery jens-christian jerome joachim joaquin joel johann johannes
		johnny joko jokowi jon jonas jong-un jorge josef josé juergen julian julien julio julius kamal karim karl kelvin ken
		kenny kent kirk kofi kurt kwame kwasi leif len leo leon leonardo leroy lester levi lewis liam lionel lloyd lorenzo
		louis luca lucas luther mahathir mahdi malcolm manuel marcel marcelo marcus mariano mathias matt matthias maurice
		mauricio maxim mel melvin michel mick mikael miles milo milton mitchell mitt monty morris moses murray nathaniel ned
		neville niall nick nickey nikita noel norman oleksandr oliver oswald otis owen paulo pawel paweł perry pete phil
		philippe piers preston quentin rafael rafiq raj rajiv ralf ramon randall raul ray raúl rené reza ricardo rick ricky
		rob robbie roberto rod roderick rodney rodrigo roland rolf roman romeo ron ronnie ross rowan rudy rupert sacha saeed
		salman salvador sam sami sanjay saul sebastian serge sergio shane shaun sheldon sidney spencer stan stanley stefan
		stephane stewart stuart sunil suresh tariq taro terence terrence theo thierry tobias toby tod todd tomas tomasz
		tommy tony tristan troy tyrone udo ulrich umberto usman vaclav vernon vicente vijay vikram vinay vince volodymyr
		wade wallace warren wendell wesley wilbur wilfred willem willy winston wojciech xavier yann yasser yevgeny yitzhak
		yoshihide yves zac zach
	`,
};

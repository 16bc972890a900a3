import type { EventGrammar } from '../../event-grammar.ts';

/** Endings of English verb forms, and what the dictionary form may have instead; the longest first. */
export const inflections: EventGrammar['inflections'] = {
	ied: ['y', 'ie'],
	ies: ['y', 'ie'],
	ying: ['ie', 'y'],
	ing: ['', 'e'],
	ed: ['', 'e'],
	es: ['', 'e'],
	s: [''],
	'': [''],
};

const FORMS = `
	abode=abide arisen=arise awoken=awake befallen=befall befell=befall begat=beget begun=begin beheld=behold bent=bend bereft=bereave
	beset=beset besought=beseech bespoke=bespeak betaken=betake bidden=bid bit=bite bitten=bite bled=bleed blown=blow bore=bear borne=bear
	bred=breed broken=break broadcast=broadcast burnt=burn chosen=choose clad=clothe clung=cling crept=creep dealt=deal drank=drink
	drawn=draw dreamt=dream driven=drive drunk=drink dug=dig dwelt=dwell eaten=eat fallen=fall fed=feed felt=feel flown=fly flung=fling
	forbidden=forbid forbade=forbid foreseen=foresee foretold=foretell forgiven=forgive forgotten=forget forsaken=forsake fought=fight
	fled=flee found=find froze=freeze frozen=freeze gone=go ground=grind grown=grow hanged=hang heard=hear hewn=hew hid=hide hidden=hide
	hove=heave hung=hang knelt=kneel known=know laid=lay lain=lie leant=lean leapt=leap learnt=learn lent=lend lit=light lost=lose
	meant=mean misled=mislead misspelt=misspell mistaken=mistake mistook=mistake misunderstood=misunderstand mown=mow outbid=outbid
	outdid=outdo outdone=outdo outfought=outfight outrun=outrun overcome=overcome overdone=overdo overheard=overhear overridden=override
	overrode=override overslept=oversleep overtaken=overtake overthrown=overthrow pled=plead proven=prove rebuilt=rebuild remade=remake
	rent=rend repaid=repay resold=resell retold=retell rewritten=rewrite rewrote=rewrite ridden=ride risen=rise rode=ride rung=ring
	sang=sing sat=sit sawn=saw sewn=sew shaken=shake shaven=shave shed=shed shod=shoe shone=shine shorn=shear shown=show shrunk=shrink
	slain=slay slept=sleep slid=slide slit=slit slung=sling slunk=slink smelt=smell smitten=smite sold=sell sought=seek sown=sow sped=speed
	spelt=spell spilt=spill spat=spit split=split spoilt=spoil spoken=speak sprang=spring spread=spread sprung=spring spun=spin stank=stink
	stolen=steal strewn=strew stricken=strike stridden=stride striven=strive strove=strive strung=string stuck=stick stung=sting sung=sing
	sunk=sink swam=swim swept=sweep swollen=swell sworn=swear swum=swim swung=swing taken=take taught=teach thought=think thrown=throw
	thrust=thrust told=tell torn=tear trod=tread trodden=tread undergone=undergo undertaken=undertake undone=undo unwound=unwind
	upheld=uphold upset=upset wept=weep withdrawn=withdraw withheld=withhold withstood=withstand woken=wake worn=wear wound=wind woven=weave
	wrought=work written=write wrung=wring
`;

/** Irregular forms by which a verb is known whose dictionary form was missed. */
export const irregularForms: EventGrammar['irregularForms'] = Object.fromEntries(
	FORMS.trim()
		.split(/\s+/)
		.map((pair): [string, string] => {
			const [form = '', lemma = ''] = pair.split('=');
			return [form, lemma];
		}),
);

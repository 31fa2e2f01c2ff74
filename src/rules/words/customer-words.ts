import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** How customers speak when something went wrong: verdicts, feelings, swearing, and who is meant. */
export const customerWords: WordLists = {
  /** Verdicts that nobody uses of a thing that merely does not work. */
  "harsh-verdict": [
    ...words(`
      worst terrible terribly horrible horribly awful awfully pathetic pathetically disgusting disgusted disgustingly ridiculous ridiculously unacceptable appalling appalled
      atrocious abysmal dreadful disgrace disgraceful shambles shambolic nightmare garbage lousy outrageous absurd horrendous horrid horrific inexcusable unbelievable
      pitiful worthless woeful diabolical laughable insulting shoddy deplorable fiasco farce mockery joke ludicrous preposterous disrespectful despicable revolting vile
      ineptitude ineptness unforgivable intolerable unreal insane useless hopeless trash verst wort hideous unbearable shameful shameless shamelessly shamlessly infuriating
      maddening nasty gross yuck sickening repulsive traumatic scandalous crappy inedible abominable misery miserable dismal horrifying
    `),
    "(total | complete | utter | absolute) (disaster | mess | rubbish | chaos | failure | waste | disappointment)",
    "beyond (a joke | belief | frustrating | annoying | ridiculous)",
    "(load | pile) of (rubbish | nonsense | garbage)",
    "third class",
    "zero (star | stars | service | customer service | support | communication)",
    "epic fail",
  ],
  "bad-verdict": [
    ...words(`
      bad badly poor poorly disappointing annoying frustrating unhelpful unprofessional mediocre unpleasant inconvenient unsatisfactory substandard sub-standard inferior
      slow sloppy careless incompetent inefficient unresponsive clueless unreliable misleading dishonest unfair unethical greedy overpriced over-priced overhyped overrated
      subpar sub-par lacking inadequate chaotic disorganized inorganized unorganized dissatisfying irritating inconsiderate irresponsible inattentive lame crazy silly
      stupid dumb upsetting stressful inhospitable discourteous uncomfortable
    `),
    "not (very | so | really | that | too | at all | even)? (good | great | helpful | acceptable | ok | okay | fair | right | impressed | cooperative | professional | friendly | happy)",
    "sub standard",
    "over priced",
    "no good",
  ],
  "rude-manner": words(`
    rude rudely rudeness impolite arrogant arrogance condescending patronizing abrupt abruptly curt curtly dismissive hostile aggressive unfriendly unfriendlly unwelcoming
    ill-mannered mannerless unhelpful uncooperative unprofessional incompetent lazy careless disrespectful indifferent ignorant snooty shouted yelled laughed insulted humiliated
    misbehaved quarreling ill-behaved racist unprofessionally attitude
  `),
  "your-people": words(`
    staff staffs agent agents rep reps representative representatives driver drivers manager managers management employee employees guy guys lady woman man person people team
    waiter waiters waitress reception receptionist receptionists operator technician engineer courier courier supervisor advisor assistant cashier crew captain captains owner owners
    support personnel host bouncer guard clerk attendant service services behavior behaviors nurse doctor teller salesman you they he she boss
  `),
  dirt: words(`
    dirty filthy filth grubby dingy stinking stinks stinky stink stank smelly smelling smelled stained stains stain mold moldy fungus cockroach cockroaches roach roaches
    bedbugs bugs insects rats mice rat mouse unclean unhygienic unhygenic hygenic unhygienic rusted rusty damp musty dusty shabby dilapidated run-down rundown infested
    rotten stale spoiled spoilt disgustingly torn worn outdated ageing unkempt unkept urine sewage grimy
  `),
  /** What is dirty where it is a disgrace and not a question of washing. */
  "stay-place": words(`
    room rooms hotel property place toilet toilets bathroom bathrooms washroom washrooms restroom bed beds bedsheet bedsheets sheet sheets linen towel towels carpet carpets
    pillow pillows blanket food breakfast lunch dinner fruits bread pool lobby corridor corridors restaurant resort kitchen shower wall walls mattress curtains furniture
    cabin seat toiletries tap taps floor plates cups table smell odor
  `),
  "feels-angry": [
    ...words(`
      furious livid angry outraged fuming enraged irate disgusted appalled seething infuriated pissed horrified speechless gutted devastated heartbroken humiliated helpless
      desperate exasperated raging mad
    `),
    "fed up",
    "sick (and tired)? of",
    "(had | have) (really | just | finally)? enough",
    "tired of",
    "at my (wits | wit's)? end",
    "lost for words",
    "beside myself",
    "ready to scream",
    "close to tears",
    "in tears",
    "almost crying",
  ],
  "feels-bad": words(`
    upset frustrated annoyed disappointed dissatisfied unsatisfied unhappy irritated stressed dismayed disheartened embarrassed shocked cheated robbed betrayed insulted
    disillusioned unimpressed aggravated anxious scammed fooled duped neglected unwelcome
  `),
  "angry-emoji": words("😡 😠 🤬 👎 😤 🖕 💩 🤮 😒 🙄 🤦 😑"),
  "sad-emoji": words("🙃 😞 😔 😩 😫 😭 😢 ☹ 🙁 😣 😖 😥 😕 😟 😓 💔 😰 😪 😿 😬 😦 😧"),
  praise: words(`
    good great nice excellent lovely beautiful wonderful amazing fantastic friendly helpful comfortable clean decent delicious pleasant polite perfect best courteous
    brilliant cozy pleasing enjoyable happy awesome fine tasty superb spacious convenient well enjoyed love loved
  `),
  "wry-praise": words(
    "lovely delightful wonderful beautiful fantastic brilliant charming gorgeous exquisite great fabulous marvelous superb amazing sweet divine",
  ),
  insult: words(`
    idiot idiots moron morons imbecile imbeciles clown clowns liar liars crook crooks thief thieves thieving scum scumbag scumbags bastard bastards
    asshole assholes arsehole arseholes bitch bitches jerk jerks fool fools loser losers dumbass dumbasses jackass jackasses dimwit halfwit parasite parasites conmen
    cretin cretins muppet muppets twat twats wanker wankers pricks prick dickhead dickheads cunt cunts douchebag douche incompetents beggars bhikharis vultures
    swindlers robbers numpty numpties dickheads pigs fleecers opportunists racketeers
    charlatans charlatan shysters shyster weasels weasel scoundrel scoundrels lowlife lowlifes nitwit nitwits dunce dunces simpleton blockhead buffoon buffoons hypocrites
  `),
  "plain-swear": words(`
    shit shits shitty shittiest shitshow bullshit horseshit dogshit shite fuck fucks fucked fucker fuckers fucking fuckin fkn fking fcking effing frigging fricking fckn
    motherfucker motherfucking wtf wth ffs omfg stfu gtfo fml damn damned dammit damnit goddamn goddamned crap crappy crapping bastard bastards asshole assholes arse
    arsehole arseholes bitch bitches bitching dickhead dickheads cunt cunts wanker wankers twat twats piss pissed pissing bollocks bugger bloody ass asses dumbass
    jackass slut whore prick pricks fuckup clusterfuck douche douchebag bs fuk fuq fugging lmfao af
  `),
  "strong-swear": words(`
    shit shits shitty bullshit horseshit shite fuck fucks fucked fuckin fucking fkn frigging motherfucking stfu fml damn damned dammit goddamn crap crappy ass pissed bollocks
  `),
  "going-wrong": words(`
    ~fail ~crash ~break ~freeze ~glitch ~buffer ~disconnect ~hang ~malfunction broken faulty defective damaged missing lost late delayed stuck locked wrong error errors
    down slow bug bugs buggy outage lag lagging laggy glitchy corrupted leaking leak canceled cancelled overcharged mistake mistakes frozen messed ruined ripped
    unable cannot problem problems issue issues delay delays trouble
  `),
  /** What nobody praises in earnest. */
  "let-down": words(`
    not never no nobody nothing none nowhere without still again late later wrong broken lost closed useless worst hours hold queue delay delays delayed outage error errors
    charge charges charged charging cancel cancels cancelled canceled cancelling ignore ignores ignored ignoring lose loses losing wait waits waited waiting break breaks breaking fail fails failed failing
    refuse refused lie lies lied cost costs hang hung crash crashes crashed stuck forget forgot forgotten instead survey voicemail hour cannot dead missing delete deleted fee fees soaked smashed
  `),
  "wait-time": [
    "<duration>",
    "(days | weeks | months | hours | years | ages | forever | eternity | so long | too long)",
  ],
  provider: words(
    "account accounts subscription subscriptions membership memberships contract contracts service services plan policy insurance broadband internet line tv cable phone prime package",
  ),
  "use-again": words(
    "~fly ~order ~shop ~buy ~book ~stay ~use ~come ~visit ~return ~go ~travel ~purchase ~deal ~eat ~do ~rent ~ride ~trust ~spend ~step ~choose ~recommend ~set ~subscribe",
  ),
  "the-people-above": words("manager managers supervisor supervisors superior superiors boss director ceo"),
  "somebody-real": [
    "(a | an | another | the | your)? (real | actual | live)+ (person | human | being | agent | representative | rep | people | operator | someone)",
    "(a | an | another)? human (being | agent | person | representative)?",
    "(someone | somebody | anyone | anybody) (else | higher | senior | real | human | in charge | in authority | who can | with authority | from)",
    "(a | an | another | different | the | any | one of your)+ (person | representative | rep | agent | operator | advisor | adviser | human | colleague)",
    "(a | an | the | your | another | any)? @the-people-above",
  ],
};

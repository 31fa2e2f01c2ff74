import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** Who is threatened, by whom, with what: people, property, weapons, and the frames that make a violent word a threat. */
export const threatWords: WordLists = {
  /** Who a threat can be aimed at, as one word. */
  staff: words(`
    driver drivers courier couriers postman mailman technician technicians tech engineer engineers guy guys man men woman women girl girls boy boys lady manager managers
    boss bosses ceo owner owners clerk clerks agent agents staff employee employees rep reps representative worker workers cashier cashiers waiter waiters guard
    guards team people person bastard bastards idiot idiots moron morons bailiff bailiffs collector collectors landlord doctor nurse receptionist operator
    operators director directors family kids children colleague colleagues supervisor crew pilot mechanic plumber fitter rider salesman teller conductor inspector scumbag
    asshole bitch prick cunt fucker fuckers motherfucker son wife husband cowboys lot bloke chap fellow dude installer installers barber butcher baker crook crooks thief
    thieves liar liars clown clowns fool fools monkey rat rats scum swine pig pigs muppet muppets joker jokers genius cretin bouncer bouncers janitor porter lawyer secretary assistant reader readers lad lads fella fellas bloke blokes keeper chef doorman postwoman foreman twat twats wanker wankers tosser jerk jerks dumbass imbecile sales salespeople people's lads
  `),
  "anyone-else": words(
    "you u ya yous y'all yall him her them everyone everybody someone somebody anyone anybody whoever whomever",
  ),
  victim: [
    "@anyone-else",
    "(your | ur | that | this | the | a | any | every | his | their | each | some | these | those | you | one) _? _? @staff",
    "(one | all | each | every | half | any | some | every single one | every last one) of (you | your | u | them | those | these)",
    "(next | first | last) _? @staff",
    "(next | first) (one | person) (who | that | you)",
    "(you | u) (all | lot | two | people | guys | bastards)",
  ],
  /** A person for sure: "them" may be curtains. */
  person: [
    "(you | u | ya | him | everyone | somebody | someone | whoever)",
    "(your | ur | that | his | their | one of your | this) _? @staff",
    "(one | all | each | half | every last one) of (you | your | u)",
  ],
  whose: words("your ur his her their that the someone somebody this every one everyone you"),
  kin: words(
    "husband wife brother brothers cousin cousins dad father uncle son sons mates mate friends friend boys guys lads dogs dog boyfriend partner family people gang crew",
  ),
  "own-people": ["i", "we", "my @kin", "me and my @kin", "me and the (boys | lads | guys)"],
  "will-do": [
    ...words("will wil would could might may shall ill il gona gunna wana ima imma i'ma finna shud wud"),
    "going to",
    "(about | ready | coming | happy | tempted | prepared | willing | able | like | love | want | have | need | plan | got | swear | intend | itching | dying | planning | wanting | close | inclined | going) to",
    "feel like",
    "(half a | a good) mind to",
    "(coming | come | driving over | heading over | going over | marching) ..4 (and | to)",
    "start",
  ],
  /** What comes before a threat: I will, let me, this close to, you make me want to. */
  "i-will": [
    "@own-people ..3 @will-do",
    "(before | until | unless | till) (i | we)",
    "(want | like | need | begging | asking | forcing) me to",
    "(make | makes | making | made) me ..2 (want to | feel like | wish i could)",
    "(let | watch | lemme) me",
    "close to",
    "(itching | ready | tempted | about | planning) to",
    "(wish | hope) (i | we) could",
    "(think | thinking | dream | dreaming | dreamt | fantasise | fantasize | fantasizing | thoughts | fantasies) (of | about)",
    "(must | should | shall | do | can) (i | we) ..1 (have to | need to)?",
    "(not | cannot) wait to",
    "(someone | somebody) ..1 (should | ought to | needs to | has to | will | must | could | might | is going to | is gonna | had better)",
    "(will | would) be (a pleasure | happy | glad) to",
  ],
  /** To hurt somebody: verbs that are hardly ever meant for a thing. */
  "harm-verb": [
    ...words(`
      kill kil kll killing murder murdering shoot shooting stab stabb stabbing strangle strangel strangling choke choking throttle throttling punch punsh punching slap slapping smack smacking
      thump kick kik kicking hurt hurting harm attack maim behead lynch assassinate execute slaughter pummel clobber headbutt butt spank scalp knife hunt injure cripple
      assault shank glass clout wallop thrash thrashing beat beating bash bashing batter battering butcher chin gut execute bury flog whip castrate mutilate
      hit hitting torture electrocute suffocate drown crush bite
    `),
    "(rough | beat | fuck | mess | cut | bash | smash | tear | bang | duff | do | shoot | set) up",
    "kick in",
  ],
  /** And with what object only a person can be. */
  "soft-harm": words("hang burn skin smash destroy poison torch deck finish end waste flatten bomb whack cut"),
  harmed: words(
    "killed shot stabbed beaten hurt burned burnt hanged hung lynched battered punched slapped strangled murdered executed gassed slapped kicked whipped flogged knifed thrashed jumped slaughtered crippled maimed assaulted beheaded crucified",
  ),
  /** A blow, as one is given or deserves one. */
  blow: [
    "(good | proper | real | bloody | sound | right | serious | hard)? (beating | kicking | slap | smack | punch | hiding | thrashing | bullet | whipping | spanking | pounding | battering | kick | headbutt | knuckle sandwich | beatdown | flogging | lynching | caning | slapping | smacking)",
    "(black eye | broken (nose | jaw | leg | legs | arm | neck | bones) | bloody nose | fat lip | split lip)",
    "(fist | bullet | knife | boot | brick | bat | knee) ..1 (in | to | through | up | between | across | into) (the | your | his | her | their)",
    "(taste | piece) of (my | a | the) ..1 (fist | fists | belt | boot | bat | knife | medicine stick | stick | knuckles)",
    "slap (in | across) the face",
    "(scar | limp | concussion | something to (remember | cry about | think about) | scars)",
  ],
  "harm-body": words(
    "break brake breaking snap snapping smash smashing crack cracking rip ripping tear tearing cut cutting slit slitting wring wringing twist bash bashing kick kicking knock knocking blow blowing cave rearrange punch punching split crush crushing bust stomp stomping gouge slash slashing shatter put shove stick squeeze chop chopping bite smack remodel mash",
  ),
  "body-part": words(`
    head heads neck necks leg legs bone bones face faces jaw jaws nose noses tooth teeth skull skulls throat throats arm arms finger fingers hand hands knee knees kneecap kneecaps guts gut
    brain brains eye eyes ribs rib spine balls mouth lights tongue skin
  `),
  /** Words that hardly ever come in peace. */
  "violent-word": [
    ...words(`
      ~strangle ~stab ~punch ~throttle ~murder ~lynch ~behead ~torch fist fists machete crowbar shotgun rifle pistol gun guns axe bullet bullets molotov petrol gasoline matches
      blood bleed bleeding coffin grave morgue cemetery funeral bomb bombs explode explodes arson flames throat skull jaw bones kneecaps teeth stitches crutches wheelchair
      ambulance bruises fire burn burns burning hang hanged shot shoot shooting kill killed dead die dies hurt slap slapped smack beaten thrash bash bat
    `),
    "(baseball | cricket) bat",
    "(body | hospital) (bag | bed)",
    "(with | my) (bare)? hands",
  ],
  "violent-thing": words(
    "fist fists machete crowbar shotgun rifle pistol axe bullet bullets molotov gasoline coffin grave morgue bomb explode throat skull jaw kneecaps knuckles corpse bloodbath massacre goons thugs",
  ),
  /** Words that make a violent one a threat: a condition, or one of ours who is meant. */
  "threat-frame": [
    "if (he | she | they | that | your @staff | one of you | anyone | anybody | somebody) ..2 (comes | come | shows | show | sets | set | touches | touch | turns | rings | knocks | calls | dares | dare | tries | enters | steps | parks | blocks | laughs | opens)",
    "(next | last) (time | one | person | man | guy | driver | bailiff | technician | idiot) ..3 (who | that | i | you | he | they | she | comes | sent | send | of)",
    "(one | once) more (time | letter | call | word | lie | email | excuse | visit)",
    "(tell | warn | ask) (your | that | the | him | her) (@staff | people | colleague | boys)",
    "(send | sends) (him | her | them | one | someone | somebody | anyone | your @staff | that @staff | another) (again | back | here | round | to my | over | out)",
    "(he | she | they | you | your @staff | the @staff) (will | would | is going to | are going to | had better | better) ..2 (need | wish | regret | remember | feel | learn | see | get | be)",
    "when i (see | find | meet | catch | get) (you | him | her | them)",
    "(your | that | the) @staff (is | are) (lucky | finished | done for | next)",
  ],
  premises: words(`
    shop shops store stores office offices building branch van vans truck trucks car cars depot warehouse headquarters hq place salon hotel restaurant window windows tire tires
    door doors house houses home homes kiosk cafe bank station counter reception lobby showroom garage factory property vehicle vehicles bus desk outlet workshop clinic mast
    fleet premises joint lot motor center tower towers machine machines barrier scooter bike pub bar booth stand stall gym server servers datacenter mirrors windscreen windshield
  `),
  damage: [
    ...words(
      "burn torch smash trash wreck bomb firebomb vandalize destroy demolish slash burning smashing torching raze ruin puncture petrol-bomb wrecking trashing slashing bombing ransack key keying brick paint torched egg",
    ),
    "set fire to",
    "(blow | shoot | tear | burn | bust | break | smash) up",
    "put a (brick | bullet | match | stone | rock | hammer | bat) (through | in | into | to)",
  ],
  weapon: words(`
    gun guns shotgun rifle pistol revolver machete axe crowbar petrol gasoline molotov acid bat hammer sledgehammer knuckleduster grenade bullet bullets dynamite explosives
    ammo taser knife knives brick bricks matches chainsaw sword blade hatchet ar15 ak47 glock goons thugs lathi cricket-bat kerosene hurley blowtorch jerrycan
  `),
  /** What is no weapon until it is pointed at somebody. */
  tool: words(
    "spanner wrench hammer brick bricks bat stick sticks chain pipe screwdriver axe chisel shovel spade belt whip crowbar machete knife blade rod poker broom cane club cricket-bat pitchfork sledgehammer chainsaw woodchipper plank bottle tractor truck shotgun gun fire petrol acid fists fist boots dog dogs",
  ),
  /** What speaks of violence wherever one of ours is meant. */
  "strong-thing": words(
    "fist fists knuckles machete crowbar molotov coffin hearse morgue graveyard bloodbath massacre bullet bullets kneecaps hitman goons thugs bloodshed sledgehammer ashes rubble",
  ),
  /** What they will need who were beaten. */
  "sick-bed": [
    ...words(
      "hospital dentist dental surgeon undertaker funeral ambulance stitches crutches wheelchair paramedic stretcher coffin priest hearse straw dentures morgue icu bandages plaster",
    ),
    "new (teeth | face | nose | knees | legs | set of teeth)",
    "(last rites | life insurance | body bag)",
  ],
  hazard: words(`
    loose broken wire wires wiring cable cables step steps stairs railing rail road pothole speeding drives driving sharp ceiling floor slippery wet icy ice ladder
    faulty defective brakes brake fix repair repaired unsafe dangerous hazard tree branch recall recalled battery batteries trip trips lamp socket sockets fire hazard
  `),
  vermin: words(
    "ants wasps wasp mice mouse weeds weed bugs bug bedbugs bacteria germs flies fly slugs snails moths cockroaches roaches mosquitoes spiders zombies bots fleas mould mold moss algae virus",
  ),
};

import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** What customers say of danger, distress, money and what they want: shared by the rules on safety, needs and wishes. */
export const needWords: WordLists = {
  /** Who a threat can be aimed at, as one word. */
  staff: words(`
    driver drivers courier couriers postman mailman technician technicians engineer engineers guy guys man men woman women girl girls boy boys lady manager managers
    boss bosses ceo owner owners clerk clerks agent agents staff employee employees rep reps representative worker workers cashier cashiers waiter waiters guard
    guards team people person bastard bastards idiot idiots moron morons bailiff bailiffs collector collectors landlord doctor nurse receptionist operator
    operators director directors family kids children colleague colleagues supervisor crew pilot mechanic plumber fitter rider salesman teller conductor inspector scumbag
    asshole bitch prick cunt fucker fuckers motherfucker son wife husband cowboys lot
  `),
  "anyone-else": words(
    "you u ya yous y'all yall him her them everyone everybody someone somebody anyone anybody whoever",
  ),
  victim: [
    "@anyone-else",
    "(your | ur | that | this | the | a | any | every | his | their | each | some | these | those | you) _? _? @staff",
    "(one | all | each | every | half | any | every single one) of (you | your | them | those)",
    "the next _? @staff",
    "the next (one | person) (who | that | you)",
  ],
  kin: words(
    "husband wife brother brothers cousin cousins dad father uncle son sons mates mate friends friend boys guys lads dogs dog boyfriend partner family",
  ),
  "own-people": ["i", "we", "my @kin", "me and my @kin", "me and the (boys | lads | guys)"],
  "will-do": [
    ...words("will wil would could might may shall ill il gona gunna wana ima imma i'ma finna"),
    "going to",
    "(about | ready | coming | happy | tempted | prepared | willing | able | like | love | want | have | need | plan | got | swear | intend) to",
    "feel like",
    "coming",
    "come",
  ],
  "harm-verb": words(`
    kill kil kll murder shoot stab strangle choke throttle punch hit slap smack bash thump kick batter hurt harm attack maim behead hang drown burn torch bomb butcher
    slaughter execute lynch bury deck gut skin crush beat injure smash poison assassinate cripple pummel clobber destroy ~knife killing strangling punching hitting
    stabb strangel punsh kik brake butt headbutt spank
    shooting stabbing slapping hurting choking smacking hunt scalp
  `),
  "harm-body": words(
    "break brake snap smash crack rip tear cut slit wring twist bash kick knock blow cave rearrange punch split crush bust stomp gouge slash shatter put shove stick squeeze",
  ),
  "body-part": words(`
    head neck leg legs bone bones face jaw nose tooth teeth skull throat arm arms finger fingers hand hands knee knees kneecap kneecaps guts gut brain brains eye eyes ribs spine balls
    mouth lights tongue
  `),
  /** Words that hardly ever come in peace. */
  "violent-word": [
    ...words(`
      ~strangle ~stab ~punch ~throttle ~murder ~lynch ~behead ~torch fist fists machete crowbar shotgun rifle pistol gun guns axe bullet bullets molotov petrol gasoline matches
      blood bleed bleeding coffin grave morgue cemetery funeral bomb bombs explode explodes arson flames throat skull jaw bones kneecaps teeth stitches crutches wheelchair
      ambulance bruises fire burn burns burning hang hanged shot shoot shooting kill killed dead die dies hurt
    `),
    "(baseball | cricket) bat",
    "(body | hospital) (bag | bed)",
    "(with | my) (bare)? hands",
  ],
  "violent-thing": words(
    "fist fists machete crowbar shotgun rifle pistol axe bullet bullets molotov gasoline coffin grave morgue bomb explode throat skull jaw kneecaps knuckles corpse bloodbath massacre",
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
    door doors house houses home kiosk cafe bank station counter reception lobby showroom garage factory property vehicle vehicles bus desk outlet workshop clinic mast
    fleet premises joint lot motor center tower towers machine machines barrier
  `),
  damage: words(
    "burn torch smash trash wreck bomb firebomb vandalize destroy demolish slash burning smashing torching raze ruin puncture petrol-bomb",
  ),
  weapon: words(`
    gun guns shotgun rifle pistol revolver machete axe crowbar petrol gasoline molotov acid bat hammer sledgehammer knuckleduster grenade bullet bullets dynamite explosives
    ammo taser knife knives brick bricks matches chainsaw sword blade hatchet ar15 ak47 glock
  `),
  "game-word": words(`
    game games gameplay level levels quest npc enemy enemies monster monsters zombie zombies respawn mission multiplayer checkpoint avatar gta fortnite playthrough
    raid dungeon playstation xbox
  `),
  fiction: words(
    "scene film movie song lyric lyrics episode character actor actress trailer novel audiobook chapter podcast subtitle subtitles plot tv series playlist book",
  ),
  hazard: words(`
    loose broken wire wires wiring cable cables step steps stairs railing rail road pothole speeding drives driving sharp ceiling floor slippery wet icy ice ladder
    faulty defective brakes brake fix repair repaired unsafe dangerous hazard tree branch recall recalled battery batteries trip trips lamp socket sockets fire hazard
  `),

  /** What somebody might use on themselves. */
  means: [
    ...words(
      "pills pill tablets tablet meds rope noose razor razors blade blades knife gun pistol shotgun painkillers paracetamol morphine vodka",
    ),
    "sleeping (pills | tablets)",
    "(bottle | box | packet | pack | jar | handful | strip) of (pills | tablets | paracetamol | painkillers | sleeping _ | meds | insulin | _ pills | _ tablets)",
  ],
  "to-die": [
    "(kill | kil | hang | shoot | drown | unalive | off | top | end) (myself | my self | meself)",
    "(killing | hurting | harming | hanging | shooting | drowning | cutting | unaliving | offing | ending) (myself | my self | meself)",
    "(end | ending | take | taking | ended) my (own)? life",
    "(end | ending) (it all | everything | things for good)",
    "(put | putting) an end to (it all | everything | my life | myself | this life)",
    "(commit | committing | attempt | attempting) (suicide | sucide | suiside | suicde)",
    "(do | doing) (away with | something to) (myself | my self)",
    "(finish | finishing | do | doing) (myself | my self) (off | in)",
  ],
  /** What people curse without meaning it. */
  "product-talk": words(
    "app site website update game software ui design font song music hold queue form menu password captcha bot chatbot font interface keyboard cable manual",
  ),
  /** Why somebody is simply not at home. */
  "at-the-door": words(`
    deliver delivered delivery deliveries parcel package courier sign receive visit engineer technician appointment collect collection collected neighbor neighbors installer
    postman holiday vacation checkout check-out room booking installation fitter plumber guests safe-place order ordered access
  `),
  "any-more": ["anymore", "any more", "any longer", "no more"],
  "past-help": words("alive living life existence"),

  /** What is bought and can be sent again or paid back. */
  "money-back": [
    "(money | cash | deposit | payment | fee | fees | fare | cost | funds | <money>) back",
    "~refund",
    "refunded",
    "~reimbursement",
    "~reimburse",
    "~credit",
    "~compensation",
    "compensated",
    "~compensate",
    "~replacement",
    "~discount",
    "goodwill",
    "(waive | waived | waiving)",
    "repaid",
    "(partial | full) (refund | credit)",
    "what i (am | was) owed",
    "(new | another | different | working | correct | right) one",
    "chargeback",
  ],
  "mend-verb": words(`
    fix sort repair replace resolve refund reimburse compensate resend redeliver reship cancel correct restore reactivate unblock unlock reinstate remove reverse waive
    deliver collect return credit exchange swap reset rebook recover retrieve update reopen release sorted refunded fixed replaced repaired
  `),
  "bank-thing": words(
    "card cards account accounts money savings payment payments transaction transactions bank wallet paypal profile phone number login sim e-mail email mailbox",
  ),
  "money-move": words(`
    payment payments transaction transactions charge charges purchase purchases withdrawal withdrawals transfer transfers order orders debit debits login logins log-in sign-in
    device devices confirmation confirmations loan subscription booking bookings payee activity
  `),
  relative: words(`
    mother mom mum mama father dad son daughter child children kid kids baby toddler infant newborn wife husband grandmother grandma gran nan granny grandfather grandad
    grandpa brother sister partner girlfriend boyfriend niece nephew aunt uncle boy girl twins parents
  `),
  "hurt-part": words(`
    hand hands finger fingers thumb arm arms leg legs foot feet face lip lips mouth tongue throat eye eyes head knee ankle wrist back skin hair neck toe toes tooth teeth chest
    palm elbow hip shoulder rib ribs gum cheek nose chin
  `),
  "gives-way": words(
    "burst exploded caught melted ignited sparked sparking smoking snapped collapsed shattered fell broke exploding burning smoldering popped blew",
  ),
};

/** Words by which a deed of our side is told from a feeling, a wish or a state, whatever its verb. */
import { wordSet } from "../../text/words.js";

/** Before a verb, without changing what is done. */
export const BETWEEN: ReadonlySet<string> = wordSet(
  `just now already also then since both all personally immediately directly gladly happily straight quickly even therefore once again first next today go ahead and duly promptly
  instantly finally specially kindly accordingly subsequently only still went gone quietly meanwhile later`,
);
/** Behind these a deed is a condition, a wish, a memory or somebody else's. */
export const NOT_TOLD: ReadonlySet<string> = wordSet(
  `if once when whenever after until till unless whether before because that which who as what where why how than while since hope wish like though although so
  believe think feel ensure`,
);
/** Our people, behind "our" and the like. */
export const OUR_PEOPLE: ReadonlySet<string> = wordSet(
  `team manager supervisor colleague engineer technician chef driver desk kitchen housekeeping workshop lab nurse warehouse office porter waiter mechanic fitter plumber
  electrician courier maintenance developers engineers technicians crew reception specialist pharmacist doctor bank lads lad guys fitters drivers mechanics porters chefs
  accounts dispatch depot vet bakery tech techs clerk caretaker gardener locksmith stylist tailor foreman warden baker`,
);
export const OURS: ReadonlySet<string> = wordSet("our my the a an one another");
/** Participles of the irregular verbs that get things done; the regular ones end in "ed". */
export const DONE: ReadonlySet<string> = wordSet(
  `put sent set cut brought built bought caught chosen drawn driven dug frozen given gotten held hung kept laid led left lent let made paid printed rung rerun reset rewritten
  run rewound rewoven sewn shown shut spoken split taken taught torn told undone withdrawn written rebuilt redone sold shared spread swept got begun done`,
);
/** Past tenses of the same. */
export const DID: ReadonlySet<string> = wordSet(
  `put sent set cut brought built bought drew drove dug froze held hung laid led lent paid rang reran reset rewrote ran sewed shut spoke split taught tore undid withdrew wrote took
  rebuilt redid spread swept switched`,
);
/** Verbs in the past that are no deed for the customer: what we read, felt, wished or claim of ourselves. */
export const NO_DEED: ReadonlySet<string> = wordSet(
  `noted received enjoyed appreciated learned tried hoped wanted loved missed failed looked liked needed noticed realized understood experienced disappointed mentioned
  exceeded ensured committed expected thanked apologized regretted valued welcomed hosted served provided maintained strived endeavored established continued remained
  stayed lived worked thought believed decided agreed seemed tended helped assisted pleased delighted thrilled honored humbled impressed concerned saddened dedicated used
  trained located situated designed considered observed acknowledged recognized viewed followed earned achieved succeeded managed improved informed clarified explained
  advised stated claimed denied refused declined asked requested requires offered communicated notified answered replied responded seen indicated suggested recommended reviewed
  charged billed handed called named based related limited supposed allowed prepared equipped renovated upgraded celebrated created built made given taken told left let kept
  held got led shown shared spread begun done set put heeded disliked cherished prided entered typed caused damaged delayed neglected overlooked mishandled ruined spoiled wasted
  assumed figured guessed messed wronged mixed double-booked overcharged forced promised confirmed searched discussed highlighted addressed described introduced launched invited pointed faced
  suffered lacked ended started stopped passed kicked hated deserved assured reserved`,
);
/** What somebody of ours put down is evidence that we hold against them, and no help: "the courier marked it as delivered". */
export const RECORDING: ReadonlySet<string> = wordSet(
  "marked logged recorded scanned registered listed flagged confirmed reported stated advised insisted noted assured",
);
/** Of those in `NO_DEED` the ones that are deeds behind "have": "I have put it through". */
export const DEED_WITH_OBJECT: ReadonlySet<string> = wordSet(
  "put set given told left let held stopped started begun done built addressed confirmed renovated upgraded handed reserved",
);
/** Verbs in "-ing" that are no deed. */
export const NOT_DOING: ReadonlySet<string> = wordSet(
  `looking hoping trying going taking working doing waiting wishing thinking striving experiencing having seeing getting being willing aiming continuing expecting improving
  learning growing keeping enjoying planning feeling becoming providing offering making dealing facing missing wanting needing running serving hearing reading receiving
  assuming asking requesting reaching awaiting extending maintaining ensuring committing counting living staying speaking talking referring saying telling giving helping assisting
  investigating conducting showing following using useing resolving reviewing monitoring considering evaluating standing operating thanking welcoming delivering`,
);
/** Verbs behind "will" that promise effort, feeling or contact rather than a deed. */
export const NOT_PROMISED: ReadonlySet<string> = wordSet(
  `be have get do look try strive ensure make see keep let continue hope welcome appreciate wait know find love like need want take consider review investigate check improve
  work endeavor help assist learn use note remember serve provide offer give treat meet go come always never surely address resolve fix sort rectify enhance focus aim miss enjoy
  host share convey not understand accept definitely certainly really also attempt become remain stay feel prove deliver exceed cherish value regret apologize recommend
  suggest advise request require ask advice reach respond reply answer follow contact call ring phone email text message write update tell inform notify confirm discuss speak
  talk say explain maintain implement reflect encourage motivate treasure charge bill inquire enquire look-into post return honor handle own oversee manage monitor track
  honour personally proceed act bear pay expect increase reduce train decide wish end close leave lose fail soon visit study analyze process receive begin start
  forward research save into verify upgrade renovate support guide connect join`,
);
/** What a deed is done to: what stands behind its verb. */
export const OBJECT_OPENS: ReadonlySet<string> = wordSet(
  "the your it this that them these those a an one two three both all another you him her my each every half some everything certain several many more extra additional further our their its new any such",
);
export const PARTICLES: ReadonlySet<string> = wordSet(
  "up out off back down in over on through away along round forward aside",
);
/** Objects that are no thing of the customer's: "taken the opportunity", "sent our regards". */
export const NO_OBJECT: ReadonlySet<string> = wordSet(
  `opportunity feedback review comments comment concerns concern points point experience matter time liberty pleasure note pride steps measures standards service services
  hospitality best efforts effort issue issues expectations words guests guest customers goal mission importance level levels bar team staff way mind attention care thoughts things
  moment look heart day place appreciation compliments praise gratitude thanks regards wishes greetings suggestions suggestion insights observations facilities amenities property
  properties website emphasis communication commitment reminder reminders warning warnings police shop branch`,
);
/** Words that a report may begin with before it comes to the deed. */
export const OPENERS: ReadonlySet<string> = wordSet(
  "right ok okay so now just already also and then all yep yes yeah done sure grand hi hello hey perfect thanks good news update quickly well both ah oh today there",
);
/** Past forms that, without a speaker, are a state, a condition or an order: "granted, the …", "put the lid on". */
export const CLIPPED_NO_DEED: ReadonlySet<string> = wordSet(
  `given put set cut let shut spread run read beat split granted thrilled excited relieved shocked surprised worried honoured amused gutted touched hundred kindred sacred naked rugged
  wicked compared combined coupled priced designed inspired surrounded nestled packed loaded blessed tired interested confused annoyed frustrated bored finished opened arrived
  visited watched rented parked lasted turned worked stayed learnt heard saw felt reset rerun listed attached`,
);
/** What is under way, said without a speaker: "popping a new one in the post". */
export const CLIPPED_DOING: ReadonlySet<string> = wordSet(
  `sending popping dropping posting mailing shipping firing chucking nipping refunding crediting reversing voiding canceling cancelling swapping rebooking reissuing resending
  escalating forwarding passing flagging chasing rolling printing attaching pulling putting bringing driving moving bumping knocking waiving lifting unlocking`,
);
/** What can be reported of a case in one word: "fee waived". */
export const SETTLED: ReadonlySet<string> = wordSet(
  `refunded credited reversed voided waived reinstated rebooked resent reshipped dispatched reissued escalated unlocked unblocked unbanned restored corrected amended reprinted
  remade filed raised logged flagged issued approved blocked frozen unfrozen ordered booked fixed mended repaired replaced swapped wiped deleted removed cleared merged lifted
  canceled cancelled sorted sent released topped patched reactivated activated relabeled relabelled rescheduled bumped upgraded unsubscribed reimbursed recalculated rerouted
  rectified resubmitted recovered unlinked reopened expedited chased struck scrapped pulled fitted refitted trued rewired capped sealed tested recharged redone instructed assigned appointed notified alerted briefed engaged commissioned dismissed`,
);
/** Behind such a report: where it went and when. */
export const SETTLED_NEXT: ReadonlySet<string> = wordSet(
  "now for at to this today on in off through back already overnight with yesterday tonight just again from straight under via out",
);
/** In front of such a report these make it a question, a condition or somebody's story. */
export const SPEAKS_OF: ReadonlySet<string> = wordSet(
  `i we you he she they it who what which if when once any no not never nobody none is are was were be am has have had get gets got getting will would can could should may might
  must do does did keep me him her them want wanted need needed see saw sorry unless until whether because that as before after how why where please thanks thank to of for by being having hope hear
  well items orders parcels packages payments refunds rooms bookings deliveries tickets hotel stay experience team guests guest property us our`,
);
/** Finite verbs: behind them an opening in "-ing" or a participle was only the subject. */
export const SAYS_MORE: ReadonlySet<string> = wordSet(
  `is are was were takes take took makes make made must can will would should has have had does do did may might sounds feels gets get helps help works work needs need means
  comes goes costs seems arrive arrives ship qualify count cannot shows turns keeps becomes leads`,
);
/** Participles of what befell a thing, and of what is said of a house: no deed for the customer. */
export const NOT_PASSIVE: ReadonlySet<string> = wordSet(
  `compromised hacked suspended stolen discontinued affected impacted broken misplaced misread closed lost torn awarded rated ranked voted known amazing disrupted interrupted
  cracked smashed soaked crushed dropped rejected returned withheld breached abused exposed opened signed booked left sold hit attacked infected expired locked disabled deactivated
  terminated restricted limited held stopped blocked flagged declined banned scheduled expected promised meant designed inspired reported made given told missed mistaken
  forwarded escalated passed shared conveyed communicated raised discussed brought addressed noted considered reviewed looked handled
  seized tampered scratched dented bent shipped written shown taken used tried needed laid caught seen`,
);

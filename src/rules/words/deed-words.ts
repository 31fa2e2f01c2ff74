/** Words by which a deed of our side is told from a feeling, a wish or a state, whatever its verb. */
import { wordSet } from "../../text/words.js";

/** Before a verb, without changing what is done. */
export const BETWEEN: ReadonlySet<string> = wordSet(
  `just now already also then since both all personally immediately directly gladly happily straight quickly even therefore once again first next today go ahead and duly promptly
  instantly finally specially kindly accordingly subsequently only still therefore went gone quietly meanwhile later`,
);
/** Behind these a deed is a condition, a wish, a memory or somebody else's. */
export const NOT_TOLD: ReadonlySet<string> = wordSet(
  `if once when whenever after until till unless whether before because that which who as what where why how than while since hope wish like though although so where
  believe think feel ensure`,
);
/** Our people, behind "our" and the like. */
export const OUR_PEOPLE: ReadonlySet<string> = wordSet(
  `team manager supervisor colleague engineer technician chef driver desk kitchen housekeeping workshop lab nurse warehouse office porter waiter mechanic fitter plumber
  electrician courier maintenance developers engineers technicians crew reception specialist pharmacist doctor bank`,
);
export const OURS: ReadonlySet<string> = wordSet("our my the a an one another");
/** Participles of the irregular verbs that get things done; the regular ones end in "ed". */
export const DONE: ReadonlySet<string> = wordSet(
  `put sent set cut brought built bought caught chosen drawn driven dug frozen given gotten held hung kept laid led left lent let made paid printed rung rerun reset rewritten
  run rewound rewoven sewn shown shut spoken split taken taught torn told undone withdrawn written rebuilt redone sold shared spread swept got begun done`,
);
/** Past tenses of the same. */
export const DID: ReadonlySet<string> = wordSet(
  `put sent set cut brought built bought drew drove dug froze held hung laid led lent paid rang reran reset rewrote ran sewed shut spoke split taught tore undid withdrew wrote
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
  suffered needed lacked ended started stopped passed kicked hated deserved assured reserved`,
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
  host share convey not understand accept definitely certainly really also strive attempt become remain stay feel prove deliver exceed cherish value regret apologize recommend
  suggest advise request require ask advice reach respond reply answer follow contact call ring phone email text message write update tell inform notify confirm discuss speak
  talk say explain maintain implement reflect encourage motivate treasure charge bill inquire enquire look-into post return honor handle own oversee own manage monitor track
  welcome honour personally proceed act respond bear pay expect increase reduce train decide wish end close leave lose fail soon visit study analyze process receive begin start
  forward research save into verify upgrade renovate support guide connect join`,
);
/** What a deed is done to: what stands behind its verb. */
export const OBJECT_OPENS: ReadonlySet<string> = wordSet(
  "the your it this that them these those a an one two three both all another you him her my each every half some everything",
);
export const PARTICLES: ReadonlySet<string> = wordSet(
  "up out off back down in over on through away along round forward aside",
);
/** Objects that are no thing of the customer's: "taken the opportunity", "sent our regards". */
export const NO_OBJECT: ReadonlySet<string> = wordSet(
  `opportunity feedback review comments comment concerns concern points point experience matter time liberty pleasure note pride steps measures standards service services
  hospitality best efforts effort issue issues expectations words guests guest customers goal mission importance level levels bar team staff way mind attention care thoughts things
  moment look heart day place appreciation compliments praise gratitude thanks regards wishes greetings suggestions suggestion insights observations facilities amenities property`,
);

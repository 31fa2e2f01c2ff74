import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** What agents say in kind replies. */
export const replyWords: WordLists = {
  /** Words that add force and nothing else. */
  strongly: words(`
    so very really truly deeply extremely terribly awfully dreadfully sincerely genuinely incredibly absolutely humbly profoundly honestly greatly quite just all
    also again highly certainly indeed definitely completely totally fully entirely perfectly pretty rather super most do too personally wholeheartedly immensely
    earnestly especially always only still actually clearly obviously simply beyond hugely utterly ever kindly particularly both surely
  `),
  /** How news of a complaint reaches us: "sorry to hear". */
  "hear-of": words("hear learn read see know find note notice discover realize understand"),
  /** Help in one word, as a verb. */
  "lends-help": words("help assist support"),
  /** What our side can do to put things right, as a verb. */
  "put-right": words("fix resolve solve sort rectify address investigate correct remedy settle"),
  /** Failures that one can own up to, behind "our". */
  "own-failure": words(`
    mistake mistakes fault failure error errors oversight oversights slip slip-up bad doing mess failing failings blunder mix-up mishandling negligence shortcoming shortcomings
    lapse lapses incompetence carelessness
  `),
  /** What one confesses to, behind "it was me who". */
  "own-slip": words(
    "lost typed made broke sent forgot missed booked told closed entered put gave got canceled deleted caused dropped failed mixed overlooked wrote",
  ),
  /** What one should have done, behind "we should have". */
  "should-have-done": words(`
    told called checked caught seen sent done given made warned informed asked answered noticed explained replied kept listened handled fixed canceled refunded read
    spotted flagged acted known taken gotten offered written contacted booked updated treated spoken said stopped packed tested picked planned prevented dealt passed
    responded processed apologized realized cleaned helped avoided mentioned confirmed charged let followed cared shipped delivered communicated managed looked
  `).concat(
    "been (clearer | quicker | faster | better | there | more | honest | upfront | open | on)",
    "got (back | this | it)",
  ),
  /** The people on our side, as a customer sees them. */
  "who-replies": words(`
    i we they he she someone somebody team teams colleague colleagues manager managers supervisor specialist specialists technician technicians engineer engineers
    agent agents advisor adviser representative rep department support expert experts member members staff
  `),
  /** Ways to come back to the customer, without the "will". */
  "comes-back": [
    "(call | phone | ring | contact | recontact | telephone | calling | contacting | ringing | phoning) (you | u)",
    "give (you | u) (a | another)? (call | ring | bell | shout | buzz | update)",
    "(get | come | circle | loop | revert | report | write | call | check | reply | reach | message) back",
    "be back (with | to you | to u | in touch | here with)",
    "(get | be | keep | stay | remain | come) in (touch | contact)",
    "(follow | following) up",
    "(check | checking | look | looking) (in | back) (with | on | again | tomorrow | next | later | after)",
    "(check | checking) with (you | u)",
    "check how",
    "touch base",
    "(shout | holler | buzz | ping) (you | as soon | once | when | the (second | minute | moment) | after | before | if)",
    "(get | be) (on | onto | through | straight | right) (on)? (to)? (you | ye)",
    "(come | be) (straight | right | directly) back",
    "come to (you | ye) with",
    "(revert | reverting) (to | back | with | shortly | soon)",
    "(write | reply | post | answer) (again | here) (on | by | at | when | with | once | as | the | tomorrow | later | every | even)",
    "(reach | reaching) (back | out | back out)",
    "(reply | respond) (to (you | u))? (as soon | asap | shortly | soon | within | once | when | by)",
    "(update | updating | inform | notify | alert) (you | u)",
    "(keep | keeping) (you | u) (posted | updated | informed | notified | abreast | up to date | in the loop | in the know | apprised)",
    "(let | letting) (you | u) know",
    "connect with (you | u)",
    "(drop | send | give | leave) (you | u | ye) (a | an) ..1 (line | note | update | shout | message | status | email | mail | text | dm | ring | call)",
    "(write | writing) to (you | u)",
    "(email | message | text | dm | msg | ping | write | e-mail) (you | u)",
    "tell (you | u) (again | when | once | as | by | on | before | after | tomorrow | today | tonight | either | first | the moment)",
    "post (an | updates | news) (update | here)?",
    "(update | share | provide | send | get | give | bring) (you | u | further | more | an | any)* (updates | update | news)",
  ],
  /** Ways to reach us: "please feel free to contact us". */
  "reach-us": words(`
    contact reach call dm message write ask tweet reply shout hesitate ping email text ring phone mail chat holler
  `),
  /** Thanks, as people begin them. */
  "says-thanks": ["thank you", "thanks", "thankyou", "thank u", "thx", "tks", "many thanks", "cheers", "ta"],
};

import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { NO_CRIME } from "./security.js";

const why = "Every minute counts for their money or account: safety first, the form later.";
const source = ["P12", "V03"];

/** How we tell somebody what was done to their account. */
const NOTICE = wordSet(
  "email mail text sms message letter notification alert confirmation receipt push code codes statement invoice note welcome",
);
const TELLING = wordSet(
  "thanking confirming saying about welcoming congratulating telling asking informing for that says said confirms thanks",
);
const NOT = wordSet("not never");
const US = wordSet("i we nobody none");
const ACTS = wordSet(
  "changed change requested request ordered order booked book applied apply signed sign logged log placed place started start registered register moved move bought buy transferred transfer opened open activated activate joined subscribed touched asked set added withdrew withdraw",
);
const AFTER_ACT = wordSet("anything it one any that this such them nothing in on up for a");
const ANSWERED = wordSet("delivery delivered parcel refund promised callback reply appointment size colour color menu");
const NEAR = 4;

/** "I got a mail thanking me for the new address. I haven't changed anything." */
function findUnknownDeed(document: Document): readonly TokenSpan[] {
  const { normals, flags, sentences } = document;
  if (normals.some((word) => ANSWERED.has(word))) return [];
  return sentences.flatMap(({ first, last, end }, index) => {
    const next = sentences[index + 1];
    if (next === undefined || end === "?" || next.end === "?" || ((flags[first] as number) & ASIDE) !== 0) return [];
    const told = normals.slice(first, last);
    const notice = told.findIndex((word) => NOTICE.has(word));
    if (notice < 0 || !told.slice(notice, notice + NEAR).some((word) => TELLING.has(word))) return [];
    const denies = normals.slice(next.first, next.last).some((word, at, words) => {
      if (!ACTS.has(word) || !AFTER_ACT.has(words[at + 1] ?? "")) return false;
      const before = words.slice(Math.max(0, at - NEAR), at);
      return before.some((each) => NOT.has(each) || each === "nobody") && before.some((each) => US.has(each));
    });
    return denies ? [{ first, last: next.last }] : [];
  });
}

/** What came of a crime: money that goes, deeds nobody here did, a stranger who holds the keys. */
export const securityOutcomes: readonly Rule[] = [
  {
    kind: "custom",
    id: "security/notice-of-another's-deed",
    find: findUnknownDeed,
    confidence: "medium",
    heat: 1.2,
    message: "Was told of something that they did not do.",
    why,
    source,
    examples: {
      match: [
        "I got a mail thanking me for the new address. I have not changed anything.",
        "There was a text confirming a login. I never signed in on that day.",
        "A letter about my new loan came. Nobody here has applied for one.",
      ],
      noMatch: [
        "I got a mail about my parcel. I haven't ordered anything else.",
        "There was a letter about the new prices. I never read it.",
        "I got a text saying you're closed. Are you?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "security/what-came-of-it",
    patterns: [
      "(points | miles | balance | credit | vouchers | savings | money | funds | coins | gems | bitcoin | crypto | gift card | credits | wallet) ..4 (gone | vanished | missing | disappeared | spent | used | emptied | drained | redeemed | zero | wiped) ...10 (i | we) ..2 (not | never) ..2 (spent | spend | used | use | redeemed | redeem | touched | touch | moved | move | transferred | transfer | withdrew | withdrawn | withdraw | booked | sent | made | bought | did)",
      "(@fraud-asset | payment | order | booking | login | transfer | withdrawal | purchase | sms | code) ..6 (was | is) not (me | us | mine | ours) $",
      "(@fraud-asset | payment | order | booking | login | transfer | withdrawal | purchase | sms | code) ...14 not (me | us | mine) (who | that | making | doing)",
      "(money | cash | funds | amounts | sums) ..3 (leaving | going | disappearing | vanishing | draining | trickling | being taken | going missing | being moved | goes | leaves | disappears) ..6 (account | card | balance | wallet | savings) ...14 (no idea | who | unknown | somebody | someone | not me | never | strange)",
      "(freeze | block | stop | lock | suspend | cancel) ..2 (everything | cards | card | account | accounts | it all | all of it | all payments) ...12 (lost | left | stolen | nicked | taken | took | missing | snatched | dropped | robbed | mugged | pinched | swiped)",
      "(lost | left | stolen | nicked | taken | missing | snatched | dropped | robbed | mugged | pinched | swiped) ...12 (cards | card | purse | wallet | handbag | phone) ...12 (freeze | block | stop | lock | suspend | cancel) ..2 (everything | cards | card | account | it | them | all)",
      "(whoever | someone | somebody | some guy | thief | hacker | stranger | criminal | crook | scammer) ..3 (has | have | got | holds | knows | took | stole | using | uses | controls | got hold of) ..2 (my | our) ..1 (login | account | password | pin | card | cards | profile | identity | sim | laptop | email | inbox | banking | wallet | signature) !(wrong | mixed)",
      "(my | our) ..1 (ebay | insta | instagram | facebook | gmail | page | shop | channel | profile | account | email | whatsapp | netflix | paypal | amazon | listing) ..2 (got | was | has been | been | is | gets | being) ..1 (took over | taken over | hijacked | stolen | cloned | hacked | compromised | breached | robbed | raided)",
      "(sim | esim) ...10 (not | never) ..2 (asked | ask | ordered | order | requested | request | wanted) ...12 (dead | signal | stopped | no service | off | nothing)",
      "(transaction | transactions | charges | payments | withdrawals | bets | purchases) ..4 (casino | bookies | bookmaker | betting | gambling | poker | strip club | crypto exchange | dating site | jeweller | jewelers | massage parlor) ...14 (never | not | no idea | nobody)",
      "(never | not) ...6 (gambled | bet | been to that | set foot | heard of them) ...10 (statement | account | card | bill | charge)",
      "(<number> | several | two | three | four | five | more) ..1 more (withdrawals | transactions | transfers | purchases | logins) ..6 (since | after | later | last night | this morning | i did not | not mine | from)",
      "(later | then | after that | next day | since then | overnight) ..4 (<number> | several | two | three | four | five | lots of) ..1 (more)? (withdrawals | transactions | transfers | cash withdrawals)",
      "(using | uses | used | use | spending on | shopping with | paying with) ..1 (my | our | her | his | my ..2 @relative) ..2 (card | cards | account | login | banking app | name | identity | details) ...10 (dead | died | hospital | abroad | stolen | without | never | no idea | not mine | behind)",
      "(cash machine | atm | card reader | terminal | ticket machine) ...10 (glued | skimmer | skimming | loose | stuck on | camera | swallowed | swapped | fake front | extra slot)",
      "(swapped | switched | changed | replaced) my ..1 (card | sim | number | password | email | recovery | phone number) ...10 (without | behind | not me | i did not | somebody | someone | stranger)",
      "@fraud-asset ...8 (a | some | to) ..1 (name | shop | company | person | number | device | town | place | account | man | woman) ..1 (i | we) ..2 (not | never) ..2 (know | recognize | heard | seen | been | live | met)",
      "(codes | code | otp | passcode | passcodes) ...14 not ..2 (logging | log | signing | sign | requesting | asking | trying | request | ask | using) ..1 (in | them | it | for | anywhere | anything | to)",
      "(host | owner | landlord | hotel | venue | organizer | airline) ..2 (says | said | told | swears | claims) ...8 (never | not) ..2 (listed | rented | exist | exists | sold | offered | advertised)",
      "(forged | faked | falsified | counterfeited) ..4 (signature | name | id | passport | documents | paperwork)",
      "(my | our | her | his) ..1 (signature | name | id | passport) ..3 (forged | faked | falsified | copied | misused)",
      "(account | profile | card | number | login | name | photo | photos | identity | details) ..2 (is | are | was | were | being | been)+ (used | run | controlled) by (somebody | someone | a stranger | another | others | strangers | a man | criminals | thieves)",
      "(my | our) ..1 (account | profile | page) ..2 (ordered | booked | bought | sent | posted | messaged | emailed | texted | followed | rented | withdrew | subscribed) ...10 (while i | without me | i was | i never | not me | i did not | by itself | on its own)",
      "(my | our) ..2 (pin | password | recovery | voicemail | bank details | security questions | two-factor) ..3 (been | was | were | got) (altered | swapped | edited | replaced | redirected | tampered)",
      "(gave | handed | read | typed | told | sent | shared) ...8 (card | code | pin | password | number | details) ...8 (because | as | since | he | she | they) ..2 (said | says | claimed) ..2 (he was | she was | they were | to be) ..1 (from | with | you | your | the bank | police)",
      "(pretending | claiming | claimed | making out | saying) ..1 (to be | they were | he was | she was) (me | us | my (husband | wife | son | daughter | mother | father | partner))",
      "(nan | nana | gran | granny | grandma | mother | mum | mom | dad | father | grandad | grandfather | aunt | uncle | parents) ...14 (withdrawn | withdrew | transferred | handed over | wired | paid | bought) ...8 (courier | stranger | caller | man on the phone | police | gift cards | western union | bitcoin)",
      "(western union | moneygram) ...12 (not | never | me in | while i | not me)",
      "(stranger | strangers) ..1 (face | photo | name | picture) ..3 (on | in) my",
      "(held | holding | hold) ..2 (my | our) (files | data | account | photos | page) (to | for) ransom",
      "(blackmail | blackmailing | blackmailed | extort | extorting | sextortion | ransomware | keylogger | spyware | malware) ..4 (me | us | my | our)",
    ],
    unless: [
      ...NO_CRIME,
      "you ..4 (charge | charged | charging | billed | took | taken | enrolled | signed me | freeze | froze | blocked) ...12 _",
      "taken over by ..3 (owner | owners | company | chain | firm | group | family | management | son | daughter | brother | sister | team | colleague)",
      "(dispatch | warehouse | courier | kitchen | waiter | driver) ...12 _",
      "(to | can i | could i | how do i) (use | spend | redeem) ...12 _",
    ],
    negated: "keep",
    quoted: "keep",
    confidence: "medium",
    heat: 1.2,
    message: "Somebody else is at their money or account.",
    why,
    source,
    examples: {
      match: [
        "My miles are gone and I never used them.",
        "Block everything, my handbag was stolen with the cards.",
        "My Instagram got taken over last night.",
        "Whoever has my login keeps writing to my friends.",
        "Two payments to a casino on my card, and I've never been to one.",
        "There's a payment to a company I have never heard of.",
        "My name was forged on the lease.",
        "Codes keep coming though I'm not logging in anywhere.",
      ],
      noMatch: [
        "My points are gone, how do I earn new ones?",
        "Please block the seat next to me.",
        "Our shop was taken over by a new owner, how do I change the name?",
        "Whoever has the key, please open up.",
        "I never received the points.",
        "The code does not come when I'm logging in.",
        "My account ordered the list by date.",
      ],
    },
  },
];

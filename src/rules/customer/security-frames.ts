import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { NO_CRIME } from "./security.js";

const why = "Every minute counts for their money or account: safety first, the form later.";
const source = ["P12", "V03"];

/** What somebody else can open, move or sign, one word each. */
const AT_STAKE = wordSet(
  "payee payees debit order orders loan loans device devices statement statements withdrawal withdrawals transfer transfers login logins signature signed banking sim iban mandate cheque beneficiary purchase purchases transaction transactions charge contract email outbox",
);
/** What is said of it by somebody who did not do it. */
const NOT_ME: readonly (readonly string[])[] = [
  "never set up",
  "who is that",
  "who is he",
  "who is she",
  "not my signature",
  "not my handwriting",
  "is not me",
  "was not me",
  "was not us",
  "never heard of",
  "know nothing about",
  "i live alone",
  "no idea who",
  "none of us did",
  "somebody has been me",
  "someone has been me",
  "was it you",
].map((phrase) => phrase.split(" "));
const MOST_WORDS = 80;

/** "There's a payee called M. Oduya on it. Who is that?": what is at stake in one sentence, that it was not them in another. */
function findNotMe(document: Document): readonly TokenSpan[] {
  const { normals, flags, size, sentenceOf } = document;
  if (size > MOST_WORDS) return [];
  let stake = -1;
  for (let at = 0; at < size; at++) {
    if (((flags[at] as number) & ASIDE) !== 0) continue;
    const word = normals[at] as string;
    if (word === "you" && (normals[at + 1] ?? "").startsWith("charge")) return [];
    if (stake < 0 && AT_STAKE.has(word)) stake = at;
  }
  if (stake < 0) return [];
  for (let at = 0; at < size; at++) {
    const said = NOT_ME.find((phrase) => phrase.every((word, index) => normals[at + index] === word));
    if (said === undefined || sentenceOf[at] === sentenceOf[stake]) continue;
    return [{ first: Math.min(at, stake), last: Math.max(at + said.length, stake + 1) }];
  }
  return [];
}

/** Frames with open places: what is at stake, that it was not them, where it happened, who got them to do it. */
export const securityFrames: readonly Rule[] = [
  {
    kind: "custom",
    id: "security/not-me-it-says",
    find: findNotMe,
    confidence: "medium",
    heat: 1.2,
    message: "Something was done in their name.",
    why,
    source,
    examples: {
      match: [
        "There's a new beneficiary called R. Haas. Who is that?",
        "The contract was signed on Monday. That's not my signature.",
        "A loan of 4,000 shows up. I know nothing about it.",
      ],
      noMatch: [
        "You charged me twice. It was not me who asked for two.",
        "The statement came. I live nearby.",
        "A man left a card at the door. Who is that?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "security/done-by-another",
    patterns: [
      "@fraud-asset ...12 (i | we | he | she | none of us | nobody | neither of us) ..1 (not | never) ..2 @own-acts",
      "@fraud-asset ...10 (i know nothing (about | of) | we know nothing (about | of))",
      "@fraud-asset ...10 (none of us | nobody here | none of my family | no one here) ..2 @own-acts",
      "(by | from) (a | some | the)? (person | someone | somebody | man | woman | people) (who | that) (is | are | was) not (me | us | mine)",
      "(signature | handwriting | photo | face | voice | name) ..3 (not mine | not my own | not hers | nothing like (mine | my | hers | his))",
      "not my (signature | handwriting)",
      "(someone | somebody) else's (face | photo | picture | name) ..3 (on | in) my (profile | account | card | page | statement)",
      "who (is | are) _ _? _? and why ..8 (payee | standing order | direct debit | account | card | statement | bill | login | profile | paying)",
      "(spent | used | redeemed | withdrawn | charge | charges | payment | purchase | purchases | login | alert | bought | booked | withdrawals | flight) ..8 (in | from | at | on) (a | some)? ..2 (city | town | country | place | shop | hotel | state | name) ..3 (i | we) ..2 (never | not | can not)",
      "(savings | account | balance) ..4 (down to | bled | drained | wiped | wiped out | stripped | cleaned) ..3 (pence | cents | zero | nothing | dry | penny | empty)",
      "(phone | sim | mobile) ..3 (lost | no | without | dead | died) ...20 (savings | emptied | drained | bled | new sim | new one in my name)",
      "(handbag | purse | wallet | bag | phone | cards) ..4 (went | gone | left | lost | taken | stolen | lifted | snatched) ...20 (spent | spending | tapping | tapped | contactless | withdrawn | buying)",
      "(new | second | another | strange | unknown) (phone | device | number | email | handset) (was | has been | got | is) (added | linked | registered | paired) to ..1 (my | our) ..1 (bank | banking | account | profile | wallet | login)",
      "(device | phone | session | computer | handset) ..6 (not | never) ..1 (mine | ours | i own)",
      "(reset | verification | login | confirmation) ..1 (mails | emails | codes | texts | links | messages | mail) ...10 (not | never) ..2 (asking | requesting | me | asked | requested)",
      "(different | another | other | strange) (sort code | account | iban | bank account) ...10 (none of us | nobody | no one | never | not us)",
      "(different | new | changed | other) (bank | account) (details | number) ...14 (not you | not yours | was it | is it yours | fake | fraud | vanished)",
      "@stranger ..8 (with | under | using | used | in) my ..3 name ..2 (and | to | for | on)",
      "(someone | somebody) has been me",
      "(pretending to be | pretended to be | posing as | impersonating | impersonated | passing as) (me | us | my (husband | wife | son | daughter | mother | father | partner | brother | sister) | your | you | one of your | the bank)",
      "my (ex | ex-husband | ex-wife | flatmate | roommate | carer | cousin | nephew | stepson) ..8 (moving | taking | spending | withdrawing | transferring | emptying | helping himself to | helping herself to) ..2 (my | the | our)? ..1 (money | savings | account | pension)",
    ],
    unless: [
      ...NO_CRIME,
      "you ..4 (charge | charged | charging | billed | enrolled | signed me) ...12 _",
      "(newsletter | marketing | adverts | spam | offers) ...12 _",
      "_ ...12 (newsletter | marketing | adverts | offers)",
    ],
    negated: "keep",
    quoted: "keep",
    confidence: "high",
    heat: 1.2,
    message: "Something was done in their name.",
    why,
    source,
    examples: {
      match: [
        "There are three standing orders I have never set up.",
        "My miles were spent at a hotel in a country I've never been to.",
        "Someone else's photo is on my profile.",
        "The signature looks nothing like mine.",
        "A second handset was linked to my banking last night.",
      ],
      noMatch: [
        "The standing order has not gone out yet.",
        "I never set up the app, is it hard?",
        "You charged me for a contract I never signed.",
        "A new phone was added to my plan as agreed.",
        "My phone died, so I was late.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "security/talked-into-it",
    patterns: [
      "(caller | man | woman | lad | fella | guy | gentleman | lady | someone | somebody | voice | stranger | person) ...16 (read | gave | told | sent | handed | shared | dictated) ..5 (code | codes | digits | pin | password | card details)",
      "(got | had | talked | persuaded | convinced | told | made) (me | us | her | him | my ..1 @relative | them) ..1 (to | into)? ..1 (move | moving | transfer | transferring | wire | wiring) ..6 (account | money | savings | it all | everything | <money>)",
      "(text | link | sms | message | email | page | qr | site) ...16 (typed | entered | filled | put | scanned | paid | tapped) ...16 (gone | missing | locked | logged out | drained | bled | empty | stupid | regret | fake)",
      "(had | made | asked | told | got) ..5 (buy | get | purchase) ..4 (gift cards | vouchers | gift card | itunes cards | steam cards)",
      "(paying | paid) ..1 (technician | man | caller | helper | person | guy | lady | company | someone | somebody) ..8 (vouchers | gift cards | bitcoin | crypto)",
      "(man | woman | gentleman | lady | fella | someone | guy | person | friend | boyfriend | girlfriend) ..4 been (sending | wiring | lending) ..3 (money | <money> | cash)",
      "(sent | sending | wired | lent) ..4 (money | <money> | savings) ...12 (oil rig | soldier | never met | dating | online romance | not exist | not real | met online)",
      "something ..2 (glued | stuck | fitted | attached | taped | clipped | stuck on) ..2 (over | on | to | in) ..3 (slot | cash machine | atm | card reader | keypad | cashpoint | pump)",
      "(took | taken | snapped | takes) ..2 (photo | photos | picture | pictures) of my (card | cards | id | passport | licence | license)",
      "(fraud | security | bank | support) (team | department) ...12 (read | gave | told) (them | him | her | it | out)",
      "(asked | asking) ..2 for (the | my) ..1 (pin | password | passcode | security code | cvv) ..4 (and | so | to) ..3 (i gave | gave it | told | confirm)",
      "(buyer | seller | landlord | tenant) ...10 (fake | false | forged | bogus) ..3 (payment | email | mail | receipt | cheque | confirmation | proof)",
      "(payment | receipt | proof | transfer) ..6 (was | is | turned out) (fake | forged | bogus | a fake)",
    ],
    unless: [
      ...NO_CRIME,
      "(your | the) (agent | advisor | adviser | colleague | rep | assistant | shop | clerk | app) ..3 (gave | told | sent | read | asked) (me | us) ...12 _",
      "(gave | told | sent | read) (me | us) ...6 (code | codes | pin | password)",
      "(parcel | package | delivery code | door code | gate code | promo | discount | locker | gate | door) ...14 _",
      "_ ...14 (parcel | package | door code | gate code | promo | discount | locker)",
    ],
    negated: "skip",
    quoted: "keep",
    confidence: "high",
    heat: 1.2,
    message: "May have been talked into it.",
    why,
    source,
    examples: {
      match: [
        "A lady rang from the bank and I read her the digits.",
        "He got my aunt to transfer all her savings.",
        "I followed a link, put in my card, and now my account is empty.",
        "The fella I've been wiring money to won't show his face.",
        "There was something taped over the card reader.",
      ],
      noMatch: [
        "Your agent gave me the code but it doesn't work.",
        "The text with the code came and I typed it in.",
        "I gave the man the door code and he left the parcel.",
        "We got our payment, thank you.",
        "Can I pay with vouchers?",
      ],
    },
  },
];

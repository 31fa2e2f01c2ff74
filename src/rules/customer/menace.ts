import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { NOT_A_THREAT } from "./violence.js";

const why = "A threat against people is for people to judge: keep yourself safe first.";
const source = ["C29", "C31"];

/** What hurts, in the hands of somebody who is on the way. */
const MEANS = wordSet(
  "axe ax gun shotgun rifle pistol knife machete crowbar bat hammer petrol gasoline fists chainsaw molotov blade",
);
const COMING = wordSet("outside coming driving");
const US = wordSet("i i'm im we me");
/** Words of somebody who buys, repairs, returns or asks for something. */
const TRADE = wordSet(
  `bought buy sold sell order ordered size handle return returned returning collect deliver delivered delivery please thanks thank price broke broken warranty stock
  refund replacement fits fit sharp blunt bigger smaller gloves model manual photo attached help missing rent rented hire hired class lesson lessons game
  repair repaired fix grip sharpen sharpened need needs box label parcel package courier pick found lost forgot left film movie practice match training team song flood`,
);
const YOURS = wordSet("your you ur u yours");

/** Somebody with a means, who says that they are on the way: "I'm outside your branch. With a bat." */
function findMeansAndWay(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const { normals, flags, size, marks } = document;
  if (size > MOST_WORDS || turns.length > MOST_TURNS || marks.questions > 0) return [];
  let means = -1;
  let way = -1;
  let aimed = false;
  for (let at = 0; at < size; at++) {
    if (((flags[at] as number) & ASIDE) !== 0) continue;
    const word = normals[at] as string;
    if (TRADE.has(word)) return [];
    if (MEANS.has(word)) means = at;
    else if (COMING.has(word) && isOurs(document, at)) way = at;
    if (YOURS.has(word)) aimed = true;
  }
  if (means < 0 || way < 0 || !aimed) return [];
  return [{ first: Math.min(means, way), last: Math.max(means, way) + 1 }];
}

/** The writer is the one who comes: "I am outside", or "Coming" alone, not "your driver was outside". */
function isOurs({ normals, sentenceOf }: Document, at: number): boolean {
  const sentence = sentenceOf[at];
  for (let before = at - 1; before >= at - 3; before--) {
    if (before < 0 || sentenceOf[before] !== sentence) return true;
    if (US.has(normals[before] as string)) return true;
  }
  return false;
}

const MOST_WORDS = 30;
const MOST_TURNS = 200;

/** Threats that name no blow: what is known of them, what will be left of them, whose turn it is. */
export const menace: readonly Rule[] = [
  {
    kind: "custom",
    id: "violence/means-and-way",
    find: findMeansAndWay,
    confidence: "medium",
    heat: 3.2,
    message: "Speaks of a weapon, and of being on the way.",
    why,
    source,
    examples: {
      match: [
        "I'm outside your branch. With a bat.",
        "We are driving to your office. I have my crowbar.",
        "Coming to your counter now. Knife in the pocket.",
      ],
      noMatch: [
        "I'm outside your shop to return the axe.",
        "My brothers are all boxers, do you have bigger gloves?",
        "Is your knife class at the back entrance?",
        "I'm waiting for your driver, the dogs are in the garden.",
        "Your man was outside with a hammer, fitting the sign.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "violence/between-the-lines",
    patterns: [
      "(will | would | going to | gonna | could | might) ..3 (put | send | carry | leave) (@person | her) ..2 (under the ground | in the ground | feet first | out feet first | in a (coffin | body bag | pine box | wooden box) | to the morgue)",
      "(you | he | she | they | someone | somebody | @staff) ..2 (will | would | is going to | are going to | gonna) ..3 (carried | leave | go home) ..3 feet first",
      "(one | two) (less | fewer) of (you | your @staff) ..2 (breathing | alive | walking | on this earth | on this planet | in this world)",
      "@i-will ..2 make (you | u | whoever | (your | that) _? @staff) ..1 (eat | swallow | choke on) (it | that | this | your | his | her | their | every)",
      "@i-will ..2 make (him | her) choke on (it | that | this | his | her)",
      "(did | served | spent) ..2 <duration> ..1 (inside | in prison | in jail | behind bars) ...8 (not (afraid | scared | bothered) ..2 (go | do) | do it again | do another)",
      "(your | that) ..3 (walks | drives | cycles | goes) home ..1 (alone | at night | in the dark | by himself | by herself) ..6 (does he | does she | does not he | does not she | do they) $?",
      "i would (hide | leave town | not sleep | run | start running | sleep with one | lock (my | your | the) (door | doors)) ..2 if i (was | were) (you | him | her | your | that)",
      "(got | have) (until | till) <date> or ..4 (people | somebody | someone | you | they) ..3 (get | gets | getting | be) ..1 (hurt | burned | shot | killed)",
      "(you | he | she | someone | somebody | (your | that | the next) ..1 @staff) (will | would | is going to | are going to | gonna | might) ..3 (get | be getting) (his | her | your | their) (legs | arms | neck | nose | jaw | fingers | face | teeth | head) (broken | smashed | kicked in | knocked out | bashed in)",
      "i know ..1 (what time | when | which door | which bus | which car) ..1 (you | he | she | (your | that) ..1 @staff) ..1 (leaves | leave | gets off | get off | finishes | finish | knocks off | knock off | drives | drive | takes | take) ..2 (home | alone | at night)? $",
      "(had better | better) not ..4 (again | here | round | near) ..4 if (he | she | you | they) (like | likes | want | wants | value | values | love | loves) (breathing | living | (his | her | your | their) ..1 (teeth | legs | knees | kneecaps | fingers | face | life))",
      "if (he | she | they | (your | that) _? @staff) (like | likes | want | wants | value | values | love | loves) (breathing | chewing | to keep breathing | (his | her | their) ..1 (teeth | legs | knees | kneecaps | fingers | face)) !(cream | mask | whitening | brushed | clean)",
      "(my | me | us | again | here) ..6 if you (value | like | love | want) (breathing | chewing | your ..1 (life | teeth | legs | knees | kneecaps | fingers | windows)) !(savings | insurance | clean)",
      "if you (value | like | love | want) (breathing | chewing | your ..1 (life | teeth | legs | knees | kneecaps | fingers | windows)) !(savings | insurance | clean) ..3 (leave me | leave my | give me | pay me | pay up | keep away from (me | my) | stay away from (me | my) | stay off my)",
      "(you know | remember | ask around | ask anyone | ask anybody) ..2 what (happened | i did) to the last _ ..1 (who | that)",
      "(he | she | someone | somebody | (your | that) _? @staff) ..4 (walk | walks | go | goes | come | comes) (into | in to) your ..3 and not (come | walk) out",
      "(line | lined | lining | put | stand) (you | you all | all of you | every one of you | the lot of you | your ..1 @staff) ..1 up against (a | the) wall",
      "(know | find out | knows | tell me) ..2 (whose | which) (window | windows | house | head | face | car) to (smash | break | burn | kick)",
      "(an)? eye for an eye",
      "tooth for a tooth",
      "@i-will ..8 until (he | she | you | they | your @staff) (choke | chokes | bleeds | bleed | beg | begs | scream | screams | stops breathing | stop breathing | passes out | pass out)",
      "!(not | never) (want | wanna | love | like | hope | going) to see (you | him | her | (your | that) _? @staff) ..1 (bleed | choke | burn | bleeding)",
      "!(not | never) (want | wanna | love | like | going) to see (you | your @staff) ..1 (suffer | beg) $",
      "blood (will | is going to | shall) (flow | be spilled | be shed | be on (your | the))",
      "there (will be | is going to be) blood (on | in your | at your)",
      "(owe | owes) me (a | an | your | his) (finger | kneecap | pound of flesh | limb) $",
      "(take | have | taking) it out of (your | his | her | their) (hide | skin | flesh | bones)",
      "(let us see | we will see | see) (if | whether | how long) (your | that) ..2 @premises ..1 (is | are | stays | stay | remains) (still)? standing",
      "^ (you | he | she | they | your @staff)? (had better | better | should)? (pray | hope) ..3 (i | we) (never | do not) ..1 (find out | learn | meet | run into) ..1 (who (you | he | she | they) | where (you | he | she | they) | you | him | her)",
      "(my | our) ..4 (used to | would | knows how to | knew how to) deal with (your sort | your kind | people like you | types like you) $",
      "your (teeth | face | legs | knees | neck) (look | looks) ..1 (breakable | fragile | expensive | easy to (break | smash))",
      "(your | that) ..1 @premises (look | looks) ..1 (flammable | easy to (burn | smash))",
      "(just | you) wait (until | till) (i | we | my @kin) (catch | find | get) (you | him | (your | that) ..1 @staff) $",
      "wait (until | till) my (brothers | cousins | boys | lads | mates | gang | crew | uncles) ..1 (get | gets | catch | find) (you | him | her | hold)",
      "(you | he | she | they) will (be sorry | pay for (this | it) | find out) (physically | with (your | his | her | their) (teeth | health | life | face | legs | knees))",
      "(settle | sort | finish) (this | it) (outside | in the (street | yard | alley)) $?",
      "(last | final) thing (you | he | she | they | (your | that) ..1 @staff) (will | is going to | are going to) ever (do | see | hear | say | feel)",
      "(i | we) (will | would) ..1 leave (you | him | her | your | that)? ..2 (a | some)? (scar | scars | limp) $",
      "my (brothers | cousins | boys | lads | mates | friends) ..6 (boxers | bikers | fighters | bouncers) ..4 (have | know | got) (your | his | her) ..1 address",
    ],
    unless: [
      "(book | novel | film | series | season | album | song | game | chapter | movie | dvd) ...8 _",
      "_ ...10 (book | novel | film | series | season | album | song | game | chapter | movie | episode | sequel)",
      "@hazard ...12 _",
      "_ ...12 @hazard",
      ...NOT_A_THREAT,
      "(court | lawyer | lawyers | ombudsman | regulator | review | reviews | tribunal | judge) ...10 _",
      "_ ...10 (court | lawyer | lawyers | ombudsman | regulator | review | reviews | tribunal | judge)",
    ],
    negated: "keep",
    confidence: "high",
    heat: 3.3,
    message: "A threat between the lines.",
    why,
    source,
    examples: {
      match: [
        "Your man had better not come round here again if he values his kneecaps.",
        "I'd like to see you bleed.",
        "Pray that we never find out who you are.",
        "An eye for an eye, that is how we do it here.",
        "Let's see if your depot is still standing on Monday.",
      ],
      noMatch: [
        "If you like walking, are the trails open?",
        "Stay somewhere else, or the same will happen to you.",
        "Your windows look nice, are they triple glazed?",
        "Just wait until I get there, I have the papers with me.",
        "One less of you at the till today?",
        "The last thing you see is a blank page.",
        "Will you have something coming in before Easter?",
        "I know when the office closes, could I come earlier?",
        "Put them in a bag for me.",
        "Let's see if your depot is open on Monday.",
        "This printer deserves to be shot.",
        "Pay, or the judge will see you, an eye for an eye.",
      ],
    },
  },
];

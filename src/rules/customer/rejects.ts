import type { CustomRule, ReadTurn, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const source = ["D08", "M06"];
const PAST = [
  "(now | today | then) ..4 (works | it does | fine | working)",
  "(work | works | worked) ..6 (now | but today | until | yesterday)",
];

/** Words of a turn that tells somebody what to do, or what they can have. */
const PROPOSING = wordSet(
  "try tried report info article link resetting unplugging restarting reinstalling updating clearing restart reboot reset reinstall uninstall update click tap press select choose follow clear download unplug log sign enter steps suggest recommend suggestion refund credit voucher replacement coupon discount offer option options instead sync connect open remove enable disable setup complete",
);
/** Words that say by themselves that it came to nothing. */
const FAILING = wordSet(
  "error errors fail fails failed failing slower louder persists persist persisted remains hangs freezes crashes stuck impossible pointless useless hopeless avail unfortunately mistake worse",
);
/** Words that say so with a "not" before them. */
const WANTED = wordSet(
  "work works working worked help helps helped helping open opens load loads find see cover covers change changes do does go possible able appear appears show shows log access connect install option use start let enough allow accept accepted get got reach",
);
const AFTER_NOTHING = wordSet(
  "happens happened changed changes helps helped works worked there comes came appears shows",
);
const STILL_THERE = wordSet("works work working have has here there with waiting need want in on good");
const CAN = wordSet("can could");
const CANNOT_SAY = wordSet("wait remember say tell believe thank recall complain recommend stress praise fault");
const HAPPENED = wordSet("happened happens happening stopped crashed died froze frozen broke failed dropped");
const SAME_WHAT = wordSet("problem error thing issue message result story screen situation crash freeze bug as");
/** How a sentence begins that is no question, whatever closes it. */
const STATING = wordSet("i it that this they but no my the");
/** Who have not done it yet have nothing to tell of it. */
const OWN_TURN = wordSet("i we were im");
/** So few words, and "nothing" among them is what came of it. */
const BARE = 4;
const NO_GOOD = wordSet("joy luck change difference good use success improvement");
/** Words of somebody for whom it went well, or who answers something else. */
const WELL = wordSet("thanks thank now solved sorted fixed great perfect worry worries");

function proposes(turns: readonly ReadTurn[]): boolean {
  for (let index = turns.length - 1; index >= 0; index--) {
    const turn = turns[index] as ReadTurn;
    if (turn.role === "customer") return false;
    if (turn.role !== "system" && turn.document().normals.some((word) => PROPOSING.has(word))) return true;
  }
  return false;
}

function saysItFailed({ normals, negators }: Document, first: number, last: number): boolean {
  const hasNo = normals.slice(first, last).some((word) => word === "not" || word === "no");
  for (let at = first; at < last; at++) {
    const word = normals[at] as string;
    const next = normals[at + 1] ?? "";
    if (FAILING.has(word)) return true;
    if (WANTED.has(word) && (negators[at] as number) >= first) return true;
    if (word === "nothing" && (AFTER_NOTHING.has(next) || (last - first <= BARE && next !== "to"))) return true;
    if (word === "no" && NO_GOOD.has(next)) return true;
    if (word === "same" && SAME_WHAT.has(next)) return true;
    if (((word === "yet" && !OWN_TURN.has(normals[first] as string)) || (word === "but" && at === first)) && hasNo)
      return true;
    if (word === "again" && HAPPENED.has(normals[at - 1] ?? "")) return true;
    if (word === "tried" && normals.slice(at, last).includes("but")) return true;
    if (word === "no" && normals[at - 1] === "is" && normals[at - 2] === "there") return true;
    if (word === "as" && next === "before") return true;
    if ((word === "prefer" || word === "rather") && normals.slice(first, at).includes("would")) return true;
    if (word === "still" && !STILL_THERE.has(next)) return true;
    if (word === "not" && CAN.has(normals[at - 1] ?? "") && !CANNOT_SAY.has(next)) return true;
  }
  return false;
}

/** What came of the thing that our side proposed: in the first sentences of the answer to it. */
function findFailure(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  if (!proposes(turns)) return [];
  const { sentences, flags, normals } = document;
  for (const { first, last, end } of sentences.slice(0, 3)) {
    if ((end === "?" && !STATING.has(normals[first] as string)) || ((flags[first] as number) & ASIDE) !== 0) continue;
    if (normals.slice(first, last).some((word) => WELL.has(word))) return [];
    if (saysItFailed(document, first, last)) return [{ first, last }];
  }
  return [];
}

const cameToNothing: CustomRule = {
  kind: "custom",
  id: "rejects/came-to-nothing",
  find: findFailure,
  confidence: "medium",
  heat: 0.4,
  message: "Says that it did not help.",
  why: "They did as asked and lost more time: thank them for it before the next step.",
  source: ["D08", "M06"],
  examples: {
    match: [
      { after: ["customer: No sound.", "agent: Please try another cable."], text: "Changed it, I get an error 7." },
      { after: ["customer: No sound.", "agent: Restart the box."], text: "But I have no box here." },
      { after: ["customer: It's late.", "agent: We can offer a voucher."], text: "I can't use vouchers." },
    ],
    noMatch: [
      { after: ["customer: No sound.", "agent: Please try another cable."], text: "I haven't tried it yet." },
      { after: ["customer: No sound.", "agent: Please try another cable."], text: "No error any more, thank you!" },
      { after: ["customer: No sound.", "agent: Which box is it?"], text: "It shows an error 7." },
      { after: ["customer: No sound.", "agent: Restart the box."], text: "Can I not do it from here?" },
    ],
  },
};

const NO = wordSet("no nope nah");
const THANKS = wordSet("thanks thank thx ta cheers");

/** "No thanks", where something was offered: after "anything else?" it only ends the talk. */
function findNoThanks(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  if (!offers(turns)) return [];
  const { sentences, normals } = document;
  const sentence = sentences.find(({ first }) => NO.has(normals[first] as string));
  if (sentence === undefined || !THANKS.has(normals[sentence.first + 1] ?? "")) return [];
  return [{ first: sentence.first, last: sentence.last }];
}

/** Whether our last words, or the words of somebody who was not answered yet, leave something to be turned down. */
function offers(turns: readonly ReadTurn[]): boolean {
  const ours = turns.filter(({ role }) => role === "agent" || role === "bot");
  const last = ours[ours.length - 1];
  return last === undefined || !last.document().normals.some((word) => word === "else" || word === "welcome");
}

const OFFERING = wordSet(
  "would suit offer offering shall prefer instead voucher replacement refund repair exchange discount swap happy fine okay ok",
);

/** "Not another.", "Not Friday.": what we offered, with a "not" before it, in a short sentence at the beginning. */
function findNotThat({ normals, sentences, marks }: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const last = turns[turns.length - 1];
  const [first] = sentences;
  if (first === undefined || last === undefined || last.role === "customer" || last.role === "system") return [];
  if (normals[0] !== "not" || first.last > BARE || first.end === "?" || marks.questions > 0) return [];
  const ours = last.document().normals;
  const named = normals.slice(1, first.last).filter((word) => word.length > 3);
  const isOffer = ours.some((word) => PUTS_FORWARD.has(word));
  return isOffer && named.some((word) => ours.includes(word)) ? [{ first: 0, last: first.last }] : [];
}

const PUTS_FORWARD = wordSet("could can would or offer offering either shall");

const notThat: CustomRule = {
  kind: "custom",
  id: "rejects/not-that",
  find: findNotThat,
  confidence: "medium",
  heat: 0.5,
  message: "Turns down what was offered.",
  why: "A no is information: ask what would do, or bring another way.",
  source,
  examples: {
    match: [
      { after: ["customer: It tore.", "agent: I could send another."], text: "Not another. I'd like it mended." },
      { after: ["customer: No heat.", "agent: I can offer Friday."], text: "Not Friday, please." },
      { after: ["customer: It tore.", "agent: A voucher or a repair?"], text: "Not a voucher." },
    ],
    noMatch: [
      { after: ["customer: It tore.", "agent: I have sent another."], text: "Not another!" },
      { after: ["customer: It tore.", "agent: I could send another."], text: "Not bad, thanks." },
      { after: ["customer: It tore.", "agent: I could send another."], text: "Not another colour, is it?" },
    ],
  },
};

/** "No.", to a question that puts something on the table. */
function findBareNo({ normals, sentences }: Document, { turns }: RuleContext): readonly TokenSpan[] {
  if (normals.length > 2 || !NO.has(normals[0] ?? "") || sentences[0]?.end === "?") return [];
  const last = turns[turns.length - 1];
  if (last === undefined || last.role === "customer" || last.role === "system") return [];
  const asked = last.document();
  const isOffer = asked.sentences.some(
    ({ first, last: end, end: mark }) =>
      mark === "?" && asked.normals.slice(first, end).some((word) => OFFERING.has(word)),
  );
  return isOffer && !asked.normals.includes("else") && normals[1] !== "thanks" ? [{ first: 0, last: 1 }] : [];
}

const bareNo: CustomRule = {
  kind: "custom",
  id: "rejects/bare-no",
  find: findBareNo,
  confidence: "medium",
  heat: 0.6,
  message: "Turns the offer down.",
  why: "The same offer again will make it worse: bring another, with a reason.",
  source: ["D08", "M06"],
  examples: {
    match: [
      { after: ["customer: It tore.", "agent: Would a voucher be all right?"], text: "No." },
      { after: ["customer: It tore.", "agent: Shall I send another?"], text: "nope" },
      { after: ["customer: It tore.", "agent: Would you prefer a repair?"], text: "NO!" },
    ],
    noMatch: [
      { after: ["customer: It tore.", "agent: Did you keep the receipt?"], text: "No." },
      { after: ["customer: It tore.", "agent: Would you like anything else?"], text: "No." },
      { after: ["customer: It tore.", "agent: Would a voucher be all right?"], text: "No?" },
    ],
  },
};

const SPEAKERS = wordSet("i we");
const WANTING = wordSet("want need rather prefer");

/** "No. I want my money.": a bare no to what we offered, and what they want in its place. */
function findNoAndInstead(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  if (!proposes(turns)) return [];
  const { normals, sentences } = document;
  const at = normals.findIndex((word) => NO.has(word));
  if (at < 0 || at > 1 || !SPEAKERS.has(normals[at + 1] ?? "")) return [];
  const stated = sentences.find(({ last }) => last > at + 1);
  if (stated === undefined || stated.end === "?") return [];
  const wants = normals.slice(at + 1, stated.last).some((word) => WANTING.has(word));
  return wants ? [{ first: at, last: stated.last }] : [];
}

const noAndInstead: CustomRule = {
  kind: "custom",
  id: "rejects/no-and-instead",
  find: findNoAndInstead,
  confidence: "medium",
  heat: 0.5,
  message: "Turns the offer down.",
  why: "The same offer again will make it worse: bring another, with a reason.",
  source: ["D08", "M06"],
  examples: {
    match: [
      { after: ["customer: It tore.", "agent: Would a voucher be all right?"], text: "No. I need the jacket." },
      { after: ["customer: It tore.", "agent: I can offer a replacement."], text: "Nope, I'd rather have the cash." },
      { after: ["customer: It tore.", "agent: Please try the glue."], text: "no i need a new one" },
    ],
    noMatch: [
      { after: ["customer: It tore.", "agent: Did you keep the receipt?"], text: "No. I want to find it first." },
      { after: ["customer: It tore.", "agent: Would a voucher be all right?"], text: "No problem. It will do." },
      "No, I want the blue one, please.",
    ],
  },
};

const noThanks: CustomRule = {
  kind: "custom",
  id: "rejects/no-thanks",
  find: findNoThanks,
  confidence: "medium",
  heat: 0.5,
  message: "Turns the offer down.",
  why: "The same offer again will make it worse: bring another, with a reason.",
  source: ["D08", "M06"],
  examples: {
    match: [
      { after: ["customer: It tore.", "agent: I can offer a coupon."], text: "No thanks, I'd rather have the cash." },
      { after: ["customer: It tore.", "agent: Shall I send another?"], text: "No, thank you." },
      "No thanks, keep it.",
    ],
    noMatch: [
      { after: ["customer: It tore.", "agent: Done. Is there anything else?"], text: "No thanks." },
      { after: ["customer: It tore.", "agent: You're welcome!"], text: "No, thank you!" },
      { after: ["customer: It tore.", "agent: Shall I send another?"], text: "Thanks, no rush." },
    ],
  },
};

export const rejects: readonly Rule[] = [
  notThat,
  {
    kind: "pattern",
    id: "rejects/refuses-the-offer",
    patterns: [
      "^ (no | nope | nah) (way | chance | deal | i do not | that is not | that will not | that does not | this is not | i want | i need | i would rather | not good enough | sorry)",
      "^ (absolutely | definitely | certainly | hell | of course) (not | no) $",
      "not (happening | going to happen | doing (that | this | it) | having (it | that | this)) $",
      "(dream on | no can do | nice try | what else have you got | pull the other one)",
      "(what | how) ..1 (use | good) is (that | it | this)",
      "(forget it | no deal | not a chance | not interested | keep your | stick your | shove your)",
      "(is | are | would be | that is) ..2 (no good | no use | useless | worthless | no help | of no use | not any use | pointless) (to | for) (me | us)",
      "(not | never) ..1 (want | need | accept | interested in) ..2 (your | a | the | any | that | another | this | store) ..1 (voucher | vouchers | credit | coupon | coupons | discount | points | offer | replacement | exchange | store credit | apology | apologies | gift card | compromise | proposal | solution | callback)",
      "(i | we) ..2 (not | never) ..1 (accept | accepting | agree to | agree with | settle for | take) ..2 (that | this | it | less | your | the)",
      "(i | we) ..2 (reject | refuse | decline | turn down | am not (happy | satisfied | ok | okay) with) ..2 (that | this | it | your | the | offer | proposal)",
      "(what | how) (good | use | help) (is | does | would) (a | that | your | this) ..2 (voucher | credit | coupon | apology | do me)",
      "(that | it | this) (is not | will not | does not | would not) (good enough | enough | help | help me | be enough | cut it | suit me | do | work for me | solve | acceptable | fix anything | a solution | an option)",
      "^ not good enough",
      "(i | we) will pass $",
      "(i would rather | rather) ..1 (have | get | want | take) ..1 (the | my) (cash | money | refund)",
    ],
    unless: [
      "keep your (word | promise | promises)",
      "(if | whether) ...6 not acceptable",
      "(service | behavior | staff | quality | room | hotel | food | delay | wait) ..4 (not acceptable | not good enough)",
      "not want a (refund | fight)",
      "(meter | machine | reader | app | site | website | page | system | it | which | form | box) ..4 (will | does | did | do) not (take | accept)",
      "(sound | is) ..1 fair",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 0.6,
    message: "Turns the offer down.",
    why: "The same offer again will make it worse: bring another, with a reason.",
    source,
    examples: {
      match: [
        "No thanks, I'd rather have the cash.",
        "A coupon is no use to me.",
        "Forget it.",
        "I don't want your voucher.",
      ],
      noMatch: [
        "The meter will not take the card.",
        "I've no idea what that means.",
        "Sounds fair.",
        "No worries, take your time.",
        "I have no voucher in the box.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "rejects/turns-it-down",
    patterns: [
      "^ (an | your | the | another) (apology | sorry | voucher | discount | refund | explanation | letter | coupon | callback | call) (will | does | would | can) not (bring | give | fix | help | change | undo | cut | feed | pay | warm | replace | make)",
      "(not | never) (be)? (sending | send | giving | filling | fill | going to send | going to fill | going to restart | restarting | restart | calling | downloading | chasing) (you | in | out | my | the | another | a | yet)+ ..2 (dm | form | details | restart | router | app | survey | again | number | email)",
      "(i | we) ..1 not want ..3 (points | miles | credit | credits | vouchers | voucher | excuses | apologies | an apology | sympathy | promises | a coupon | coupons | tokens | flowers) ...3 (i | we) (just)? (want | need | asked for)",
      "(link | page | form | bot | menu | number | site) (just | only | simply)? (takes | sends | leads | brings | goes | put | puts) (me | us)? ..2 (in circles | in a circle | round and round | back to (the start | here | where) | nowhere | to (a | an) (error | dead | blank))",
      "what (good | use | help) (is | would | will | are) ...14 (if | when | on | without | after)",
      "(voucher | vouchers | coupon | coupons | discount | points | credit | money | <money> | apology | ten percent) ...12 (keep (it | them | your) | stick it | shove it | no thanks)",
      "^ pass $",
      "been there (and)? done that",
      "^ (on)? (<date> | <date> <clock>) (i am | we are | i will be | we will be | i have | i work | we work | i can not | i could not) !(at | home | free | available | off | fine)",
      "as if (i | we) (would | will | could | need | needed | want | wanted)",
      "what (would | do | am | will) i (do | supposed to do | going to do | want) with (a | that | your | the | this)",
      "(i | we) am not ..1 (wiping | resetting | deleting | driving | sending | travelling | traveling | coming | going (there | back | to (call | pay | wait | accept | take | buy | drive | do | settle)) | calling | buying | buy | paying | pay | accepting | accept | waiting | wait | signing | calling | having | settling | settle | doing | interested) !(attention)",
      "^ (and)? why (should | would | must) (i | we) (pay | buy | have to | call | wait | do | accept | settle | go)",
      "not ..1 (want | need) (another | a new | a different | the same) (one | card | box | link | form | appointment)?",
      "not (going to | gonna) (cut it | do | help | work | be enough | change (anything | that | it))",
      "^ (<number> | <money> | <number> percent | a voucher | a coupon | that | this) (is | are) (a | an | just | such | only | a total | a bad)* (joke | insult | nothing | peanuts)",
      "^ <date> ..1 (no good | too late | bad for me | not possible | does not suit | impossible)",
      "(i | we) ..1 (did | tried | done) (all)? (that | this | it | those) (yesterday | already | before | earlier | last (night | week) | this morning | twice)",
      "thanks but no thanks",
    ],
    unless: ["(i | we) am not waiting ..2 (you | reply)", "not want another ..3 (problem | delay | fight)"],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Turns the offer down.",
    why: "The same offer again will make it worse: bring another, with a reason.",
    source: ["D08", "M06"],
    examples: {
      match: [
        {
          after: ["customer: It's torn.", "agent: Here is a ten pound voucher and a link to the form."],
          text: "An apology won't bring my bag back.",
        },
        {
          after: ["customer: It's torn.", "agent: Here is a ten pound voucher and a link to the form."],
          text: "I won't be sending you a DM, answer here.",
        },
        {
          after: ["customer: It's torn.", "agent: Here is a ten pound voucher and a link to the form."],
          text: "I don't want points, I want my seat.",
        },
        {
          after: ["customer: It's torn.", "agent: Here is a ten pound voucher and a link to the form."],
          text: "That link just takes me in circles.",
        },
        {
          after: ["customer: It's torn.", "agent: Here is a ten pound voucher and a link to the form."],
          text: "What good is a callback on Monday when the party is on Saturday?",
        },
        {
          after: ["customer: It's torn.", "agent: Here is a ten pound voucher and a link to the form."],
          text: "A voucher for that, you can keep it.",
        },
        { after: ["customer: It's torn.", "agent: Would Tuesday suit you?"], text: "Tuesday I'm in Oslo." },
        { after: ["customer: It's torn.", "agent: You could buy a patch."], text: "I'm not paying for a patch." },
        { after: ["customer: It's torn.", "agent: Here are 5 euros."], text: "That's not going to cut it." },
        { after: ["customer: It's torn.", "agent: Please wash it cold."], text: "I did that yesterday." },
      ],
      noMatch: [
        "An apology would be nice.",
        "I don't want to be a pain, I want to thank you.",
        { after: ["customer: It's torn.", "agent: When did you buy it?"], text: "On Tuesday, I think." },
        "I'm not paying by card, is cash fine?",
        { after: ["customer: It's torn.", "agent: Shall I send a patch?"], text: "That would help." },
        { after: ["customer: It's torn.", "agent: Shall I send a patch?"], text: "Why is it torn?" },
      ],
    },
  },
  {
    kind: "pattern",
    id: "rejects/did-not-work",
    patterns: [
      "(that | this | these | those | it) ..2 (did not | does not | do not | has not | have not) ..1 (work | help | worked | helped | do it | do anything | change anything | solve | fix)",
      "(none of (that | this | these | it | them) | neither | nothing) ..2 (worked | works | work | helped | helps | help | has worked | has helped)",
      "(still | again) ..2 (not | no | never) ..3 (work | works | working | help | change | luck | better | possible | go | going | load | loads | connect)",
      "(still | it still | but still) ..2 (does not | not | will not | the same | same (problem | error | issue | message | thing) | broken | down | nothing | no)",
      "(tried | done | did) ..3 (that | this | it | everything | all | those | these | steps | them | tips) ..4 (already | before | twice | times | still | not | no | without | nothing | once)",
      "(i | we | have | everything | all) ..1 already (tried | done | did | restarted | reset | reinstalled | checked)",
      "(everything | all) already (tried | done)",
      "(i have | have) (done | tried) (it | this | that | all | everything) (all | once | already | twice | before)",
      "(to no avail | no luck | no change | no difference | no success | without success | nothing (happens | changed | happened) | has been changed)",
      "(did not | does not | has not) (work | help | solve | fix | do anything | change)",
      "not ..1 work (unfortunately | either | at all | still | sorry)",
      "(problem | issue | error) (is | has) ..1 (back | come back | returned | persists | remains | not gone | still there)",
      "another (error | mistake) (now)?",
    ],
    unless: [
      ...PAST,
      "none of this (makes | is)",
      "(you | u | they | he | she | staff | agent | company | price | fare | size) ..1 (did | does | do | has | have) not ..1 (help | helped | fix | fixed | change | changed | solve | solved | work)",
    ],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Says that it did not help.",
    why: "They did as asked and lost more time: thank them for it before the next step.",
    source,
    examples: {
      match: [
        {
          after: ["customer: It won't print.", "agent: Please reinstall the driver."],
          text: "Did it. Still not working.",
        },
        { after: ["customer: It won't print.", "agent: Try another cable."], text: "That didn't help." },
        {
          after: ["customer: No sound.", "agent: Restart the box, please."],
          text: "I've already tried everything you list.",
        },
      ],
      noMatch: [
        "My printer still doesn't work.",
        { after: ["customer: It won't print.", "agent: Please reinstall the driver."], text: "That helped!" },
        { after: ["customer: It won't print.", "agent: Which printer is it?"], text: "A small one." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "rejects/tried-in-vain",
    patterns: [
      "^ (that | this | it) (did not | has not) (work | help | fix it | do anything | solve it | change anything) (at all | either | sadly | unfortunately)?",
      "^ (no luck | no joy | tried that)",
      "^ still (not working | nothing | the same | broken | no change)",
    ],
    unless: ["(work | help) (yesterday | until | before | at first)", "not work ..6 (but | today | now)"],
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Says that it did not help.",
    why: "They did as asked and lost more time: thank them for it before the next step.",
    source,
    examples: {
      match: ["That didn't work.", "No luck.", "Still not working."],
      noMatch: ["It didn't work yesterday but now it does.", "My phone didn't work on holiday.", "Nothing to add."],
    },
  },
  {
    kind: "pattern",
    id: "rejects/does-not-suit",
    patterns: [
      "^ (no | well | sorry | but | unfortunately)* (that | this | it | <date> | the <date> | tomorrow) (is | would be | will be | comes) ..2 (too (late | long | far | little | early | expensive | short) | no (good | help | use))",
      "(that | this | it | <date> | tomorrow) (does not | will not | would not | can not) work (for me | for us | because | as | since | i | we)",
      "^ <date> (does not | will not | would not) (work | suit)",
      "(is | are | seems) (an insult | insulting | a slap in the face | laughable | peanuts)",
      "(you can | you may | please) keep (it | that | them | your)",
      "(i | we) (am | are)? not (going to | gonna)? ..1 (~do | ~fill | ~download | ~drive | ~call | ~pay | ~send | ~wait | ~hold | ~install) ..4 (again | another | any more | anymore | once more)",
      "(can not | will not) (take | get | afford) ..3 (day | days | time | morning | afternoon) off",
      "^ (thanks but no thanks | thank you but no)",
      "how (does | would | will | is) (that | this | it) ..2 (help | helping) (me | us)?",
      "(that | this | it) (is | would be | sounds) ..1 (even worse | worse than | no better | no solution | no answer)",
      "(next time | next order | future order) ..4 (useless | no use | no good)",
      "there will not be (a | another | any) (next | other)",
    ],
    unless: [
      "(not | never) ..2 too (late | long)",
      "(not | no) ..1 (insult | insulting)",
      "(stock | delivery | service | staff | food) ..6 too",
      "how does (this | that | it) help (page | desk | center)",
      "(if | in case) ...6 (does not | will not) work",
    ],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Turns the offer down.",
    why: "The same offer again will make it worse: bring another, with a reason.",
    source: ["D08", "M06"],
    examples: {
      match: [
        {
          after: ["customer: No heating!", "agent: I can send someone on Friday."],
          text: "Friday is too late, we have a newborn.",
        },
        { after: ["customer: My sofa is torn.", "agent: How about 10 % off?"], text: "Ten percent is an insult." },
        {
          after: ["customer: It's lost.", "agent: Please fill in the form again."],
          text: "I'm not filling in another form.",
        },
        {
          after: ["customer: No room!", "agent: We can upgrade your next stay."],
          text: "How does that help me tonight?",
        },
      ],
      noMatch: [
        "The music was too loud.",
        { after: ["customer: When?", "agent: Friday."], text: "Friday works for us." },
        { after: ["customer: Is it open?", "agent: Until nine."], text: "It is not too late then, good." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "rejects/tried-and-the-same",
    patterns: [
      "(restarted | rebooted | reset | reinstalled | cleared | tried | updated | pressed | changed | replaced | unplugged | switched | deleted | charged | waited | checked) ...8 (still | nothing | same | no (change | difference | luck | joy | effect) | to no avail)",
      "(same | exact same) (error | problem | message | issue | result | fault | thing | screen | picture | story) (as | again | still | every | each | here | even | no | and)",
      "(same | exact same) (error | problem | message | issue | result | fault) (message | code | again)* $",
      "(still | just) (fails | failing | crashes | crashing | blank | dead | cold | stuck | blinking | missing | locked | offline | frozen | refuses | spinning)",
      "(the | your | that) (link | code | form | page | button | site | number) ...4 (blank | nowhere | expired | invalid | an error | dead | not work | not exist | not recognized)",
      "(nothing | not) ..1 (in | there in) ..2 (spam | junk | inbox | mailbox)",
      "no (luck | joy | change | success | difference) (with | so far | yet | either | after)",
      "(went | goes | gone | died | crashed | dropped) ..2 (off | dead | down | out | blank | cold) again",
      "^ (same here | same as before | same thing)",
    ],
    unless: [
      "(worked | works | working | fine | solved) (now | again)",
      "(before | until) ..2 (wrote | contacted | contacting)",
      "same (order | card | address | day | time)",
      "(might | may | could | will | also | others | people | who | anyone | everyone | friends | wife | husband) ..2 (have | has | had | having) ..1 (same | exact same) _",
    ],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Says that it did not help.",
    why: "They did as asked and lost more time: thank them for it before the next step.",
    source: ["D08", "M06"],
    examples: {
      match: [
        {
          after: ["customer: It won't load.", "agent: Please clear the cache."],
          text: "Cleared it, same error as before.",
        },
        { after: ["customer: No mail.", "agent: Please check the spam folder."], text: "Nothing in spam." },
        { after: ["customer: No login.", "agent: Use the link I sent."], text: "The link just leads to a blank page." },
      ],
      noMatch: [
        "My heater is still cold.",
        { after: ["customer: It won't load.", "agent: Please clear the cache."], text: "Cleared it and it works now." },
        { after: ["customer: It won't load.", "agent: Which page is it?"], text: "The one with my orders." },
      ],
    },
  },
  cameToNothing,
  noThanks,
  bareNo,
  noAndInstead,
];

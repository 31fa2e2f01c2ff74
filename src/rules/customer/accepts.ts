import type { CustomRule, ReadTurn, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { pointsBack } from "./points-back.js";

const why = "They have said yes: do it now, and tell each step.";
const source = ["M11"];

const ASKING = wordSet("please kindly send provide share dm confirm try follow check restart reset tell describe");
const ASKING_VERBS = wordSet(
  "could can would will did do does is are have has was were may what which where when who how",
);
/** Openers that ask for nothing in particular. */
const SMALL_TALK = wordSet(
  "else help assist assistance today doing feeling going wait moment hold bear patient patience",
);
/** How an answer does not begin. */
const NO_ANSWER = wordSet(
  "why how what when where who which but no nope not never still again hello hi stop whatever seriously really oi and any they you your u",
);

const OURSELVES = wordSet("i me we us");

/** Words of somebody who turns down what we asked or offered. */
const TURNING_DOWN = wordSet(
  "too insult insulting joke useless worse refuse unacceptable screwed deserve toss fool clowns ridiculous rather pointless enough whatever another",
);

/** "I am not …", "I won't …", "I don't want …": no for an answer. */
function saysWillNot(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      word === "not" &&
      (words[at - 1] === "will" || words[at + 1] === "want" || (words[at - 1] === "am" && words[at - 2] === "i")),
  );
}

/** "Let me check", "I'm happy to try": what we do, not what we ask for. */
function isOurDoing(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at);
  return before.some((word) => OURSELVES.has(word)) && !before.includes("you") && !before.includes("please");
}

/** "There is no need to send it": nothing is asked. */
function isSpared(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => word === "no" || word === "not");
}

/** A nod: after a question or a request it says yes, after "you can …" it only says that they have read it. */
const NODS = wordSet("k ok okay kk alright right fine noted understood sure");
const ALLOWING = wordSet("can could may might");

/** "You can share it": a way that is open to them, and nothing that we ask for. */
function isAllowed(words: readonly string[], at: number): boolean {
  return ALLOWING.has(words[at - 1] ?? "") && words[at - 2] === "you";
}

/** "Neither.", "That isn't what I said": they want something else. */
function isSomethingElse(words: readonly string[]): boolean {
  if (words[0] === "neither" || (words[0] === "none" && words.length < 4)) return true;
  const [first, second, third, fourth] = words;
  return (first === "that" || first === "it") && second === "is" && third === "not" && fourth === "what";
}

/** "I sent it the same day", "I have told you three times already", "it's in the message I sent you on Monday": done long ago, and held against us. */
const LONG_AGO = wordSet("already since times ago twice before");
const DAYS_AGO = wordSet("yesterday last monday tuesday wednesday thursday friday saturday sunday");
const GAVE = wordSet("sent gave told wrote emailed mailed");
/** "It's in your notes." */
const WHERE_IT_STANDS = wordSet("in on see read check");
const OUR_RECORDS = wordSet("notes system records file files inbox history screen");

/** "There isn't one", "I would, only …": what we asked for is not to be had. */
function isNotToBeHad(words: readonly string[]): boolean {
  const [first, second, third] = words;
  if (first === "there") return (second === "is" || second === "are") && (third === "no" || third === "not");
  return first === "i" && second === "would" && words.slice(2, 4).some((word) => word === "only" || word === "but");
}

function isHeldAgainstUs(words: readonly string[]): boolean {
  if (words.includes("times") && (words.includes("already") || /^\d/.test(words[words.indexOf("times") - 1] ?? "")))
    return true;
  if (
    words.some(
      (word, at) => WHERE_IT_STANDS.has(word) && words[at + 1] === "your" && OUR_RECORDS.has(words[at + 2] ?? ""),
    )
  ) {
    return true;
  }
  if (!words.some((word) => word === "i" || word === "we")) return false;
  const gaveUs = words.some((word, at) => GAVE.has(word) && words[at + 1] === "you");
  return words.some(
    (word, at) => LONG_AGO.has(word) || (word === "same" && words[at + 1] === "day") || (gaveUs && DAYS_AGO.has(word)),
  );
}

/** Whether our side has asked for something specific in this turn. */
function asksForSomething(document: Document, hasNodded: boolean): boolean {
  return document.sentences.some(({ first, last, end }) => {
    const words = document.normals.slice(first, last);
    if (words.length < 3 || words.some((word) => SMALL_TALK.has(word))) return false;
    return (
      (end === "?" && words.some((word) => ASKING_VERBS.has(word) || word === "or")) ||
      words.some(
        (word, at) =>
          ASKING.has(word) && !isOurDoing(words, at) && !isSpared(words, at) && !(hasNodded && isAllowed(words, at)),
      )
    );
  });
}

/** The turns of our side between the customer's last words and these. */
function lastOfOurs(turns: readonly ReadTurn[]): readonly ReadTurn[] {
  const ours: ReadTurn[] = [];
  for (let index = turns.length - 1; index >= 0; index--) {
    const turn = turns[index] as ReadTurn;
    if (turn.role === "customer") break;
    if (turn.role !== "system") ours.push(turn);
  }
  return ours;
}

const SKIPPED = TokenClass.handle | TokenClass.emoji;

/** Who shows one of these has not come to give us what we asked for. */
const DONE_WITH_US = ["ignored", "legal", "churn", "abuse", "sarcasm"] as const;

/** The sentence that gives the answer: the first one, where it is no question and no refusal. */
function findAnswer(document: Document, context: RuleContext): readonly TokenSpan[] {
  if (DONE_WITH_US.some((signal) => context.signals.has(signal))) return [];
  const ours = lastOfOurs(context.turns);
  const hasNodded = document.normals.every((word) => NODS.has(word));
  if (!ours.some((turn) => asksForSomething(turn.document(), hasNodded))) return [];
  if (pointsBack(document.normals)) return [];
  for (const { first, last, end } of document.sentences) {
    let start = first;
    while (start < last && ((document.classes[start] as number) & SKIPPED) !== 0) start++;
    if (start === last || ((document.flags[start] as number) & ASIDE) !== 0) continue;
    if (document.normals.slice(start, last).some((word) => TURNING_DOWN.has(word))) return [];
    const words = document.normals.slice(start, last);
    if (saysWillNot(words) || isHeldAgainstUs(words) || isNotToBeHad(words) || isSomethingElse(words)) return [];
    return end === "?" || NO_ANSWER.has(document.normals[start] as string) ? [] : [{ first: start, last }];
  }
  return [];
}

const givesWhatWasAsked: CustomRule = {
  kind: "custom",
  id: "accepts/gives-what-was-asked",
  find: findAnswer,
  confidence: "medium",
  heat: 0,
  message: "Answers what was asked.",
  why: "They have done their part: the next move is yours.",
  source,
  examples: {
    match: [
      { after: ["customer: My heater is cold.", "agent: Which model is it, please?"], text: "It's the K200." },
      {
        after: ["customer: It won't sync.", "agent: Please restart the tablet."],
        text: "Restarted it. Same picture as before.",
      },
      { after: ["customer: Where is it?", "agent: Could you send us the order number?"], text: "Sure, 20-7781" },
    ],
    noMatch: [
      { after: ["customer: My heater is cold.", "agent: Which model is it, please?"], text: "Why do you need that?" },
      { after: ["customer: My heater is cold.", "agent: How can I help you today?"], text: "It's the K200." },
      { after: ["customer: It is cold.", "agent: I'm on it."], text: "It's the K200." },
      { after: ["customer: It won't sync.", "agent: Please restart the tablet."], text: "No, I've had enough." },
      {
        after: ["customer: It drips.", "agent: Please send us a photograph."],
        text: "I sent it the same day and have heard nothing.",
      },
      { after: ["customer: It drips.", "agent: Please send us a photograph."], text: "I have sent it three times." },
      {
        after: ["customer: It drips.", "agent: Could you send us a photograph?"],
        text: "It's in the mail I sent you on Tuesday.",
      },
      { after: ["customer: How big?", "agent: 25 MB. You can share a link for more."], text: "k" },
      {
        after: ["customer: It drips.", "agent: Would you try the spare ring?"],
        text: "I don't want a ring, I want a tap.",
      },
      {
        after: ["customer: It drips.", "agent: Please send us a photograph."],
        text: "Pass, the ombudsman can have it.",
      },
      {
        after: ["customer: It hums.", "agent: Please run the test."],
        text: "Done that. Twice. It's in my first mail.",
      },
      { after: ["customer: It hums.", "agent: Please press the button at the back."], text: "There isn't a button." },
      { after: ["customer: It hums.", "agent: Have you cleaned the filter?"], text: "It's in your notes." },
      {
        after: ["customer: It tore.", "agent: Please send us a photo."],
        text: "5 times uploaded, nothing came of it.",
      },
      {
        after: ["customer: It tore.", "agent: You have your €9 back, there's no need to send it."],
        text: "It's in my account, wow.",
      },
    ],
  },
};

export const accepts: readonly Rule[] = [
  {
    kind: "pattern",
    id: "accepts/agrees",
    patterns: [
      "^ <date> (is | would be | works | suits | will be) ..1 (perfect | fine | great | good | ok | okay | ideal | me)",
      "^ (yes | yeah | yep | yup | sure | okay | ok | alright | fine | great | good | perfect | absolutely | definitely | certainly | agreed) (please | go ahead | do (that | it) | will do | i will | that works | sounds | deal | let us | thanks | thank you | of course | you can | gladly)",
      "^ (yes | yeah | yep | sure | okay | ok | alright | fine) (i | we) (agree | accept | will take | will try | will do | prefer | would like that | will have | will send | can do that | am happy with)",
      "^ (deal | agreed | accepted | granted)",
      "^ (ok | okay | alright | fine | then | yes)? (the | let us (do | take) | i will take | i take | i would take | i will go (with | for) | i choose | i pick | we will take) ..2 (first | second | third | last | other | earlier | later | smaller | bigger | voucher | credit | refund | replacement | option | one | slot | offer) ..1 (then | please | it is) $",
      "^ (the | that) (first | second | third | last | other) one $",
      "^ (fine | ok | okay | alright | yes | sure | perfect | good | great) (on)? (<date> | <clock> | <number>)",
      "^ (yes | ok | okay | sure | fine | please)? go ahead",
      "(sounds | that is | it is | seems | would be) ..1 (good | great | fine | perfect | fair | fair enough | ideal | ok | okay | reasonable | acceptable | like a plan | like a deal) (to me | for me | with me | then | thanks | thank you | by me)",
      "(sounds | seems) ..1 (good | great | fine | perfect | fair | reasonable | like a plan | ok | okay) $",
      "^ (that | this | it | <date> | the <date>) (works | suits me | will do | is fine | would work | will work | would be (fine | great | good | perfect) | does it for me) (for me | for us | fine | well)?",
      "^ (will do | do that | let us do (that | it | this) | count me in | i accept | i agree | we agree | happy to | i will try (that | it | this)) !(the | a | on)",
      "(will | gonna | going to | let me) (try | give) ..1 (that | this | it) ..2 (now | later | tonight | tomorrow | today | thanks | thank you | a go | a try | a shot | cheers)",
      "^ (ok | okay | thanks | thank you | sure | great)+ .. (will | gonna | going to | let me) (try | wait | check | do) (that | it | this | for that | again)?",
      "i (accept | agree | am happy with | am fine with | am okay with | am ok with | can live with) ..3 (that | this | it | your | the | offer | proposal | credit | voucher | refund | with)",
      "(option | choice | number) (<number> | a | b | c) (please | then | it is)",
      "^ (option | choice) (<number> | a | b | c)",
      "^ done !(that | this | it | all | everything | with | already | so)",
      "^ done $",
      "^ yes please",
      "^ (yes | ok | okay | sure | alright | fine) then $",
      "^ (ok | okay | sure | yes | alright)? i am in $",
      "^ please do $",
      "^ <date> (at)? (<clock> | <number>) $",
      "^ (just | i have just | i have | i just | we) (sent | did | done | dmed | dm'd | messaged | emailed | attached | uploaded | submitted | replied) (it | you | that | them | a dm | the | dm)",
      "^ (dm | message | email | details | photos | photo) (sent | attached)",
    ],
    unless: [
      "(yes | yeah) <number> (times | weeks | days | months | calls)",
      "^ (it | this | that) works (when | if | for <duration> | until | but | on | only | on and off | sometimes | now and then)",
      "(sent | done | did | messaged | emailed | submitted | replied) ..3 (<number> times | three times | twice | already | many times | several times | again | before)",
      "(not | no) (agree | accept | deal | a deal)",
      "(what about | but) ...10 _",
      "(will | would) (not) (do | work)",
      "if (that | this | it) ..1 (works | is fine)",
      "i (accept | agree) that (the | it | you | your | this | there | we | he | she | they | not)",
      "(deal | deals) (with | of | on)",
      "^ (fine | ok | okay | good | great) <number> (days | weeks | months | years | hours | minutes | times)",
      "you can (stop | keep | stick | shove)",
      "(yes | ok | okay | fine | great) i will (leave | cancel | sue | report | never)",
      "(emailed | messaged | replied | sent | submitted) the (council | paper | press | consumer | ombudsman | regulator | bank | police | press | seller | shop | company | manager)",
    ],
    negated: "keep",
    confidence: "medium",
    heat: -0.4,
    message: "Says yes to what was proposed.",
    why,
    source,
    examples: {
      match: [
        "Tuesday is perfect.",
        "Yes please, go ahead.",
        "Ok, the first one then.",
        "That works for me.",
        "Deal!",
        "Fine. Tuesday at 9.",
      ],
      noMatch: [
        "I have emailed the consumer desk at the paper.",
        "Tuesday is a holiday here.",
        "Ok, and what about the second parcel?",
        "No deal.",
        "I'll think it over.",
        "Fine, 3 weeks I've been waiting.",
        "It works when it feels like it.",
        "I have sent it three times already.",
        "I'm in Lisbon this week.",
        "I don't accept that.",
        "I accept that the snow is not your doing.",
      ],
    },
  },
  givesWhatWasAsked,
];

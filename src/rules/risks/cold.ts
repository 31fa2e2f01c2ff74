import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { goesOnFrom, partOf } from "./parts.js";

/** Moves in which somebody speaks to somebody. */
const WARM = ["apology", "empathy", "ownership", "gratitude", "reassurance", "non-apology"] as const;

/** A sentence that does harm warms nobody, whatever kind word it borrows: "we wish you had told us". */
const HARSH = [
  "defensive",
  "blame",
  "refusal",
  "bare-refusal",
  "pass-the-buck",
  "minimise",
  "excuse",
  "over-promise",
  "condescending",
  "demand",
  "policy",
  "upsell",
  "mismatch",
  "re-ask",
  "repetition",
  "data-exposure",
] as const;

/** Single words of regret, thanks or feeling, whatever stands around them. */
const WARM_WORDS = wordSet(
  "blimey crikey jeez gosh shameful ashamed inexcusable stings cringed winced sorry apologize apologies apology regret regrets thank thanks thx ty cheers appreciate appreciated grateful glad happy delighted pleased pleasure welcome care understand ouch yikes oops whoa wow gosh goodness hurts heartbreaking awful terrible horrible dreadful frustrating upsetting disappointing annoying worrying stressful disappointed saddened sad concerned concerning troubling troublesome unsettling hate hope wish hug hugs love heart bummer shame fault together promise ha haha hehe lol congrats congratulations",
);
const DOOR_OPENERS: readonly (readonly string[])[] = [
  "oh no",
  "see why",
  "see how",
  "need not tell",
  "need not repeat",
  "need not explain",
  "need not go through",
  "feel bad",
  "feeling bad",
  "oh dear",
  "not good",
  "not right",
  "not okay",
  "not ok",
  "to help",
  "rest assured",
  "be assured",
  "hear you",
  "hear your",
  "faith in",
  "can help",
  "here for you",
  "you are right",
  "let us fix",
  "let us sort",
  "let us get this",
  "hang in",
  "we want to make",
  "we will help",
  "work hard for you",
  "get it solved",
  "get this solved",
  "while i take",
  "while i check",
  "we agree",
  "i agree",
  "quite agree",
  "could not agree more",
  "i will help",
  "we let you",
  "should not have",
  "should never",
  "should not be",
  "very odd",
  "is odd",
  "is strange",
  "my mistake",
  "our mistake",
].map((phrase) => phrase.split(" "));
/** "I can look into that", "we'll gladly check": help that is offered; "so that we can look into it" only says what a request is for. */
const HELPERS = wordSet("i we");
const MAY_HELP = wordSet("can could will");
const GLADLY = wordSet("certainly definitely absolutely gladly surely totally");
const HELPING = wordSet("look take have check help assist sort fix");
const AIM = wordSet("so that before until if once where what when how");
const ASKING_HOW = wordSet("how what");

function offersHelp({ normals }: Document, at: number): boolean {
  if (!HELPERS.has(normals[at] as string)) {
    return ASKING_HOW.has(normals[at] as string) && normals[at + 1] === "can" && HELPERS.has(normals[at + 2] ?? "");
  }
  if (AIM.has(normals[at - 1] ?? "")) return false;
  // "We would like to look into it"
  if (normals[at + 1] === "would" && normals[at + 2] === "like" && normals[at + 3] === "to")
    return HELPING.has(normals[at + 4] ?? "");
  if (!MAY_HELP.has(normals[at + 1] ?? "")) return false;
  const verb = GLADLY.has(normals[at + 2] ?? "") ? at + 3 : at + 2;
  return HELPING.has(normals[verb] ?? "") && normals[verb + 1] !== "not";
}

const OPENING_WORDS: ReadonlySet<string | undefined> = new Set(DOOR_OPENERS.map(([first]) => first));
/** A "thanks" at the very end is a sign-off, and a "happy" that is the customer's own is none of ours. */
const SIGN_OFFS = wordSet("thanks thank thx ty cheers");
/** Who writes for the first time is upset from here on; in the middle of a talk the words are fewer and heat is left over. */
const UPSET_AT_FIRST = 1.55;
const UPSET_FOR_SURE = 1.8;
const LEAST_WORDS = 2;
const A_WORD_OR_TWO = 3;
const LOUD: ReadonlySet<string> = new Set(["!", "?"]);
/** What helps even where the tone does not. */
const MOVES_THAT_HELP = ["remedy", "action", "follow-up"] as const;
const IN_PERSON = wordSet("have am will");
/** Signs of an upset customer that hold even where the words are few. */
const UPSET = [
  "shouting",
  "ignored",
  "repeats",
  "broken-promise",
  "vulnerable",
  "churn",
  "abuse",
  "safety-incident",
  "security",
] as const;

/** Many report a theft as calmly as anything else. */
const UPSET_AT_ONCE = UPSET.filter((signal) => signal !== "security");

function hasNoWarmth(document: Document, context: RuleContext): readonly TokenSpan[] | "whole" {
  if (document.truncated || WARM.some((signal) => context.signals.has(signal))) return [];
  if (countWords(document) < LEAST_WORDS || goesOnAsking(document, context)) return [];
  if (goesOnFromWarmth(document, context)) return [];
  const harsh = harshSentences(document, context);
  if (showsWarmth(document, harsh) || actsInPerson(document, context, harsh)) return [];
  return "whole";
}

/** "I'm posting you a new one tonight": whoever does something for them in their own name is not a wall, even without a kind word. */
function actsInPerson(
  { normals, sentenceOf }: Document,
  { spansOf }: RuleContext,
  harsh: ReadonlySet<number>,
): boolean {
  const helping = new Set(MOVES_THAT_HELP.flatMap((signal) => spansOf(signal).map(({ first }) => sentenceOf[first])));
  return normals.some((word, at) => {
    const sentence = sentenceOf[at] as number;
    return word === "i" && IN_PERSON.has(normals[at + 1] as string) && helping.has(sentence) && !harsh.has(sentence);
  });
}

/** They answer what we asked, in a word or two, and we ask on: nobody stops there to be warm. */
function goesOnAsking({ sentences }: Document, { turns }: RuleContext): boolean {
  const last = turns.at(-1);
  if (last?.role !== "customer" || turns.at(-2)?.role !== "agent" || !sentences.some(({ end }) => end === "?"))
    return false;
  const theirs = last.document();
  return countWords(theirs) <= A_WORD_OR_TWO && !theirs.sentences.some(({ end }) => LOUD.has(end));
}

/** "2/3", or a second message on end: the regret stands in the first, and need not be said again. */
function goesOnFromWarmth(document: Document, context: RuleContext): boolean {
  return (partOf(document)?.part ?? 1) > 1 || goesOnFrom(context).some((before) => showsWarmth(before, NOWHERE));
}

const NOWHERE: ReadonlySet<number> = new Set();

function countWords(document: Document): number {
  let words = 0;
  for (let at = 0; at < document.size; at++) {
    if (((document.classes[at] as number) & TokenClass.word) !== 0) words++;
  }
  return words;
}

function harshSentences({ sentenceOf, sentences, normals }: Document, { spansOf }: RuleContext): ReadonlySet<number> {
  // What is read of several sentences together does not say which of them is harsh.
  const withinOne = HARSH.flatMap((signal) => spansOf(signal)).filter(
    ({ first, last }) => sentenceOf[first] === sentenceOf[last - 1],
  );
  const harsh = new Set(withinOne.map(({ first }) => sentenceOf[first] as number));
  // "Sorry Ines, we're looking into it": promised vaguely, and sorry all the same.
  for (const { first } of spansOf("vague-promise")) {
    const index = sentenceOf[first] as number;
    if (normals[sentences[index]?.first ?? 0] !== "sorry") harsh.add(index);
  }
  return harsh;
}

function showsWarmth(document: Document, harsh: ReadonlySet<number>): boolean {
  const { normals, negators, flags, sentenceOf } = document;
  for (let at = 0; at < document.size; at++) {
    if (((flags[at] as number) & (ASIDE | TokenFlag.quoted)) !== 0) continue;
    if (harsh.has(sentenceOf[at] as number)) continue;
    const normal = normals[at] as string;
    if (WARM_WORDS.has(normal) && (negators[at] as number) < 0 && !isSignOff(document, at)) return true;
    if (offersHelp(document, at)) return true;
    if (!OPENING_WORDS.has(normal)) continue;
    if (DOOR_OPENERS.some((phrase) => phrase.every((word, index) => normals[at + index]?.replace(".", "") === word)))
      return true;
  }
  return false;
}

/** "… Thanks - Tom", "Send us the form? Thank you!": nothing is thanked, whatever comes behind it. */
function isSignOff(document: Document, at: number): boolean {
  if (!SIGN_OFFS.has(document.normals[at] as string)) return false;
  const sentence = document.sentences[document.sentenceOf[at] as number];
  if (sentence === undefined || at !== sentence.first) return false;
  const isSigned = sentence.last === at + 2 && ((document.classes[at + 1] as number) & TokenClass.name) !== 0;
  const isBare = at > 0 && sentence.last - at <= 2;
  return isSigned || isBare || document.size - at <= 3;
}

export const cold: readonly Rule[] = [
  {
    kind: "custom",
    id: "cold/nothing-human",
    after: [...WARM, ...HARSH, "vague-promise"],
    find: (document, context) =>
      context.customer.intensity < UPSET_FOR_SURE &&
      context.turns.some(({ role }) => role === "agent") &&
      !UPSET.some((signal) => context.customer.signals.includes(signal))
        ? []
        : hasNoWarmth(document, context),
    when: { assumed: false, intensity: { min: UPSET_AT_FIRST } },
    severity: "warning",
    confidence: "medium",
    message: "Nothing human in it.",
    why: "Feeling heard comes before the fix.",
    source: ["D09", "V09", "C01"],
    suggestions: ["*Begin with one sentence about what this meant for them."],
    examples: {
      match: [
        {
          after: ["customer: THIRD time you lost my luggage, this is ridiculous, I'm furious!!!"],
          text: "Your reference is in the mail. Delivery on Monday.",
        },
        {
          after: ["customer: I am so angry, nobody answers and you charged me twice, worst company ever!!!"],
          text: "Please DM us the account number so that we can check.",
        },
        {
          after: ["customer: Your damn update wiped my photos, absolutely disgusting service, I hate you!!!"],
          text: "Which version are you using?",
        },
        {
          after: ["customer: Your damn update wiped my photos, absolutely disgusting service, I hate you!!!"],
          text: "Would you send us the file? Thank you! It goes to the desk for photos.",
        },
      ],
      noMatch: [
        {
          after: ["customer: THIRD time you lost my luggage, this is ridiculous, I'm furious!!!"],
          text: "Oh no, again. Your bags are in Oslo and fly at six.",
        },
        {
          after: ["customer: THIRD time you lost my luggage, this is ridiculous, I'm furious!!!"],
          text: "I've found both bags in Oslo. I'm putting them on the six o'clock flight and will ring you when they land.",
        },
        { after: ["customer: Where do I enter the voucher code?"], text: "Under Settings, then Vouchers." },
        {
          after: [
            "customer: THIRD crash since the update, this is ridiculous, I'm furious!!!",
            "agent: That is not good. Which version is it?",
            "customer: 11.0.3",
          ],
          text: "Got it. Does it crash in every game?",
        },
        "Delivery is on Monday.",
        {
          after: ["customer: THIRD time you lost my luggage, this is ridiculous, I'm furious!!!"],
          text: "Please include the reference and the flight number. 2/2 ^AB",
        },
        {
          after: [
            "customer: THIRD time you lost my luggage, this is ridiculous, I'm furious!!!",
            "agent: I'm so sorry that it happened again.",
          ],
          text: "Your bags are in Oslo and fly at six.",
        },
      ],
    },
  },
  {
    kind: "custom",
    id: "cold/first-words",
    after: [...WARM, ...HARSH, "vague-promise"],
    find: hasNoWarmth,
    when: { assumed: false, intensity: { min: 1.15 }, ourTurns: { max: 0 }, customer: { any: UPSET_AT_ONCE } },
    severity: "warning",
    confidence: "medium",
    message: "The first reply has nothing human in it.",
    why: "The first words show them whether somebody listens.",
    source: ["D09", "D02", "V09"],
    suggestions: ["*Begin with one sentence about what this meant for them."],
    examples: {
      match: [
        { after: ["customer: I ordered on the 2nd and NOBODY ships it!!!"], text: "The parcel is in Leeds." },
        { after: ["customer: You said it comes on Monday and it didn't."], text: "It comes on Thursday." },
        {
          after: ["customer: Third wrong bill in a row, I'm really angry!!!"],
          text: "Bills are sent on the first of each month.",
        },
      ],
      noMatch: [
        {
          after: ["customer: You said it comes on Monday and it didn't."],
          text: "Oh no. I'm on the phone to the depot.",
        },
        { after: ["customer: Where do I enter the voucher code?"], text: "Under Settings, then Vouchers." },
        {
          after: ["customer: I ordered on the 2nd and NOBODY ships it!!!"],
          text: "We can certainly look into that. What is the order number?",
        },
        {
          after: ["customer: I ordered on the 2nd and NOBODY ships it!!!"],
          text: "We quite agree. The depot is on the phone as I write.",
        },
        {
          after: ["customer: I ordered on the 2nd and NOBODY ships it!!!"],
          text: "Sorry Ines, we're looking into this.",
        },
        {
          after: ["customer: Somebody got into my account, how do I change the password?"],
          text: "The steps are under Settings, then Security.",
        },
        {
          after: [
            "customer: I was a bit annoyed by the bill.",
            "agent: Sorry about that, let me see.",
            "customer: When are they sent?",
          ],
          text: "Bills are sent on the first of each month.",
        },
      ],
    },
  },
  {
    kind: "custom",
    id: "cold/argues-and-nothing-else",
    after: [...WARM, ...HARSH, "vague-promise"],
    find: hasNoWarmth,
    when: {
      assumed: false,
      intensity: { min: 0.5 },
      reply: { any: ["defensive", "blame", "condescending"], none: [...MOVES_THAT_HELP] },
    },
    severity: "warning",
    confidence: "medium",
    message: "An argument and nothing human around it.",
    why: "They hear a wall, whatever the facts are.",
    source: ["D09", "D03", "V09"],
    suggestions: ["*Begin with one sentence about what this meant for them."],
    examples: {
      match: [
        {
          after: ["customer: You billed me twice for May and nobody replies."],
          text: "As stated on the invoice, May has two parts.",
        },
        {
          after: ["customer: I missed my train because NOBODY opened the gate!!!"],
          text: "No other passenger has complained about the gate. This is simply not true.",
        },
        {
          after: ["customer: Still no refund for the broken lamp."],
          text: "You should have checked the lamp when it came.",
        },
      ],
      noMatch: [
        {
          after: ["customer: You billed me twice for May and nobody replies."],
          text: "I'm sorry. As stated on the invoice, May has two parts.",
        },
        { after: ["customer: Where do I find my invoice?"], text: "As stated in the mail, it is under Orders." },
        { after: ["customer: Still no refund for the broken lamp."], text: "The money left us on the 4th." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "cold/takes-it-for-praise",
    patterns: [
      "(glad | happy | delighted | thrilled | pleased | elated | overjoyed | wonderful | great | pleasure) .. (to (hear | know | learn | read | see | note)) .. (enjoyed | liked | loved | enjoying | loving | love | happy | pleasant | wonderful | great | amazing | memorable | satisfied | comfortable | good time | good experience)",
      "(glad | happy | delighted | thrilled | pleased | elated | overjoyed) .. you .. (enjoyed | liked | loved | are enjoying | love | had a (great | good | wonderful | pleasant | lovely) (time | stay | experience))",
      "(thank | thanks) ...9 (wonderful | encouraging | amazing | great | lovely | positive | fantastic | generous | glowing) (experience | feedback | review | words | comments | rating | compliment | compliments)",
      "your kind (words | feedback | review | rating)",
    ],
    when: {
      assumed: false,
      intensity: { min: 2.4 },
      reply: { none: ["apology", "empathy", "ownership", "non-apology"] },
      customer: { none: ["thanks", "resolved", "softening"] },
    },
    severity: "warning",
    confidence: "medium",
    message: "Takes a complaint for praise.",
    why: "It tells them that nobody read what they wrote.",
    source: ["C25", "V03"],
    suggestions: ["*Read it again, and answer the complaint first."],
    examples: {
      match: [
        {
          after: ["customer: Filthy room, rude staff, broken shower. Worst hotel ever, never again!!!"],
          text: "We are delighted to hear that you enjoyed your stay!",
        },
        {
          after: ["customer: Worst pizza ever, cold and burnt, I am furious and want my money back!!!"],
          text: "Thank you for your encouraging feedback.",
        },
        {
          after: ["customer: This is a ridiculous scam, I'm furious and I'm cancelling!!!"],
          text: "We're happy you love the new plan.",
        },
        {
          after: ["customer: Filthy room, rude staff, broken shower. Worst hotel ever, never again!!!"],
          text: "Thanks for picking our hotel and leaving such a great review.",
        },
      ],
      noMatch: [
        {
          after: ["customer: Lovely room and breakfast!"],
          text: "We are delighted to hear that you enjoyed your stay!",
        },
        {
          after: ["customer: Filthy room, rude staff, broken shower. Worst hotel ever, never again!!!"],
          text: "I'm glad that you told us about the shower.",
        },
        "We're happy you love the new plan.",
      ],
    },
  },
];

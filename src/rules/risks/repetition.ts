import { readLately } from "../../contract/remember.js";
import type { CustomRule, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, type Sentence, TokenClass } from "../../text/document.js";
import { type Numbered, nextNumber, readEachAgainst, readEachOnce } from "../../text/known.js";
import { spelledNumber } from "../../text/numbers.js";
import { wordSet } from "../../text/words.js";
import { conceptOf, isTelling } from "../words/concepts.js";

/** Shorter sentences are courtesies: to say one again is no harm. */
const FEWEST_WORDS = 5;
const FEWEST_CONCEPTS = 2;
/** What is said again in other words has to be about several things. */
const FEWEST_REWORDED = 3;
/** What both sentences are about, as a share of what either is about. */
const SAME_CONCEPTS = 0.7;
/** What is said again, as a share of what the sentence is about. */
const ALL_SAID = 0.8;
/** "I'm still with you, bear with me one moment" is no longer than this. */
const LONGEST_WAIT = 12;
/** Words in common, as a share of all words of both sentences. */
const SAME = 0.75;
/** So many sentences of ours are looked back at. */
const LOOKED_BACK_AT = 60;

interface SaidSentence {
  readonly words: ReadonlySet<string>;
  /** What it is about. */
  readonly concepts: ReadonlySet<string>;
  /** Numbers, dates and amounts. */
  readonly figures: ReadonlySet<string>;
  readonly isNegated: boolean;
  /** A question; "could you please" only asks politely. */
  readonly isAsked: boolean;
  /** Speaks of what will be. */
  readonly isAhead: boolean;
  /** Tells what has been done: "I have checked the order", "you can now log in". */
  readonly isDone: boolean;
  /** "10 % off": how much is offered. */
  readonly offer: string | undefined;
}

/** What a turn says, sentence by sentence and all together. */
interface SaidTurn {
  /** Whether the customer has written since: what was cut into several messages goes on, and says nothing again. */
  readonly isReplied: boolean;
  readonly sentences: readonly SaidSentence[];
  readonly concepts: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly isDone: boolean;
}

const sentencesOf = readEachOnce(readSentence);

const FIGURE = TokenClass.number | TokenClass.money | TokenClass.date | TokenClass.clock | TokenClass.id;

function readSentence(document: Document, { first, last, end }: Sentence): SaidSentence {
  const words = new Set<string>();
  const concepts = new Set<string>();
  const figures = new Set<string>();
  let isNegated = false;
  let isAhead = false;
  let isDone = false;
  let offer: string | undefined;
  for (let at = first; at < last; at++) {
    if (((document.flags[at] as number) & ASIDE) !== 0) continue;
    const normal = document.normals[at] as string;
    words.add(conceptOf(normal));
    if (((document.classes[at] as number) & FIGURE) !== 0) figures.add(hoursAt(document, at) ?? conceptOf(normal));
    if (normal === "not" || normal === "no") isNegated = true;
    if (AHEAD.has(normal)) isAhead = true;
    if (tellsDone(document, at, last)) isDone = true;
    if (OFFERED.has(normal)) offer ??= shareAt(document, at);
    if (isTelling(document, at)) concepts.add(conceptOf(normal));
  }
  return {
    words,
    concepts,
    figures,
    isNegated,
    isAsked: end === "?" && !document.normals.slice(first, last).includes("please"),
    isAhead,
    isDone,
    offer,
  };
}

/** "two days" is "48 hours". */
function hoursAt({ normals }: Document, at: number): string | undefined {
  const next = normals[at + 1] ?? "";
  const spelled = spelledNumber(normals[at] as string);
  if (next === "day" || next === "days") return String((spelled ?? Number(normals[at])) * 24);
  return next === "hours" && spelled !== undefined ? String(spelled) : undefined;
}

const HAVING = wordSet("have has");
const BETWEEN = wordSet("now just also already successfully since been");
const IRREGULAR = wordSet("sent made found done taken given got put set left brought spoken written seen gone");

/** "I |have now checked", "we |were able to find", "you |can now" */
function tellsDone({ normals, negators }: Document, at: number, last: number): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1] ?? "";
  if (at + 1 >= last || (negators[at + 1] as number) >= 0) return false;
  if (word === "was" || word === "were") return next === "able";
  if (word === "can") return next === "now";
  if (!HAVING.has(word)) return false;
  const verb = BETWEEN.has(next) ? (normals[at + 2] ?? "") : next;
  return IRREGULAR.has(verb) || /[^e]ed$/.test(verb);
}

const AHEAD = wordSet("will shall going");
const OFFERED = wordSet("off discount voucher");

/** "ten per cent off", "a 10% voucher", "a voucher worth £10": how much of it, and of what. */
function shareAt({ normals, classes, text, starts, ends, sentenceOf }: Document, at: number): string | undefined {
  for (let place = Math.max(0, at - 4); place < Math.min(normals.length, at + 4); place++) {
    if (sentenceOf[place] !== sentenceOf[at]) continue;
    const normal = normals[place] as string;
    const number = spelledNumber(normal)?.toString() ?? /^\D?(\d{1,3})%?$/.exec(normal)?.[1];
    if (number === undefined) continue;
    const after = text.slice(starts[place], (ends[place] as number) + 9);
    if (/%|per ?cent/i.test(after)) return `${number}%`;
    if (((classes[place] as number) & TokenClass.money) !== 0 || /\b(?:pounds?|euros?|dollars?)\b/i.test(after))
      return number;
  }
  return undefined;
}

/** What our side said last. */
interface SaidBefore extends Numbered {
  readonly earlier: readonly SaidTurn[];
  /** What the customer asks about now, question by question. */
  readonly asked: readonly ReadonlySet<string>[];
  /** "What do you mean?": they want it in other words. */
  readonly wantsOtherWords: boolean;
}

/** The turns of a conversation stay the same while its drafts change. */
const saidBefore = readLately((turns: RuleContext["turns"]): SaidBefore => {
  const earlier: SaidTurn[] = [];
  const asked: ReadonlySet<string>[] = [];
  let count = 0;
  let isReplied = false;
  let wantsOtherWords = false;
  for (let index = turns.length - 1; index >= 0 && count < LOOKED_BACK_AT; index--) {
    const turn = turns[index];
    if (turn?.role === "customer") {
      isReplied = true;
      if (earlier.length > 0) continue;
      for (const { isAsked, concepts, words } of sentencesOf(turn.document())) {
        if (isAsked) asked.push(concepts);
        if (isAsked && words.has("mean")) wantsOtherWords = true;
      }
    }
    if (turn?.role !== "agent" && turn?.role !== "bot") continue;
    const said = sentencesOf(turn.document()).slice(0, LOOKED_BACK_AT - count);
    count += said.length;
    earlier.push(readTurn(said, isReplied));
  }
  return { number: nextNumber(), earlier, asked, wantsOtherWords };
});

function readTurn(sentences: readonly SaidSentence[], isReplied: boolean): SaidTurn {
  const concepts = new Set<string>();
  const figures = new Set<string>();
  for (const said of sentences) {
    for (const concept of said.concepts) concepts.add(concept);
    for (const figure of said.figures) figures.add(figure);
  }
  return { isReplied, sentences, concepts, figures, isDone: sentences.some(({ isDone }) => isDone) };
}

function find(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const before = saidBefore(turns);
  if (before.earlier.length === 0) return [];
  const again = areSaidAgain(document, before);
  const repeated = document.sentences.filter((_, index) => again[index] === true);
  // Of steps that are new some begin as others did: "2. Tap the icon at the bottom."
  const steps = document.sentences.filter((sentence) => isStep(document, sentence));
  const areSteps = steps.length > 1 && !steps.every((step) => repeated.includes(step));
  return repeated
    .filter((sentence) => !(areSteps && steps.includes(sentence)))
    .map(({ first, last }) => ({ first, last }));
}

/** One of a numbered list. */
function isStep({ normals }: Document, { first, bullet }: Sentence): boolean {
  return bullet || /^\d\d?$/.test(normals[first] as string);
}

/** For each sentence whether it was said before. */
const areSaidAgain = readEachAgainst((alone, { earlier, asked, wantsOtherWords }: SaidBefore): boolean => {
  const sentence = readSentence(alone, alone.sentences[0] as Sentence);
  if (sentence.words.size < FEWEST_WORDS || sentence.concepts.size < FEWEST_CONCEPTS) return false;
  if (isCourtesy(alone, 0, alone.size)) return false;
  if (earlier.some(({ sentences }) => sentences.some((said) => isSameAs(sentence, said)))) return true;
  // They ask about it: then it is said to them, and not again.
  if (wantsOtherWords || asked.some((concepts) => commonOf(concepts, sentence.concepts) >= FEWEST_CONCEPTS))
    return false;
  return earlier.some(
    (turn) =>
      turn.isReplied &&
      (isAllSaid(sentence, turn) || turn.sentences.some((said) => isSaidInOtherWords(sentence, said))),
  );
});

const THANKS = wordSet("thank thanks welcome");
const WAITING = wordSet("moment moments sec second");
const CLOSING = wordSet("question questions else further additional other assist assistance help day");

/** "Thank you for …", "one moment, please", "if there is anything else", "have a nice day": said again it means as little as before. */
function isCourtesy({ normals }: Document, first: number, last: number): boolean {
  const words = normals.slice(first, last);
  if (words.some((word) => THANKS.has(word))) return !words.includes("i") && !words.includes("we");
  if (words.length <= LONGEST_WAIT && words.some((word) => WAITING.has(word))) return true;
  const isOpenDoor = words.some((word) => word === "if" || word === "any" || word === "anything" || word === "have");
  return isOpenDoor && words.some((word) => CLOSING.has(word)) && !words.includes("your");
}

/** The same sentence, or the same offer. */
function isSameAs(sentence: SaidSentence, said: SaidSentence): boolean {
  if (sentence.offer !== undefined && sentence.offer === said.offer && sentence.isNegated === said.isNegated)
    return true;
  if (!couldRepeat(sentence, said) || said.words.size < FEWEST_WORDS) return false;
  return overlap(sentence.words, said.words) >= SAME;
}

function couldRepeat(sentence: SaidSentence, said: SaidSentence): boolean {
  if (said.concepts.size < FEWEST_CONCEPTS || bringsFigure(sentence, said.figures)) return false;
  // What was announced or asked for has been done: that is news.
  return said.isDone || !sentence.isDone;
}

function isSaidInOtherWords(sentence: SaidSentence, said: SaidSentence): boolean {
  // "Can you try the other window?" comes back to a thing, and asks something of its own.
  if (!couldRepeat(sentence, said) || sentence.isNegated !== said.isNegated || sentence.isAsked) return false;
  const common = commonOf(sentence.concepts, said.concepts);
  const smaller = Math.min(sentence.concepts.size, said.concepts.size);
  const union = sentence.concepts.size + said.concepts.size - common;
  // "A specialist is going to call you in the next two days", where one was to call within 48 hours.
  if (sentence.isAhead && said.isAhead && common === sentence.concepts.size) return true;
  if (smaller >= FEWEST_REWORDED)
    return common / union >= SAME_CONCEPTS || (common >= 4 && common / smaller >= ALL_SAID);
  return false;
}

/** Everything in the sentence was said in one turn before, in two sentences perhaps. */
function isAllSaid(sentence: SaidSentence, { concepts, figures, isDone }: SaidTurn): boolean {
  if (sentence.concepts.size < FEWEST_REWORDED || sentence.isAsked) return false;
  if (sentence.isDone && !isDone) return false;
  // A long letter holds any few words.
  if (concepts.size > 4 * sentence.concepts.size || bringsFigure(sentence, figures)) return false;
  return commonOf(sentence.concepts, concepts) === sentence.concepts.size;
}

/** A new number, date or amount is news. */
function bringsFigure({ figures }: SaidSentence, before: ReadonlySet<string>): boolean {
  for (const figure of figures) if (!before.has(figure)) return true;
  return false;
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = commonOf(a, b);
  return common / (a.size + b.size - common);
}

const sameSentence: CustomRule = {
  kind: "custom",
  id: "repetition/same-sentence",
  find,
  confidence: "high",
  message: "Says what we have said before.",
  why: "The same words again tell them that nothing has moved.",
  source: ["D12", "C13"],
  suggestions: ["*Say what is new since the last message, or what happens next and by when."],
  examples: {
    match: [
      {
        after: ["customer: My oven?", "agent: Your oven is being repaired in our Leeds workshop.", "customer: Well?"],
        text: "Our workshop in Leeds is repairing your oven.",
      },
      {
        after: [
          "customer: Where is my sofa?",
          "agent: We have passed your request to the warehouse in Leeds.",
          "customer: Any news?",
        ],
        text: "We have passed your request on to the warehouse in Leeds.",
      },
      {
        after: [
          "customer: No hot water again.",
          "agent: I'm sorry for the trouble with your boiler. We are looking into it.",
          "customer: And?",
        ],
        text: "I'm so sorry for the trouble with your boiler. It is being looked into.",
      },
      {
        after: [
          "customer: I was billed twice.",
          "bot: Refunds take five to seven working days after approval.",
          "customer: It has been ten.",
        ],
        text: "Refunds take five to seven working days after the approval.",
      },
    ],
    noMatch: [
      {
        after: ["customer: My oven?", "agent: Your oven is being repaired in our Leeds workshop.", "customer: Well?"],
        text: "Your oven left our Leeds workshop today, repaired and tested.",
      },
      {
        after: [
          "customer: Where is my sofa?",
          "agent: We have passed your request to the warehouse in Leeds.",
          "customer: Any news?",
        ],
        text: "The warehouse in Leeds found your sofa this morning, and it leaves tomorrow.",
      },
      {
        after: ["customer: Hi", "agent: Hello, thanks for writing to us today.", "customer: My card was declined."],
        text: "Thanks for writing. Which shop was it?",
      },
      {
        after: [
          "customer: I can't find my e-book.",
          "agent: One moment please, I will transfer the e-book to your new account.",
          "customer: Thank you.",
        ],
        text: "I have transferred the e-book to your new account.",
      },
      {
        after: [
          "customer: How do I reach you?",
          "agent: Please send us your full address by direct message.",
          "customer: It says that I can't.",
        ],
        text: "You can now send us your full address by direct message.",
      },
      "We have passed your request to the warehouse in Leeds.",
      {
        after: ["customer: It crashes.", "agent: Please clear the cache of the window.", "customer: I did."],
        text: "Can you clear the cache of another window?",
      },
      {
        after: ["customer: My boy was sick from it.", "agent: Oh, sorry Ines!", "customer: He is in bed."],
        text: "Sorry Ines, I hope he is better soon.",
      },
      {
        after: ["customer: Nobody answers.", "agent: We have replied to your DM.", "customer: And I to yours."],
        text: "I've responded to your DM again.",
      },
      {
        after: [
          "customer: Where do I send it?",
          "agent: Ask the library to reset the licence of the books.",
          "customer: Do you mean that I should ring them?",
        ],
        text: "Yes: the library can reset the licence of those books.",
      },
      {
        after: [
          "customer: What do you need?",
          "agent: I can check which services reach the address.",
          "customer: Is the address enough to check that, or do you need my account?",
        ],
        text: "To check which services reach you, the address is all I need.",
      },
      {
        after: ["customer: Still no sound.", "agent: Allow me one moment, please.", "customer: Sure."],
        text: "Thanks for the number. Please allow me another moment.",
      },
      {
        after: [
          "customer: Its screen is frozen.",
          "agent: 1. Go to the home screen. 2. Tap the icon at the bottom of it. 3. Tap Repair.",
          "customer: Done, no change.",
        ],
        text: "Then sign out:\n1. Go to the home screen.\n2. Tap the icon at the bottom of it.\n3. Tap Accounts, and sign out.",
      },
      {
        after: [
          "customer: No data on calls.",
          "agent: Calls and data run side by side only over wifi. Phones with one radio cannot use data",
        ],
        text: "during calls over the network; over wifi calls and data run side by side.",
      },
    ],
  },
};

/** A reply that holds one of these brings something. */
const NEWS = ["action", "remedy", "timeframe", "explanation", "question", "ownership"] as const;

/** What is told besides the apology: more than so many concepts are something. */
const NOTHING_BESIDES = 2;

/** Sentences that do harm tell nothing, so that a risk more never takes this one back. */
const HARSH = [
  "defensive",
  "blame",
  "pass-the-buck",
  "minimise",
  "non-apology",
  "excuse",
  "vague-promise",
  "over-promise",
  "condescending",
  "demand",
  "policy",
  "upsell",
  "re-ask",
  "data-exposure",
  "refusal",
] as const;

function tellsMore(document: Document, { spansOf }: RuleContext): boolean {
  const spans = [...spansOf("apology"), ...HARSH.flatMap((signal) => spansOf(signal))];
  const sorry = new Set(spans.map(({ first }) => document.sentenceOf[first]));
  return sentencesOf(document).some(({ concepts }, index) => !sorry.has(index) && concepts.size > NOTHING_BESIDES);
}

/** Another apology for the same thing, and nothing with it. */
function findApologyAgain(document: Document, context: RuleContext): readonly TokenSpan[] {
  const { turns, signals, spansOf } = context;
  if (!signals.has("apology") || NEWS.some((signal) => signals.has(signal))) return [];
  if (tellsMore(document, context)) return [];
  for (const turn of saidBefore(turns).earlier)
    if (turn.sentences.some(({ words }) => words.has("=sorry"))) return spansOf("apology");
  return [];
}

const apologyAgain: CustomRule = {
  kind: "custom",
  id: "repetition/apology-again",
  find: findApologyAgain,
  after: ["apology", ...NEWS, ...HARSH],
  when: { customer: { none: ["thanks", "resolved", "accepts"] } },
  confidence: "medium",
  message: "Sorry again, and nothing new with it.",
  why: "After the first apology only something that happens counts.",
  source: ["C13", "D12"],
  suggestions: ["*Say what has been done since you last said sorry, or what happens next and by when."],
  examples: {
    match: [
      {
        after: ["customer: You lost my skis!", "agent: We are sorry about your skis.", "customer: So what now?"],
        text: "We are truly sorry about your skis, and we apologise once more.",
      },
      {
        after: ["customer: No heating.", "agent: I'm sorry about the heating.", "customer: It is 12 degrees."],
        text: "I'm so sorry about the cold flat.",
      },
      {
        after: ["customer: The cake never came.", "bot: Sorry about the cake.", "customer: The party is over."],
        text: "We do apologise for the missing cake.",
      },
      {
        after: ["customer: You lost my skis!", "agent: We are sorry about your skis.", "customer: So what now?"],
        text: "I'm sorry about your skis. I'm unable to open the claim from here.",
      },
    ],
    noMatch: [
      {
        after: ["customer: You lost my skis!", "agent: We are sorry about your skis.", "customer: So what now?"],
        text: "I'm sorry again. I have refunded the skis today.",
      },
      {
        after: ["customer: No heating.", "agent: Is the boiler on?", "customer: Yes. It is 12 degrees."],
        text: "I'm so sorry about the cold flat.",
      },
      {
        after: ["customer: The cake never came.", "bot: Sorry about the cake.", "customer: The party is over."],
        text: "I'm sorry that we missed the party. What did you pay for the cake?",
      },
      {
        after: ["customer: No heating.", "agent: I'm sorry about the heating.", "customer: Where does it say so?"],
        text: "I'm sorry. The notice hangs by the lift, beside the letter boxes of the house.",
      },
    ],
  },
};

export const repetition: readonly Rule[] = [sameSentence, apologyAgain];

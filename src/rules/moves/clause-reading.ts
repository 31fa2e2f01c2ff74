/** What a clause of a reply does with the words that it shares with the customer. */
import type { TokenSpan } from "../../rule-set/rule.js";
import { type Document, TokenClass } from "../../text/document.js";
import { wordTraits } from "../../text/words.js";
import {
  ABOUT,
  ASKING,
  ASPECTS,
  BEFORE_A_QUESTION,
  CATEGORIES,
  CHECKS,
  EXPLAINS,
  HAPPENS,
  INSTRUCTS,
  NEGATIONS,
  OFFERS,
  OUR_ACTS,
  PAST,
  POINTERS,
  REFERENCE,
  REGRETS,
  SPEAKERS,
  STATES,
  SUPPOSES,
  TOPICS,
  TOPICS_WITH,
  TROUBLE,
  TURNS,
  WORDS_OF_THEIRS,
} from "../words/restatement-words.js";
import { type CustomerWords, type Echo, isCapital, mostTogether, NOT_SAID, SPECIFIC } from "./echoes.js";

export interface ClauseReading {
  /** Different words that the customer used too. */
  readonly shared: number;
  /** Those of them that belong to this case and no other, and that the customer said close together. */
  readonly own: number;
  /** Parts of the house or the shop that the customer named too, behind a "sorry" or a "regarding". */
  readonly aspects: number;
  /** Own words that are not capitalised as names of houses and brands are. */
  readonly plain: number;
  /** Those of them that are written small, so that a signature is no echo. */
  readonly small: number;
  readonly length: number;
  /** Something of the customer's own follows a "sorry". */
  readonly regretted: boolean;
  /** Something of the customer's own follows a "regarding". */
  readonly topical: boolean;
  /** Something of the customer's own follows "your feedback about". */
  readonly noted: boolean;
  /** All that is said back is what the customer praised. */
  readonly praised: boolean;
  /** A number, date or amount of the customer's own is in it. */
  readonly concrete: boolean;
  /** A whole statement with a verb in the present: an answer more often than an echo. */
  readonly states: boolean;
  readonly trouble: boolean;
  /** Tells what happened to the customer: "you were charged", "your kettle has". */
  readonly yours: boolean;
  readonly offers: boolean;
  readonly ourAct: boolean;
  readonly explains: boolean;
  readonly speaks: boolean;
  readonly checks: boolean;
  /** A "not" where the customer said none. */
  readonly denies: boolean;
  /** Asks the customer: "have you", "did your". */
  readonly asks: boolean;
  /** Tells them what they can, must or will do: an answer that shares their nouns. */
  readonly instructs: boolean;
}

/** How many parts of a house or a shop ("the room and the food") say as much as one word of this case alone. */
export const ENOUGH_ASPECTS = 2;

/** How far behind a "sorry" its object may stand, and a verb behind "you" or "your". */
const REGRET_REACH = 14;
const TOPIC_REACH = 7;
const YOU_REACH = 3;
const YOUR_REACH = 5;

/** What a word can be in a sentence, as bits. */
const Word = {
  pointer: 1,
  regret: 2,
  turn: 4,
  topic: 8,
  topicWith: 16,
  reference: 32,
  states: 64,
  trouble: 128,
  offer: 256,
  ourAct: 512,
  explains: 1024,
  speaker: 2048,
  negation: 4096,
  asking: 8192,
} as const;

const bitsOf = wordTraits([
  [Word.pointer, POINTERS],
  [Word.regret, REGRETS],
  [Word.turn, TURNS],
  [Word.topic, TOPICS],
  [Word.topicWith, TOPICS_WITH],
  [Word.reference, REFERENCE],
  [Word.states, STATES],
  [Word.trouble, TROUBLE],
  [Word.offer, OFFERS],
  [Word.ourAct, OUR_ACTS],
  [Word.explains, EXPLAINS],
  [Word.speaker, SPEAKERS],
  [Word.negation, NEGATIONS],
  [Word.asking, ASKING],
]);

export function readClause(
  reply: Document,
  { first, last }: TokenSpan,
  words: CustomerWords,
  echoes: readonly (Echo | undefined)[],
): ClauseReading {
  const shared = new Set<string>();
  const own = new Set<string>();
  const seen = {
    regretted: false,
    topical: false,
    noted: false,
    concrete: false,
    yours: false,
    offers: false,
    asks: false,
    instructs: false,
  };
  let length = 0;
  let plain = 0;
  let small = 0;
  const aspects = new Set<string>();
  /** The bits of all words of the clause. */
  let all = 0;
  let before = 0;
  // "Three weeks": the unit belongs to the number, though "week" alone is anybody's word.
  let countAt = Number.NEGATIVE_INFINITY;
  let regretAt = Number.NEGATIVE_INFINITY;
  let topicAt = Number.NEGATIVE_INFINITY;
  let notedAt = Number.NEGATIVE_INFINITY;
  for (let at = first; at < last; at++) {
    const word = reply.normals[at] as string;
    const previous = before;
    const bits = bitsOf(word);
    before = bits;
    if (((reply.flags[at] as number) & NOT_SAID) !== 0) continue;
    const next = reply.normals[at + 1] ?? "";
    all |= bits;
    // "Sorry to hear that – make sure your …": the regret is over where "that" closes it.
    if ((previous & Word.pointer) !== 0 && reply.clauseOf[at - 1] !== reply.clauseOf[at])
      regretAt = Number.NEGATIVE_INFINITY;
    if ((bits & Word.regret) !== 0) regretAt = at;
    if ((bits & Word.turn) !== 0) regretAt = Number.NEGATIVE_INFINITY;
    if (
      (bits & Word.topic) !== 0 ||
      ((bits & Word.topicWith) !== 0 && (next === "with" || next === "regarding")) ||
      ((bits & Word.reference) !== 0 && at > first && reply.normals[at - 1] === "with")
    ) {
      topicAt = at;
    }
    if (WORDS_OF_THEIRS.has(word) && ABOUT.has(next) && reply.normals[at + 2] !== "to" && isTheirs(reply, at, first))
      notedAt = at;
    if (tellsOfCustomer(reply, at, last)) seen.yours = true;
    if ((bits & Word.offer) !== 0 && !isSupposed(word, next) && ((reply.classes[at] as number) & TokenClass.date) === 0)
      seen.offers = true;
    if (word === "you" && INSTRUCTS.has(next) && !isGuessed(reply.normals, at + 1)) seen.instructs = true;
    if ((bits & Word.asking) !== 0 && (next === "you" || next === "your") && opensQuestion(reply, at, first))
      seen.asks = true;
    const echo = echoes[at - first];
    if (echo === undefined) continue;
    length++;
    const { root, theirs } = echo;
    if (theirs === undefined) continue;
    shared.add(theirs);
    const isRegretted = at - regretAt <= REGRET_REACH;
    const isTopical = at - topicAt <= TOPIC_REACH;
    const isCounted = at === countAt + 1;
    if (!isCounted && (CATEGORIES.has(root) || CATEGORIES.has(theirs))) {
      if ((isRegretted || isTopical) && ASPECTS.has(root)) aspects.add(root);
      continue;
    }
    own.add(theirs);
    if (((reply.classes[at] as number) & SPECIFIC) !== 0) {
      seen.concrete = true;
      if (!isCounted) countAt = at;
    }
    if (!words.common.has(theirs) && isName(reply, at)) continue;
    plain++;
    if (!isCapital(reply, at)) small++;
    if (isRegretted) seen.regretted = true;
    if (isTopical) seen.topical = true;
    if (at - notedAt <= TOPIC_REACH) seen.noted = true;
  }
  if (aspects.size >= ENOUGH_ASPECTS && own.size === 0) seen.topical = true;
  const { most, places } = mostTogether(own, words);
  const said = [...own].flatMap((word) => (words.places.get(word) ?? []).filter((place) => places.includes(place)));
  return {
    shared: shared.size,
    own: most,
    aspects: aspects.size,
    plain,
    small,
    length,
    ...seen,
    praised: said.length > 0 && said.every((place) => words.praised.has(place)),
    states: (all & Word.states) !== 0,
    trouble: (all & Word.trouble) !== 0,
    ourAct: (all & Word.ourAct) !== 0,
    explains: (all & Word.explains) !== 0,
    speaks: (all & Word.speaker) !== 0,
    denies: (all & Word.negation) !== 0 && !places.some((place) => words.negated.has(place)),
    checks: opensWith(reply, first, last, most),
  };
}

/** "Your feedback", "your kind remarks": a "your" at most two words before. */
function isTheirs({ normals }: Document, at: number, first: number): boolean {
  return normals.slice(Math.max(first, at - 2), at).includes("your");
}

/** "It must have been", "you should not": a guess or a reproach to ourselves, and no offer. */
function isSupposed(modal: string, next: string): boolean {
  return next === "not" || (modal === "must" && SUPPOSES.has(next));
}

/** "You must have waited", "you must be", "you can not": a guess, or what went wrong for them. */
function isGuessed(normals: readonly string[], at: number): boolean {
  const next = normals[at + 1] ?? "";
  if (normals[at] === "can") return next === "not";
  if (normals[at] !== "must") return false;
  const after = normals[at + 2] ?? "";
  return next === "be" || next === "feel" || (next === "have" && (PAST.has(after) || after.endsWith("ed")));
}

function opensQuestion({ normals, clauseOf }: Document, at: number, first: number): boolean {
  return at === first || clauseOf[at - 1] !== clauseOf[at] || BEFORE_A_QUESTION.has(normals[at - 1] as string);
}

function tellsOfCustomer({ normals }: Document, at: number, last: number): boolean {
  const word = normals[at];
  if (word !== "you" && word !== "your") return false;
  const reach = Math.min(last, at + 1 + (word === "you" ? YOU_REACH : YOUR_REACH));
  for (let ahead = at + 1; ahead < reach; ahead++) {
    const verb = normals[ahead] as string;
    if (word === "your" ? HAPPENS.has(verb) : PAST.has(verb) || (verb.length > 4 && verb.endsWith("ed"))) return true;
  }
  return false;
}

/** A capitalised word that no "your" or "the" stands before: a house, a brand, a person. */
function isName(document: Document, at: number): boolean {
  if (!isCapital(document, at) || ((document.classes[at] as number) & SPECIFIC) !== 0) return false;
  return document.normals[at - 1] !== "your" && (document.normals[at - 1] !== "the" || isCapital(document, at - 1));
}

/** Openings of a check, by their first words. */
const CHECKS_BY_WORD = new Map<string, (readonly string[])[]>();
for (const check of CHECKS) {
  const [word] = check as [string];
  CHECKS_BY_WORD.set(word, [...(CHECKS_BY_WORD.get(word) ?? []), check]);
}
const CHECK_REACH = 5;

function opensWith({ normals }: Document, first: number, last: number, own: number): boolean {
  for (let at = first; at < Math.min(last, first + CHECK_REACH); at++) {
    // "So you …" opens many sentences: it takes more of the customer's words.
    if (normals[at] === "so" && own < 2) continue;
    const checks = CHECKS_BY_WORD.get(normals[at] as string);
    if (checks?.some((check) => at < last - check.length && check.every((word, index) => normals[at + index] === word)))
      return true;
  }
  return false;
}

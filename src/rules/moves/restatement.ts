import { readLately } from "../../contract/remember.js";
import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { isContent, stem } from "../../text/content.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../../text/document.js";
import { type Numbered, nextNumber, readEachAgainst } from "../../text/known.js";
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
  NUMERALS,
  OFFERS,
  OUR_ACTS,
  PAST,
  POINTERS,
  PRAISE,
  PRAISED,
  REFERENCE,
  REGRETS,
  SPEAKERS,
  STATES,
  SUPPOSES,
  TOPICS,
  TOPICS_WITH,
  TROUBLE,
  TURNS,
  WHICH,
  WORDS_OF_THEIRS,
} from "../words/restatement-words.js";

const SPECIFIC =
  TokenClass.number | TokenClass.money | TokenClass.date | TokenClass.clock | TokenClass.id | TokenClass.duration;

/** Where the customer used each word: numbers of sentences, counted through all their turns. */
interface CustomerWords extends Numbered {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words by their first letters, so that "noise" finds "noisy". */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Words that the customer wrote small: no names. */
  readonly common: ReadonlySet<string>;
  /** The sentences with a "not" in them. */
  readonly negated: ReadonlySet<number>;
  /** The sentences that praise and name no trouble: saying them back is no restatement of a problem. */
  readonly praised: ReadonlySet<number>;
}

/** Enough to compare with; it keeps the cost of a text that repeats itself bounded. */
const MOST_PLACES = 16;
const FAMILY_LETTERS = 4;

/** The sentences of a reply that say the customer's own problem back. */
function findRestatements(reply: Document, context: RuleContext): readonly TokenSpan[] {
  if (context.customer.assumed) return [];
  const words = customerWords(context.turns);
  if (words.places.size === 0) return [];
  return restated(reply, words).flatMap((span, index) => {
    const { first } = reply.sentences[index] as Sentence;
    return span === undefined ? [] : [{ first: first + span.first, last: first + span.last }];
  });
}

/** In each sentence the stretch that says back what the customer said. */
const restated = readEachAgainst((alone, words: CustomerWords): TokenSpan | undefined => {
  const sentence = alone.sentences[0] as Sentence;
  const echoes = readEchoes(alone, sentence, words);
  if (echoes === undefined) return undefined;
  return clausesOf(alone, sentence).find((span) => saysBack(alone, sentence, span, words, echoes));
});

/** A word of a reply that says something of the matter: its stem, and the customer's word for it if they used one. */
interface Echo {
  readonly root: string;
  readonly theirs: string | undefined;
}

/** The words of the matter in a sentence, by their places in it; undefined where none of them is the customer's. */
function readEchoes(
  reply: Document,
  { first, last }: Sentence,
  words: CustomerWords,
): readonly (Echo | undefined)[] | undefined {
  const echoes: (Echo | undefined)[] = [];
  let isEchoed = false;
  for (let at = first; at < last; at++) {
    if (((reply.flags[at] as number) & NOT_SAID) !== 0 || !isTopic(reply, at)) {
      echoes.push(undefined);
      continue;
    }
    const root = stemAt(reply, at);
    const theirs = customersWord(root, words);
    if (theirs !== undefined) isEchoed = true;
    echoes.push({ root, theirs });
  }
  return isEchoed ? echoes : undefined;
}

const NOT_SAID: number = ASIDE | TokenFlag.greeting | TokenFlag.quoted;

/** The turns of a conversation stay the same while its drafts change. */
const customerWords = readLately(readCustomer);

function readCustomer(turns: RuleContext["turns"]): CustomerWords {
  const places = new Map<string, number[]>();
  const families = new Map<string, string[]>();
  const common = new Set<string>();
  const negated = new Set<number>();
  const praised = new Set<number>();
  const troubled = new Set<number>();
  let sentence = 0;
  for (const { role, document } of turns) {
    if (role !== "customer") continue;
    const text = document();
    for (let at = 0; at < text.size; at++) {
      const place = sentence + (text.sentenceOf[at] as number);
      const word = text.normals[at] as string;
      if (NEGATIONS.has(word)) negated.add(place);
      if (PRAISE.has(word) || PRAISED.has(word)) praised.add(place);
      if (TROUBLE.has(word) || TURNS.has(word)) troubled.add(place);
      if (!isTopic(text, at)) continue;
      const root = stemAt(text, at);
      if (!isCapital(text, at)) common.add(root);
      const said = places.get(root);
      if (said === undefined) {
        places.set(root, [place]);
        const family = families.get(root.slice(0, FAMILY_LETTERS)) ?? [];
        if (family.length < MOST_PLACES) family.push(root);
        families.set(root.slice(0, FAMILY_LETTERS), family);
      } else if (said.length < MOST_PLACES) said.push(place);
    }
    sentence += text.sentences.length;
  }
  for (const place of [...negated, ...troubled]) praised.delete(place);
  return { number: nextNumber(), places, families, common, negated, praised };
}

/** The customer's word for it: the same stem, or one that only ends otherwise. */
function customersWord(root: string, { places, families }: CustomerWords): string | undefined {
  if (places.has(root)) return root;
  if (root.length < FAMILY_LETTERS) return undefined;
  return families
    .get(root.slice(0, FAMILY_LETTERS))
    ?.find(
      (other) =>
        Math.abs(other.length - root.length) <= FAMILY_LETTERS && (other.startsWith(root) || root.startsWith(other)),
    );
}

function isTopic(document: Document, at: number): boolean {
  if (((document.classes[at] as number) & TokenClass.name) !== 0) return false;
  if (isContent(document, at)) return true;
  // A bare digit is too short for content, but "2 nights" is the customer's own.
  const flags = document.flags[at] as number;
  return (
    ((document.classes[at] as number) & SPECIFIC) !== 0 &&
    (flags & (ASIDE | TokenFlag.greeting)) === 0 &&
    /\d/.test(document.normals[at] as string)
  );
}

/** "Four emails" and "4 emails" are the same. */
function stemAt({ normals }: Document, at: number): string {
  const normal = normals[at] as string;
  return NUMERALS.get(normal) ?? stem(normal.replaceAll("-", ""));
}

/** A sentence, and its parts where it is long: a regret in front, an offer behind. */
function clausesOf({ clauseOf }: Document, { first, last }: Sentence): readonly TokenSpan[] {
  const clauses: TokenSpan[] = [];
  let start = first;
  for (let at = first + 1; at <= last; at++) {
    if (at < last && clauseOf[at] === clauseOf[start]) continue;
    clauses.push({ first: start, last: at });
    start = at;
  }
  return clauses.length > 1 ? [{ first, last }, ...clauses] : clauses;
}

function saysBack(
  reply: Document,
  sentence: Sentence,
  span: TokenSpan,
  words: CustomerWords,
  echoes: readonly (Echo | undefined)[],
): boolean {
  const inSpan = echoes.slice(span.first - sentence.first, span.last - sentence.first);
  if (!inSpan.some((echo) => echo?.theirs !== undefined)) return false;
  const reading = readClause(reply, span, words, inSpan);
  const { own, shared, length } = reading;
  if ((own < 1 && reading.aspects < ENOUGH_ASPECTS) || reading.asks || praises(reply, sentence)) return false;
  if (reading.checks) return sentence.end !== "?" || own >= 2 || shared >= 3;
  if (reading.ourAct || reading.instructs) return false;
  if (sentence.end === "?" && ASKING.has(reply.normals[span.first] as string)) return false;
  if (sentence.end === "?") return !reading.offers && reading.trouble && shared >= 2;
  if (reading.regretted || (reading.noted && !reading.praised)) return true;
  if (
    reading.offers ||
    reading.explains ||
    reading.praised ||
    (reading.denies && !reading.topical) ||
    asksBack(reply, span)
  )
    return false;
  if (reading.concrete && own >= 3 && own * 2 >= length) return true;
  if (reading.speaks) return false;
  if (reading.concrete && own >= 2 && length <= (reading.states ? COUNT_ECHO : LONG_ECHO)) return true;
  if (reading.topical) return true;
  if (reading.yours) return own >= 2 || (shared >= 2 && reading.trouble && length <= LONG_ECHO);
  if (reading.plain < 1) return false;
  const isWhole = span.first === sentence.first && span.last === sentence.last;
  if (reading.trouble) return own >= 2 || (isWhole && length <= SHORT_ECHO && own * 2 >= length);
  const enough = length <= BRIEF_ECHO && reading.small >= 2 ? 2 : 3;
  return isWhole && !reading.states && own >= enough && own * 2 >= length;
}

function praises({ normals, negators }: Document, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++)
    if (PRAISE.has(normals[at] as string) && (negators[at] as number) < 0) return true;
  return false;
}

/** "Your feedback", "your kind remarks": a "your" at most two words before. */
function isTheirs({ normals }: Document, at: number, first: number): boolean {
  return normals.slice(Math.max(first, at - 2), at).includes("your");
}

/** "…, and which lamp you have": a question inside a statement. */
function asksBack({ normals }: Document, { first }: TokenSpan): boolean {
  const opener = normals[first] as string;
  return WHICH.has((BEFORE_A_QUESTION.has(opener) ? normals[first + 1] : opener) ?? "");
}

/** Content words of a sentence that hardly says more than the customer did. */
const SHORT_ECHO = 3;
const COUNT_ECHO = 4;
const BRIEF_ECHO = 5;
const LONG_ECHO = 8;
/** How many parts of a house or a shop ("the room and the food") say as much as one word of this case alone. */
const ENOUGH_ASPECTS = 2;

interface ClauseReading {
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

function readClause(
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

function isCapital({ text, starts }: Document, at: number): boolean {
  const letter = text[starts[at] as number] as string;
  return letter !== letter.toLowerCase();
}

/** How many of the words the customer used within two sentences, and which sentences those are. */
function mostTogether(
  own: ReadonlySet<string>,
  { places }: CustomerWords,
): { most: number; places: readonly number[] } {
  const counts = new Map<number, number>();
  let most = 0;
  let best = 0;
  for (const word of own) {
    const pairs = new Set((places.get(word) ?? []).flatMap((place) => [place, place + 1]));
    for (const pair of pairs) {
      const count = (counts.get(pair) ?? 0) + 1;
      counts.set(pair, count);
      if (count > most) {
        most = count;
        best = pair;
      }
    }
  }
  return { most, places: [best - 1, best] };
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

export const restatement: readonly Rule[] = [
  {
    kind: "custom",
    id: "restatement/says-it-back",
    find: findRestatements,
    confidence: "medium",
    message: "Says their problem back.",
    why: "They see that somebody has read it.",
    source: ["M05", "M06", "L10"],
    examples: {
      match: [
        {
          after: ["customer: Decent room, but it smells of fish."],
          text: "We have taken note of your remarks about the fish smell.",
        },
        {
          after: ["customer: The kettle leaks at the base since Sunday."],
          text: "Your kettle has been leaking at the base since Sunday.",
        },
        {
          after: ["customer: you took the gym fee twice in march"],
          text: "I'm sorry that the gym fee was taken twice in March.",
        },
        {
          after: ["customer: My fridge hums all night and the milk is warm"],
          text: "Let me check I have this right: the fridge hums all night, and the milk is warm?",
        },
      ],
      noMatch: [
        {
          after: ["customer: Great terrace and tasty soup, thanks to Pia."],
          text: "Your remarks about the terrace and the soup made our day.",
        },
        { after: ["customer: The alarms do not clear."], text: "Our apologies for not being more clear." },
        {
          after: ["customer: The shows on my Orbit TV are too quiet."],
          text: "Tell us which show it is, and which Orbit TV you have.",
        },
        {
          after: ["customer: My pick-up was late and the driver was rude."],
          text: "Your pick-up was not organised by us.",
        },
        {
          after: ["customer: The kettle leaks at the base since Sunday."],
          text: "You can order a new kettle in our shop.",
        },
        { after: ["customer: My booking is gone."], text: "We're sorry about the trouble with your booking." },
        {
          after: ["customer: My fridge hums all night and the milk is warm"],
          text: "Which fridge do you have, and where does it stand?",
        },
        {
          after: ["customer: you took the gym fee twice in march"],
          text: "Thank you for telling us about the gym fee.",
        },
      ],
    },
  },
  {
    kind: "absence",
    id: "restatement/missing",
    absent: ["restatement", "action", "remedy"],
    when: { assumed: false, intensity: { min: 1.5 }, customer: { any: ["repeats", "misunderstood"] } },
    confidence: "high",
    message: "Their own story is not said back.",
    why: "They have told it more than once: until it is said back, they will tell it again.",
    source: ["M05", "D01", "C15"],
    suggestions: ["So that I have it right: [what happened to them, with their own details]. Is that it?"],
    examples: {
      match: [
        {
          after: [
            "customer: This is the third time I'm writing about the broken dryer. I've already told two of your people. Ridiculous!",
          ],
          text: "Thank you for your message. Your concern is important to us.",
        },
        {
          after: [
            "customer: For the third time: the gate does not open!! I am sick and tired of telling everybody the same story.",
          ],
          text: "We apologize and will look into it.",
        },
        {
          after: [
            "customer: I've told you four times already that the heater is dead. I'm furious, this is disgusting.",
          ],
          text: "We're sorry. Which number can we reach you on?",
        },
      ],
      noMatch: [
        {
          after: [
            "customer: This is the third time I'm writing about the broken dryer. I've already told two of your people. Ridiculous!",
          ],
          text: "Your dryer is broken and this is your third letter. I'm sorry.",
        },
        {
          after: [
            "customer: This is the third time I'm writing about the broken dryer. I've already told two of your people. Ridiculous!",
          ],
          text: "I'm sorry. I've ordered a new one for you.",
        },
        { after: ["customer: Hi, do you open on Sundays?"], text: "Yes, from ten to four." },
        "Thank you for your message.",
      ],
    },
  },
];

/** Facts that lie in the shape of a conversation: who wrote last, how much, whether it breaks off. */
import type { ReadConversation } from "../customer/assess.js";
import {
  endsInTrouble,
  signsOff,
  soundsCheerful,
  soundsGlad,
  tellsOfADeed,
  tellsOfFeeling,
  tellsOfMalfunction,
  tellsOfTrouble,
} from "../customer/sound.js";
import type { Fact } from "../rule-set/policy.js";
import type { ReadTurn } from "../rule-set/rule.js";
import { isContent, stem } from "../text/content.js";
import { ASIDE, type Document, TokenClass } from "../text/document.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";
import { reportsAFault } from "./faults.js";
import { callsNames } from "./names.js";

const FEW_WORDS = 8;
const LOUD = 3;
const LONG_STORY = 45;
const AT_LENGTH = 110;
const BURST = 3;
const TANGLED = 4;
const THIRD_TURN = 3;
const MANY_TURNS = 4;
const SAME_DEMAND = 3;

/** Words that no sentence ends with: whoever stops here has not finished. */
const DANGLING: ReadonlySet<string> = wordSet(
  `and but or because cause the a an to of with if when while my your his her our their from into at by than as where which who
  until till whether is are was were am`,
);
/** "Where can I get it from": a question may end with these. */
const ENDS_A_QUESTION: ReadonlySet<string> = wordSet("to of with from into by at than is are was were am");
const ASKING: ReadonlySet<string> = wordSet("what where who which whom how why there that");
/** "And then he": whoever is named here was about to do something. */
const SPEAKERS: ReadonlySet<string> = wordSet("he she they i we it who");
const JOINING: ReadonlySet<string> = wordSet("and then when so because but while after before until");
/** "If I have to." */
const OBLIGING: ReadonlySet<string> = wordSet(
  "have has had need needed want wanted got ought used like going try able supposed meant",
);
/** "I left it with her": here she is nobody's owner. */
const PREPOSITIONS: ReadonlySet<string> = wordSet("with to for from at by of on about without told asked saw");
const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "am"]);
/** Shorter than this, "that's how they are" ends where it should. */
const LONG_ENOUGH_TO_BREAK = 7;
/** A longer text with a comma at its end is a letter that lost its signature. */
const LONGEST_THAT_BREAKS = 30;

export function readShape({ turns, customer, latest, latestFrom }: ReadConversation): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (fact: Fact, holds: boolean): void => {
    if (holds) facts.push(fact);
  };
  const theirs = turns.filter(({ role }) => role === "customer");
  const ours = turns.filter(({ role }) => role === "agent" || role === "bot");
  const words = latest.reduce((sum, document) => sum + ownWords(document), 0);
  const asks = latest.some(asksSomething);
  const weAsked = ours.length > 0 && asksSomething(lastOf(ours));
  const last = latest[latest.length - 1];
  add("our-turn-last", !customer.assumed && latestFrom === turns.length);
  add("unfinished", last !== undefined && breaksOff(last));
  add("trails-off", last !== undefined && trailsOff(last));
  add("numbered-part", last !== undefined && isPartOfMore(last.text));
  add("system-last", turns[turns.length - 1]?.role === "system");
  add("burst", latestFrom < turns.length && latest.length >= BURST);
  add("few-words", latest.length > 0 && words <= FEW_WORDS);
  add("long-story", words >= LONG_STORY);
  add("at-length", words >= AT_LENGTH);
  add(
    "tagged",
    latest.some(({ classes }) => classes.some((each) => (each & TAG) !== 0)),
  );
  add("negative", latest.some(tellsOfTrouble));
  add("trouble-last", last !== undefined && endsInTrouble(last));
  add("signs-off", last !== undefined && signsOff(last));
  add("deed", latest.some(tellsOfADeed));
  add("at-us", latest.some(speaksOfUs));
  add("feels", latest.some(tellsOfFeeling));
  add("fault", latest.some(reportsAFault));
  add("malfunction", latest.some(tellsOfMalfunction));
  add("glad-sign", latest.some(soundsGlad));
  add("cheerful", latest.length > 0 && latest.every(soundsCheerful));
  add("tangled", new Set(latest.flatMap(figuresOf)).size >= TANGLED);
  add(
    "full-marks",
    latest.some(({ text }) => givesFullMarks(text)),
  );
  add("convoluted", latest.some(isConvoluted));
  add("asks-and-goes-on", last !== undefined && goesOnAfterAsking(last));
  add(
    "specific",
    latest.some(({ normals, classes }) =>
      normals.some(
        (word, at) =>
          ((classes[at] as number) & TokenClass.id) !== 0 ||
          (((classes[at] as number) & TAG) === 0 && /^\D*\d{3,}/.test(word)),
      ),
    ),
  );
  add("several-sentences", latest.reduce((sum, { sentences }) => sum + sentences.length, 0) > 2);
  add("loud", latest.reduce((sum, { marks }) => sum + marks.exclamations, 0) >= LOUD);
  add("calls-names", latest.some(callsNames));
  add("first-words", latestFrom < turns.length && theirs.every(({ index }) => index >= latestFrom));
  add("third-turn", theirs.length >= THIRD_TURN);
  add("many-turns", theirs.length >= MANY_TURNS);
  add("question", asks);
  add("we-asked", weAsked);
  add("answered-us", weAsked && !asks && latestFrom < turns.length);
  add("chose", ours.length > 0 && latest.some((document) => picksFigure(document, lastOf(ours))));
  add("counter-offer", ours.length > 0 && latest.some((document) => namesAnotherSum(document, lastOf(ours))));
  add(
    "secret",
    theirs.some((turn) => holdsCardNumber(turn.document().text)),
  );
  add("same-demand", repeatsADemand(theirs));
  return facts;
}

function lastOf(turns: readonly ReadTurn[]): Document {
  return (turns[turns.length - 1] as ReadTurn).document();
}

const MARKS_OUT_OF = "5";

/** "(1/4)", "2/3 ...": the last part that they sent is not the last that there is. */
function isPartOfMore(text: string): boolean {
  const parts = [...text.matchAll(/(?:^|[\s([])(\d)\s?\/\s?(\d)(?=[\s)\].:,]|$)/g)];
  const part = parts[parts.length - 1];
  if (part === undefined) return false;
  if (Number(part[1]) < 1 || Number(part[1]) >= Number(part[2])) return false;
  if (part.index <= 1) return true;
  // "The heating rattled. 3/5" is a verdict.
  const isMark = part[2] === MARKS_OUT_OF && !/[([]/.test(part[0]);
  return !isMark && part.index + part[0].length >= text.trimEnd().length - 2;
}

/** Whether a short text names a number, time, date or amount of the other one. */
function picksFigure(document: Document, other: Document): boolean {
  if (ownWords(document) > FEW_WORDS) return false;
  const figures = new Set(figuresOf(other));
  return figuresOf(document).some((figure) => figures.has(figure));
}

/** We named a sum, and they answer with another one. */
function namesAnotherSum(document: Document, other: Document): boolean {
  const offered = sumsOf(other);
  if (offered.size === 0 || ownWords(document) > LONG_STORY) return false;
  return [...sumsOf(document), ...numbersNamed(document)].some((sum) => !offered.has(sum));
}

/** "Call it 40", "make it 12", "60 and we're done". */
const NAMED_BY: ReadonlySet<string> = wordSet("it say take want for like least than about");
const NAMING_IT: ReadonlySet<string> = wordSet("call make say take want more at rather id would");
const DONE_WITH: ReadonlySet<string> = wordSet(
  "deal done quits even square forgotten forget fine happy mine sorted settled good friends",
);

function numbersNamed({ normals, classes }: Document): readonly string[] {
  return normals.filter((word, at) => {
    if (((classes[at] as number) & TokenClass.number) === 0 || !/^\d+$/.test(word)) return false;
    const isCalled = NAMED_BY.has(normals[at - 1] ?? "") && NAMING_IT.has(normals[at - 2] ?? "");
    return isCalled || normals.slice(at + 1, at + 6).some((next) => DONE_WITH.has(next));
  });
}

function sumsOf({ normals, classes }: Document): ReadonlySet<string> {
  const sums = new Set<string>();
  normals.forEach((word, at) => {
    if (((classes[at] as number) & TokenClass.money) === 0) return;
    const sum = word.replace(/\D/g, "");
    if (sum !== "") sums.add(sum);
  });
  return sums;
}

/** An @name or a #tag: written in public. */
const TAG: number = TokenClass.handle | TokenClass.hashtag;
const FIGURE: number = TokenClass.number | TokenClass.money | TokenClass.clock | TokenClass.date;

function figuresOf({ normals, classes }: Document): readonly string[] {
  return normals.filter((_, at) => ((classes[at] as number) & FIGURE) !== 0);
}

/** Words at which an account turns: exceptions, corrections, conditions. */
const TURNING: ReadonlySet<string> = wordSet(
  "except apart unless only minus otherwise but if which instead though although or also both either whereas without rather",
);
const POINTING: ReadonlySet<string> = wordSet("other one ones");
/** "Not the fridge": a "not" that begins or follows a pause takes something back. */
const BEFORE_NOT: ReadonlySet<string> = wordSet("and but or");
const CONVOLUTED = { turns: 4, wordsPerTurn: 13, mostWords: 100 } as const;

/** An account that turns at every step: "the pinks, no, the whites, except on Friday, unless he swaps". */
function isConvoluted(document: Document): boolean {
  const { normals, sentences } = document;
  const words = ownWords(document);
  if (words > CONVOLUTED.mostWords) return false;
  const starts = new Set(sentences.map(({ first }) => first));
  const turns = normals.filter((word, at) => {
    const opens = starts.has(at) || followsComma(document, at);
    if (word === "no") return opens && at > 0;
    if (word === "not") return (opens && at > 0) || BEFORE_NOT.has(normals[at - 1] ?? "");
    return TURNING.has(word) || (POINTING.has(word) && normals[at - 1] === "the");
  }).length;
  return turns >= CONVOLUTED.turns && words <= turns * CONVOLUTED.wordsPerTurn;
}

/** So many words after a question tell that it was not asked for an answer. */
const GOING_ON = 12;

/** "Did I ask who sets them? I have lost a day over this.": more is told after the last question. */
function goesOnAfterAsking({ sentences, normals }: Document): boolean {
  const asked = sentences.findLastIndex(({ end }) => end === "?");
  return asked >= 0 && normals.length - (sentences[asked]?.last ?? 0) >= GOING_ON;
}

const CARD_DIGITS = { least: 13, most: 19 } as const;

/** Whether the text holds a payment card's number, in one piece or in groups. */
function holdsCardNumber(text: string): boolean {
  return (text.match(RUN_OF_DIGITS) ?? []).some((run) => {
    const groups = run.split(/[ -]/);
    return groups.some((_, first) => beginsCardNumber(groups, first));
  });
}

const RUN_OF_DIGITS = /\d+(?:[ -]\d+)*/g;

/** Groups from one on, joined until they are too many digits: a phone number may stand before the card's. */
function beginsCardNumber(groups: readonly string[], first: number): boolean {
  let digits = "";
  for (let at = first; at < groups.length && digits.length <= CARD_DIGITS.most; at++) {
    digits += groups[at] as string;
    if (digits.length >= CARD_DIGITS.least && digits.length <= CARD_DIGITS.most && passesLuhn(digits)) return true;
  }
  return false;
}

/** The check digit of payment cards. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function ownWords({ flags, size }: Document): number {
  let words = 0;
  for (let at = 0; at < size; at++) if (((flags[at] as number) & ASIDE) === 0) words++;
  return words;
}

function asksSomething({ sentences, flags }: Document): boolean {
  return sentences.some(({ first, end }) => end === "?" && ((flags[first] as number) & ASIDE) === 0);
}

function breaksOff({ text, normals, sentences, size, flags }: Document): boolean {
  if (size === 0 || ((flags[size - 1] as number) & ASIDE) !== 0) return false;
  if (text.trimEnd().endsWith(",")) return size < LONGEST_THAT_BREAKS;
  const final = sentences[sentences.length - 1];
  if (final === undefined || final.end !== "") return false;
  // "WHEN" alone asks; "all sorted, as you were" is a way to say goodbye.
  if (final.last - final.first === 1 || normals.slice(size - 3).join(" ") === "as you were") return false;
  if (SPEAKERS.has(normals[size - 1] as string) && JOINING.has(normals[size - 2] ?? "")) return true;
  if (normals[size - 1] === "then" && normals[size - 2] === "and") return true;
  if (!DANGLING.has(normals[size - 1] as string)) return false;
  if (ENDS_A_QUESTION.has(normals[size - 1] as string) && normals.slice(final.first).some((word) => ASKING.has(word))) {
    return false;
  }
  if (normals[size - 1] === "to" && OBLIGING.has(normals[size - 2] ?? "")) return false;
  if (normals[size - 1] === "her" && PREPOSITIONS.has(normals[size - 2] ?? "")) return false;
  return size >= LONG_ENOUGH_TO_BREAK || !BE.has(normals[size - 1] as string);
}

const US: ReadonlySet<string> = wordSet("your yours ur");
const US_ALL: ReadonlySet<string> = wordSet("lot guys people folks all");
const WISHING: ReadonlySet<string> = wordSet(
  "help time reply answer advice thoughts service shop range site newsletter",
);

/** "Your fitter …", "you lot …": a statement that speaks of us, and does not only thank or ask us. */
function speaksOfUs({ normals, sentences }: Document): boolean {
  return sentences.some(({ first, last, end }) => {
    if (end === "?") return false;
    for (let at = first; at < last - 1; at++) {
      const word = normals[at] as string;
      const next = normals[at + 1] as string;
      if ((US.has(word) && !WISHING.has(next)) || (word === "you" && US_ALL.has(next))) return true;
    }
    return false;
  });
}

/** "5/5", "10/10", five stars in a row: at the beginning of what they write. */
function givesFullMarks(text: string): boolean {
  const beginning = text.slice(0, MARKS_WITHIN);
  return (
    /(?:^|\s)(5|10)\s?\/\s?\1(?![\d/])/.test(text.slice(0, SHORT_PRAISE)) || /(?:⭐\ufe0f?){5}|★{5}/u.test(beginning)
  );
}

const MARKS_WITHIN = 24;
const SHORT_PRAISE = 240;

/** No mark at its end, and no face either. */
function trailsOff({ sentences, classes, size }: Document): boolean {
  const final = sentences[sentences.length - 1];
  return final !== undefined && final.end === "" && ((classes[size - 1] as number) & TokenClass.emoji) === 0;
}

/** Whether the latest turn and two before it share a pair of words that says something, or a number. */
function repeatsADemand(theirs: readonly ReadTurn[]): boolean {
  if (theirs.length < SAME_DEMAND) return false;
  const counts = new Map<string, number>();
  const keys = theirs.map((turn) => demandKeys(turn.document()));
  for (const turn of keys) for (const key of turn) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...(keys[keys.length - 1] ?? [])].some((key) => (counts.get(key) ?? 0) >= SAME_DEMAND);
}

function demandKeys(document: Document): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 0; at < document.size; at++) {
    if (!isContent(document, at)) continue;
    const word = document.normals[at] as string;
    if (((document.classes[at] as number) & FIGURE) !== 0) keys.add(word);
    if (at > 0 && isContent(document, at - 1)) keys.add(`${stem(document.normals[at - 1] as string)} ${stem(word)}`);
  }
  return keys;
}

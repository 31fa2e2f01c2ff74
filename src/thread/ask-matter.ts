/** What an ask is about, and what kind of thing would answer it. */
import type { TokenSpan } from "../rule-set/rule.js";
import { conceptsIn } from "../rules/words/concepts.js";
import { type Document, TokenClass } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { DEEDS } from "./deeds.js";

/** What an answer has to give. */
export type Wanted =
  | "time"
  | "duration"
  | "amount"
  | "number"
  | "reason"
  | "person"
  | "place"
  | "choice"
  | "yes-no"
  | "fact"
  | "act";

export interface FoundAsk extends TokenSpan {
  readonly kind: "question" | "request";
  readonly wanted: Wanted;
  /** What it is about: of its main clause, and of all of it. */
  readonly head: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** What the customer told just before they asked, what is asked for left out. */
  readonly near: ReadonlySet<string>;
  /** "Should I keep it?", "do we need one?": about what they are to do themselves. */
  readonly own: boolean;
  /** "Can it be here before 22 May?": a yes or no that hangs on a time. */
  readonly bound: boolean;
  /** "What does 'pending' mean?", "which one do you mean?": whoever tells it takes other words of necessity. */
  readonly meaning: boolean;
  /** "The first or the second?": a word of either is an answer. */
  readonly either: boolean;
  /** A few words with a question mark and nothing that says what exactly is asked: "normal or wrong?" */
  readonly loose: boolean;
}

/** The words of an ask in its sentence. */
export interface Piece extends TokenSpan {
  readonly kind: "question" | "request";
  readonly isFragment?: boolean;
  /** Where what is wanted begins, behind the words that ask: "I would like |the fee back". */
  readonly matter?: number;
  /** Where the question in it begins: "nobody told me |whether it fits". */
  readonly inner?: number;
}

export const QUESTION_WORDS: ReadonlySet<string> = wordSet("what when where whereabouts who whom whose why how which");
export const SUBJECT_PRONOUNS: ReadonlySet<string> = wordSet("i you we he she it they that this");
/** Words before a question that do not belong to it. */
export const OPENERS: ReadonlySet<string> = wordSet(
  "and n but so or also then ok okay hi hello hey please sorry well now just oh first second third finally lastly by the way yes no thanks thank you if possible again plus",
);
/** Where the main clause of an ask ends. */
const HEAD_ENDS = wordSet(
  "if as because so since while before after until unless although though tho without otherwise",
);
const FOR_US = wordSet("you someone somebody anyone anybody a an");

export function describe(document: Document, piece: Piece): Omit<FoundAsk, "near"> {
  const { normals, classes, clauseOf } = document;
  const { first, last } = piece;
  const inner = piece.inner ?? embedded(normals, first, last);
  const from = inner < 0 ? (piece.matter ?? first) : inner;
  let headEnd = last;
  for (let at = from + 2; at < last; at++) {
    const word = normals[at] as string;
    const isNewClause = clauseOf[at] !== clauseOf[at - 1] && SUBJECT_PRONOUNS.has(word) && at > from + 3;
    if (HEAD_ENDS.has(word) || isNewClause || isOtherWay(normals, at) || (word === "when" && at > from + 1)) {
      headEnd = at;
      break;
    }
  }
  const asked = inner < 0 ? wordAt(normals, first, last) : inner;
  const isRequest = piece.kind === "request" || isAskedOfUs(normals, first, last);
  let hasTime = false;
  for (let at = first; at < last; at++) {
    if (((classes[at] as number) & TIME) !== 0 || WEEKS.has(normals[at] as string)) hasTime = true;
  }
  const wanted = inner < 0 && piece.kind === "request" ? "act" : wantedBy(normals, asked, last, isRequest && inner < 0);
  const sides =
    wanted === "yes-no" || wanted === "choice" || wanted === "fact" ? sidesOf(document, from, headEnd) : undefined;
  const head = sides ?? conceptsIn(document, from, headEnd);
  const about = conceptsIn(document, first, last);
  const isShort = last - first <= 6 && SPECIFIC.has(normals[first] as string);
  const isLoose = piece.isFragment === true && (!isShort || [...head].every((concept) => NEWS.has(concept)));
  return {
    first,
    last,
    kind: isRequest ? "request" : "question",
    wanted:
      inner < 0 && piece.kind === "request" && isForTime(normals, first, headEnd) ? "time" : sides ? "choice" : wanted,
    head: wantsItBack(normals, first, last) ? new Set([...head, "=refund"]) : head,
    about,
    own: wanted === "yes-no" && isOfTheirs(normals, first, last),
    either: sides !== undefined,
    meaning: !isRequest && asksMeaning(normals, asked, headEnd),
    bound: hasTime && (wanted === "yes-no" || wanted === "act"),
    loose: isLoose,
  };
}

const OUGHT = wordSet("do should must shall can may could have am are");

/** "do |I need to", "should |we" */
function isOfTheirs(normals: readonly string[], first: number, last: number): boolean {
  let at = first;
  while (at < last && OPENERS.has(normals[at] as string)) at++;
  return OUGHT.has(normals[at] as string) && (normals[at + 1] === "i" || normals[at + 1] === "we");
}

function asksMeaning(normals: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (normals[at] === "mean") return normals[at + 1] !== "to";
  return false;
}

const OTHER_WAY = wordSet("should shall do does can could will would is are i we");

/** "Is there a cot, or should we bring ours": the other way is no part of what is asked about. */
function isOtherWay(normals: readonly string[], at: number): boolean {
  return normals[at] === "or" && OTHER_WAY.has(normals[at + 1] ?? "");
}

/** How many words before "or" name the one side. */
const LONGEST_SIDE = 4;
const NO_SIDE = wordSet("not so no what else later more less");

/** "Is it |the blue or the green one": what is asked between; undefined where nothing is. */
function sidesOf(document: Document, first: number, last: number): ReadonlySet<string> | undefined {
  const { normals } = document;
  const or = normals.indexOf("or", first + 2);
  if (or < 0 || or >= last - 1 || NO_SIDE.has(normals[or + 1] as string) || asksLeave(normals, first, or))
    return undefined;
  const sides = conceptsIn(document, Math.max(first, or - LONGEST_SIDE), last);
  return sides.size === 0 ? undefined : sides;
}

const POSSIBLE = wordSet("possible allowed okay ok");
const MAY = wordSet("can could may");

/** "Can I move or cancel it", "is it possible to …": a yes or no to either deed. */
function asksLeave(normals: readonly string[], first: number, or: number): boolean {
  if (!DEEDS.has(normals[or + 1] as string)) return false;
  let at = first;
  while (OPENERS.has(normals[at] as string)) at++;
  if (MAY.has(normals[at] as string)) return normals[at + 1] === "i" || normals[at + 1] === "we";
  return normals[at + 1] === "it" && POSSIBLE.has(normals[at + 2] ?? "");
}

const WEEKS = wordSet("week weekend month");
const REPORTING = wordSet(
  "me us know knows remember see check confirm ask asks asking wonder wondering again say tell clarify explain",
);

/** "tell me if it fits": where the question in it begins; −1 where there is none. */
function embedded(normals: readonly string[], first: number, last: number): number {
  for (let at = first + 1; at < last && at < first + 10; at++) {
    const word = normals[at] as string;
    const isOpening = word === "if" || word === "whether" || QUESTION_WORDS.has(word);
    if (!isOpening) continue;
    if (REPORTING.has(normals[at - 1] as string) || (normals[at - 1] === "to" && normals[at - 2] === "as")) return at;
  }
  return -1;
}

/** "Any news?" */
const NEWS = wordSet(
  "luck news update progress word =answer =change development idea advic suggestion thought tip clue help",
);
/** Fragments that name what they are about: "And the lake?" */
const SPECIFIC = wordSet("and any what also my the");
const GETTING = wordSet("give pay get want expect have put gave paid transfer");

/** "I want the money back", "pay it back". */
function wantsItBack(normals: readonly string[], first: number, last: number): boolean {
  const back = normals.indexOf("back", first);
  if (back < 0 || back >= last) return false;
  for (let at = Math.max(0, first - 2); at < back; at++) if (GETTING.has(normals[at] as string)) return true;
  return false;
}

const TIME = TokenClass.date | TokenClass.clock;

/** "can you …", "could someone …": a request in the form of a question; "can you see / tell me what" asks for a fact. */
function isAskedOfUs(normals: readonly string[], first: number, last: number): boolean {
  let at = first;
  while (at < last && OPENERS.has(normals[at] as string)) at++;
  const word = normals[at] ?? "";
  if (word !== "can" && word !== "could" && word !== "will" && word !== "would") return false;
  return FOR_US.has(normals[at + 1] ?? "") && at + 2 < last;
}

/** "I want a date": what is wanted is a time. */
function isForTime(normals: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = normals[at];
    if ((word === "date" || word === "eta" || word === "appointment") && normals[at - 1] !== "delivery") return true;
  }
  return false;
}

/** The word that says what is asked: the first question word, else the first word. */
function wordAt(normals: readonly string[], first: number, last: number): number {
  let from = first;
  while (from < last && OPENERS.has(normals[from] as string)) from++;
  // "Can he leave them, or stay they where they are": the verb asks, and the word goes on.
  if (
    ASKING_VERBS.has(normals[from] as string) &&
    SUBJECT_PRONOUNS.has(normals[from + 1] ?? "") &&
    normals[from + 1] !== "you"
  )
    return from;
  for (let at = first; at < last && at < first + 12; at++) if (QUESTION_WORDS.has(normals[at] as string)) return at;
  return first;
}

const ASKING_VERBS = wordSet("can could may must shall should will would is are do does did has have");
const LASTING = wordSet("notice time longer warning");
const SPANS = wordSet("days weeks months hours minutes nights years");

function wantedBy(normals: readonly string[], at: number, last: number, isRequest: boolean): Wanted {
  const word = normals[at] as string;
  const next = at + 1 < last ? (normals[at + 1] as string) : "";
  switch (word) {
    case "when":
      return "time";
    case "why":
      return "reason";
    case "who":
    case "whom":
    case "whose":
      return "person";
    case "where":
      return "place";
    case "which":
      return next === "week" || next === "day" || next === "date" || next === "month" ? "time" : "choice";
    case "what":
      if (next === "time" || next === "date" || next === "day") return "time";
      if (causes(normals, at, last)) return "reason";
      return costs(normals, at, last) ? "amount" : "fact";
    case "how":
      if (next === "long" || next === "soon") return "duration";
      if (next === "much") return LASTING.has(normals[at + 2] ?? "") ? "duration" : "amount";
      if (next === "many") return SPANS.has(normals[at + 2] ?? "") ? "duration" : "number";
      return next === "come" ? "reason" : "fact";
    default:
      if (!isRequest) return "yes-no";
      return tells(normals, at, last) ? "fact" : "act";
  }
}

const TELLING = wordSet("recommend suggest advise explain describe clarify say know think prefer");
/** "would you |please also |recommend" */
const LONGEST_LEAD = 3;

/** "Would you recommend another one", "could you explain": an answer is all that is wanted. */
function tells(normals: readonly string[], at: number, last: number): boolean {
  for (let next = at + 2; next < last && next < at + 2 + LONGEST_LEAD; next++)
    if (TELLING.has(normals[next] as string)) return true;
  return false;
}

const CAUSING = wordSet("causing caused causes cause reason behind wrong");

/** "what's causing it", "what is the reason" */
function causes(normals: readonly string[], at: number, last: number): boolean {
  for (let next = at + 1; next < last && next <= at + 4; next++)
    if (CAUSING.has(normals[next] as string)) return normals[next - 1] !== "do";
  return false;
}

const COSTING = wordSet(
  "cost costs price prices charge charges fee fees rate deposit postage total owe pay excess premium penalty",
);

/** "what does it cost", "what is the fee", "what would it set me back" */
function costs(normals: readonly string[], at: number, last: number): boolean {
  for (let next = at + 1; next < last && next < at + 8; next++) {
    if (COSTING.has(normals[next] as string)) return isSumOf(normals, at, next);
    if (normals[next] === "set" && normals.indexOf("back", next) > 0 && normals.indexOf("back", next) < last)
      return true;
  }
  return false;
}

/** "What is the fee for" and "what happens to the deposit" ask for something else. */
function isSumOf(normals: readonly string[], at: number, place: number): boolean {
  if (normals[place + 1] === "for" || normals[at + 1] === "happens" || normals[at + 1] === "about") return false;
  return !normals.slice(at + 1, place).some((word) => word === "why" || word === "how" || word === "with");
}

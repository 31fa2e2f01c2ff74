/** What a customer asks for in a turn: questions and requests, several in a sentence, each with its words. */
import { readOnce } from "../contract/remember.js";
import type { FoundCue } from "../rule-set/cues.js";
import type { TokenSpan } from "../rule-set/rule.js";
import { conceptsIn } from "../rules/words/concepts.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { customerCuesIn } from "./cues.js";

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
  /** "Can it be here before 22 May?": a yes or no that hangs on a time. */
  readonly bound: boolean;
  /** A few words with a question mark and nothing that says what exactly is asked: "normal or wrong?" */
  readonly loose: boolean;
}

const QUESTION_WORDS = wordSet("what when where who whom whose why how which");
const AUXILIARIES = wordSet(
  "can could will would do does did is are was were has have had may shall should am must might",
);
const SUBJECTS = wordSet(
  "i you we he she it they there this that these those the my our your his her their anyone someone anybody somebody everything all any",
);
/** "have a nice day", "do the right thing", "had I known", "should you need it": no questions without a question mark. */
const ORDERING = wordSet("have do had should may might must");
/** "Did that twice." */
const POINTING = wordSet("that this these those it all everything");
const ANYBODYS = wordSet("a an");
const ABLE = wordSet("can could will would is are may");
/** Words before a question that do not belong to it. */
const OPENERS = wordSet(
  "and but so or also then ok okay hi hello hey please sorry well now just oh first second third finally lastly by the way yes no thanks thank you if possible again plus",
);
const JOINTS = wordSet("and but also then plus so");
/** Where the main clause of an ask ends. */
const HEAD_ENDS = wordSet("if as because so since while before after until unless although though without otherwise");
/** Verbs with which a request goes on: "delete it and confirm that". */
const REQUEST_VERBS = wordSet(
  "send confirm tell refund cancel delete call give stop put check make change add take remove pay let explain reply write fix replace repair return book move keep ring email credit correct update close print bring",
);
const FOR_US = wordSet("you someone somebody anyone anybody a an");
const LONGEST_ASK = 60;

export const findAsks: (document: Document) => readonly FoundAsk[] = readOnce(readAsks);

function readAsks(document: Document): readonly FoundAsk[] {
  const cues = customerCuesIn(document).filter(({ fact }) => fact.startsWith("ask:"));
  const rhetorical = new Set<number>();
  const bySentence = new Map<number, FoundCue[]>();
  for (const cue of cues) {
    if (cue.fact === "ask:rhetorical") for (let at = cue.first; at < cue.last; at++) rhetorical.add(at);
    else if (cue.fact !== "ask:settled") {
      const sentence = document.sentenceOf[cue.first] as number;
      const others = bySentence.get(sentence);
      if (others) others.push(cue);
      else bySentence.set(sentence, [cue]);
    }
  }
  const asks = document.sentences.flatMap((sentence, index) => {
    if (((document.flags[sentence.first] as number) & (ASIDE | TokenFlag.greeting)) !== 0) return [];
    return asksOf(document, sentence, bySentence.get(index) ?? [])
      .filter((ask) => !isRhetorical(ask, rhetorical) && !isQuoted(document, ask))
      .map((piece) => describe(document, piece));
  });
  const context = new Set(asks.length === 0 ? [] : conceptsIn(document, 0, document.size));
  for (const { head } of asks) for (const concept of head) context.delete(concept);
  for (const concept of context) if (NO_MATTER.test(concept)) context.delete(concept);
  return asks.map((ask) => {
    const sentence = document.sentenceOf[ask.first] as number;
    const from = document.sentences[Math.max(0, sentence - 1)]?.first ?? 0;
    const near = new Set<string>();
    for (const concept of conceptsIn(document, from, ask.first)) if (context.has(concept)) near.add(concept);
    return { ...ask, near };
  });
}

/** Days and numbers are named for many reasons. */
const NO_MATTER = /^(?:\d+|=?(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|=january|am|pm)$/;

interface Piece extends TokenSpan {
  readonly kind: "question" | "request";
  readonly isFragment?: boolean;
}

function isRhetorical({ first, last }: TokenSpan, rhetorical: ReadonlySet<number>): boolean {
  for (let at = first; at < last && at < first + 6; at++) if (rhetorical.has(at)) return true;
  return false;
}

/** "My notice said 'when will you pay?'" is not asked here. A whole ask in marks is none; a quoted word in it does no harm. */
function isQuoted({ flags }: Document, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (((flags[at] as number) & TokenFlag.quoted) === 0) return false;
  return true;
}

/** The asks of a sentence: it is cut where the next one begins. */
function asksOf(document: Document, sentence: Sentence, cues: readonly FoundCue[]): readonly Piece[] {
  const starts = new Map<number, Piece["kind"]>();
  const isMarked = sentence.end === "?";
  for (const { fact, first } of cues) starts.set(first, fact === "ask:indirect" ? "question" : "request");
  for (let at = sentence.first; at < sentence.last; at++) {
    if (starts.has(at) || !beginsQuestion(document, sentence, at, isMarked)) continue;
    // "let me know when it comes": the request has its question in it.
    if (cues.some(({ first, last }) => at > first && at <= last)) continue;
    starts.set(at, "question");
  }
  for (const at of furtherAsks(document, sentence, starts)) starts.set(at.first, at.kind);
  if (starts.size === 0) return isMarked ? [fragment(document, sentence)] : [];
  // "can you please look": one ask, not two.
  const places = [...starts.keys()]
    .sort((a, b) => a - b)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] as number) > 2);
  return places.flatMap((first, index) => {
    const last = Math.min(places[index + 1] ?? sentence.last, first + LONGEST_ASK);
    const end = trimJoint(document, first, last);
    return end > first ? [{ first, last: end, kind: starts.get(first) as Piece["kind"] }] : [];
  });
}

/** A piece does not end with the "and" that leads to the next one. */
function trimJoint({ normals }: Document, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && (JOINTS.has(normals[end - 1] as string) || normals[end - 1] === "please")) end--;
  return end;
}

/** "And the lake?", "Any news?": a question mark and no question word. The last clause is what is asked. */
function fragment({ clauseOf }: Document, { first, last }: Sentence): Piece {
  let from = last - 1;
  while (from > first && clauseOf[from - 1] === clauseOf[last - 1]) from--;
  return { first: last - from <= 1 ? first : from, last, kind: "question", isFragment: true };
}

function beginsQuestion(document: Document, sentence: Sentence, at: number, isMarked: boolean): boolean {
  const { normals } = document;
  const word = normals[at] as string;
  const isWord = QUESTION_WORDS.has(word);
  if (!isWord && !AUXILIARIES.has(word)) return false;
  if (at > sentence.first && QUESTION_WORDS.has(normals[at - 1] as string)) return false;
  const place = placeOf(document, sentence, at);
  if (place === "inside") return false;
  if (isWord)
    return isMarked ? asksWithWord(document, sentence, at, place) : leadsToAuxiliary(normals, at, sentence.last);
  const next = normals[at + 1] ?? "";
  if (at + 1 >= sentence.last) return false;
  if (ANYBODYS.has(next)) return ABLE.has(word);
  if (!isMarked && ORDERING.has(word) && next !== "i" && next !== "we" && !(word !== "have" && next === "you"))
    return false;
  if (!isMarked && (word === "should" || (word === "did" && POINTING.has(next)))) return false;
  return SUBJECTS.has(next) || isNoun(document, at + 1, isMarked);
}

/** "is breakfast included?", "does Mr Kraus come?" */
function isNoun({ classes, normals }: Document, at: number, isMarked: boolean): boolean {
  return isMarked && ((classes[at] ?? 0) & TokenClass.word) !== 0 && normals[at] !== "not";
}

/** Whether a place is where a question can begin: at the start of its sentence, behind a joint or a comma, or within a clause. */
function placeOf(document: Document, sentence: Sentence, at: number): "start" | "joint" | "inside" {
  const { normals, clauseOf, text, ends, starts } = document;
  let from = at;
  while (from > sentence.first && (OPENERS.has(normals[from - 1] as string) || isAddress(document, from - 1))) from--;
  if (from === sentence.first) return "start";
  if (JOINTS.has(normals[at - 1] as string) || normals[at - 1] === "please") return "joint";
  if (clauseOf[at] !== clauseOf[at - 1] && normals[at - 1] !== "or") return "joint";
  return /[,:(–—-]/.test(text.slice(ends[at - 1], starts[at])) ? "joint" : "inside";
}

/** "@shop", "Liv": whom it is written to. */
function isAddress({ classes }: Document, at: number): boolean {
  return ((classes[at] as number) & (TokenClass.handle | TokenClass.name | TokenClass.emoji)) !== 0;
}

function asksWithWord(document: Document, sentence: Sentence, at: number, place: "start" | "joint"): boolean {
  const { normals } = document;
  if (leadsToAuxiliary(normals, at, sentence.last) || normals[at + 1] === "about") return true;
  // "when, and what about the loan?", "Which week?"; but "the one that I use when I travel?" goes on.
  return place === "start" || (at + 1 === sentence.last && place === "joint");
}

/** "when will", "how long does", "which of the two is", "who pays". */
function leadsToAuxiliary(normals: readonly string[], at: number, last: number): boolean {
  const word = normals[at] as string;
  const reach = word === "which" || word === "how" || word === "what" || word === "whose" ? 5 : 1;
  for (let next = at + 1; next <= at + reach && next < last; next++) {
    const follower = normals[next] as string;
    if (AUXILIARIES.has(follower)) {
      // "what I can do", "how it was": a subject before the auxiliary makes it a clause of something else.
      return !normals.slice(at + 1, next).some((each) => SUBJECT_PRONOUNS.has(each));
    }
  }
  // "who pays", "what happens"
  const next = normals[at + 1] ?? "";
  return (word === "who" || word === "what") && next.length > 3 && /[^su]s$/.test(next) && next !== "this";
}

const SUBJECT_PRONOUNS = wordSet("i you we he she it they that this");

/** What goes on in the same breath: "… and if he may start", "delete it and confirm that", "…, and please stop". */
function furtherAsks(
  document: Document,
  sentence: Sentence,
  starts: ReadonlyMap<number, Piece["kind"]>,
): readonly { readonly first: number; readonly kind: Piece["kind"] }[] {
  if (starts.size === 0) return [];
  const first = Math.min(...starts.keys());
  const firstKind = starts.get(first) as Piece["kind"];
  const { normals } = document;
  const further: { first: number; kind: Piece["kind"] }[] = [];
  for (let at = first + 2; at < sentence.last; at++) {
    const word = normals[at] as string;
    const before = normals[at - 1] as string;
    const isJoined = before === "and" || before === "b" || before === "c";
    if (!isJoined || starts.has(at)) continue;
    if (word === "if" || word === "whether" || QUESTION_WORDS.has(word)) {
      if (firstKind === "question") further.push({ first: at, kind: "question" });
    } else if (REQUEST_VERBS.has(word) && firstKind === "request") further.push({ first: at, kind: "request" });
  }
  return further;
}

function describe(document: Document, piece: Piece): Omit<FoundAsk, "near"> {
  const { normals, classes, clauseOf } = document;
  const { first, last } = piece;
  const inner = embedded(normals, first, last);
  const from = inner < 0 ? first : inner;
  let headEnd = last;
  for (let at = from + 2; at < last; at++) {
    const word = normals[at] as string;
    const isNewClause = clauseOf[at] !== clauseOf[at - 1] && SUBJECT_PRONOUNS.has(word) && at > from + 3;
    if (HEAD_ENDS.has(word) || isNewClause || (word === "when" && at > from + 1)) {
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
  const head = conceptsIn(document, from, headEnd);
  const about = conceptsIn(document, first, last);
  const isShort = last - first <= 6 && SPECIFIC.has(normals[first] as string);
  const isLoose = piece.isFragment === true && (!isShort || [...head].every((concept) => NEWS.has(concept)));
  return {
    first,
    last,
    kind: isRequest ? "request" : "question",
    wanted: inner < 0 && piece.kind === "request" && isForTime(normals, first, headEnd) ? "time" : wanted,
    head: wantsItBack(normals, first, last) ? new Set([...head, "=refund"]) : head,
    about,
    bound: hasTime && (wanted === "yes-no" || wanted === "act"),
    loose: isLoose,
  };
}

const WEEKS = wordSet("week weekend month");
const REPORTING = wordSet(
  "me us know see check confirm ask asks asking wonder wondering again say tell clarify explain",
);

/** "tell me if it fits": where the question in it begins; −1 where there is none. */
function embedded(normals: readonly string[], first: number, last: number): number {
  for (let at = first + 1; at < last && at < first + 10; at++) {
    const word = normals[at] as string;
    const isOpening = word === "if" || word === "whether" || QUESTION_WORDS.has(word);
    if (isOpening && REPORTING.has(normals[at - 1] as string)) return at;
  }
  return -1;
}

/** "Any news?" */
const NEWS = wordSet("luck news update progress word =answer =change development");
/** Fragments that name what they are about: "And the lake?" */
const SPECIFIC = wordSet("and any what so but also my the");
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
  for (let at = first; at < last && at < first + 12; at++) if (QUESTION_WORDS.has(normals[at] as string)) return at;
  return first;
}

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
      return next === "price" || costs(normals, at, last) ? "amount" : "fact";
    case "how":
      if (next === "long" || next === "soon") return "duration";
      if (next === "much") return "amount";
      return next === "many" ? "number" : "fact";
    default:
      return isRequest ? "act" : "yes-no";
  }
}

function costs(normals: readonly string[], at: number, last: number): boolean {
  return normals
    .slice(at, Math.min(last, at + 6))
    .some((word) => word === "cost" || word === "costs" || word === "charge");
}

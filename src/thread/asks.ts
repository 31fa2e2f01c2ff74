/** What a customer asks for in a turn: questions and requests, several in a sentence, each with its words. */
import { readOnce } from "../contract/remember.js";
import type { FoundCue } from "../rule-set/cues.js";
import type { TokenSpan } from "../rule-set/rule.js";
import { conceptsIn } from "../rules/words/concepts.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { describe, type FoundAsk, OPENERS, type Piece, QUESTION_WORDS, SUBJECT_PRONOUNS } from "./ask-matter.js";
import { customerCuesIn } from "./cues.js";

export type { FoundAsk } from "./ask-matter.js";

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
/** Words with which a question begins inside another sentence. */
const EMBEDS = wordSet("whether if what when where why how who whose which");
const ANYBODYS = wordSet("a an");
const ABLE = wordSet("can could will would is are may");
/** Who is asked, or asked about, in a question without its mark: "is it open on Sunday", "can somebody come". */
const NAMED_BRIEFLY = wordSet("i you we he she it they there this that these those anyone someone anybody somebody");
/** "What struck me most was the staff" tells. */
const TOLD_OF = wordSet("i you we he she it they that this me us him them my our most");
const DOING = wordSet("do does did will can could");
const ARTICLES = wordSet("the my our your");
/** In a line this short "is the pool open" asks; in a story it goes on with what was said. */
const BRIEF = 15;
const ABLE_TO = wordSet("can could will would do does");
/** "Which is a shame", "who was kind": behind a comma they go on with what was said. */
const RELATIVE = wordSet("which who whom whose that what");
const JOINTS = wordSet("and n but also then plus so");
/** Verbs with which a request goes on: "delete it and confirm that". */
const REQUEST_VERBS = wordSet(
  "send confirm tell refund cancel delete call give stop put check make change add take remove pay let explain reply write fix replace repair return book move keep ring email credit correct update close print bring",
);
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
  const listed = listedSentences(document);
  const asks = document.sentences.flatMap((sentence, index) => {
    if (((document.flags[sentence.first] as number) & (ASIDE | TokenFlag.greeting)) !== 0) return [];
    // What a list is asked for with asks for nothing more than the list.
    if (listed.has(index + 1) && !listed.has(index)) return [];
    return asksOf(document, sentence, bySentence.get(index) ?? [], listed.has(index))
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

function isRhetorical({ first, last }: TokenSpan, rhetorical: ReadonlySet<number>): boolean {
  for (let at = first; at < last && at < first + 6; at++) if (rhetorical.has(at)) return true;
  return false;
}

/** "My notice said 'when will you pay?'" is not asked here. A whole ask in marks is none; a quoted word in it does no harm. */
function isQuoted({ flags }: Document, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (((flags[at] as number) & TokenFlag.quoted) === 0) return false;
  return true;
}

/** Where an ask begins, what kind it is, and where its matter does. */
interface Start {
  readonly kind: Piece["kind"];
  readonly matter?: number;
  readonly inner?: number;
}

/** Ways of asking that go on in each other are one: "I'd be grateful" and "to hear if". */
function startsOf({ normals }: Document, cues: readonly FoundCue[]): Map<number, Start> {
  const starts = new Map<number, Start>();
  let place = -1;
  let reach = -1;
  for (const { fact, first, last } of cues) {
    if (first >= reach) place = first;
    reach = Math.max(reach, last);
    const end = last - 1;
    const before = first === place ? undefined : starts.get(place);
    if (fact === "ask:indirect" && EMBEDS.has(normals[end] as string))
      starts.set(place, { kind: "question", inner: end });
    else if (before?.inner === undefined && starts.get(place)?.inner === undefined) {
      starts.set(place, { kind: before?.kind ?? (fact === "ask:indirect" ? "question" : "request"), matter: end });
    }
  }
  return starts;
}

/** The asks of a sentence: it is cut where the next one begins. */
function asksOf(
  document: Document,
  sentence: Sentence,
  cues: readonly FoundCue[],
  isListed: boolean,
): readonly Piece[] {
  const starts = startsOf(document, cues);
  const isMarked = sentence.end === "?";
  for (let at = sentence.first; at < sentence.last; at++) {
    if (starts.has(at) || !beginsQuestion(document, sentence, at, isMarked)) continue;
    // "let me know when it comes": the request has its question in it.
    if (cues.some(({ first, last }) => at > first && at <= last)) continue;
    starts.set(at, { kind: "question" });
  }
  for (const { first, kind } of furtherAsks(document, sentence, starts)) starts.set(first, { kind });
  if (starts.size === 0) {
    if (isMarked) return [fragment(document, sentence)];
    return isListed ? [{ first: sentence.first, last: sentence.last, kind: "request" }] : [];
  }
  // "can you please look": one ask, not two.
  const places = [...starts.keys()]
    .sort((a, b) => a - b)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] as number) > 2);
  return places.flatMap((first, index) => {
    const last = Math.min(places[index + 1] ?? sentence.last, first + LONGEST_ASK);
    const end = trimJoint(document, first, last);
    return end > first ? [{ first, last: end, ...(starts.get(first) as Start) }] : [];
  });
}

/** Which sentences are the items of a list that was asked for: "I need the following: a) …" */
function listedSentences({ sentences, normals, text, starts, ends }: Document): ReadonlySet<number> {
  const listed = new Set<number>();
  let isAskedFor = false;
  sentences.forEach(({ first, last }, index) => {
    if (first > 0 && ITEM.test(text.slice(ends[first - 1], starts[first]))) {
      if (isAskedFor && namesThing(normals, first, last)) listed.add(index);
      return;
    }
    isAskedFor = false;
    if (!/^\s*:/.test(text.slice(ends[last - 1], (ends[last - 1] as number) + 3))) return;
    for (let at = first; at < last; at++) if (LISTING.has(normals[at] as string)) isAskedFor = true;
  });
  return listed;
}

const ITEM = /\n\s*(?:[-•*–]|\(?(?:\d{1,2}|[a-h])[.)])\s*$/;
/** Words that ask for what is listed behind them. */
const LISTING = wordSet("please send following need require request");
const RELATED = wordSet("that which who whether if");
const LONGEST_ITEM = 16;

/** "a copy of the lease" is wanted; "the lamp is broken" is told. */
function namesThing(normals: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (RELATED.has(normals[at] as string)) break;
    if (AUXILIARIES.has(normals[at] as string)) return false;
  }
  return last - first <= LONGEST_ITEM;
}

/** A piece does not end with the "and" that leads to the next one. */
function trimJoint({ normals }: Document, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && (JOINTS.has(normals[end - 1] as string) || normals[end - 1] === "please")) end--;
  return end;
}

/** "And the lake?", "Any news?": a question mark and no question word. The last clause is what is asked. */
function fragment({ clauseOf, normals }: Document, { first, last }: Sentence): Piece {
  let from = last - 1;
  while (from > first && clauseOf[from - 1] === clauseOf[last - 1]) from--;
  if (last - from <= 1) from = first;
  return { first: from, last, kind: "question", isFragment: !asksInStating(normals, from, last) };
}

const STATED_OF = wordSet("i we it he she they that");
const STATED = wordSet("must need needs have has get gets can should may keep keeps stay stays include includes");
const GRANTED = wordSet("possible ok okay allowed permitted");
/** Longer ones are said in anger as well. */
const LONGEST_STATED = 9;

/** "I must bring the passport?", "possible to pay by card?": the form of a statement, and nothing but a question. */
function asksInStating(normals: readonly string[], first: number, last: number): boolean {
  let at = first;
  while (at < last && OPENERS.has(normals[at] as string) && normals[at + 1] !== "to") at++;
  if (last - at > LONGEST_STATED || last - at < 3) return false;
  if (GRANTED.has(normals[at] as string)) return normals[at + 1] === "to";
  return STATED_OF.has(normals[at] as string) && STATED.has(normals[at + 1] as string);
}

function beginsQuestion(document: Document, sentence: Sentence, at: number, isMarked: boolean): boolean {
  const { normals } = document;
  const word = normals[at] as string;
  const isWord = QUESTION_WORDS.has(word);
  if (!isWord && !AUXILIARIES.has(word)) return false;
  if (at > sentence.first && QUESTION_WORDS.has(normals[at - 1] as string)) return false;
  const found = placeOf(document, sentence, at);
  const place = found === "inside" && isMarked && asksBehindCase(document, sentence, at) ? "joint" : found;
  if (place === "inside" || isClitic(document, at)) return false;
  if (isWord)
    return isMarked ? asksWithWord(document, sentence, at, place) : invertsBehindWord(document, sentence, at, place);
  // "Can't you send another one?"
  const next = normals[at + (isMarked && normals[at + 1] === "not" ? 2 : 1)] ?? "";
  if (at + 1 >= sentence.last) return false;
  if (!isMarked && !invertsPlainly(document, at, place)) return false;
  if (ANYBODYS.has(next)) return ABLE.has(word);
  if (!isMarked && ORDERING.has(word) && next !== "i" && next !== "we" && !(word !== "have" && next === "you"))
    return false;
  if (word === "should" && !isMarked && place === "start" && weighs(normals, at + 2, sentence.last)) return true;
  if (!isMarked && (word === "should" || (word === "did" && POINTING.has(next)))) return false;
  return SUBJECTS.has(next) || isNoun(document, at + 1, isMarked);
}

const FOLLOWING = wordSet("will would can could shall please write call ring let tell");

/** "Should I send it or keep it" asks; "should I be late, or ill, I'll call" is a case that is put. */
function weighs(normals: readonly string[], from: number, last: number): boolean {
  const either = normals.indexOf("or", from);
  return either > 0 && either < last && !normals.slice(from, last).some((word) => FOLLOWING.has(word));
}

/** "you're", "what's": the verb that is bound to the word before begins nothing. */
function isClitic({ text, starts }: Document, at: number): boolean {
  const mark = text[starts[at] as number];
  return mark === "'" || mark === "’" || (at > 0 && starts[at] === starts[at - 1]);
}

/** "when will it come", "how long do I wait": without its mark a question shows by the subject behind its verb. */
function invertsBehindWord(document: Document, sentence: Sentence, at: number, place: "start" | "joint"): boolean {
  const { normals } = document;
  if (place === "start" && asksBriefly(document, sentence, at)) return true;
  if (RELATIVE.has(normals[at] as string)) {
    if (place === "joint") return false;
    if (happens(normals, at)) return true;
  }
  for (let next = at + 1; next <= at + 4 && next + 1 < sentence.last; next++) {
    if (!AUXILIARIES.has(normals[next] as string)) continue;
    if (normals.slice(at + 1, next).some((each) => TOLD_OF.has(each))) return false;
    return SUBJECTS.has(normals[next + 1] as string) || (place === "start" && DOING.has(normals[next] as string));
  }
  return false;
}

/** "how long till it's here" */
const UP_TO = wordSet("until till before");
const MEASURED = wordSet("many much long soon often far");

/** "how many days", "what about the deposit": no verb, and no one who does it. */
function asksBriefly({ normals, clauseOf }: Document, { last, end }: Sentence, at: number): boolean {
  const [word, next] = [normals[at] as string, normals[at + 1] ?? ""];
  if (end === "!" || at + 2 >= last) return false;
  if (word === "what" && (next === "about" || next === "if")) return true;
  if (word !== "how" || !MEASURED.has(next)) return false;
  if (UP_TO.has(normals[at + 2] as string)) return true;
  let to = at + 2;
  while (to < last && clauseOf[to] === clauseOf[at] && !SUBJECT_PRONOUNS.has(normals[to] as string)) to++;
  return to === last || clauseOf[to] !== clauseOf[at];
}

/** "can you send it", "is it open": at the start, or a pronoun behind it; "is the best hotel" goes on with what was said. */
function invertsPlainly({ normals, size }: Document, at: number, place: "start" | "joint"): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1] ?? "";
  if (ABLE_TO.has(word)) return SUBJECTS.has(next) || ANYBODYS.has(next);
  return NAMED_BRIEFLY.has(next) || (place === "start" && size <= BRIEF && (ARTICLES.has(next) || /^\d/.test(next)));
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

const CASES = wordSet("if when once before after since as");

/** "If it rains do we go?": the question stands behind the case that it is put for. */
function asksBehindCase({ normals }: Document, { first }: Sentence, at: number): boolean {
  let from = first;
  while (OPENERS.has(normals[from] as string)) from++;
  return (
    CASES.has(normals[from] as string) &&
    AUXILIARIES.has(normals[at] as string) &&
    SUBJECT_PRONOUNS.has(normals[at + 1] ?? "") &&
    !SUBJECT_PRONOUNS.has(normals[at - 1] ?? "")
  );
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
  return happens(normals, at);
}

/** "who pays", "what happens" */
function happens(normals: readonly string[], at: number): boolean {
  const word = normals[at] as string;
  const next = normals[at + 1] ?? "";
  return (word === "who" || word === "what") && next.length > 3 && /[^su]s$/.test(next) && next !== "this";
}

/** What goes on in the same breath: "… and if he may start", "delete it and confirm that", "…, and please stop". */
function furtherAsks(
  document: Document,
  sentence: Sentence,
  starts: ReadonlyMap<number, Start>,
): readonly { readonly first: number; readonly kind: Piece["kind"] }[] {
  if (starts.size === 0) return [];
  const first = Math.min(...starts.keys());
  const firstStart = starts.get(first) as Start;
  const firstKind = firstStart.kind;
  const { normals } = document;
  const further: { first: number; kind: Piece["kind"] }[] = [];
  for (let at = first + 2; at < sentence.last; at++) {
    const word = normals[at] as string;
    const before = normals[at - 1] as string;
    const isJoined = before === "and" || before === "n" || before === "b" || before === "c";
    if (starts.has(at) || !(isJoined || isInSeries(document, sentence, at))) continue;
    if (word === "if" || word === "whether" || QUESTION_WORDS.has(word)) {
      if (firstKind === "question") further.push({ first: at, kind: "question" });
    } else if (REQUEST_VERBS.has(word) && firstKind === "request") further.push({ first: at, kind: "request" });
    else if (firstStart.matter !== undefined && isThingBehindComma(document, sentence, at)) {
      further.push({ first: at, kind: "request" });
    }
  }
  return further;
}

/** "tell me when it starts, |if we may bring food, and whether there's a lift" */
function isInSeries({ normals, text, ends, starts }: Document, { last }: Sentence, at: number): boolean {
  if (!EMBEDS.has(normals[at] as string) || !text.slice(ends[at - 1], starts[at]).includes(",")) return false;
  for (let next = at + 2; next < last; next++) {
    if ((normals[next - 1] === "and" || normals[next - 1] === "or") && EMBEDS.has(normals[next] as string)) return true;
  }
  return false;
}

const OF_THING = wordSet("the a an your my some any");
const LONGEST_THING = 8;

/** "…, and your price list": one more thing that is wanted, and no new sentence. */
function isThingBehindComma({ normals, text, ends, starts }: Document, { last }: Sentence, at: number): boolean {
  if (!OF_THING.has(normals[at] as string) || last - at > LONGEST_THING || last - at < 2) return false;
  if (!text.slice(ends[at - 2], starts[at - 1]).includes(",")) return false;
  for (let next = at + 1; next < last; next++) {
    const word = normals[next] as string;
    if (AUXILIARIES.has(word) || SUBJECT_PRONOUNS.has(word) || word.endsWith("er")) return false;
  }
  return true;
}

/** What a customer asks for in a turn: questions and requests, several in a sentence, each with its words. */
import { readOnce } from "../contract/remember.js";
import type { FoundCue } from "../rule-set/cues.js";
import type { TokenSpan } from "../rule-set/rule.js";
import { conceptsIn } from "../rules/words/concepts.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../text/document.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";
import { describe, type FoundAsk, OPENERS, type Piece } from "./ask-matter.js";
import { isForLeave } from "./ask-topics.js";
import { EMBEDS, furtherAsks, listedSentences, namesThing, type Start } from "./asks-joined.js";
import { customerCuesIn } from "./cues.js";
import { isNotAsked } from "./not-asked.js";
import { beginsOrder } from "./order-form.js";
import { AUXILIARIES, beginsQuestion, CASES, isTag, JOINTS } from "./question-form.js";

export type { FoundAsk } from "./ask-matter.js";

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
      .filter(
        (ask) =>
          !isRhetorical(ask, rhetorical) &&
          !isQuoted(document, ask) &&
          !isNotAsked(document, sentence, ask) &&
          !(ask.last === sentence.last && ask.kind === "question" && answersItself(document, index)),
      )
      .map((piece) => describe(document, piece));
  });
  const distinct = asks.filter((ask, index) => !isAskedBy(document, ask, asks[index + 1]));
  const context = new Set(asks.length === 0 ? [] : conceptsIn(document, 0, document.size));
  for (const { head } of distinct) for (const concept of head) context.delete(concept);
  for (const concept of context) if (NO_MATTER.test(concept)) context.delete(concept);
  return distinct.map((ask) => {
    const sentence = document.sentenceOf[ask.first] as number;
    const from = document.sentences[Math.max(0, sentence - 1)]?.first ?? 0;
    const near = new Set<string>();
    for (const concept of conceptsIn(document, from, ask.first)) if (context.has(concept)) near.add(concept);
    return { ...ask, near };
  });
}

/** "I'd like to fly on Friday. Is that possible?": the wish is what the question asks for. */
function isAskedBy(
  document: Document,
  wish: TokenSpan & { readonly kind: string },
  next?: Omit<FoundAsk, "near">,
): boolean {
  if (wish.kind !== "request" || next === undefined || !isForLeave(next)) return false;
  const { sentenceOf, normals } = document;
  const isNear = (sentenceOf[next.first] as number) - (sentenceOf[wish.first] as number) <= 1;
  return isNear && normals.slice(next.first, next.first + POINTING_NEAR).some((word) => POINTING.has(word));
}

const POINTING = wordSet("that this it");
const POINTING_NEAR = 3;

/** Days and numbers are named for many reasons. */
const NO_MATTER = /^(?:\d+|=?(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|=january|am|pm)$/;

function isRhetorical({ first, last }: TokenSpan, rhetorical: ReadonlySet<number>): boolean {
  for (let at = first; at < last && at < first + 6; at++) if (rhetorical.has(at)) return true;
  return false;
}

const OWN_ANSWER = wordSet(
  "yes no nope never zero none nothing nobody absolutely definitely certainly of hardly not nil exactly",
);
const OWN_NO = wordSet("chance way thanks");
/** "Would I go again? |Never." */
const LONGEST_OWN_ANSWER = 3;

function answersItself({ sentences, normals, classes }: Document, index: number): boolean {
  const next = sentences[index + 1];
  if (sentences[index]?.end !== "?" || next === undefined || next.end === "?") return false;
  const length = next.last - next.first;
  const word = normals[next.first] as string;
  if (word === "because" || (word === "no" && OWN_NO.has(normals[next.first + 1] ?? ""))) return true;
  if (length > LONGEST_OWN_ANSWER || (word === "no" && length > 1)) return false;
  return OWN_ANSWER.has(word) || (length === 1 && ((classes[next.first] as number) & TokenClass.number) !== 0);
}

/** "My notice said 'when will you pay?'" is not asked here. A whole ask in marks is none; a quoted word in it does no harm. */
function isQuoted({ flags }: Document, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (((flags[at] as number) & TokenFlag.quoted) === 0) return false;
  return true;
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
    if (starts.has(at)) continue;
    const isOrder = beginsOrder(document, sentence, at);
    if (!isOrder && !beginsQuestion(document, sentence, at, isMarked)) continue;
    // "let me know when it comes": the request has its question in it.
    if (cues.some(({ first, last }) => at > first && at <= last)) continue;
    starts.set(at, { kind: isOrder ? "request" : "question" });
  }
  for (const { first, kind } of furtherAsks(document, sentence, starts)) starts.set(first, { kind });
  if (starts.size === 0) {
    if (isMarked && endsInTag(document, sentence)) return taggedAsk(document, sentence);
    if (isMarked) return [fragment(document, sentence)];
    if (asksForThing(document, sentence)) return [{ ...sentence, kind: "request" }];
    if (asksWithAny(document, sentence)) return [{ ...sentence, kind: "question", isFragment: true }];
    return isListed ? [{ first: sentence.first, last: sentence.last, kind: "request" }] : [];
  }
  // "can you please look": one ask, not two.
  const places = [...starts.keys()]
    .sort((a, b) => a - b)
    .filter((at, index, all) => index === 0 || !goesOn(document, all[index - 1] as number, at));
  return places.flatMap((first, index) => {
    const last = Math.min(places[index + 1] ?? sentence.last, first + LONGEST_ASK);
    const end = trimJoint(document, first, last);
    return end > first ? [{ first, last: end, ...(starts.get(first) as Start) }] : [];
  });
}

/** "can you then |refund me": what stands between two places says nothing yet. */
function goesOn(document: Document, from: number, to: number): boolean {
  if (to - from <= 2) return true;
  if (to - from > LONGEST_LEAD) return false;
  const { normals } = document;
  // "would your shop normally |tell me": the verb of the question.
  const isVerbOf =
    AUXILIARIES.has(normals[from] as string) && !JOINTS.has(normals[to - 1] as string) && !followsComma(document, to);
  return isVerbOf || conceptsIn(document, from, to).size === 0;
}

const LONGEST_LEAD = 5;
const NO_THING = wordSet(
  "yes yeah yep no help anyone anybody someone somebody come hurry hello hi oh dear wait so stop ok thanks thank",
);
const LONGEST_THING = 9;
const BEHIND = wordSet("in by to for with at before on and");
/** "…, please, |in the black one" */
const LONGEST_BEHIND = 5;

/** "The larger one for me, please", "No more letters, please": no verb, and what is wanted. */
function asksForThing(document: Document, { first: start, last }: Sentence): boolean {
  const { normals, classes } = document;
  let first = start;
  // "If it's no trouble, |a copy of the bill please"
  if (CASES.has(normals[start] as string)) {
    do first++;
    while (first < last && !followsComma(document, first));
    if (first === last) return false;
  }
  if (((classes[first] as number) & (TokenClass.word | TokenClass.number)) === 0) return false;
  const length = last - first;
  const place = normals.indexOf("please", first + 1);
  const isEnd = place === last - 1;
  if (!isEnd && !BEHIND.has(normals[place + 1] ?? "")) return false;
  if (place < 0 || place >= last || last - place > LONGEST_BEHIND || length > LONGEST_THING) return false;
  if (NO_THING.has(normals[first] as string) && !(normals[first] === "no" && length > 3)) return false;
  if (length < 4 && NO_THING.has(normals[place - 1] as string)) return false;
  return namesThing(normals, first, last);
}

/** "Any objection to my bringing the dog" */
function asksWithAny({ normals }: Document, { first, last, end }: Sentence): boolean {
  let at = first;
  while (at < last && OPENERS.has(normals[at] as string)) at++;
  const length = last - at;
  return (
    normals[at] === "any" && end !== "!" && length > 1 && length <= LONGEST_STATED && namesThing(normals, at, last)
  );
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

/** "…, I guess?": as good as a full stop. */
const GUESSING = wordSet("guess suppose imagine presume");

function endsInTag(document: Document, sentence: Sentence): boolean {
  const { normals } = document;
  const { first, last } = sentence;
  if (last - first > 3 && normals[last - 2] === "i" && GUESSING.has(normals[last - 1] as string)) return true;
  return isTag(document, sentence, last - 2) || isTag(document, sentence, last - 3);
}

/** "It's open on Sundays, isn't it?" asks; "not what you dream of, is it?" and "lovely, is it?" are scorn. */
function taggedAsk(document: Document, sentence: Sentence): readonly Piece[] {
  const { normals, negators } = document;
  const { first, last } = sentence;
  if (normals[last - 2] !== "not") return [];
  for (let at = first; at < last - 3; at++) if ((negators[at] as number) >= 0) return [];
  return [{ first, last, kind: "question", isFragment: true }];
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
  return STATED_OF.has(normals[at] as string) && STATED.has(normals[at + 1] as string) && normals[at + 2] !== "not";
}

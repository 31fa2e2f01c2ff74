/** Asks that go on in one breath with others: joined, in a series, or as the items of a list. */
import { conceptsIn } from "../rules/words/concepts.js";
import type { Document, Sentence } from "../text/document.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";
import { type Piece, QUESTION_WORDS, SUBJECT_PRONOUNS } from "./ask-matter.js";
import { isToldTo } from "./order-form.js";
import { AUXILIARIES } from "./question-form.js";

/** Where an ask begins, what kind it is, and where its matter does. */
export interface Start {
  readonly kind: Piece["kind"];
  readonly matter?: number;
  readonly inner?: number;
}

/** Words with which a question begins inside another sentence. */
export const EMBEDS: ReadonlySet<string> = wordSet("whether if what when where why how who whose which");
/** Verbs with which a request goes on: "delete it and confirm that". */
const REQUEST_VERBS: ReadonlySet<string> = wordSet(
  "send confirm tell refund cancel delete call give stop put check make change add take remove pay let explain reply write fix replace repair return book move keep ring email credit correct update close print bring",
);

/** What goes on in the same breath: "… and if he may start", "delete it and confirm that", "…, and please stop". */
export function furtherAsks(
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
    if (word === "that") {
      if (normals[firstStart.matter ?? -1] === "that" && firstKind === "request")
        further.push({ first: at, kind: "request" });
    } else if (word === "if" || word === "whether" || QUESTION_WORDS.has(word)) {
      if (firstKind === "question") further.push({ first: at, kind: "question" });
    } else if (firstKind === "request" && (REQUEST_VERBS.has(word) || isToldTo(document, sentence, at))) {
      further.push({ first: at, kind: "request" });
    } else if (isSharedVerb(document, sentence, first, at)) further.push({ first: at, kind: "question" });
    else if (firstStart.matter !== undefined && isThingBehindComma(document, sentence, at)) {
      further.push({ first: at, kind: "request" });
    }
  }
  return further;
}

const SHARED = wordSet("can could may will would should shall do");

/** "can I change the seat and |add a bag": one verb that asks, and two things that are asked. */
function isSharedVerb(document: Document, sentence: Sentence, first: number, at: number): boolean {
  if (document.normals[at - 1] !== "and" || !SHARED.has(document.normals[first] as string)) return false;
  return (
    isToldTo(document, { ...sentence, end: "" }, at) &&
    conceptsIn(document, first, at).size > 0 &&
    conceptsIn(document, at + 1, sentence.last).size > 0
  );
}

/** "tell me when it starts, |if we may bring food, and whether there's a lift" */
function isInSeries(document: Document, { last }: Sentence, at: number): boolean {
  const { normals } = document;
  if (!(EMBEDS.has(normals[at] as string) || normals[at] === "that") || !followsComma(document, at)) return false;
  for (let next = at + 2; next < last; next++) {
    if (
      (normals[next - 1] === "and" || normals[next - 1] === "or") &&
      (EMBEDS.has(normals[next] as string) || normals[next] === normals[at])
    )
      return true;
  }
  return false;
}

const OF_THING = wordSet("the a an your my some any");
const LONGEST_THING = 8;

/** "…, and your price list": one more thing that is wanted, and no new sentence. */
function isThingBehindComma(document: Document, { last }: Sentence, at: number): boolean {
  const { normals } = document;
  if (!OF_THING.has(normals[at] as string) || last - at > LONGEST_THING || last - at < 2) return false;
  if (!followsComma(document, at - 1)) return false;
  for (let next = at + 1; next < last; next++) {
    const word = normals[next] as string;
    if (AUXILIARIES.has(word) || SUBJECT_PRONOUNS.has(word) || word.endsWith("er")) return false;
  }
  return true;
}

/** Which sentences are the items of a list that was asked for: "I need the following: a) …" */
export function listedSentences({ sentences, normals, text, starts, ends }: Document): ReadonlySet<number> {
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
const NAMED_ALONE = wordSet("i you he she we they");
const LONGEST_ITEM = 16;

/** "a copy of the lease" is wanted; "the lamp is broken" is told. */
export function namesThing(normals: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (RELATED.has(normals[at] as string)) break;
    if (AUXILIARIES.has(normals[at] as string) || NAMED_ALONE.has(normals[at] as string)) return false;
  }
  return last - first <= LONGEST_ITEM;
}

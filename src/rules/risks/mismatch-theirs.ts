/** How many there are of theirs, and whose or what they are: "your four chairs" to somebody who wrote of six. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { spelledNumber } from "../../text/numbers.js";
import { wordSet } from "../../text/words.js";
import type { Check } from "./mismatch-checks.js";
import { beginsWithDigit, MOST_COMPARED, type Turns } from "./mismatch-turns.js";

const OF_THEIRS = wordSet("your all those these");

function numberAt(normal: string): string | undefined {
  const spelled = spelledNumber(normal);
  if (spelled !== undefined) return String(spelled);
  return beginsWithDigit(normal) && /^\d{1,3}$/.test(normal) ? normal : undefined;
}

/** One form for one and for several: "chair" and "chairs". */
function singular(noun: string): string {
  return noun.length > 3 && noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

interface Count {
  readonly noun: string;
  readonly value: string;
  readonly at: number;
}

/** "six chairs": a number and the noun behind it. */
function countsIn({ normals, flags, sentenceOf }: Document): readonly Count[] {
  const counts: Count[] = [];
  for (let at = 0; at + 1 < normals.length; at++) {
    const value = numberAt(normals[at] as string);
    const noun = normals[at + 1] as string;
    if (value === undefined || value === "1" || ((flags[at] as number) & ASIDE) !== 0) continue;
    if (sentenceOf[at] !== sentenceOf[at + 1] || !/^[a-z]{3,}s$/.test(noun) || SPANS.has(noun)) continue;
    counts.push({ noun: singular(noun), value, at });
  }
  return counts;
}

/** A time that is given is no count of theirs. */
const SPANS = wordSet(
  "days hours minutes weeks months years seconds times pounds euros dollars cents percent is was has this",
);

const countedIn = readLately((turns: Turns) => {
  const texts = turns.slice(-MOST_COMPARED);
  const counts = new Map<string, Set<string>>();
  const numbers = new Set<string>();
  for (const { role, document } of texts) {
    const text = document();
    for (const normal of text.normals) {
      const value = numberAt(normal);
      if (value !== undefined) numbers.add(value);
    }
    if (role !== "customer") continue;
    for (const { noun, value } of countsIn(text)) {
      const known = counts.get(noun);
      if (known) known.add(value);
      else counts.set(noun, new Set([value]));
    }
  }
  return { counts, numbers };
});

/** "All eight boxes" to somebody who wrote of three, where nobody has named the number. */
function findCounts(document: Document, turns: Turns): readonly TokenSpan[] {
  const said = countsIn(document).filter(({ at }) => OF_THEIRS.has(document.normals[at - 1] ?? ""));
  if (said.length === 0) return [];
  const { counts, numbers } = countedIn(turns);
  const inReply = new Set(document.normals.map(numberAt));
  return said
    .filter(({ noun, value }) => {
      const theirs = counts.get(noun);
      return theirs?.size === 1 && !numbers.has(value) && ![...theirs].some((other) => inReply.has(other));
    })
    .map(({ at }) => ({ first: at, last: at + 2 }));
}

/** Of a row one is meant and not the other. */
const ROWS: readonly (readonly string[])[] = [
  ["husband", "wife"],
  ["son", "daughter"],
  ["mother", "father", "mom", "dad"],
  ["brother", "sister"],
  ["grandmother", "grandfather", "gran", "grandad"],
  ["cat", "dog", "rabbit", "hamster", "parrot", "pony", "horse"],
  ["iphone", "android"],
  ["breakfast", "lunch", "dinner"],
];
const ROW_OF: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, index) => row.map((word) => [word, index] as const)),
);
/** "mother" and "mom" are one. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["mom", "mother"],
  ["dad", "father"],
  ["gran", "grandmother"],
  ["grandad", "grandfather"],
]);
const MINE = wordSet("my our");

const belongingIn = readLately((turns: Turns) => {
  const texts = turns.slice(-MOST_COMPARED).map((turn) => ({ role: turn.role, text: turn.document() }));
  const theirs = new Set<string>();
  for (const { role, text } of texts) {
    if (role !== "customer") continue;
    text.normals.forEach((word, at) => {
      if (ROW_OF.has(word) && [text.normals[at - 1], text.normals[at - 2]].some((each) => MINE.has(each ?? "")))
        theirs.add(SAME.get(word) ?? word);
    });
  }
  const known = new Set(texts.flatMap(({ text }) => text.normals.map((word) => SAME.get(word) ?? word)));
  return { theirs, known };
});

/** "Your brother" to somebody who wrote of "my sister", and of no brother. */
function findBelonging(document: Document, turns: Turns): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  document.normals.forEach((normal, at) => {
    const row = ROW_OF.get(normal);
    if (row === undefined || document.normals[at - 1] !== "your") return;
    const word = SAME.get(normal) ?? normal;
    const { theirs, known } = belongingIn(turns);
    const alike = [...theirs].filter((other) => ROW_OF.get(other) === row);
    const isNamed = alike.some((other) => document.normals.some((each) => (SAME.get(each) ?? each) === other));
    if (alike.length > 0 && !known.has(word) && !isNamed) found.push({ first: at - 1, last: at + 1 });
  });
  return found;
}

export const countCheck: Check = { words: OF_THEIRS, find: findCounts };
export const belongingCheck: Check = { words: ROW_OF.keys(), find: findBelonging };

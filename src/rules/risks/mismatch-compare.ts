/** What the comparisons of a reply with its thread share: what is said in a text, and how two values are alike. */
import type { TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenFlag } from "../../text/document.js";
import { conceptOf } from "../words/concepts.js";

const NOT_SAID: number = ASIDE | TokenFlag.greeting;

export function isSaid({ flags }: Document, at: number): boolean {
  return ((flags[at] as number) & NOT_SAID) === 0;
}

export function lone(at: number): TokenSpan {
  return { first: at, last: at + 1 };
}

export function sentenceHolds(document: Document, at: number, words: ReadonlySet<string>): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number] as TokenSpan;
  for (let place = sentence.first; place < sentence.last; place++) {
    const normal = document.normals[place] as string;
    if (words.has(normal) || words.has(conceptOf(normal))) return true;
  }
  return false;
}

/** "86.40" and "68.40": the same digits, and two of them in each other's place. */
export function isSlip(a: string, b: string): boolean {
  const sorted = (text: string): string => [...text].sort().join("");
  return differences(a, b) === 2 && sorted(a) === sorted(b);
}

/** "49.90" and "39.90". */
export function differsInOne(a: string, b: string): boolean {
  return differences(a, b) === 1;
}

/** In how many places two texts of one length differ; none can be told where one is longer. */
function differences(a: string, b: string): number | undefined {
  if (a.length !== b.length) return undefined;
  let others = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) others++;
  return others;
}

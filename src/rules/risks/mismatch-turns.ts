/** The turns that a reply is compared with. */
import { readOnce } from "../../contract/remember.js";
import type { ReadTurn } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";

export type Turns = readonly ReadTurn[];

/** So many words of a reply, turns or values of a thread are compared: enough for any that people write. */
export const MOST_COMPARED = 40;

/** Where a text has words that begin with a digit: days, hours and amounts are looked for there alone. */
export const digitsIn: (document: Document) => readonly number[] = readOnce(({ normals }) =>
  normals.flatMap((word, at) => (beginsWithDigit(word) ? [at] : [])),
);

export function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

export function customersOf(turns: Turns): readonly Document[] {
  return turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
}

export function textsOf(turns: Turns): readonly Document[] {
  return turns.map((turn) => turn.document());
}

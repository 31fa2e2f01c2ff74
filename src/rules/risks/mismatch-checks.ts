/** Compares a reply with its thread, and spares the comparisons that it gives no cause for: most sentences name no amount, date or thing. */
import type { CustomRule, TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { readEachOnce } from "../../text/known.js";
import { wordTraits } from "../../text/words.js";
import { beginsWithDigit, type Turns } from "./mismatch-turns.js";

export interface Check {
  /** Words without which there is nothing to compare … */
  readonly words?: Iterable<string>;
  /** … or classes of token, as bits … */
  readonly classes?: number;
  /** … or words that begin with a digit. A check is made where the reply holds any of the three. */
  readonly digits?: true;
  readonly find: (document: Document, turns: Turns) => readonly TokenSpan[];
}

/** A rule's reading that makes all the checks. */
export function comparing(checks: readonly Check[]): CustomRule["find"] {
  const bitsOf = wordTraits(checks.map(({ words = [] }, index) => [1 << index, new Set(words)]));
  const ofClasses = checks.flatMap(({ classes }, index) =>
    classes === undefined ? [] : [[1 << index, classes] as const],
  );
  const ofDigits = checks.reduce((bits, { digits }, index) => bits | (digits ? 1 << index : 0), 0);
  const causes = readEachOnce((document, { first, last }) => {
    let bits = 0;
    for (let at = first; at < last; at++) {
      const word = document.normals[at] as string;
      bits |= bitsOf(word);
      if (beginsWithDigit(word)) bits |= ofDigits;
      for (const [bit, classes] of ofClasses) if (((document.classes[at] as number) & classes) !== 0) bits |= bit;
    }
    return { bits };
  });
  return (document, { turns }) => {
    if (turns.length === 0) return [];
    const cause = causes(document).reduce((bits, each) => bits | each.bits, 0);
    return checks.flatMap(({ find }, index) => ((cause & (1 << index)) === 0 ? [] : find(document, turns)));
  };
}

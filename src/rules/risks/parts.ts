/** Messages that are a part of something longer: what one part lacks may stand in another. */
import type { RuleContext } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";

/** "2/3", "(2/3)", "2 of 3" at the beginning, behind handles, or at the end, before the writer's initials and a link. */
const AT_THE_START = /^(?:@\S+\s+)*\(?([1-9])\s?(?:\/|of)\s?([2-9])\)?(?=[\s:.-]|$)/;
const AT_THE_END = /(?:^|[\s.!?])\(?([1-9])\s?(?:\/|of)\s?([2-9])\)?(?:\s*[\^*~-]\s?\w{1,12})?(?:\s+https?:\S+)?\s*$/;

/** The part, the initials and a link. */
const LONGEST_END = 64;

/** Which part of how many the text says that it is; nothing where it does not say so. */
export function partOf({ text }: Document): { readonly part: number; readonly parts: number } | undefined {
  const found = AT_THE_START.exec(text) ?? AT_THE_END.exec(text.length > LONGEST_END ? text.slice(-LONGEST_END) : text);
  const part = Number(found?.[1]);
  const parts = Number(found?.[2]);
  // Where all the parts stand in one text, nothing is missing.
  if (part > 1 && new RegExp(`\\b1\\s?(?:/|of)\\s?${parts}\\b`).test(text)) return undefined;
  return part <= parts ? { part, parts } : undefined;
}

/** What our side wrote since the customer last did, oldest first: the text goes on from there. */
export function goesOnFrom({ turns }: RuleContext): readonly Document[] {
  let first = turns.length;
  while (first > 0 && turns[first - 1]?.role === "agent") first--;
  return turns.slice(first).map(({ document }) => document());
}

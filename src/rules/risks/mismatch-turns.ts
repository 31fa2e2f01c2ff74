/** The turns that a reply is compared with. */
import type { ReadTurn } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";

export type Turns = readonly ReadTurn[];

/** So many words of a reply, turns or values of a thread are compared: enough for any that people write. */
export const MOST_COMPARED = 40;

export function customersOf(turns: Turns): readonly Document[] {
  return turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
}

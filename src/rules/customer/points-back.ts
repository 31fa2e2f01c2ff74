import { wordSet } from "../../text/words.js";

const AGAIN = wordSet("twice already times");

/** "Done that. Twice.", "… the first time": they did it long before we asked. */
export function pointsBack(words: readonly string[]): boolean {
  const did = words.findIndex((word) => word === "done" || word === "did" || word === "tried");
  if (did < 0 || did > 2) return false;
  return words.some((word, at) => AGAIN.has(word) || (word === "first" && words[at + 1] === "time"));
}

import { wordSet } from "../../text/words.js";

const NEAR = 14;
/** "Tried to buy it", "did not see it", "did you get it already": something else is told. */
const GOES_ON = wordSet("to not you they he she");
const AGAIN = wordSet("twice already times");

/** "Done that. Twice.", "… the first time": they did it long before we asked. */
export function pointsBack(words: readonly string[]): boolean {
  const did = words.findIndex((word) => word === "done" || word === "did" || word === "tried");
  if (did < 0 || did > 2 || GOES_ON.has(words[did + 1] ?? "")) return false;
  return words.slice(0, NEAR).some((word, at) => AGAIN.has(word) || (word === "first" && words[at + 1] === "time"));
}

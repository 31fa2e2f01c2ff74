/**
 * Step 5: which words a "not" takes back.
 *
 * A cue reaches to the end of its clause, at most eight words far. Idioms that only look negative have no scope.
 */
import type { Segments } from "./sentences.js";
import type { Tokens } from "./tokenize.js";
import { wordSet } from "./words.js";

const CUES = wordSet("not never nobody nothing nowhere none neither nor without hardly scarcely barely");
const REACH = 8;
/** "no" belongs to the noun behind it. */
const REACH_OF_NO = 3;
const REACH_OF_FAILING = 4;

/** What makes a cue harmless when it follows: "not only", "can't wait", "don't hesitate", "couldn't agree more". */
const HARMLESS_AFTER_NOT = wordSet(
  "only just merely simply wait thank hesitate apologize imagine agree stress emphasize emphasise help mention begin express overstate deny forget worry blame doubt least",
);
const HARMLESS_AFTER_NO = wordSet(
  "doubt problem problems worries question matter longer wonder surprise less later way charge cost",
);
/** "can't tell you how sorry I am": the how says that it is meant. */
const TELLING = wordSet("tell say describe explain");
/** "failed to apologise", "refuses to refund" */
const FAILING = wordSet(
  "fail fails failed failing refuse refuses refused refusing decline declines declined neglected forgot",
);

export function findNegators(tokens: Tokens, { clauseOf }: Segments): Int32Array {
  const { normals } = tokens;
  const negators = new Int32Array(normals.length).fill(-1);
  for (let index = 0; index < normals.length; index++) {
    const reach = reachOf(normals, index);
    for (let at = index + 1; at <= index + reach && clauseOf[at] === clauseOf[index]; at++) negators[at] = index;
  }
  return negators;
}

function reachOf(normals: readonly string[], index: number): number {
  const word = normals[index] as string;
  const next = normals[index + 1] ?? "";
  if (word === "no") {
    if (next === "one") return REACH;
    // "no doubt", and the cry of "oh no, …"
    return HARMLESS_AFTER_NO.has(next) || normals[index - 1] === "oh" ? 0 : REACH_OF_NO;
  }
  if ((word === "unable" || FAILING.has(word)) && next === "to") return REACH_OF_FAILING;
  if (!CUES.has(word)) return 0;
  if (word === "not" && isHarmlessNot(normals, index)) return 0;
  return REACH;
}

function isHarmlessNot(normals: readonly string[], index: number): boolean {
  const next = normals[index + 1] ?? "";
  const third = normals[index + 2] ?? "";
  const before = normals[index - 1] ?? "";
  if (HARMLESS_AFTER_NOT.has(next)) return true;
  if (TELLING.has(next) && (third === "how" || normals[index + 3] === "how")) return true;
  // "couldn't be more sorry", "not going to lie", "don't get me wrong"
  if (before === "could" && next === "be" && (third === "more" || third.endsWith("ier"))) return true;
  if (next === "going" && third === "to" && normals[index + 3] === "lie") return true;
  if (next === "get" && third === "me" && normals[index + 3] === "wrong") return true;
  // "why not …", "why don't you …", "if not", "whether or not"
  return (
    before === "why" ||
    normals[index - 2] === "why" ||
    before === "if" ||
    (before === "or" && normals[index - 2] === "whether")
  );
}

/**
 * Words of patterns cut into tokens nearly as the text layer cuts them, without a language model. It is enough to tell whether a pattern
 * compiles, and not enough to look for it in a text.
 */
import { wordSet } from "../text/words.js";

/** "don't" and "I'd" are two words; "yesterday's" is one. */
const CONTRACTION = /^(.+?)(n't|'ve|'re|'ll|'d|'m)$/;
const SECOND: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["'ve", "have"],
  ["'re", "are"],
  ["'ll", "will"],
  ["'d", "would"],
  ["'m", "am"],
]);
const FIRST: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);
/** Two words in one piece. */
const RUN_TOGETHER: ReadonlyMap<string, readonly string[]> = new Map([
  ["cannot", ["can", "not"]],
  ["wont", ["will", "not"]],
  ["dont", ["do", "not"]],
  ["wouldnt", ["would", "not"]],
  ["gonna", ["going", "to"]],
  ["wanna", ["want", "to"]],
  ["gotta", ["got", "to"]],
  ["lemme", ["let", "me"]],
  ["let's", ["let", "us"]],
  ["here's", ["here", "is"]],
  ["whats", ["what", "is"]],
  ["wheres", ["where", "is"]],
  ["whens", ["when", "is"]],
  ["whys", ["why", "is"]],
  ["hows", ["how", "is"]],
  ["thats", ["that", "is"]],
]);
/** What these begin is one word: "re-issue". */
const PREFIXES = wordSet("re non pre over multi mid sub ex e x");
const HYPHENED = /^[a-z\d]+(?:-[a-z\d]+)+$/;

export function cutRoughly(words: readonly string[]): readonly (readonly string[])[] {
  return words.map(cut);
}

function cut(word: string): readonly string[] {
  const together = RUN_TOGETHER.get(word);
  if (together !== undefined) return together;
  const [, first, second] = CONTRACTION.exec(word) ?? [];
  if (first !== undefined && second !== undefined) return [FIRST.get(first) ?? first, SECOND.get(second) ?? second];
  if (!HYPHENED.test(word)) return [word];
  const parts = word.split("-");
  return PREFIXES.has(parts[0] as string) ? [word] : parts;
}

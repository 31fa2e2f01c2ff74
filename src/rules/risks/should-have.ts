import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const DUTY = wordSet("should could ought might must");
const BETWEEN = wordSet("really perhaps maybe simply just always first at least also then probably");
/** "Nothing that you could have changed", "the mail you should have opened by now". */
const TURNED = wordSet("what whatever nothing anything all everything that which if how where when as than");
/** What comes to somebody, or what they go through, is no fault of theirs. */
const NO_FAULT = wordSet(
  "received needed waited expected experienced suffered noticed arrived landed reached logged ended stayed lived enjoyed indeed speed need feed seed",
);

/** "You should have descaled it": whatever the verb, if its form says that it was for them to do. */
function findDuties(document: Document): readonly TokenSpan[] {
  const { normals, flags, size } = document;
  const found: TokenSpan[] = [];
  for (let at = 0; at < size - 2; at++) {
    if (normals[at] !== "you") continue;
    if (((flags[at] as number) & (ASIDE | TokenFlag.quoted | TokenFlag.greeting)) !== 0) continue;
    if (at > 0 && TURNED.has(normals[at - 1] as string)) continue;
    const verb = verbOf(normals, at + 1);
    if (verb > 0 && isToldOff(document, at, verb)) found.push({ first: at, last: verb + 1 });
  }
  return found;
}

/** Where the verb stands in "you should (really) have (first) done"; −1 where there is none. */
function verbOf(normals: readonly string[], from: number): number {
  let at = skip(normals, from);
  if (!DUTY.has(normals[at] ?? "")) return -1;
  at = skip(normals, normals[at + 1] === "to" ? at + 2 : at + 1);
  if (normals[at] !== "have") return -1;
  at = skip(normals, at + 1);
  const verb = normals[at] ?? "";
  return verb.length > 4 && verb.endsWith("ed") && !NO_FAULT.has(verb) ? at : -1;
}

function skip(normals: readonly string[], from: number): number {
  let at = from;
  while (BETWEEN.has(normals[at] ?? "")) at++;
  return at;
}

/** Not in a question, and not "… by now" or "… without a wait". */
function isToldOff({ sentences, sentenceOf, normals }: Document, at: number, verb: number): boolean {
  const sentence = sentences[sentenceOf[at] as number];
  if (sentence === undefined || sentence.end === "?" || verb >= sentence.last) return false;
  return !normals.slice(verb, Math.min(sentence.last, verb + 6)).some((word) => word === "now" || word === "without");
}

export const shouldHave: readonly Rule[] = [
  {
    kind: "custom",
    id: "blame/should-have-done",
    find: findDuties,
    severity: "error",
    confidence: "medium",
    message: "Puts it on them.",
    why: "Blame turns a complaint into an argument.",
    source: ["P05", "P16", "C24"],
    suggestions: ["* Leave it out, and say what you found and what you can do."],
    examples: {
      match: [
        "You should have descaled the machine before the first use.",
        "You really should have backed the pictures up.",
        "Perhaps you could have measured the doorway beforehand.",
      ],
      noMatch: [
        "You should have received the label by now.",
        "There is nothing you could have changed about it.",
        "You should have waited ten minutes at most, not two hours.",
        "Could you have dropped it at another shop?",
        "You should have needed no tools for this.",
      ],
    },
  },
];

/** Steps that a customer is taken through, one after the other. */
import type { TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenFlag } from "../../text/document.js";
import { followsComma } from "../../text/punctuation.js";
import { wordSet } from "../../text/words.js";

/** Words that a step begins with. */
const STEP_VERBS = wordSet(
  "click tap press select restart reboot reinstall uninstall install download unplug plug update reset re-enter enter open launch delete remove disconnect reconnect connect clear scroll type toggle swipe go navigate hold choose scan disable enable insert detach log sign switch turn visit wait check set repeat follow copy paste export import move drag save look",
);
const BEFORE_A_STEP = wordSet(
  "please kindly now then next first firstly second secondly third finally lastly and once step 1 2 3 4 5 6 7 8 9",
);
const ENOUGH_STEPS = 3;
/** How many sentences on the next step may stand. */
const NEAR_STEPS = 2;
const STEP_OBJECTS = wordSet("the your it this that these them a an any all again");
/** "Visit us again": behind a step's verb these make it a wish. */
const OURSELVES = wordSet("us our into forward");

/** Steps in a row, whether they stand on lines of their own or run on inside a sentence: "1 Open … 2 Tap …". */
export function findSteps(document: Document): readonly TokenSpan[] {
  const steps: number[] = [];
  for (let at = 0; at < document.size; at++) {
    const flags = document.flags[at] as number;
    if ((flags & (ASIDE | TokenFlag.greeting | TokenFlag.quoted)) !== 0) continue;
    if (!STEP_VERBS.has(document.normals[at] as string) || OURSELVES.has(document.normals[at + 1] ?? "")) continue;
    const before = steps.at(-1);
    const sentence = document.sentenceOf[at] as number;
    const isNear = before !== undefined && sentence - (document.sentenceOf[before] as number) <= NEAR_STEPS;
    if (!opensStep(document, at, isNear && document.sentenceOf[before] === sentence)) continue;
    // Steps that stand far apart are no row: "check the box" here, "visit our page" there.
    if (!isNear && steps.length < ENOUGH_STEPS) steps.length = 0;
    steps.push(at);
  }
  if (steps.length < ENOUGH_STEPS) return [];
  const lastSentence = document.sentenceOf[steps[steps.length - 1] as number] as number;
  const last = document.sentences[lastSentence]?.last ?? document.size;
  return [{ first: steps[0] as number, last }];
}

/** @param follows whether a step stands before it in the sentence: behind an "and" only then is it one without an object, too */
function opensStep(document: Document, at: number, follows: boolean): boolean {
  const { normals, sentenceOf, clauseOf, sentences } = document;
  const sentence = sentences[sentenceOf[at] as number];
  if (sentence === undefined || sentence.end === "?") return false;
  let before = at - 1;
  while (before >= sentence.first && BEFORE_A_STEP.has(normals[before] as string)) before--;
  const opensClause = before < sentence.first || clauseOf[before] !== clauseOf[at] || followsComma(document, at);
  return (
    opensClause ||
    (before < at - 1 && (follows || normals[at - 1] !== "and" || STEP_OBJECTS.has(normals[at + 1] ?? "")))
  );
}

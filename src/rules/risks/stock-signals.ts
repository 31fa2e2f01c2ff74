/** What the other rules found in a reply, as far as it bears on whether the reply could go to anybody. */
import type { ReplySignal } from "../../contract/vocabulary.js";
import type { RuleContext } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Heavier than `stock`: a sentence that adds one of these never pays by ending it. */
const HEAVY_RISKS = ["defensive", "blame", "condescending", "bare-refusal", "mismatch", "re-ask"] as const;
/** Moves and risks that cannot be made without the case: where one is, the reply could not go to anybody else. */
export const ABOUT_THE_CASE: readonly ReplySignal[] = [
  "restatement",
  "remedy",
  "timeframe",
  "prevention",
  ...HEAVY_RISKS,
];
/** Lighter than `stock`: a sentence that is one of these and no move does not make a reply specific. */
const LIGHT_RISKS = [
  "pass-the-buck",
  "minimise",
  "non-apology",
  "excuse",
  "vague-promise",
  "over-promise",
  "demand",
  "policy",
  "upsell",
  "repetition",
  "unfilled",
  "data-exposure",
] as const;
export const MOVES_HEARD = [
  "apology",
  "empathy",
  "restatement",
  "ownership",
  "action",
  "remedy",
  "timeframe",
  "question",
  "follow-up",
  "gratitude",
  "reassurance",
  "explanation",
  "prevention",
] as const;
/** All that has to be known before `stock` can be judged. */
export const AFTER: readonly ReplySignal[] = [...MOVES_HEARD, ...LIGHT_RISKS, ...HEAVY_RISKS];

/** Sentences, by number, whose words do not count. */
export type Shut = ReadonlySet<number>;

/** Sentences that are a lighter risk and no move: to end `stock` by one of them would pay. */
export function harmfulAlone(document: Document, context: RuleContext): Shut {
  const shut = sentencesOf(document, context, LIGHT_RISKS);
  for (const sentence of sentencesOf(document, context, MOVES_HEARD)) shut.delete(sentence);
  return shut;
}

function sentencesOf(document: Document, context: RuleContext, signals: readonly string[]): Set<number> {
  const sentences = new Set<number>();
  for (const signal of signals)
    for (const { first } of context.spansOf(signal)) sentences.add(document.sentenceOf[first] as number);
  return sentences;
}

/** To send them to somebody who deals with such things, one has to know what they want; "write to us" and "open a ticket" go to anybody. */
export function sendsThemElsewhere({ normals }: Document, { spansOf }: RuleContext): boolean {
  const sent = spansOf("pass-the-buck");
  return sent.length > 0 && !sent.some(({ first, last }) => normals.slice(first, last).some((word) => US.has(word)));
}

const US = wordSet("us me ticket tickets request requests form");

/** Reply signals that many words show together, where no frame of the other rules holds. */
import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { SOURCE, WHY } from "../risks/defensive-common.js";
import { weigher } from "./weigh.js";
import { replyWeights } from "./weights.js";

const heaviestOf = weigher(replyWeights);
/** So many hundredths that hardly any polite reply weighs as much. */
const ENOUGH = 40;

/** Who answers praise speaks of the house and its people too, and argues with nobody. */
const GLADNESS = wordSet(
  "glad happy delighted thrilled pleased overjoyed honoured honored humbled grateful gratifying heartening pleasure pleasant proud wonderful kind love loved forward thank thanks",
);

/** … unless they turn round in it: "glad that you liked the view; however, the rooms are cleaned daily". */
const TURNING = wordSet(
  "but however although though nevertheless nonetheless yet clarify inform note point points allegation claim claimed records policy norms norm rules contrary false untrue incorrect",
);

function isGlad({ normals, negators }: Document, { first, last }: TokenSpan): boolean {
  const words = normals.slice(first, last);
  if (words.some((word) => TURNING.has(word))) return false;
  return words.some((word, index) => GLADNESS.has(word) && (negators[first + index] as number) < 0);
}

export const weighedOfReplies: readonly Rule[] = [
  {
    kind: "custom",
    id: "defensive/many-words",
    find: (document) => {
      const heaviest = heaviestOf(document, "defensive");
      if (heaviest === undefined || heaviest.weight < ENOUGH || isGlad(document, heaviest.span)) return [];
      return [heaviest.span];
    },
    when: { intensity: { min: 0.3 }, customer: { none: ["thanks", "resolved"] } },
    confidence: "medium",
    message: "Argues our case.",
    why: WHY,
    source: SOURCE,
    examples: {
      match: [
        "Our records show that the room was cleaned twice, so your remark about dust is simply not correct.",
        "Our staff are trained professionals and nobody else has complained about them in all those years.",
        "We have checked the recording and nothing in it supports what you say about our colleague.",
      ],
      noMatch: [
        "Our records show that the room was not cleaned, and I'm sorry about the dust.",
        "Our staff told me what happened, and nobody should be spoken to like that.",
        "We have looked at the recording, and you are right about the call.",
        "We are delighted that our trained staff looked after you, and they pride themselves on such praise.",
        "Our records show two payments of 12 pounds. Which of them is the one that you do not know?",
      ],
    },
  },
];

/** Reply signals that many words show together, where no frame of the other rules holds. */
import type { Rule } from "../../rule-set/rule.js";
import { SOURCE, WHY } from "../risks/defensive-common.js";
import { weigher } from "./weigh.js";
import { replyWeights } from "./weights.js";

const heaviestOf = weigher(replyWeights);
/** So many hundredths that hardly any polite reply weighs as much. */
const ENOUGH = 40;

export const weighedOfReplies: readonly Rule[] = [
  {
    kind: "custom",
    id: "defensive/many-words",
    find: (document) => {
      const heaviest = heaviestOf(document, "defensive");
      return heaviest === undefined || heaviest.weight < ENOUGH ? [] : [heaviest.span];
    },
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
      ],
    },
  },
];

/** Praise with a remark in it: who is content on the whole is not said sorry to, however the remark weighs. */
import type { PolicyRow } from "../../rule-set/policy.js";

export const praiseRows: readonly PolicyRow[] = [
  {
    id: "praise/content-on-the-whole",
    when: {
      all: ["first-contact", "now:thanks", "leans:apologize"],
      none: ["now:venting", "now:wants-remedy", "now:wants-answer", "question"],
      intensity: { max: 0.6 },
    },
    step: "close",
    reason: "They are content on the whole: thank them, take up their one remark in a word, and end warmly.",
    source: ["V02", "P18"],
  },
];

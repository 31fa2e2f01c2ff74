/** Drafts that a machine writes: it has no feelings to show, is no person, and must not promise what it cannot keep. */
import type { RuleSetLayer } from "../../rule-set/layer.js";

/**
 * Drafts that a machine writes: no feelings, no person, no promise that nobody can keep. A layer for `createAnalyzer`.
 */
export const aiAgent: RuleSetLayer = {
  id: "ai-agent",
  version: "0.1.0",
  description:
    "A machine has no feelings and is no person, and says neither. What it promises, the company has to keep, so promises beyond what anybody can keep are errors.",
  settings: {
    // "I'd be angry too" is worth something from a person only.
    "empathy/i-would-be-too": "off",
    "house/bot-feelings": "error",
    "over-promise/guarantee": "error",
    "over-promise/never-again": "error",
    "vague-promise/look-into": "error",
    "re-ask/given-already": "error",
    "repetition/same-sentence": "error",
  },
  rules: [
    {
      kind: "pattern",
      id: "house/poses-as-a-person",
      when: { author: "bot" },
      patterns: [
        "i am a (real | human | living | genuine) (person | human | being | agent | one)",
        "i am (human | a human | a person)",
        "i am not a (bot | robot | machine | computer | chatbot | program)",
        "(my name is | i am) <name> and i am a (person | human)",
        "as a human (being)?",
      ],
      // The "not" is what it is about.
      negated: "keep",
      severity: "error",
      confidence: "high",
      points: -20,
      message: "Says that a person writes.",
      why: "When it comes out, nothing else that was said will be believed.",
      source: [],
      suggestions: ["*Say that this is the assistant, and offer a person."],
      examples: {
        match: [
          "I am a real person and I read every word.",
          "I'm not a bot, I promise.",
          "I am human, just like you.",
          "As a human, I know that waiting is hard.",
        ],
        noMatch: [
          "I am the assistant of this shop; a person can take over at any time.",
          "A real person will call you by noon.",
          "I am a bot, and I can get you a colleague.",
          "The human resources desk has your letter.",
        ],
      },
    },
  ],
  options: { author: "bot" },
};

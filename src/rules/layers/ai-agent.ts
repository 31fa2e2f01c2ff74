/** Drafts that a machine writes: it has no feelings to show, is no person, and must not promise what it cannot keep. */
import type { RuleSetLayer } from "../../rule-set/layer.js";

export const aiAgent: RuleSetLayer = {
  id: "ai-agent",
  version: "0.1.0",
  description:
    "A machine has no feelings and is no person, and says neither. What it promises, the company has to keep, so promises beyond what anybody can keep are errors.",
  settings: {
    // "I'd be angry too" is worth something from a person only.
    "empathy/i-would-be-too": "off",
    "over-promise/guarantee": "error",
    "over-promise/never-again": "error",
    "vague-promise/look-into": "error",
    "re-ask/given-already": "error",
    "repetition/same-sentence": "error",
  },
  rules: [
    {
      kind: "pattern",
      id: "house/claims-feelings",
      when: { author: "bot" },
      patterns: [
        "i (can | do | really | truly | completely | fully | totally)? (feel | share) your (pain | frustration | anger | disappointment | hurt)",
        "i (know | understand) (exactly | just | perfectly) (how | what) (you | this | that | it) ~feel",
        "i would ~be (angry | upset | frustrated | furious | annoyed | disappointed | hurt) (too | as well | myself)",
        "i (am | was | feel | felt) (so | very | really | truly | deeply)? (heartbroken | saddened | sad | devastated | upset | shocked | gutted | moved | touched) (to (hear | read | see | learn) | by | about | that)",
        "i have been there (myself | too)?",
      ],
      negated: "skip",
      severity: "warning",
      confidence: "medium",
      points: -6,
      message: "Claims a feeling that a machine does not have.",
      why: "People notice, and then trust the rest less as well.",
      source: [],
      suggestions: ["*Say what it did to them, in their own words, and leave your own feelings out."],
      examples: {
        match: [
          "I feel your pain, a lost suitcase is awful.",
          "I know exactly how you feel about the invoice.",
          "I would be furious too if my order came broken.",
          "I am heartbroken to hear about your cake.",
          "I've been there myself, moving house is hard.",
        ],
        noMatch: [
          "Two lost suitcases in one week: that is a lot to deal with.",
          "I can see why the invoice made you angry.",
          "You sound upset about the order, and you have every reason.",
          "I am sorry to hear about your cake.",
          "Has the technician been there yet?",
        ],
      },
    },
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

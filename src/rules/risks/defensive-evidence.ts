/** Evidence held up against what the customer says, where it is the whole answer. */
import type { Rule } from "../../rule-set/rule.js";
import { SOURCE, SUGGESTIONS, WHY } from "./defensive-common.js";

export const defensiveEvidence: readonly Rule[] = [
  {
    kind: "pattern",
    id: "defensive/evidence-against-them",
    patterns: [
      "!(your | you) @witness (is | are | has | have | had | does | do)? (also | clearly | already | just | still)* @witness-says ..8 @was-so",
      "^ (according to | as per | per | based on | judging by) (the | our | my)? ..1 @witness ...8 @was-so",
    ],
    unless: [
      "@witness-says ...10 (lost | wrong | wrongly | twice | double | late | mistake | error | incorrectly | by accident | failed | missed | missing | damaged | unfortunately | elsewhere | another | different | old | previous | neighbor | to the (depot | sender | warehouse))",
      "@witness-says ...6 (you are right | you did | you were right | as you)",
      "(will | can | could | should | may | when | once | if | let | have | until) ..3 @witness-says",
      "@witness-says ...6 (will | due | expected | scheduled | going to | on (its | his | her) way | out for)",
      "(said | told) (sorry | goodbye | hello | thank | thanks)",
    ],
    sentence: "statement",
    when: {
      assumed: false,
      intensity: { min: 0.9 },
      reply: {
        none: [
          "apology",
          "empathy",
          "ownership",
          "action",
          "remedy",
          "follow-up",
          "question",
          "gratitude",
          "reassurance",
          "prevention",
        ],
      },
    },
    severity: "warning",
    confidence: "medium",
    message: "Holds evidence against them, and says nothing else.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        {
          after: ["customer: The wardrobe is NOT here, whatever your site says!!"],
          text: "The courier confirmed that it was left with the porter.",
        },
        {
          after: ["customer: Nobody told me that the gym closes in May, I'm furious."],
          text: "Our log shows that you opened the letter on 2 April.",
        },
        {
          after: ["customer: Your cleaner never came, this is ridiculous!!"],
          text: "According to the agency she knocked twice and waited.",
        },
        {
          after: ["customer: The line is dead again, I'm really angry!"],
          text: "The meter says that the line is working.",
        },
      ],
      noMatch: [
        {
          after: ["customer: The wardrobe is NOT here, whatever your site says!!"],
          text: "The courier confirmed that it was left at the wrong house.",
        },
        {
          after: ["customer: The wardrobe is NOT here, whatever your site says!!"],
          text: "I'm sorry. Tracking shows that it was left with the porter. Shall I ring him?",
        },
        { after: ["customer: Where is my wardrobe?"], text: "Tracking shows that it was delivered at noon." },
        {
          after: ["customer: Your cleaner never came, this is ridiculous!!"],
          text: "The agency says that she is on the bus.",
        },
      ],
    },
  },
];

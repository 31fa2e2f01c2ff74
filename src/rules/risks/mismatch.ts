import type { Rule } from "../../rule-set/rule.js";

export const mismatch: readonly Rule[] = [
  {
    kind: "pattern",
    id: "mismatch/glad-at-a-complaint",
    patterns: [
      "(glad | happy | pleased | thrilled | delighted | great | good | lovely | wonderful) (to (hear | know | see | read | learn) | that) ..6 (enjoy | enjoying | enjoyed | love | loving | loved | like | liked | liking | satisfied | happy | well | pleasant | pleasure | great | good | perfect | wonderful | success)",
      "(glad | happy | pleased | thrilled | delighted) you (be | ~have)? (enjoy | enjoying | enjoyed | love | loving | loved | like | liked | happy | satisfied)",
      "(glad | happy | pleased | thrilled | delighted) you are (enjoying | loving | liking | happy | satisfied)",
      "(thank you | thanks) for (your | the) (lovely | kind | great | wonderful | positive | glowing) (words | feedback | review | comments | rating)",
    ],
    unless: [
      "would ~be (glad | happy | pleased | delighted)",
      "will ~be (glad | happy | pleased | delighted)",
      "despite",
      "at least",
    ],
    when: { assumed: false, intensity: { min: 2 }, customer: { none: ["thanks", "resolved"] } },
    severity: "error",
    confidence: "medium",
    message: "Hears praise in a complaint.",
    why: "A happy feeling put on an angry customer tells them that nobody read their message.",
    source: ["V03", "C25"],
    suggestions: ["*Name the feeling they wrote about, in their words."],
    examples: {
      match: [
        {
          after: [
            "customer: Third night without hot water and your front desk shrugged at us. Furious!!! Never again.",
          ],
          text: "We are delighted to hear that you enjoyed your stay with us.",
        },
        {
          after: ["customer: The blender caught fire in my kitchen. I am furious, this is disgusting, NEVER AGAIN!!!"],
          text: "So glad you are enjoying the blender!",
        },
        {
          after: ["customer: Worst meal of my life, absolutely disgusting, the waiter laughed at us. Never again!!!"],
          text: "Thank you for your kind words about our kitchen.",
        },
      ],
      noMatch: [
        {
          after: ["customer: The pool was lovely and Amira at the desk was so kind. Thank you!"],
          text: "We are delighted to hear that you enjoyed your stay with us.",
        },
        {
          after: ["customer: The blender caught fire in my kitchen. I am furious, this is disgusting, NEVER AGAIN!!!"],
          text: "I would be happy to hear from you on the number below.",
        },
        {
          after: ["customer: Worst meal of my life, absolutely disgusting, the waiter laughed at us. Never again!!!"],
          text: "I'm glad that you told us straight away.",
        },
      ],
    },
  },
];

import type { CustomRule, Rule } from "../../rule-set/rule.js";
import {
  findAmounts,
  findDates,
  findIds,
  findPayment,
  findPlaces,
  findSides,
  findThings,
  findUnharmed,
} from "./mismatch-values.js";

const WHY = "A detail of theirs that comes back wrong tells them that it was not read.";

const otherNumber: CustomRule = {
  kind: "custom",
  id: "mismatch/other-number",
  find: (document, { turns }) => [
    ...findAmounts(document, turns),
    ...findIds(document, turns),
    ...findDates(document, turns),
  ],
  confidence: "medium",
  severity: "error",
  message: "A number that differs from theirs.",
  why: WHY,
  source: ["M05", "V07"],
  suggestions: ["*Check the amount, date or number against their message."],
  examples: {
    match: [
      {
        after: ["customer: You took $73.20 twice for the gym. I want the second $73.20 back."],
        text: "I'm sorry. The $37.20 went back to your card this morning.",
      },
      {
        after: ["customer: Order 5512-8804 never came."],
        text: "I'm sorry that order 5512-8084 is late. It left today.",
      },
      {
        after: ["customer: I returned the drill on 14 May, so why am I billed for June?"],
        text: "As you returned it on 3 June, one day is yours to pay.",
      },
    ],
    noMatch: [
      {
        after: ["customer: You took $73.20 twice for the gym. I want the second $73.20 back."],
        text: "I'm sorry. Of the $73.20 you get $50.00 today and $23.20 on Monday.",
      },
      {
        after: ["customer: Order 5512-8804 never came."],
        text: "I'm sorry. Your new order 6620-1177 left today.",
      },
      {
        after: ["customer: I returned the drill on 14 May, so why am I billed for June?"],
        text: "You returned it on 14 May, so June is not yours to pay. The bill is gone as of 3 June.",
      },
    ],
  },
};

const otherThing: CustomRule = {
  kind: "custom",
  id: "mismatch/other-thing",
  find: (document, { turns }) => [
    ...findThings(document, turns),
    ...findUnharmed(document, turns),
    ...findSides(document, turns),
    ...findPlaces(document, turns),
    ...findPayment(document, turns),
  ],
  confidence: "medium",
  severity: "error",
  message: "Names something else than they did.",
  why: WHY,
  source: ["M05", "V07"],
  suggestions: ["*Name the thing, the place or the side as they did."],
  examples: {
    match: [
      {
        after: ["customer: The blender from your shop smokes."],
        text: "I'm sorry about the trouble with your microwave. A new one leaves today.",
      },
      {
        after: ["customer: The desk in your hotel in Ghent lost my bag."],
        text: "I'm sorry. I spoke with the team of our hotel in Bruges about the bag.",
      },
      {
        after: ["customer: I paid with PayPal, and my old card is closed."],
        text: "The money is on its way back to your Visa.",
      },
      {
        after: ["customer: The left pedal is broken."],
        text: "I'm sorry about the right pedal, a new one leaves today.",
      },
    ],
    noMatch: [
      {
        after: ["customer: The blender from your shop smokes."],
        text: "I'm sorry about the blender. Would a mixer in its place help?",
      },
      {
        after: ["customer: The desk in your hotel in Ghent lost my bag."],
        text: "I'm sorry. The team of our hotel in Ghent found the bag; it comes from Bruges tomorrow.",
      },
      {
        after: ["customer: I paid with PayPal, and my old card is closed."],
        text: "The money went back to your PayPal account today.",
      },
      {
        after: ["customer: The left pedal is broken."],
        text: "I'm sorry about the left pedal. Is the right one tight?",
      },
    ],
  },
};

export const mismatch: readonly Rule[] = [
  otherNumber,
  otherThing,
  {
    kind: "pattern",
    id: "mismatch/glad-at-a-complaint",
    patterns: [
      "(glad | happy | pleased | thrilled | delighted | great | good | lovely | wonderful) (to (hear | know | see | read | learn) | that) ..6 (enjoy | enjoying | enjoyed | love | loving | loved | like | liked | liking | satisfied | happy | well | pleasant | pleasure | great | good | perfect | wonderful | success)",
      "(glad | happy | pleased | thrilled | delighted | great | nice) (to (hear | know | see | read | learn))? (that)? you (are | have been | had | have had) (enjoying | loving | liking | happy | satisfied | a (lovely | great | good | nice | wonderful | pleasant))",
      "(we | i) hope (that)? (you | he | she | they | it | _ | your _) (is | are | be) (loving | enjoying)",
      "(so | very | how) (nice | lovely | great | good | wonderful) that (you | your _) (had | have had | enjoyed | loved | liked | are enjoying | are loving)",
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
    when: { assumed: false, intensity: { min: 1 }, customer: { none: ["thanks", "resolved"] } },
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

import type { Rule } from "../../rule-set/rule.js";
import { feelingSaid } from "./empathy-said.js";
import { sharedJoy } from "./shared-joy.js";

export const empathy: readonly Rule[] = [
  ...sharedJoy,
  ...feelingSaid,
  {
    kind: "absence",
    id: "empathy/missing",
    absent: ["empathy", "restatement"],
    when: { intensity: { min: 2.5 }, assumed: false, customer: { none: ["resolved"] } },
    confidence: "medium",
    message: "Nothing says that you see how it is for them.",
    why: "An angry customer listens once they feel heard.",
    source: ["V09", "P09", "D14", "C25"],
    suggestions: [
      "[What happened to them, in their words]: I can see why you're angry.",
      "That must be so frustrating, after [what they have been through].",
      "* One sentence is enough. Put it before the facts.",
    ],
    examples: {
      match: [
        {
          after: [
            "customer: This is the THIRD time I'm writing!!! Your driver dumped my parcel in the rain again. I'm furious, absolutely disgusting service.",
          ],
          text: "Please send the tracking code.",
        },
        {
          after: [
            "customer: You lied to me and I am absolutely FURIOUS!!! Two weeks of waiting and nobody answers. Worst company ever, pathetic.",
          ],
          text: "Sorry. The team will look at the file.",
        },
        {
          after: [
            "customer: Absolutely ridiculous!!! You charged me twice AGAIN and your useless staff hung up on me. I'm livid.",
          ],
          text: "We apologise for the inconvenience.",
        },
      ],
      noMatch: [
        { after: ["customer: Could you tell me how to change my password?"], text: "Open Settings and tap Security." },
        {
          after: ["customer: I am FURIOUS!!! You charged me twice AGAIN and nobody answers. This is disgusting."],
          text: "Two charges and no answer: no wonder you're angry.",
        },
        "Please send the tracking code.",
      ],
    },
  },
  {
    kind: "absence",
    id: "empathy/missing-for-hardship",
    absent: ["empathy"],
    when: {
      intensity: { min: 1 },
      assumed: false,
      customer: { any: ["vulnerable", "self-harm"], none: ["resolved"] },
    },
    confidence: "medium",
    message: "Their hardship goes unmentioned.",
    why: "They told you something personal; silence hurts more than the problem.",
    source: ["L07", "V03", "C25"],
    suggestions: [
      "* Name what they told you in plain words before you ask for anything.",
      "I'm sorry to hear about [what they told you].",
    ],
    examples: {
      match: [
        {
          after: [
            "customer: My mother died last week and you still send her bills. I'm so upset and angry, this is disgusting!",
          ],
          text: "Please send us the account number.",
        },
        {
          after: [
            "customer: My husband is in hospital with cancer and I am furious that you cut our phone off!!! This is unacceptable.",
          ],
          text: "The line was cut because of an unpaid bill.",
        },
        {
          after: [
            "customer: I'm disabled and I have been stuck without heating for days with my sick baby. I'm so angry and nobody cares!!!",
          ],
          text: "An engineer visit is listed for Tuesday.",
        },
      ],
      noMatch: [
        { after: ["customer: What time does the shop close?"], text: "We close at six." },
        {
          after: [
            "customer: My mother died last week and you still send her bills. I'm so upset and angry, this is disgusting!",
          ],
          text: "I'm so sorry about your mother. Getting her bills must be so painful.",
        },
        "Please send us the account number.",
      ],
    },
  },
  {
    kind: "absence",
    id: "empathy/missing-for-harm",
    absent: ["empathy"],
    when: {
      intensity: { min: 1 },
      assumed: false,
      customer: { any: ["safety-incident"], none: ["resolved", "vulnerable", "self-harm"] },
    },
    confidence: "medium",
    message: "Nothing asks or says how they are.",
    why: "Somebody was hurt or in danger: the person comes before the case.",
    source: ["L07", "C25"],
    suggestions: [
      "I'm sorry that this happened. Are you all right?",
      "* Ask how they are before you ask for anything.",
    ],
    examples: {
      match: [
        {
          after: ["customer: Your heater gave me an electric shock!! I'm really angry."],
          text: "Please send us the model number.",
        },
        {
          after: ["customer: I burnt my hand on your kettle and I had to go to hospital, I'm furious!!!"],
          text: "The kettle is under warranty.",
        },
        {
          after: ["customer: We were trapped in your lift for an hour and could hardly breathe, this is disgraceful!!"],
          text: "The lift was serviced in May.",
        },
      ],
      noMatch: [
        {
          after: ["customer: Your heater gave me an electric shock!! I'm really angry."],
          text: "How frightening, that must have been a horrible moment. Are you all right?",
        },
        { after: ["customer: What time does the shop close?"], text: "We close at six." },
        "Please send us the model number.",
      ],
    },
  },
];

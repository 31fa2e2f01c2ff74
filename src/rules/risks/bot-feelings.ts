import type { Rule } from "../../rule-set/rule.js";

/** What only a person can say. To an upset customer a machine that claims it is worse than a plain one. */
export const botFeelings: readonly Rule[] = [
  {
    kind: "pattern",
    id: "house/bot-feelings",
    patterns: [
      "(i | we) @strongly* (feel | felt) @strongly* (bad | awful | terrible | sad | horrible | sick | ashamed | embarrassed | guilty | your _ | for you | with you | the same | it too)",
      "(i | we) (am | was | feel | felt) @strongly* (heartbroken | sad | saddened | devastated | shocked | upset | gutted | horrified | appalled | dismayed | ashamed | embarrassed | mortified | disappointed | frustrated | angry) (too | myself | to | by | that | at | for | about | with)",
      "(i | we) (know | understand) ..1 (exactly | precisely) how (you feel | that feels | it feels | this feels)",
      "(i | we) (would | might) (be | have been | feel | have felt) @strongly* (angry | upset | furious | frustrated | annoyed | livid | disappointed | the same) .. (too | myself | in your (place | shoes | position) | if i were you)",
      "(break | breaks | broke) my heart",
      "my heart (goes out | breaks | sank | aches)",
      "(i | we) (have | had) (been there | been in your shoes | been through (this | that | it | the same))",
      "as (a | another) (customer | parent | mother | father | human | person | traveler | guest) (myself | too | as well)",
      "(it | this | that) (happened | has happened) to me (too | myself | before | once | last)",
    ],
    when: { author: "bot" },
    severity: "warning",
    points: -6,
    confidence: "high",
    message: "A machine that says it has feelings.",
    why: "Angry people take a bot that plays a person badly. Plain help calms them better.",
    source: ["C42"],
    suggestions: ["*Say what happened to them and what you do about it, and leave your feelings out."],
    examples: {
      match: [
        {
          after: ["customer: Third parcel that never came. I'm furious."],
          text: "I feel awful about your parcel.",
          author: "bot",
        },
        {
          after: ["customer: My mother's flowers never arrived."],
          text: "It breaks my heart to hear that. I have ordered them again for tomorrow.",
          author: "bot",
        },
        {
          after: ["customer: Locked out for two days!"],
          text: "I know exactly how you feel, I would be angry too.",
          author: "bot",
        },
        { after: ["customer: The cot came broken."], text: "As a parent myself, I see why you worry.", author: "bot" },
      ],
      noMatch: [
        { after: ["customer: Third parcel that never came. I'm furious."], text: "I feel awful about your parcel." },
        {
          after: ["customer: My mother's flowers never arrived."],
          text: "I'm sorry that her flowers never arrived. They are ordered again for tomorrow.",
          author: "bot",
        },
        {
          after: ["customer: Locked out for two days!"],
          text: "Two days locked out is far too long. How you feel about it is no wonder.",
          author: "bot",
        },
        {
          after: ["customer: The cot came broken."],
          text: "As a customer you may send it back free of charge.",
          author: "bot",
        },
      ],
    },
  },
];

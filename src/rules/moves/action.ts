import type { Rule } from "../../rule-set/rule.js";
import { doneAtAll } from "./action-done.js";
import { doneByUs } from "./action-ours.js";
import { findDeeds } from "./deeds.js";

export const action: readonly Rule[] = [
  ...doneByUs,
  ...doneAtAll,
  {
    kind: "custom",
    id: "action/deed",
    find: findDeeds,
    confidence: "medium",
    message: "Says what our side does about it.",
    why: "Something moves: that calms more than any words.",
    source: ["P12", "M11", "M12"],
    examples: {
      match: [
        "The duplicate entry got removed.",
        "We've relabelled certain shelves.",
        "We are in the process of rewiring the hall.",
        "I've unjammed the tray and run a test page.",
        "Our workshop has rewound the spring.",
        "We're relabelling your boxes while we speak.",
        "I'll courier the charger to your hotel.",
        "I padlocked the gate behind the van.",
        "You will be called by Ottilie today.",
        "Your file is being read by Mr Adu this afternoon.",
      ],
      noMatch: [
        "Your flight has been cancelled.",
        "We have sent you three reminders.",
        "We have reported you to the police.",
        "We will cancel your account if the bill is not paid.",
        "Given a chance, we would do it otherwise.",
        "We will put extra emphasis on it.",
        "Our driver confirmed that he rang at noon.",
        "Our driver marked it as delivered.",
        "We've enjoyed your visit.",
        "We will cherish your words.",
        "We are taking the matter seriously.",
        "Once we have unjammed it you can print.",
        "Have you unjammed the tray?",
        "We haven't unjammed it yet.",
        "You will be called by our team.",
        "Were you seen by Dr Bell?",
        "You were told by Ottilie, I see.",
      ],
    },
  },
  {
    kind: "absence",
    id: "action/missing",
    absent: ["action", "remedy", "timeframe", "question", "explanation", "follow-up", "prevention"],
    when: {
      assumed: false,
      intensity: { min: 1.5 },
      customer: { none: ["wants-remedy", "resolved"] },
    },
    confidence: "high",
    message: "Nothing happens yet.",
    why: "Kind words alone leave an upset customer where they were.",
    source: ["P12", "C05", "C13"],
    suggestions: ["What I'm doing about {noun} now: [the first thing you do]."],
    examples: {
      match: [
        {
          after: [
            "customer: Absolutely disgusting service, your driver screamed at me and threw the box over the fence. I'm furious.",
          ],
          text: "We are so sorry to hear that. This is not the standard that we aim for.",
        },
        {
          after: ["customer: Worst company ever!! The app is useless, it crashes every single time, I am so angry."],
          text: "Thank you for your feedback, it is very important to us.",
        },
        {
          after: [
            "customer: Terrible. I waited three hours at the desk and nobody cared. Never again, this is a joke!!!",
          ],
          text: "I can see why you're upset, three hours is far too long.",
        },
      ],
      noMatch: [
        {
          after: [
            "customer: Absolutely disgusting service, your driver screamed at me and threw the box over the fence. I'm furious.",
          ],
          text: "I'm so sorry. I've taken this up with the depot manager.",
        },
        {
          after: ["customer: Worst company ever!! The app is useless, it crashes every single time, I am so angry."],
          text: "That's maddening. Which phone do you use?",
        },
        { after: ["customer: Hi, is parking included?"], text: "Yes, it is included." },
        "We are so sorry to hear that.",
      ],
    },
  },
];

import { MOVES, RISKS } from "../../contract/vocabulary.js";
import type { CustomRule, Rule, RuleContext } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { partOf } from "./parts.js";

/** The thread says which asks the reply leaves open; what one part of several leaves open another may answer. */
function isLeftOpen(document: Document, { leavesOpen }: RuleContext): boolean {
  return leavesOpen().length > 0 && partOf(document) === undefined;
}

/** They asked more than one thing. */
function asksSeveral({ latest, leavesOpen }: RuleContext): boolean {
  return leavesOpen().length > 1 || latest.reduce((sum, { marks }) => sum + marks.questions, 0) > 1;
}

const after = [...MOVES, ...RISKS.filter((risk) => risk !== "unanswered")];
const why = "What is passed over they have to ask again, and they ask it angrier.";
const source = ["D01", "V02"];
const suggestions = ["*Take up each thing they asked for: answer it, or say when they will have the answer."];

const oneOfSeveral: CustomRule = {
  kind: "custom",
  id: "unanswered/one-of-several",
  find: (document, context) => (asksSeveral(context) && isLeftOpen(document, context) ? "whole" : []),
  after,
  confidence: "medium",
  message: "Leaves one of the things open that they asked.",
  why,
  source,
  suggestions,
  examples: {
    match: [
      {
        after: ["customer: When does the course start? And is there parking at the school?"],
        text: "The course starts on Monday at nine. We look forward to meeting you.",
      },
      {
        after: ["customer: Does the ferry take dogs? Do they need a ticket?"],
        text: "Yes, it does, on the upper deck. Have a good trip.",
      },
      {
        after: ["customer: Which key fits the shed? And where is the fuse box?"],
        text: "The small brass key fits the shed. Enjoy your stay!",
      },
    ],
    noMatch: [
      {
        after: ["customer: When does the course start? And is there parking at the school?"],
        text: "The course starts on Monday at nine, and you can park behind the school.",
      },
      {
        after: ["customer: When does the course start? And is there parking at the school?"],
        text: "The course starts on Monday at nine. About the parking I'll ask the caretaker and write to you by noon.",
      },
      {
        after: ["customer: Why was my card declined at the pump?"],
        text: "Thank you for your message. We value you as a customer.",
      },
    ],
  },
};

const asksLeftOpen: CustomRule = {
  kind: "custom",
  id: "unanswered/asks-left-open",
  find: (document, context) => (!asksSeveral(context) && isLeftOpen(document, context) ? "whole" : []),
  after,
  // Where they asked one thing, in reviews and tweets, it is right half the time: a hint, and no reason to hold a reply back.
  severity: "info",
  confidence: "medium",
  message: "Leaves something they asked for open.",
  why,
  source,
  suggestions,
  examples: {
    match: [
      {
        after: ["customer: How much is the ferry for a car?"],
        text: "Thank you for your message. We look forward to having you on board.",
      },
      {
        after: ["customer: Please send me the contract, and stop the newsletter."],
        text: "The contract is attached. Enjoy the week!",
      },
      {
        after: ["customer: Why was my card declined at the pump?"],
        text: "Thank you for your message. We value you as a customer.",
      },
    ],
    noMatch: [
      {
        after: ["customer: When does the course start? And is there parking at the school?"],
        text: "The course starts on Monday at nine, and you can park behind the school.",
      },
      {
        after: ["customer: When does the course start? And is there parking at the school?"],
        text: "The course starts on Monday at nine. About the parking I'll ask the caretaker and write to you by noon.",
      },
      {
        after: ["customer: How hard can it be to answer a phone?"],
        text: "Not hard, and nobody did. I'm sorry. You have my own number now.",
      },
      {
        after: ["customer: Does the ferry take dogs?"],
        text: "Please hold on while I ask the harbour.",
      },
      {
        after: ["customer: Does the ferry take dogs?"],
        text: "Which ferry are you on, the early or the late one?",
      },
      {
        after: ["customer: Can I sail on the early ferry with this ticket?"],
        text: "Those are the rules of the line. I wouldn't risk it.",
      },
      {
        after: ["customer: Would your shop normally tell me when it is back?"],
        text: "It won't tell you on the website, I'm afraid.",
      },
      { after: ["customer: Why is your service so poor?"], text: "We're sorry about this." },
      { after: ["customer: It says I'm registered but I have not done it before?"], text: "Thank you for telling us." },
      { after: ["customer: Looking to get a crepe on the pier today."], text: "Nicely done!" },
      { after: ["customer: They kindly moved us to the upper deck."], text: "Thank you for your kind words." },
      {
        after: ["customer: The garden was lovely, which is more than I can say of the room."],
        text: "Thank you for your kind review.",
      },
    ],
  },
};

export const unanswered: readonly Rule[] = [oneOfSeveral, asksLeftOpen];

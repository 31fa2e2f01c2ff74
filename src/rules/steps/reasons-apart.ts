/** Where it cannot go on as it is. */
import type { Reason } from "./leaning.js";

export const coolOffReasons: readonly Reason[] = [
  {
    name: "plain",
    reason: "It leads nowhere just now: agree an exact later time, with something ready by then.",
    source: ["M10", "M09"],
  },
];

export const setBoundaryReasons: readonly Reason[] = [
  {
    name: "plain",
    reason: "It has become personal: one calm sentence on the language, and in the same breath the help stays open.",
    source: ["L17", "C31"],
  },
];

export const bringInHelpReasons: readonly Reason[] = [
  {
    name: "asks-for-somebody",
    when: { any: ["now:asks-human", "says:whoever-can"] },
    reason: "They ask for somebody who can decide: name that person and hand over warmly, with all that was said.",
    source: ["P11", "L12"],
    handover: { team: "supervisor", reason: "The customer asks for a person who can decide." },
  },
  {
    name: "plain",
    reason: "Somebody else can do more here: name that person and hand over warmly, with all that was said so far.",
    source: ["P11", "L12"],
  },
];

export const endContactReasons: readonly Reason[] = [
  {
    name: "plain",
    reason: "A limit was named and nothing moves: a person with the authority decides whether this goes on.",
    source: ["L17", "C31"],
    handover: { team: "supervisor", reason: "Ending contact is for a person with the authority to decide." },
  },
];

/** How to say each step: the special case first, then what always fits. Nothing here invents a fact, a time, an amount or a fault. */
import type { StepPhrases } from "../../rule-set/policy.js";
import { laterPhrases } from "./phrases-later.js";

const firstPhrases: readonly StepPhrases[] = [
  {
    id: "secret/first",
    step: "any",
    when: { any: ["secret", "says:secret"] },
    phrases: [
      "One thing first, to keep you safe: there is no need to send card numbers or passwords here. [what happens with the message, or how they change the password]",
    ],
  },
  {
    id: "let-vent/chat",
    step: "let-vent",
    when: { channel: ["chat", "phone"] },
    phrases: ["Oh no. Go on, I'm listening.", "Take your time. I'm reading every word."],
  },
  {
    id: "let-vent/listen",
    step: "let-vent",
    when: { all: ["says:just-listen"] },
    phrases: [
      "Thank you for telling me this. I'm listening, all of it.",
      "I'd like to hear how it was. What happened?",
    ],
  },
  {
    id: "let-vent/general",
    step: "let-vent",
    phrases: [
      "Please tell me everything that happened with {noun}. I'm here.",
      "Go on, I won't interrupt. What happened then?",
    ],
  },
  {
    id: "acknowledge/retold",
    step: "acknowledge",
    when: { any: ["now:repeats", "now:ignored"] },
    phrases: [
      "You've had to tell this more than once, and that makes it worse. I've read what you wrote about {noun}.",
      "All this time and no real answer about {noun}: no wonder you've had enough.",
    ],
  },
  {
    id: "acknowledge/vulnerable",
    step: "acknowledge",
    when: { any: ["now:vulnerable", "ever:vulnerable"] },
    phrases: [
      "[what they are going through, in their own words]: that would be hard enough without {noun} on top.",
      "Thank you for telling me. You shouldn't have to carry {noun} as well just now, so let me take care of what I can.",
    ],
  },
  {
    id: "acknowledge/broken-promise",
    step: "acknowledge",
    when: { any: ["now:broken-promise", "promise:overdue"] },
    phrases: ["You relied on [what was promised], planned around it, and then nothing came. That is a rotten feeling."],
  },
  {
    id: "acknowledge/access",
    step: "acknowledge",
    when: { any: ["now:access-need"] },
    phrases: [
      "Having to say again what works for you must be tiring. From here on it's [the way that works for them].",
    ],
  },
  {
    id: "acknowledge/angry",
    step: "acknowledge",
    when: { none: ["by-bot"], intensity: { min: 2 } },
    phrases: [
      "[what happened, in their own words]: I'd be upset too.",
      "I can see why you're this angry about {noun}: [what it cost them].",
    ],
  },
  {
    id: "acknowledge/upset",
    step: "acknowledge",
    when: { intensity: { min: 1 } },
    phrases: ["[what happened, in their own words]. That is really frustrating, and it makes sense that you're upset."],
  },
  {
    id: "acknowledge/calm",
    step: "acknowledge",
    when: { intensity: { max: 1 } },
    phrases: [
      "Thank you for telling us about {noun}. Let's see to it: [the first step, or the one question it hangs on]",
    ],
  },
  {
    id: "acknowledge/general",
    step: "acknowledge",
    phrases: [
      "[what happened, in their own words]: that is not how it should be.",
      "That's more trouble over {noun} than there should be: [what it cost them].",
    ],
  },
  {
    id: "apologize/broken-promise",
    step: "apologize",
    when: { any: ["now:broken-promise", "promise:overdue"] },
    phrases: [
      "You were told [what was promised], and it didn't happen. I'm sorry that you were left waiting for it.",
      "I'm sorry: you counted on [what was promised] and had to come after it yourself.",
    ],
  },
  {
    id: "apologize/ignored",
    step: "apologize",
    when: { any: ["now:ignored"] },
    phrases: [
      "I'm sorry that you've been waiting for an answer about {noun} for so long.",
      "Nobody should have to chase us about {noun}. I'm sorry that you had to.",
    ],
  },
  {
    id: "apologize/disputed",
    step: "apologize",
    when: { any: ["last:defensive", "last:blame", "now:misunderstood"] },
    phrases: [
      "I'm sorry for that last answer. You told us what happened, and I take it seriously: [what happened, in their own words].",
    ],
  },
  {
    id: "apologize/general",
    step: "apologize",
    phrases: [
      "I'm sorry about {noun}: [what went wrong, in their own words].",
      "I'm sorry for what happened with {noun}, and for what it cost you: [time, money or plans they lost].",
      "That is not how it should have gone with {noun}, and I'm sorry.",
    ],
  },
  {
    id: "take-ownership/passed-around",
    step: "take-ownership",
    when: { any: ["says:who-owns", "last:pass-the-buck", "now:asks-human"] },
    phrases: [
      "This stays with me now. You won't have to call anyone: I'll speak to [team or person] myself.",
      "My name is [your name], and I'm looking after {noun} from here on. I'm doing [first step] now.",
    ],
  },
  {
    id: "take-ownership/again",
    step: "take-ownership",
    when: { any: ["now:broken-promise", "now:repeats", "apologized-twice"] },
    phrases: [
      "You've heard enough words about {noun}. I'm taking it on myself, and the first thing I do is [first step].",
    ],
  },
  {
    id: "take-ownership/general",
    step: "take-ownership",
    phrases: [
      "I'm taking care of {noun} myself and will stay with it until it's done.",
      "Leave {noun} with me. The first thing I do is [first step], and you'll hear from me by [time you can keep].",
    ],
  },
  {
    id: "restate/wrong",
    step: "restate",
    when: { any: ["now:misunderstood", "says:correction"] },
    phrases: [
      "Thank you for putting that straight. So it is [the problem, in their own words], not [what we had understood]. Is that right?",
      "Thank you for bearing with me. Let me say it back: [the points, one by one]. Did I get all of it?",
    ],
  },
  {
    id: "restate/general",
    step: "restate",
    phrases: [
      "Let me check that I have it right: [the problem with their own details]. Have I missed anything?",
      "So that we mean the same thing about {noun}: [the problem with their own details]. Is that it?",
    ],
  },
  {
    id: "ask/upset",
    step: "ask",
    when: { intensity: { min: 1 } },
    phrases: ["I want to get {noun} right for you. One question so that I can: [the one specific question]?"],
  },
  {
    id: "ask/general",
    step: "ask",
    phrases: [
      "To find out what happened with {noun}, I need one thing: [the one specific question]?",
      "Which of these fits best: [first case] or [second case]?",
    ],
  },
];

export const stepPhrases: readonly StepPhrases[] = [...firstPhrases, ...laterPhrases];

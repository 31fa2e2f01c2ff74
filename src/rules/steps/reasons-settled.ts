/** Where it is quiet, or nothing but an answer is wanted. */
import type { Reason } from "./leaning.js";

export const checkBackReasons: readonly Reason[] = [
  {
    name: "something-came-in",
    when: { all: ["system-last", "we-wrote"] },
    reason: "Something has happened since and they have not heard of it: come back to them with it.",
    source: ["M15", "M14"],
  },
  {
    name: "wait-and-see",
    when: { all: ["says:will-wait"] },
    reason: "It is quiet but not proven: say when you will look again, so that they need not chase you.",
    source: ["M15"],
  },
  {
    name: "till-then",
    when: { all: ["just:commit-timeframe", "reply:calm"], any: ["reply:names-time", "reply:takes-it"] },
    reason: "They take the time that we named: come back when we said, before they have to ask.",
    source: ["M15", "M13"],
  },
  {
    name: "waits-for-us",
    when: {
      all: ["we-leave-it-open"],
      any: ["reply:bare", "reply:nod", "reply:thanks", "reply:will", "now:thanks", "now:softening"],
    },
    reason: "They leave it with us and wait: come back when we said, before they have to ask.",
    source: ["M15", "M13"],
  },
  {
    name: "plain",
    reason: "Come back with news, or see with them whether it holds.",
    source: ["M15"],
  },
];

export const answerReasons: readonly Reason[] = [
  {
    name: "apology-taken",
    when: { all: ["just:apologize", "now:wants-answer"], any: ["now:thanks", "now:softening"] },
    reason: "The apology has been given and taken: the question that is still open comes first now.",
    source: ["V02", "C13"],
  },
  {
    name: "no-complaint",
    when: { all: ["says:no-complaint"] },
    reason: "They say themselves that it is no complaint: simply answer the question.",
    source: ["V02", "C10"],
  },
  {
    name: "one-thing-more",
    when: { all: ["we-wrote", "reply:opens-well"], any: ["asks:fact", "question"] },
    reason: "They take what we said and ask one thing more: simply answer it.",
    source: ["V02"],
  },
  {
    name: "in-trouble",
    when: { all: ["first-contact", "negative"], any: ["question", "now:wants-answer", "asks:fact"] },
    reason: "The question comes out of trouble: a short word on that in the same breath, and the answer.",
    source: ["P03", "V09"],
  },
  {
    name: "in-high-spirits",
    when: { all: ["first-contact", "question", "cheerful"] },
    reason: "They are in high spirits and ask something: answer it, in the same tone.",
    source: ["V02", "C10"],
  },
  {
    name: "question",
    when: { any: ["question", "now:wants-answer", "asks:fact", "asks:when", "asks:why"] },
    reason: "They ask a question of fact: simply answer it.",
    source: ["V02", "C10"],
  },
  {
    name: "remark",
    when: { all: ["first-contact", "tagged"] },
    reason: "It is a remark that names us, not a request: answer it in kind.",
    source: ["V02"],
  },
  {
    name: "plain",
    reason: "They want to know something: answer it, plainly and at once.",
    source: ["V02"],
  },
];

export const closeReasons: readonly Reason[] = [
  {
    name: "false-alarm",
    when: { all: ["says:false-alarm"] },
    reason: "It has cleared itself up: thank them for saying so, and end warmly.",
    source: ["V12"],
  },
  {
    name: "came-right",
    when: { all: ["says:worked", "we-wrote"], any: ["now:thanks", "reply:thanks"] },
    reason: "It came right and they thank you: share the joy, and end warmly.",
    source: ["V12", "P18"],
  },
  {
    name: "tried-and-works",
    when: { all: ["we-just-said:try-now"], any: ["now:resolved", "says:worked"] },
    reason: "They tried it and thank us: confirm that it works and end warmly.",
    source: ["V12"],
  },
  {
    name: "it-holds",
    when: { all: ["we-just-said:checks"], any: ["reply:yes", "reply:calm"] },
    reason: "They say that it works: confirm it and end warmly.",
    source: ["V12"],
  },
  {
    name: "nothing-else",
    when: {
      all: ["we-just-said:anything-else"],
      any: ["reply:no", "says:goodbye", "reply:thanks", "now:thanks", "now:resolved"],
    },
    reason: "You asked whether there is more, and there is not: end warmly.",
    source: ["V12"],
  },
  {
    name: "solved-with-thanks",
    when: { all: ["now:resolved", "now:thanks"] },
    reason: "It is settled and they thank you: end warmly.",
    source: ["V12", "P18"],
  },
  {
    name: "solved",
    when: { any: ["now:resolved", "says:worked"] },
    reason: "It is solved: confirm it, thank them, and end warmly without digging.",
    source: ["V12", "P18"],
  },
  {
    name: "sorry-for-the-heat",
    when: { all: ["now:thanks", "now:softening", "we-wrote"] },
    reason: "They thank us and are sorry for the heat: take it lightly, and end warmly.",
    source: ["V12", "P18", "L03"],
  },
  {
    name: "goodbye",
    when: { all: ["says:goodbye"] },
    reason: "They say that this is all: confirm it and end warmly.",
    source: ["V12"],
  },
  {
    name: "gives-credit",
    when: { all: ["says:gives-credit"] },
    reason: "They give credit for what was done: thank them for saying so, and end warmly.",
    source: ["V12", "P18"],
  },
  {
    name: "full-marks",
    when: { all: ["full-marks", "first-contact"] },
    reason: "They give full marks: thank them for it, and end warmly.",
    source: ["V12", "P18"],
  },
  {
    name: "cheerful",
    when: { all: ["first-contact", "tagged", "cheerful"] },
    reason: "They share a good moment and ask for nothing: thank them and end warmly.",
    source: ["V12"],
  },
  {
    name: "thanks",
    when: { all: ["now:thanks"], none: ["negative"] },
    reason: "They are content: thank them and end warmly.",
    source: ["V12"],
  },
  {
    name: "took-it",
    when: { all: ["we-wrote", "reply:short"], any: ["reply:bare", "reply:yes"] },
    reason: "They take our answer and ask for nothing more: end warmly.",
    source: ["V12"],
  },
  {
    name: "plain",
    reason: "Nothing of theirs is open: thank them, and end warmly.",
    source: ["V12"],
  },
];

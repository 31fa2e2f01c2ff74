/** Where something has to be done. */
import type { Reason } from "./leaning.js";

export const askReasons: readonly Reason[] = [
  {
    name: "which-of-several",
    when: { all: ["note:several"] },
    reason: "There is more than one that they can mean: ask which, before anything is done to either.",
    source: ["V10", "L04"],
  },
  {
    name: "depends-on-them",
    when: { all: ["says:safe-for-them"] },
    reason: "Whether it is safe depends on who takes it and what else they take: ask that before anything is said.",
    source: ["V10", "P11"],
  },
  {
    name: "not-sure",
    when: { all: ["reply:unsure", "just:ask"] },
    reason: "They answer and are not sure of it: ask the one thing that settles it.",
    source: ["V10", "L04", "M06"],
  },
  {
    name: "same-again",
    when: { all: ["says:same-again", "we-wrote"] },
    reason: "What we did changed nothing: ask the one specific thing that the next try hangs on.",
    source: ["V10", "V11"],
  },
  {
    name: "told-us-more",
    when: { all: ["now:accepts", "we-just-said:tell-me"] },
    reason: "They have told us more, as we asked: now the one specific question that the solution hangs on.",
    source: ["V10", "M06"],
  },
  {
    name: "but",
    when: { all: ["says:but", "we-wrote"], any: ["now:thanks", "reply:thanks"] },
    reason: "There is a “but” behind the thanks: ask the one thing that it hangs on.",
    source: ["V10", "L04"],
  },
  {
    name: "ready",
    when: { all: ["heard-last"], any: ["says:asks-how", "asks:how-start", "now:thanks", "now:softening", "reply:yes"] },
    reason: "They have been heard and ask how to go on: ask the one specific question that the solution hangs on.",
    source: ["V10", "L04"],
  },
  {
    name: "unnamed",
    when: { all: ["says:unnamed", "few-words", "first-contact"] },
    reason: "They ask about something that they have not named: ask which it is.",
    source: ["V10", "L04"],
  },
  {
    name: "which-question",
    when: { all: ["now:wants-answer", "few-words", "first-contact"], none: ["asks:fact"] },
    reason: "They say that they have a question, and not yet which: ask for it.",
    source: ["L04"],
  },
  {
    name: "a-fault",
    when: { all: ["first-contact"], any: ["fault", "malfunction"] },
    reason: "They report a fault, calmly: ask the one specific question that the fix hangs on.",
    source: ["V10", "L04"],
  },
  {
    name: "help-with-something",
    when: { all: ["first-contact", "says:help-me"] },
    reason: "They ask for help with something of their own: ask the one thing that the help hangs on.",
    source: ["V10", "L04"],
  },
  {
    name: "a-deed",
    when: { all: ["first-contact"], any: ["asks:deed", "says:request", "now:wants-remedy"] },
    reason: "They say what is to be done and not yet enough to do it: ask one specific question.",
    source: ["V10", "L04"],
  },
  {
    name: "plain",
    reason: "What to do hangs on something that they know: ask for that one thing.",
    source: ["V10", "L04"],
  },
];

export const offerOptionsReasons: readonly Reason[] = [
  {
    name: "no-without-a-way",
    when: { all: ["last:bare-refusal"] },
    reason: "All they got was a no: say what you can do, and why, even if it is less than they asked for.",
    source: ["D07", "D08"],
  },
  {
    name: "more-than-words",
    when: { all: ["we-wrote", "says:no-more-words"] },
    reason: "They have had enough apologies: only something they can have or do counts now.",
    source: ["C13", "P12"],
  },
  {
    name: "other-figure",
    when: { all: ["counter-offer"] },
    reason: "They name another figure than ours: answer it with what you can really give, and the reason for it.",
    source: ["D08", "V11"],
  },
  {
    name: "heard",
    when: { all: ["heard-last"], any: ["asks:what-now", "says:asks-options", "question"] },
    reason: "They have been heard and ask what can be done: put something real on the table.",
    source: ["D07", "P12"],
  },
  {
    name: "heard-and-no",
    when: { all: ["now:rejects", "heard-last"] },
    reason: "They have been heard and this does not do it yet: give the real choices, with the reason for them.",
    source: ["D07", "V11"],
  },
  {
    name: "heard-and-wants",
    when: { all: ["now:wants-remedy", "heard-last"] },
    reason: "They have been heard and ask for a fix: put something real on the table.",
    source: ["V11", "P12"],
  },
  {
    name: "does-not-fit",
    when: { all: ["just:offer-options"], any: ["now:rejects", "negative", "reply:declines"] },
    reason: "What we put forward does not do it for them: bring another way, and say why it should.",
    source: ["D07", "P11"],
  },
  {
    name: "declines",
    when: { any: ["reply:declines", "now:rejects"] },
    reason: "They turn it down: bring another way, and say why it should fit better.",
    source: ["D08", "V11"],
  },
  {
    name: "either",
    when: { all: ["says:either"] },
    reason: "They name what would do: say which of it you can give.",
    source: ["V11", "P12"],
  },
  {
    name: "cannot-pay",
    when: { all: ["says:cannot-pay"] },
    reason: "They cannot pay and say so in time: thank them for it, and say which ways there are.",
    source: ["V11", "P12"],
  },
  {
    name: "own-mishap",
    when: { all: ["says:own-doing"] },
    reason: "It happened on their side and they ask for a way out: no sorry is due, say what can be done.",
    source: ["V11", "C10"],
  },
  {
    name: "asks-what-can-be-done",
    when: { any: ["says:asks-options", "asks:what-now"] },
    reason: "They ask what can be done: answer with a choice.",
    source: ["V11"],
  },
  {
    name: "wish",
    when: { all: ["now:wants-remedy"] },
    reason: "They say what they would like: tell them what you can do.",
    source: ["P12", "V11"],
  },
  {
    name: "plain",
    reason: "Say what they can have or do, even if it is less than they hoped for.",
    source: ["P12", "D07"],
  },
];

export const commitTimeframeReasons: readonly Reason[] = [
  {
    name: "soon-is-no-answer",
    when: {
      all: ["we-just-said:soon"],
      any: ["says:coming-at-all", "says:when", "asks:when", "asks:when-mine", "reply:throws-back"],
    },
    reason: "Our “soon” was no answer for them: give a time that you can keep.",
    source: ["M13", "L08"],
  },
  {
    name: "agrees-and-asks-when",
    when: { all: ["says:when-mine"], any: ["now:accepts", "says:go-ahead"] },
    reason: "They agree and want to know when: give a time that you can keep.",
    source: ["M13"],
  },
  {
    name: "heard",
    when: { all: ["heard-last"], any: ["says:when-mine", "asks:when-mine", "says:when", "asks:when"] },
    reason: "They have been heard and want a date to hold on to: give a time that you can keep.",
    source: ["M13"],
  },
  {
    name: "when",
    when: { any: ["asks:when-mine", "says:when-mine", "says:coming-at-all", "asks:when", "says:when"] },
    reason: "What they want to know is when: give a time that you can keep.",
    source: ["M13"],
  },
  {
    name: "plain",
    reason: "They need to know when: give a time that you can keep.",
    source: ["M13"],
  },
];

export const actAndExplainReasons: readonly Reason[] = [
  {
    name: "card-number",
    when: { all: ["secret", "we-wrote"] },
    reason: "They gave a card number for what they want done: say that it has to go, and do it in a safe way.",
    source: ["M12", "M11"],
  },
  {
    name: "yes-already",
    when: { all: ["now:accepts", "now:repeats", "we-wrote"], any: ["last:re-ask", "just:ask", "we-asked"] },
    reason: "They have said yes and were asked again: do it now and say that it is done.",
    source: ["M11"],
  },
  {
    name: "the-other",
    when: { all: ["reply:picks", "now:rejects", "just:offer-options"] },
    reason: "They turn one thing down and name the other: do that one at once and tell them each step.",
    source: ["M11", "M12"],
  },
  {
    name: "chose",
    when: { all: ["we-wrote"], any: ["chose", "reply:picks"] },
    reason: "They have picked one of the things we offered: do it at once and tell them each step.",
    source: ["M11", "M12"],
  },
  {
    name: "waits-while-we-look",
    when: { all: ["we-just-said:one-moment"] },
    reason: "They wait while you look: do it now and tell them what you find.",
    source: ["M11", "M12"],
  },
  {
    name: "do-it",
    when: { all: ["says:do-it", "we-wrote"] },
    reason: "They tell you to do what you offered: do it now, and say that it is done.",
    source: ["M11", "P12"],
  },
  {
    name: "agreed",
    when: { any: ["now:accepts", "says:go-ahead", "says:go-on-then"], none: ["we-asked"] },
    reason: "They have agreed: do it at once and tell them each step.",
    source: ["M11", "M12"],
  },
  {
    name: "let-us-go-ahead",
    when: { all: ["we-just-said:confirm"], any: ["reply:yes", "reply:calm"] },
    reason: "They let us go ahead: do it at once and tell them each step.",
    source: ["M11", "M12"],
  },
  {
    name: "yes",
    when: { all: ["we-asked"], any: ["says:yes", "reply:yes", "now:accepts", "says:go-ahead"] },
    reason: "They say yes to what we asked: act on it now and tell each step.",
    source: ["M11", "M12"],
  },
  {
    name: "gave-it",
    when: { all: ["we-wrote"], any: ["reply:gives-data", "reply:facts"] },
    reason: "They gave what we asked for: act on it now and tell each step.",
    source: ["M11", "M12"],
  },
  {
    name: "did-not-help",
    when: { all: ["now:rejects", "done:offer-options"] },
    reason: "What we put forward does not do it for them: take the next step yourself and tell them what you do.",
    source: ["P12", "M12"],
  },
  {
    name: "cancels",
    when: { all: ["says:cancels"] },
    reason: "A clear request to cancel, without a grievance: do it, and say what it means for them.",
    source: ["M11", "M12"],
  },
  {
    name: "order",
    when: { all: ["says:orders-a-change"] },
    reason: "They say what is to be done, with all that it takes: do it, and tell them when it is done.",
    source: ["M11", "M12"],
  },
  {
    name: "told-what-they-know",
    when: { all: ["we-wrote"], any: ["we-asked", "done:ask"] },
    reason: "They have added what they know: take the next step and tell them what you do.",
    source: ["P12", "M12"],
  },
  {
    name: "plain",
    reason: "It is clear what is to be done: do it now and tell them each step.",
    source: ["M11", "M12"],
  },
];

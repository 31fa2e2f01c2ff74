/** Where they have to be heard first. */
import type { Reason } from "./leaning.js";

export const letVentReasons: readonly Reason[] = [
  {
    name: "plain",
    reason: "They are in the middle of it: a short word that you are listening, and nothing to solve yet.",
    source: ["L01", "M04"],
  },
];

export const acknowledgeReasons: readonly Reason[] = [
  {
    name: "vulnerable",
    when: { all: ["now:vulnerable"] },
    reason: "More than a service is at stake for them: put that into words before any step or question.",
    source: ["L07", "V09"],
  },
  {
    name: "told-again",
    when: { all: ["we-wrote"], any: ["now:repeats", "now:ignored"], none: ["done:acknowledge", "done:apologize"] },
    reason: "They tell it again because nobody has said a human word: put into words what this has cost them.",
    source: ["D01", "D09", "L05"],
  },
  {
    name: "mocks",
    when: { all: ["now:sarcasm"] },
    reason: "There is a sting in the thanks: say what this is like for them before anything else.",
    source: ["L05", "V03"],
  },
  {
    name: "scorn",
    when: { any: ["asks:scorn", "reply:throws-back"] },
    reason: "There is a sting in the question: say what you hear in it before you answer.",
    source: ["L05", "V03"],
  },
  {
    name: "louder-after-us",
    when: { all: ["now:shouting", "we-wrote", "negative"] },
    reason: "They get louder after our answer: it did not reach them, so say first what this is like for them.",
    source: ["D06", "L05"],
  },
  {
    name: "praise-and-complaint",
    when: { all: ["now:thanks", "negative", "first-contact"] },
    reason: "There is praise and complaint in one: thank them for the one, and name the other.",
    source: ["L05", "V02"],
  },
  {
    name: "joy-and-trouble",
    when: { all: ["first-contact", "negative", "glad-sign"] },
    reason: "There is joy and trouble in one: say what you hear of both.",
    source: ["L05", "V02"],
  },
  {
    name: "what-it-was-like",
    when: { all: ["feels", "first-contact"] },
    reason: "They tell what it was like for them and ask for nothing: put that into words first.",
    source: ["L05", "V03", "V09"],
  },
  {
    name: "question-in-trouble",
    when: { all: ["first-contact", "negative"], any: ["question", "now:wants-answer"] },
    reason: "The question comes out of trouble: a short word on that, and the answer right after it.",
    source: ["P03", "V09"],
  },
  {
    name: "pours-out",
    when: { any: ["now:profanity", "now:abuse", "now:churn", "now:asks-human"], intensity: { min: 1.5 } },
    reason: "This is mostly feeling: say what you see and why it makes sense, before anything else.",
    source: ["L05", "V03", "P09"],
  },
  {
    name: "upset",
    when: { intensity: { min: 1.5 } },
    reason: "They are upset: say what this is like for them before any step or question.",
    source: ["V09", "L05"],
  },
  {
    name: "strained",
    when: {
      any: [
        "now:repeats",
        "now:ignored",
        "now:profanity",
        "now:abuse",
        "now:churn",
        "now:legal",
        "now:misunderstood",
        "now:broken-promise",
      ],
    },
    reason: "There is strain in this: a sentence on how it is for them comes before the matter.",
    source: ["V09", "L05"],
  },
  {
    name: "more-than-an-answer",
    when: { all: ["we-asked", "we-wrote", "negative"], none: ["done:acknowledge", "done:apologize"] },
    reason: "They tell more than we asked, and nobody has said a human word yet: say first what this is like for them.",
    source: ["V09", "D02"],
  },
  {
    name: "thanks-and-more",
    when: { all: ["now:thanks", "we-wrote", "negative"] },
    reason: "They thank you and are not done: say what you hear in it before you go on.",
    source: ["D13", "L05"],
  },
  {
    name: "not-taken-up",
    when: { all: ["we-wrote"], any: ["negative", "now:venting", "now:shouting"], none: ["now:accepts"] },
    reason: "They did not take up what we said: say what you hear in it before you go on.",
    source: ["D01", "L05"],
  },
  {
    name: "something-wrong",
    when: { all: ["first-contact"], any: ["negative", "now:venting", "says:service-failure"] },
    reason: "Something is not as it should be for them: a short word on it, then the question that it hangs on.",
    source: ["P03"],
  },
  {
    name: "after-our-answer",
    when: { all: ["we-wrote"] },
    reason: "It is not clear that our answer reached them: say what you hear in theirs before you go on.",
    source: ["L05", "M05"],
  },
  {
    name: "good-moment",
    when: {
      any: ["glad-sign", "cheerful", "now:thanks"],
      none: ["negative", "now:venting", "now:wants-remedy"],
      intensity: { max: 0.2 },
    },
    reason: "They share something good: say what you hear in it, in the same tone.",
    source: ["L05", "C10"],
  },
  {
    name: "tells-what-happened",
    when: { all: ["first-contact"], none: ["question", "now:wants-answer", "now:wants-remedy", "now:asks-human"] },
    reason: "They tell what happened and ask for nothing yet: a short word on it, then the question that it hangs on.",
    source: ["P03", "V10"],
  },
  {
    name: "plain",
    reason: "Say what this is like for them before you go on.",
    source: ["V09", "L05"],
  },
];

export const apologizeReasons: readonly Reason[] = [
  {
    name: "account-doubted",
    when: { all: ["says:denied-back", "we-wrote"] },
    reason: "Their account was doubted: take that back and say sorry for it before the facts are looked at.",
    source: ["D05", "V05", "V07"],
  },
  {
    name: "account-disputed",
    when: { all: ["last:defensive"], any: ["now:repeats", "now:rejects"] },
    reason: "Their account was disputed and they tell it again: say sorry for that and for what happened.",
    source: ["D03", "D05"],
  },
  {
    name: "not-what-they-asked-for",
    when: {
      all: ["just:act-and-explain", "negative", "reply:throws-back"],
      any: ["says:correction", "now:misunderstood"],
    },
    reason: "We did what nobody asked for: say sorry for that, then put it back.",
    source: ["P03", "M14"],
  },
  {
    name: "our-time-has-passed",
    when: { all: ["just:commit-timeframe", "reply:names-time", "negative"] },
    reason: "They name the time against the one that we gave: own that it passed before you give any new one.",
    source: ["M14", "P03"],
  },
  {
    name: "silence",
    when: { all: ["now:ignored"], intensity: { min: 1 } },
    reason: "They have waited without a word from us: say sorry for the silence itself.",
    source: ["P03", "L15"],
  },
  {
    name: "told-again",
    when: { all: ["we-wrote", "now:repeats"], none: ["done:apologize"] },
    reason: "They tell it again because nobody has said sorry: do that, about the thing itself.",
    source: ["D01", "D02", "P03"],
  },
  {
    name: "back-with-it",
    when: { all: ["first-contact"], any: ["now:repeats", "now:ignored", "now:broken-promise"] },
    reason: "It went wrong before and they are back with it: a word of regret for that, then the matter.",
    source: ["P03", "D01"],
  },
  {
    name: "service-failure",
    when: { all: ["says:service-failure"], intensity: { min: 1.5 } },
    reason: "Something of ours went wrong for them: say sorry for it plainly, then go on to the fix.",
    source: ["P03", "V09"],
  },
  {
    name: "complains-of-us",
    when: { all: ["says:complains-of", "first-contact"] },
    reason: "They complain of how they were treated: say sorry for that before you ask anybody's side of it.",
    source: ["P03", "P13", "D05"],
  },
  {
    name: "full-account",
    when: { all: ["long-story", "first-contact"], any: ["negative", "now:venting"] },
    reason: "They have told it in full: say sorry for what went wrong, with their own details.",
    source: ["P03", "P08", "M05"],
  },
  {
    name: "wants-it-put-right",
    when: { all: ["first-words", "now:wants-remedy"] },
    reason: "Something went wrong and they want it put right: a short word of regret, then what you can do.",
    source: ["P03", "P13"],
  },
  {
    name: "nobody-felt-for-them",
    when: { all: ["we-wrote"], none: ["done:acknowledge", "done:apologize"], intensity: { min: 0.3 } },
    reason: "They answer, and are not calm, and nobody has said a human word yet: begin with that.",
    source: ["D02", "V09"],
  },
  {
    name: "something-was-done",
    when: { all: ["first-contact", "deed"], none: ["now:wants-remedy", "question"] },
    reason: "They tell what was done and ask for nothing: a short word of regret for it, then what you can do.",
    source: ["P03", "P13"],
  },
  {
    name: "plain",
    reason: "It went wrong for them here: say sorry for it plainly, with their own details.",
    source: ["P03", "V09"],
  },
];

export const takeOwnershipReasons: readonly Reason[] = [
  {
    name: "nobody-owns-it",
    when: { all: ["says:who-owns"] },
    reason: "They are sent from one to the next: say that it is yours now, and make the call yourself.",
    source: ["L11", "P10", "D04"],
  },
  {
    name: "sent-round",
    when: { all: ["sent-round"] },
    reason: "Each of those they asked points at another: say that it is yours now, and make the call yourself.",
    source: ["L11", "P10", "P11"],
  },
  {
    name: "asks-who",
    when: { all: ["asks:who", "we-wrote"] },
    reason: "They ask who has it: say that you have, and that you will see it through.",
    source: ["P10", "L11"],
  },
  {
    name: "closed-on-them",
    when: { all: ["note:closed"] },
    reason: "It was closed and they are back with it: say that it is open again, and that it stays with you.",
    source: ["D09", "P10", "V12"],
  },
  {
    name: "handed-on",
    when: { all: ["note:handed-on"] },
    reason: "They were handed on, and have told it before: say that it is yours now and that it stays with you.",
    source: ["L11", "P10", "D04"],
  },
  {
    name: "third-of-us",
    when: { all: ["third-agent", "ask:open"] },
    reason: "You are the third of us: sum up in a few warm words what they have told, and say that it stays with you.",
    source: ["P11", "D04", "P10"],
  },
  {
    name: "left-with-nobody",
    when: { all: ["we-wrote"], any: ["last:pass-the-buck", "last:vague-promise", "we-just-said:sends-off"] },
    reason: "The last answer left it with nobody and they did not take it: say that it is yours now.",
    source: ["L11", "D02", "P10"],
  },
  {
    name: "turns-to-the-law",
    when: { all: ["now:legal"] },
    reason: "They turn to the law because nobody here took it on: own the repair, and leave liability out of it.",
    source: ["P10", "M14"],
  },
  {
    name: "plain",
    reason: "It needs somebody who makes it theirs: take it on in your own name and say what you do next.",
    source: ["P10", "D05"],
  },
];

export const restateReasons: readonly Reason[] = [
  {
    name: "other-point",
    when: { all: ["says:not-my-point", "we-wrote"] },
    reason: "We speak of different things: say back what they mean, and check, before you answer again.",
    source: ["V07", "M06"],
  },
  {
    name: "half-answered",
    when: { all: ["says:half-answered", "we-wrote"] },
    reason: "We answered a part of it: lay out all that they asked, in their words, and go through it.",
    source: ["V02", "M05", "V07"],
  },
  {
    name: "nearly-right",
    when: { all: ["says:correction"], any: ["we-just-said:says-back", "just:restate", "last:restatement"] },
    reason: "We said it back and they put it right: say it back again, detail by detail, and check.",
    source: ["M05", "M06"],
  },
  {
    name: "said-back-wrong",
    when: {
      all: ["just:restate"],
      any: ["now:rejects", "reply:no", "now:misunderstood", "reply:insists", "reply:throws-back"],
    },
    reason: "We said it back and they say no: say it back again, detail by detail, and check.",
    source: ["M05", "M06"],
  },
  {
    name: "read-wrong",
    when: { all: ["now:misunderstood", "we-wrote"] },
    reason: "They say that we got it wrong: say it back in their own words and check before anything else.",
    source: ["V07", "M06"],
  },
  {
    name: "said-otherwise",
    when: { all: ["says:said-otherwise"] },
    reason: "They said one thing and were given another: say it back, detail by detail, and check.",
    source: ["M05", "M06"],
  },
  {
    name: "corrects-us",
    when: { all: ["says:correction", "we-wrote"] },
    reason: "They correct us: say it back properly, detail by detail, and check.",
    source: ["M05", "M06"],
  },
  {
    name: "insists",
    when: { all: ["reply:insists", "we-wrote"] },
    reason: "They say the same words again: we got it wrong, so say it back, detail by detail, and check.",
    source: ["M05", "M06", "D01"],
  },
  {
    name: "told-it-all",
    when: { all: ["long-story", "we-wrote"], any: ["we-just-said:tell-me", "just:acknowledge"] },
    reason: "They have told it all now: say it back with their own details and check that you have it right.",
    source: ["M05", "M06", "M07"],
  },
  {
    name: "tangled",
    when: { all: ["says:tangled"] },
    reason: "They are not sure that they made themselves clear: say it back in order and check.",
    source: ["M05", "M06", "V02"],
  },
  {
    name: "turns-and-turns",
    when: { all: ["convoluted"] },
    reason: "It turns at every step, with exceptions and corrections: say it back in order and check.",
    source: ["M05", "M06", "V02"],
  },
  {
    name: "many-matters",
    when: { all: ["tangled", "long-story"] },
    reason: "There are many matters in one: say them back one by one and check, before anything is done to either.",
    source: ["M05", "M06", "V02"],
  },
  {
    name: "many-details",
    when: { all: ["tangled"] },
    reason: "There are many details in this: say them back one by one and check, before you build on them.",
    source: ["M05", "M06"],
  },
  {
    name: "plain",
    reason: "It is easily read wrong: say it back in short, with their own details, and check.",
    source: ["M05", "M06"],
  },
];

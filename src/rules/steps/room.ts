/** A pause where nothing gets through, and room where they have not finished. */
import type { PolicyRow } from "../../rule-set/policy.js";

export const roomRows: readonly PolicyRow[] = [
  {
    id: "pause/they-say-so",
    when: {
      all: ["says:not-now"],
      none: ["now:accepts", "now:resolved", "question", "now:thanks"],
      intensity: { min: 0.2 },
    },
    step: "cool-off",
    reason: "They say themselves that it does not work now: agree an exact later time, with something ready by then.",
    source: ["M10", "M09"],
  },
  {
    id: "pause/no-drop",
    when: {
      all: ["heard-twice"],
      any: ["now:rejects", "now:shouting", "now:abuse", "now:profanity", "now:repeats"],
      none: [
        "falling",
        "now:accepts",
        "now:thanks",
        "now:softening",
        "now:wants-answer",
        "question",
        "now:broken-promise",
      ],
      intensity: { min: 3 },
    },
    step: "cool-off",
    reason:
      "They have been heard twice and the heat has not dropped: agree an exact later time, with something ready by then.",
    source: ["M10", "C01"],
    care: "This has been hot for a long while. Take a few minutes before the next message.",
  },
  {
    id: "pause/still-climbing",
    when: {
      all: ["heard-last", "third-turn"],
      any: ["now:rejects", "now:shouting", "now:profanity", "now:abuse"],
      none: [
        "falling",
        "now:accepts",
        "now:thanks",
        "now:softening",
        "now:wants-answer",
        "question",
        "now:broken-promise",
      ],
      intensity: { min: 3.5 },
    },
    step: "cool-off",
    reason:
      "They were heard just now and the heat still climbs: agree an exact later time, with something ready by then.",
    source: ["M10", "C01"],
    care: "This has been hot for a long while. Take a few minutes before the next message.",
  },
  {
    id: "room/more-to-come",
    when: { any: ["says:more-to-come"], none: ["now:resolved", "now:thanks", "long-story"] },
    step: "let-vent",
    reason: "They have not finished: a short word that opens the door, and nothing to solve yet.",
    source: ["L01", "M04", "D10"],
  },
  {
    id: "room/breaks-off",
    when: {
      all: ["unfinished", "we-wrote"],
      none: ["tagged", "reply:yes", "reply:picks", "now:thanks", "asks:when", "asks:what-now"],
    },
    step: "let-vent",
    reason: "Their message breaks off in the middle: wait for the rest before you answer any part of it.",
    source: ["L01", "M04"],
  },
  {
    id: "room/breaks-off-at-once",
    when: {
      all: ["unfinished", "first-contact"],
      none: ["tagged", "long-story", "reply:yes", "reply:picks", "now:thanks", "asks:when", "asks:what-now"],
    },
    step: "let-vent",
    reason: "Their message breaks off in the middle: wait for the rest before you answer any part of it.",
    source: ["L01", "M04"],
  },
  {
    id: "room/just-listen",
    when: { all: ["says:just-listen"], none: ["now:wants-remedy", "question", "now:wants-answer"] },
    step: "let-vent",
    reason: "They ask for nothing but to be heard: listen, and do not offer a fix.",
    source: ["L02", "L01"],
  },
  {
    id: "room/opened-up",
    when: {
      all: ["just:acknowledge", "now:venting"],
      none: [
        "we-asked",
        "just:ask",
        "done:let-vent",
        "question",
        "falling",
        "now:repeats",
        "now:rejects",
        "now:wants-remedy",
        "now:wants-answer",
        "now:broken-promise",
        "now:accepts",
        "now:ignored",
        "now:abuse",
        "now:churn",
      ],
      intensity: { min: 1 },
    },
    step: "let-vent",
    reason: "They have just begun to open up after being heard: stay with it for one more round before any remedy.",
    source: ["L01", "L03"],
  },
  {
    id: "room/acknowledge-too",
    when: { any: ["says:more-to-come", "says:just-listen", "says:not-now"] },
    step: "acknowledge",
    rank: "alternative",
    reason: "A sentence on how this is for them does no harm while they talk.",
    source: ["L05"],
  },
];

/** Words that put the answer off to a later message. */
import type { CueForm } from "../../rule-set/forms.js";

export const defersForms: readonly CueForm[] = [
  {
    form: "We will tell you",
    patterns: ["@tell-you"],
    examples: {
      match: ["I'll come back to you by noon.", "We'll let you know.", "I'll get you a date."],
      noMatch: ["I have sent it.", "You can keep it.", "Please get in touch with us."],
    },
  },
  {
    form: "You will hear; somebody takes over",
    patterns: [
      "you (will | shall) (have | get | hear | receive) .. (answer | date | decision | news | word | update | reply | from me | from us | result | appointment | offer)",
      "you (will | shall) (hear | have word)",
      "hear (back)? from (me | us | him | her | them)",
      "(is | are | will be)? (joining | picking up | taking over | joins | takes over | picks up) (this | your | the | you)",
    ],
    examples: {
      match: [
        "You will have a firm date by noon.",
        "You will hear tomorrow.",
        "Expect to hear from us.",
        "Paula is taking over this.",
      ],
      noMatch: ["The parcel is in Leeds.", "I can hear you.", "We hope to hear from you."],
    },
  },
];

/** A cause outside that is told as a story, with nobody of our side in it: "the port closed and ships are queuing". */
import type { Rule } from "../../rule-set/rule.js";
import { EXCUSE_SOURCE, EXCUSE_SUGGESTIONS, EXCUSE_WHY, OWNED } from "./excuse-common.js";

const BEFORE =
  "(unfortunately | sadly | regrettably | as | and | then | well | basically | the | a | an | this | that | our | one of our | heavy | strong | dense | thick | severe | last | recent | big | huge | massive | local | sudden | national | local | main | new)*";

export const excuseEvent: readonly Rule[] = [
  {
    kind: "pattern",
    id: "excuse/outside-event",
    patterns: [
      `^ ${BEFORE} @outside-actor ..3 (has | have | had)? (also | just | since | suddenly | unexpectedly | simply)* @outside-act !(us | your | ourselves)`,
      "(volume | volumes | number | numbers | amount | flow | influx | demand | interest) (of | for | in) _ ..6 (tripled | doubled | quadrupled | rose | jumped | soared | surged | exploded | went up | shot up | (was | were | is | are | has been | have been) (huge | enormous | unprecedented | overwhelming | (higher | larger | greater | more) than))",
      "(orders | calls | bookings | tickets | requests | emails | returns | parcels | demand | sales) (have | has | had)? (more than | almost | nearly | suddenly)* (tripled | doubled | quadrupled | soared | surged | exploded | shot up | gone through the roof | went through the roof)",
      "(courier | couriers | carrier | carriers | warehouse | port | post | airport | depot | supplier | suppliers | factory | hospital | network | lines | team | system | nobody | no one) (could not | can not | was unable to | were unable to | struggled to | failed to) (keep (up | pace) | cope | handle)",
      "(crew | crews | pilots | drivers | cabin crew) (ran | run | had run) out of (hours | time | duty)",
      "(parcels | ships | vessels | planes | flights | trains | lorries | trucks | vans | containers | deliveries | shipments) ..3 (are | were | have been | had been | got) (all | also | still)* (queuing | queueing | stuck | backed up | held up | stranded | piling up | grounded | delayed | diverted | canceled)",
    ],
    unless: [
      ...OWNED,
      "(and | but | so | because) (i | we) ..2 (forgot | failed | missed | should | did not | have | had | lost)",
      "(so | but | and) (i | we) (have | will | can | am | are)",
      "(orders | parcels | trains | flights | deliveries) ..3 (is | are) (not)? (expected | running)",
    ],
    sentence: "statement",
    when: {
      assumed: false,
      intensity: { min: 0.7 },
      reply: { none: ["ownership", "apology", "empathy", "action", "remedy", "follow-up"] },
    },
    severity: "warning",
    confidence: "medium",
    message: "Tells what others did, and nothing of what we do.",
    why: EXCUSE_WHY,
    source: EXCUSE_SOURCE,
    suggestions: EXCUSE_SUGGESTIONS,
    examples: {
      match: [
        {
          after: ["customer: My ferry was cancelled and nobody said a word!!"],
          text: "The port closed its gates on Sunday and the ferries were diverted to the south.",
        },
        {
          after: ["customer: The wreath for my aunt came a day late, I'm so upset."],
          text: "Snow blocked the pass. The vans were held up there overnight.",
        },
        {
          after: ["customer: Three weeks for a pair of boots, this is ridiculous."],
          text: "Orders more than doubled in autumn.",
        },
        {
          after: ["customer: Nobody answered the phone all day, I'm really angry."],
          text: "The number of calls has tripled since the storm.",
        },
        {
          after: ["customer: Our train stood for two hours and I'm furious."],
          text: "The drivers had run out of hours.",
        },
      ],
      noMatch: [
        {
          after: ["customer: My ferry was cancelled and nobody said a word!!"],
          text: "I'm sorry. The port closed its gates on Sunday, and we should have told you that evening.",
        },
        {
          after: ["customer: The wreath for my aunt came a day late, I'm so upset."],
          text: "Snow blocked the pass, so I've sent a second wreath with the train.",
        },
        {
          after: ["customer: Three weeks for a pair of boots, this is ridiculous."],
          text: "Orders ship on Mondays. Which size did you order?",
        },
        { after: ["customer: Why is the ferry not running?"], text: "The port closed its gates on Sunday." },
        {
          after: ["customer: The bank took my money twice, I'm really angry."],
          text: "The bank sent your money back this morning.",
        },
      ],
    },
  },
];

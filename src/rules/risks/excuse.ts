import type { Rule } from "../../rule-set/rule.js";

/** A cause outside, in place of owning it. With words that own it, a cause is an explanation. */
const WHY = "It sounds as if nobody is responsible for what happened to them.";
const SOURCE = ["L06", "P10", "C23"];
const SUGGESTIONS = [
  "* Say what went wrong on your side and what you are doing about it; the cause can follow in half a sentence.",
];

/** What follows is put right, or a plan is made around it; or the cause is denied. */
const OWNED = [
  "(that | this | it) (is | was) (on us | our fault | our mistake | no excuse)",
  "(is | was | are) no excuse",
  "(so | and) (i | we) (have | will | am | are) (put | moved | booked | sent | sending | refunded | rebooked | changed)",
];

export const excuse: readonly Rule[] = [
  {
    kind: "pattern",
    id: "excuse/outside-cause",
    patterns: [
      "(due to | because of | owing to | caused by | result of) ..3 (roadworks | air traffic | industrial action | bank holiday | public holiday | power cut | power failure | sickness | absences | capacity limits | road closures | flooding | track works | engineering works)",
      "(higher | larger | longer) than (usual | normal | expected | average) (volume | volumes | number | numbers | demand | calls | wait | waiting | queue | queues | amount)",
      "(many | lots of | a lot of | so many | thousands of | hundreds of | too many) (people | customers | guests | passengers | tickets | orders | requests | messages | emails | calls) (are | were | have been) (contacting | calling | writing | reaching)",
      "(we | team | agents) (get | receive | are getting | are receiving | have been getting) (a lot of | lots of | so many | thousands of | hundreds of | too many) (tickets | orders | requests | messages | emails | calls)",
      "(it | that | yesterday | today | monday | friday) (was | is) (a | the) (bank | public | national) holiday",

      "(due to | because of | owing to | on account of | thanks to | as a result of | caused by | affected by) (the | some | this | an | a | our | current | very | high | higher | unusually | extremely | exceptionally | heavy | bad | severe | erratic | increased | limited | local | last | busy | minute | unforeseen | unexpected | peak | ongoing | staff | staffing | <name>)* @outside-cause !(free | and)",
      "(due to | because of | owing to | on account of) (the | some | this | an | a | our)? (lack of | high | heavy | full | huge | limited | prior | previous | unforeseen | unexpected | unavoidable | technical | staff | staffing | teething | payment | extreme | adverse | peak | busy | holiday | rush) ..3 (time | occupancy | staff | volume | commitments | reasons | circumstances | issue | issues | problem | problems | glitch | error | season | weekend | period | availability | house | crowd | group | groups | hours | load)",
      "(with | given) (this | the | such) (current | recent | heavy)? (weather | traffic | rain | snow | storm | demand | season | strike | strikes | rush)",
      "(experiencing | facing | seeing | receiving | getting) (a | an | very | extremely | some)? (high | higher | unusually | heavy | exceptionally | increased | large | long | longer | record) .. (volume | volumes | demand | calls | tickets | traffic | load | requests | orders | wait | times)",
    ],
    unless: [
      ...OWNED,
      "(refund | refunds | credit | cancel | compensation | waive | waived | flexible | flexibility | travel | change | hardship | hardships) ...10 (due to | because of) ...3 @outside-cause",
      "(not | nothing) ...2 (due to | because of)",
      "(if | whether) ...8 (due to | because of)",
      "@said-before",
    ],
    sentence: "statement",
    when: { intensity: { min: 0.5 }, reply: { none: ["ownership"] } },
    severity: "warning",
    confidence: "medium",
    message: "Puts it on something outside.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Owing to industrial action there were few trains.",
        "We have a higher than usual number of calls.",

        "Due to heavy rain the van was held up.",
        "Because of a staff shortage your room was late.",
        "We are experiencing unusually high call volumes.",
        "With this weather nobody could have been on time.",
      ],
      noMatch: [
        "A lot of people are waiting for this game, and I can see why. We fixed it.",

        "The storm closes the bridge at six, so I've put you on an earlier bus.",
        "It wasn't because of the weather, we simply forgot you.",
        "We were short of rain jackets in your size.",
        "I've spoken with the supplier about your kettle.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "excuse/not-in-our-hands",
    patterns: [
      "(supplier | suppliers | courier | couriers | carrier | carriers | vendor | vendors | airline | airport | provider | manufacturer | agency | customs | post) (is | are | was | were | has been | have been) (currently | also | now)* (having | experiencing | struggling | facing | suffering | overloaded | overwhelmed | holding (up | parcels | things | everything))",
      "have (no | little | limited) control (over | on)",
      "(rely | depend | dependent | reliant) (fully | entirely)? on (third party | third-party | third parties | external | outside | independent | our (suppliers | couriers | partners))",
      "(being | as it is | since it is | as this is | as we are) (a | an) ..2 (old | older | historic | historical | heritage | listed) ..2 (building | property | hotel | house)",
      "(the | our) ..2 (system | systems | server | servers) (was | were | went) down (so | and | which | all)",

      "(supplier | courier | carrier | vendor | contractor | airline | airport | provider | partner | manufacturer | weather | traffic | agency | customs) (let us down | failed us | is to blame | was to blame | are to blame | caused | delayed | is chaos | was chaos | is a mess)",
      "(blame | put it down to) the (weather | traffic | courier | carrier | supplier | airline | airport | post | strike | snow)",
      "(force majeure | act of god | unforeseen circumstances | circumstances (beyond | outside))",
      "(every | all | other | most) (courier | couriers | carrier | carriers | airline | airlines | company | companies | shop | shops | hotels) (is | are | has | have) (been)? (late | delayed | affected | struggling | the same)",
      "(out of | outside | outside of | beyond | not (in | under | within)) (our | my | the hotel | anyone) (direct)? (control | hands | influence)",
      "(i | we) (have | had | did not have | do not have) (no | any | little)? (control | influence) (over | on | of)?",
      "(that | which) (i | we) (can | could) not (control | influence | foresee | have foreseen)",
      "through no fault of (our | my) own",
      "(it | that | this | the fault | the problem | the error | the delay) (is | was | lies) ..3 (supplier | courier | carrier | vendor | agency | contractor | airline | airport | provider | bank | manufacturer | landlord | post office) (who | that | fault | mistake | error | not us)",
      "(failure | mistake | error | fault | delay | problem | issue) (from | on | at | by) (the | our) ..2 (provider | supplier | courier | carrier | vendor | agency | contractor | airline | agent | partner | side of the)",
      "@our-people (are | is | were | was) (very | quite | rather | all)? (new | inexperienced | overworked)",
    ],
    unless: [...OWNED, "you have (no | little) control", "(parcel | order) for you"],
    negated: "keep",
    sentence: "statement",
    when: { intensity: { min: 0.5 }, reply: { none: ["ownership"] } },
    severity: "warning",
    confidence: "medium",
    message: "Says that it was out of their hands.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "We rely on third-party drivers there.",
        "The courier is having problems in the north.",

        "The traffic at the port is out of our hands.",
        "It's the courier who lost it, not us.",
        "That was beyond our control.",
        "There was a failure from the telecom provider.",
      ],
      noMatch: [
        "We rely on you to tell us such things.",

        "It was in our hands, and we dropped it.",
        "I've put the parcel in the courier's hands myself.",
        "You had no control over that, so the fee is gone.",
        "The error was ours.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "excuse/busy",
    patterns: [
      "called in sick",
      "(half | most | many | several) (of)? (the | our)? (team | staff | drivers | waiters | people) (is | are | was | were | being) (off | ill | sick | away)",

      "(colleague | colleagues | staff | drivers | team | people | manager | technician | engineer | nurse | chef) (is | are | was | were | has been | have been | being) (currently | all)? (off | ill | sick | off sick | on leave | on holiday | on vacation | away)",
      "(stuck | caught | held up) in (the)? (traffic | snow | customs)",
      "(always | usually | normal | usual | happens | busy | slow | like this | like that) ..4 (at | around | over | during | in) (the)? (christmas | easter | holidays | black friday | this time of year | summer | rush hour)",
      "i (only | just) started (last | this | here)",
      "(i | we) (are | were | have been) (currently | very | really | extremely | a bit | quite | terribly | so | just)* (short staffed | short-staffed | understaffed | short of staff | short on staff | shorthanded | swamped | overbooked)",
      "(staff | staffing) (shortage | shortages | issues)",
      "(is | was | are | were | being | been) (a | an | the | our | such | very | really | extremely | quite)* (peak | busy | hectic | high) (season | time | period | weekend | night | day | evening | week | hours | month | moment)",
      "(managers | agents | lines | teams | we | desk | kitchen | staff) (are | were) (really | very | extremely | quite | so) busy",
      "(that is | this is) (what | how it) (happens | is | goes) (in | at | during | on)",
      "(these | those | such) (things | kind of issues | issues | mistakes) (do | can)? (happen | occur)",
      "(hit | held | slowed) (up | back | down)? by ..3 @outside-cause",
      "you can not expect ...8 (on time | perfect | weather | season | price)",
      "(we | hotel | resort | house) (are | was | were) (running | at | nearly | almost | fully | completely | all)* (full | sold out | occupied | booked | full occupancy) ...8 (so we could | hence | therefore | we could not)",
      "(vip | delegates | guests | group) .. (movement | movements) ...10 (control | could not | not allowed)",
    ],
    unless: [
      "@our-people ...8 (our | my) (problem | fault)",
      "(short-staffed | understaffed) ...4 that is (our | my) (problem | fault | mistake | failing)",
      "(no | not an) excuse",

      ...OWNED,
      "(avoid | before | until | outside) ..3 (peak | busy)",
      "@said-before",
      "(why | how) (these | those | such)",
      "(sold out | full) ...4 (so | and) (i | we) (have | will | could give)",
    ],
    negated: "keep",
    sentence: "statement",
    when: { intensity: { min: 0.5 }, reply: { none: ["ownership"] } },
    severity: "info",
    confidence: "medium",
    message: "Tells them how busy it was.",
    why: WHY,
    source: SOURCE,
    suggestions: SUGGESTIONS,
    examples: {
      match: [
        "Two of the cooks called in sick.",

        "We're terribly short-staffed this week.",
        "It was a very busy weekend for the kitchen.",
        "These things happen in summer.",
        "We were hit by several strikes.",
      ],
      noMatch: [
        "We were short-staffed, but that is our problem.",

        "We had too few people on, and that's on us.",
        "The kitchen is open until ten on busy nights.",
        "Are you after a quiet week outside the peak season?",
        "I see how this happened, and I'm changing it.",
      ],
    },
  },
];

/** Words that keep the customer company and say nothing of the matter. */
import type { CueForm } from "../../rule-set/forms.js";

export const courtesyForms: readonly CueForm[] = [
  {
    form: "Thanks and regret",
    patterns: [
      "(thank you | thanks | many thanks) (so much | very much | again | a lot)* (for | in advance)",
      "^ (thank you | thanks | many thanks) $",
      "(we | i) (do | really | truly | sincerely | very much | greatly)* (apologize | value | appreciate | regret)",
      "(sorry | apologies) (for | about | to hear | that | to see | you | if)",
    ],
    examples: {
      match: ["Thank you for your message.", "Many thanks.", "We truly regret it.", "I'm sorry about the delay."],
      noMatch: ["The part is in Hull.", "Yes, you can.", "A sorry sight, that shed."],
    },
  },
  {
    form: "Understanding",
    patterns: [
      "(we | i) (know | understand | see | realize | appreciate | get) (how | that this | that it | why | your (frustration | concern | concerns | feedback | patience | situation | disappointment | business))",
      "(we | i) hope",
      "(glad | pleased | delighted) (that | the | it | you | your)",
      "(doing | do) (our | my) best",
      "(very | really | highly)? important to us",
      "(your | the) patience",
    ],
    examples: {
      match: [
        "We know how annoying this is.",
        "We hope it fits.",
        "Glad it fits.",
        "We are doing our best.",
        "This is very important to us.",
        "We rely on your patience.",
      ],
      noMatch: ["I know the street.", "He comes at nine.", "The best size is 40."],
    },
  },
  {
    form: "More help",
    patterns: [
      "let (us | me) know if",
      "(if | should) you (have | need | want) (any | anything | something | more | further) ..2 (more | else | further | other | questions | question | help)",
      "any ..1 questions ..1 (just | shout | ask | write | call | let)",
      "(please)? (feel free | do not hesitate | shout if)",
      "(happy | glad | pleased | here) to (help | assist | hear | see)",
      "(is | are) there anything else",
      "(would be | is) (glad | happy | grateful | appreciated | kind) if",
    ],
    examples: {
      match: [
        "Let us know if it rattles.",
        "If you have any other questions, write.",
        "Any further questions just ask.",
        "Feel free to write.",
        "Happy to help.",
        "Is there anything else?",
        "It would be appreciated if you wrote.",
      ],
      noMatch: ["Let me check the stock.", "It is free.", "There is another one."],
    },
  },
  {
    form: "Good wishes",
    patterns: [
      "^ (enjoy | safe (travels | journey | trip) | get well | see you (on | then | there | tonight | soon | tomorrow))",
      "have a (good | great | nice | lovely)",
      "(give | say) _ a (cuddle | hug | kiss | pat)",
      "(look | looking) forward",
    ],
    examples: {
      match: ["Safe travels.", "Have a lovely day.", "Give Rex a cuddle from us.", "Looking forward to Friday."],
      noMatch: ["Your dog is lovely.", "He looks left.", "The travel desk is shut."],
    },
  },
  {
    form: "Why they leave",
    patterns: [
      "what (made | makes) you ..2 (decide | leave | go | cancel | think of | want)",
      "why (are | do | did | have) you ..3 (leave | leaving | cancel | cancelling | quit | quitting | go | going | decided)",
      "(mind | care to | love to | may i | can i | could i) ..3 (telling | tell | ask | know | hear) ..2 why",
    ],
    examples: {
      match: ["What made you decide that?", "Why are you leaving?", "May I ask you why?"],
      noMatch: ["Why it broke I can tell you.", "It leaves at noon.", "You may ask him."],
    },
  },
  {
    form: "Offers and reviews",
    patterns: [
      "<number> % off",
      "(use | enter) (the | our)? (code | voucher | <id>) .. off",
      "(your)? (next | first) ..2 (order | purchase | visit | box | boxes | stay)",
      "fancy (a | coming | trying)",
      "(star | stars | review | reviews | rating | survey | newsletter | discount | offer code)",
    ],
    examples: {
      match: [
        "There is 20 % off now.",
        "Use the code for money off.",
        "It is for your next order.",
        "Fancy a coffee?",
        "Leave us five stars.",
      ],
      noMatch: ["The code is 4471.", "It is off now.", "He took the next bus."],
    },
  },
  {
    form: "Put on record",
    patterns: [
      "(is | has been | have been | are) (noted | logged | registered | recorded) (on | in | under)? (your | the | our | file)?",
    ],
    examples: {
      match: ["It has been noted.", "Your call is logged on our file.", "The visit is registered."],
      noMatch: ["The note is on the door.", "I have the file.", "A log fire, yes."],
    },
  },
];

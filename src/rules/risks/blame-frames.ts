/** Blame without an accusation: where the trouble is said to come from, and what would have avoided it. */
import type { Rule } from "../../rule-set/rule.js";

export const blameFrames: readonly Rule[] = [
  {
    kind: "pattern",
    id: "blame/it-came-from-you",
    patterns: [
      "(mix-up | mistake | error | delay | problem | issue | confusion | trouble | damage | fault | mess | failure | mishap) ..2 (began | started | starts | comes | came | stems | stemmed | arose | arises | results | resulted | originates | originated | is down to | was down to | lies | lay | sits | goes back | is due to | was due to) (with | from | in | at | to | on)* (the _ | a _)? (you | your) ",
      "(mix-up | mistake | error | delay | problem | issue | confusion | trouble | damage | fault | mess) ..2 (began | started | comes | came | stems | stemmed | arose | resulted) (with | from) (the | a | an) ..3 (that)? you (gave | sent | typed | entered | picked | chose | wrote | left | booked | used | made)",
      "(could | would | might) (easily | so easily | simply)? (have been | be) (avoided | prevented | spared | averted) (with | by | if | had | through) (a | the | you | your | reading | checking | calling | asking | looking | following | closing | using) _",
      "(if | had) (the | your) ..3 (had been | was | were | been) (typed | entered | filled | checked | read | sent | paid | followed | closed | packed | stored | charged | installed | washed | cleaned | completed | declared | signed) ...6 (would | could | might)",
      "(form | application | request | claim | photo | photos | letter | paperwork | file | documents) (came | reached us | arrived | was sent | was submitted | was filled in | were sent) (to us | in | back)* (half | incomplete | unsigned | late | without | blank | with (missing | the wrong | errors))",
      "most (people | customers | guests | users | passengers | of our _) (manage | managed | read | follow | understand | do not have (a | any) (trouble | problem | problems))",
      "your own (settings | choice | doing | fault | mistake | decision | setup | actions | handling | carelessness | negligence | responsibility)",
      "(from | by | to | with) how (it | they | the _) (was | were | has been | is) (washed | used | stored | handled | kept | installed | fitted | driven | treated | worn | cleaned | charged)",
      "down to your (late | own | missing | wrong | choice | not _ | failure | reply | mistake | error | oversight)",
      "you (left | forgot | skipped | ignored | overlooked) (the | to | your | our) _ ...4 (hence | so the | which is why | that is why)",
    ],
    unless: [
      "your (bank | provider | network | building | landlord | area | isp | carrier | airline | agent | agency | region | street | local | courier)",
      "(not | never) ...4 (your | you)",
      "(avoided | prevented | spared | averted) ...8 (we | us | our | i)",
      "(should | ought to) have been (avoided | prevented)",
      "your own (choice | decision) (of | whether | if)",
      "(sorry | apologize) ...14 (reached us | came | arrived)",
      "(sorry | apologize | our mistake | my mistake | our fault | my fault) ...12 (your | you)",
      "(came | comes | resulted | results | stems) from (your (feedback | report | message | comment | comments | review | visit | stay | experience))",
    ],
    sentence: "statement",
    when: { intensity: { min: 0.5 } },
    severity: "warning",
    confidence: "medium",
    message: "Says that it came from them.",
    why: "Blame turns a complaint into an argument.",
    source: ["P05", "C32"],
    suggestions: ["* Leave it out, and say what you do about it."],
    examples: {
      match: [
        "The delay is down to your late reply.",
        "The mix-up started with the postcode you typed.",
        "It could have been avoided by reading page two.",
        "Had the form been signed, it would have gone out on Monday.",
        "Your claim reached us incomplete.",
        "The tear comes from how it was washed.",
      ],
      noMatch: [
        "The delay is down to our late reply, not yours.",
        "The error comes from your bank.",
        "It could have been avoided if we had rung you first.",
        "The parcel reached us on Monday, and it leaves today.",
        "The idea comes from your feedback.",
        "Most people ask for the blue one.",
      ],
    },
  },
];

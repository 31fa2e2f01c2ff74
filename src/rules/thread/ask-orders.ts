/** Orders: "please send it", "cancel it", "the invoice please". */
import type { CueForm } from "../../rule-set/forms.js";

export const orderForms: readonly CueForm[] = [
  {
    form: "With a please, and what may stand before it",
    patterns: [
      "(please | kindly) !(i | we | you | it | this | that | they | he | she | my | our | your | the | a | an | thank | thanks | thankyou | advise | advice | respond | reply | answer | assist | lunch | not | no | yes | all | there | what | when | where | why | how | who | which | is | are | can | could | will | would | wait | try | look | fix | sort | for | to | in | with | at | on | from | as | if | just | note | find | see | forgive | excuse | hurry | understand | accept | be | bear | do | have | advised | carry | and | or | but | help | <number> | <clock>) _",
      "please (see | make sure | ensure) (that | it | to)",
      "please do (the | this | that | it | so)",
      "(would | could) you ever !(be | have | think | buy | eat | go | recommend | consider | trust | return | want | again | seen | heard) _",
      "please no (more | further | calls | call | letters | emails | texts | visits)",
      "kindly (let | have) (me | us | the | my | our | it | them)",
      "(please | kindly) advise (on | about | regarding | of | re) _",
    ],
    examples: {
      match: [
        "Please take the charge off my bill.",
        "Please see that it goes out today.",
        "Please do the same for my sister.",
        "Would you ever send it to the office.",
        "Please no more letters.",
        "Kindly have the bins emptied.",
        "Please advise on the next steps.",
      ],
      noMatch: [
        "Please find the photos attached.",
        "Please don't worry about it.",
        "Would you ever eat there again?",
        "Please don't call my office.",
        "Please hold my hand, said the child.",
      ],
    },
  },
  {
    form: "The verb first, with me or us behind it",
    patterns: [
      "!(he | she | they | it | i | we | you | to | not | did | does | do | would | will | could | can | and | or | who | that | people | staff | guy | manager) (send | give | pay | refund | grant | bring | show | get) (me | us) (a | an | the | my | our | it | them | this | that | back | one | some | something | at | <number> | <money>)",
      "^ (and | so | but | then | now | just | please)* (cancel | refund | (call | ring | phone | text | email | write) (back | asap | now | today | tomorrow | immediately)) $?",
      "^ (and | so | but | then | now | also)* (simply | only | just) (confirm | answer | reply | tell (me | us)) $",
      "^ (and | so | but | then | now | also | simply | just)* (advise | clarify | specify | indicate | state) (@wh | the | your | us | me)",
      "^ (and | so | but | then | now | just | also)* confirm (its | everything | he | she | we | they | i)",
      "^ (and | so | also | well)* (someone | somebody | one of you) (please | kindly)? (call | ring | phone | email | text | tell | send | explain | check | fix | sort | answer | contact | get | give | come | let) _",
    ],
    examples: {
      match: [
        "Refund me the deposit.",
        "Send me the papers by Friday.",
        "Refund?",
        "Call back?",
        "Confirm its arrival.",
        "Simply confirm.",
        "Advise who signed for it.",
        "Somebody call me about the boiler.",
      ],
      noMatch: ["I had to cancel the trip.", "They sent me a new one on Monday.", "Somebody was in the garden."],
    },
  },
  {
    form: "To be let",
    patterns: [
      "^ (so | just | please | ok)* let us (please | also | just | now | simply | then)* (pay | send | keep | change | move | cancel | return | exchange | collect | pick | bring | swap | have | use | speak | talk | stay | finish | settle | book | rebook | switch | upgrade | out | off)",
      "^ (and | so | also | then | just | but | please | ok)* let (me | him | her | them | my _) (please | also | just | now | simply | then)* (pay | send | keep | change | move | cancel | return | exchange | collect | pick | bring | swap | have | use | speak | talk | stay | finish | settle | book | rebook | switch | upgrade | out | off)",
      "(if | when) (he | she | it | that | this | there | nobody | no one | the _ | my _) !(had) ..5 let (me | us | him | her | them | my _) (please | also | just | now | simply | then)* (pay | send | keep | change | move | cancel | return | exchange | collect | pick | bring | swap | use | speak | talk | stay | settle | book | rebook | switch)",
    ],
    examples: {
      match: [
        "Let me pay the rest in March.",
        "If he can't come let me send my brother.",
        "Please let us keep the old number.",
        "Please let him collect it.",
      ],
      noMatch: [
        "Let me tell you what happened.",
        "They would not let me pay in cash.",
        "If only they had let us stay.",
        "Let me know what you think.",
        "And let us stay five hours more for free.",
      ],
    },
  },
  {
    form: "If you can, and no more",
    patterns: [
      "^ (and | so | also | or | but)* if (you | someone | somebody | anyone) (can | could) (just | please | kindly | maybe | perhaps | possibly | also)* (give | send | text | email | get | tell | show | bring | forward | ring | call | refund | pay | lend) (me | us) _",
    ],
    examples: {
      match: [
        "And if you can give me a receipt for my boss.",
        "If someone can just text me the code.",
        "So if you could ring me after six.",
      ],
      noMatch: ["If you can believe it.", "If you could see me now.", "If they can give it to you, why not to us."],
    },
  },
  {
    form: "A thing and a please, or a thing alone",
    patterns: [
      "^ _? _? (refund | cancel | cancellation | human | agent | person | answer | reply | update | info | invoice | receipt | callback | explanation | money back) ..2 please $",
      "^ (and | also | so | just | then)* (the | my | your | a | an | one | some | two) .. please $",
      "^ (and | so | also)* (<number> | two | three | four | a couple | another | one more | a second) !(moment | minute | second | sec) ..4 please (in | by | to | for | at | with | before | on | and | or)",
      "the only thing (i | we)? (still)? (missing | need | lack | left) is (a | an | the | my | our | your)",
      "^ (a | an | the | another) ..4 would be (great | good | nice | lovely | ideal | perfect | helpful | appreciated | brilliant) $",
    ],
    examples: {
      match: [
        "Refund please.",
        "And the name of the driver please.",
        "Two more please by Friday.",
        "The only thing I need is the code.",
        "A copy by post would be great.",
      ],
      noMatch: ["The only thing left was a box.", "A lovely day out, thanks.", "Two weeks to my exam."],
    },
  },
  {
    form: "Other turns of speech",
    patterns: [
      "(mind | fancy) (sending | telling | giving | checking | showing | having | letting | explaining | looking | calling | ringing | moving | changing | putting | taking | swapping | adding | confirming)",
      "(what | all) (i | we) (still | really | actually | would)* (need | want | ask | like | am asking) (for)? (is | are) (a | an | the | my | our | your | that | for (you | someone) | someone | to (know | have | get) | <money> | <number>)",
      "^ (yes | yay | yea) or (no | nay) $",
      "^ (and | same | also | exactly)* (same | ditto | next) (question | query | request) (for | about | on | with | goes)",
    ],
    examples: {
      match: ["Mind telling me the price?", "All I need is a date.", "Yes or no?", "Same question for the blue one."],
      noMatch: ["I don't mind the rain.", "That was all I needed.", "Same as last year, lovely."],
    },
  },
];

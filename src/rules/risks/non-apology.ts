import type { Rule } from "../../rule-set/rule.js";

export const nonApology: readonly Rule[] = [
  {
    kind: "pattern",
    id: "non-apology/sorry-you-feel",
    patterns: [
      "@regret (that | to hear | to hear that)? you (are | were) (so | very)? (upset | angry | frustrated | annoyed | unhappy) (but | however)",
      "(unfortunate | pity | shame | unfortunately) (that)? you (feel | felt | think | see it | found it)",

      "@regret (to hear | to learn | to see)? (that)? you (may)? (feel | felt | think | thought | believe | believed | see it | took it | take it | perceive | perceived | found it) !(unwell | sick | ill | safe)",
      "@regret (to hear | to learn | to see | to know)? (that)? you (are | were | got | have been) (not | never | less than | un) ..3 (happy | satisfied | pleased | content)",
      "@regret (to hear | to learn | to see | to know)? (that)? you (are | were | got) (offended | dissatisfied | unhappy | displeased | bothered)",
      "@regret (to hear | that | for) .. (feel | feeling | felt) (this | that) way",
    ],
    negated: "keep",
    severity: "warning",
    confidence: "high",
    message: "Sorry for the feeling, not for the fault.",
    why: "It says that the trouble is how they took it.",
    source: ["P07", "P03"],
    suggestions: ["I'm sorry about {noun}.", "*Be sorry for what happened, not for how they feel about it."],
    examples: {
      match: [
        "It's unfortunate that you see it that way.",
        "I'm sorry you're upset, but the bus was full.",

        "I'm sorry you feel that way about our crew.",
        "We regret that you feel you were treated unfairly.",
        "Sorry you were not happy with the haircut.",
        "Sorry that you thought the fee was too high.",
      ],
      noMatch: [
        "I'm sorry we let you wait in the rain.",
        "Sorry you are not well, take the time you need.",
        "I see why you feel cheated, and I'm sorry we charged you twice.",
        "I'm sorry, and I feel bad about it.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "non-apology/if-anything",
    patterns: [
      "^ should (this | that | it | we | there | you | our | any | anything) ...10 (apologize | apologies | sorry)",

      "@regret (if | in case | should)",
      "@regret .. (for | about | to you | over) (any | whatever) _",
      "@regret .. any (such | possible | potential)? @trouble",
      "@regret .. (for | about | that) ..5 (may | might | could) have",
      "if (you | anyone | anything | we | the | our | this | it | that | any | there | i) ...8 (then)? (sorry | i am sorry | we are sorry | i apologize | we apologize | apologies | my apologies | our apologies) $",
    ],
    unless: [
      "@regret (if | in case) .. (already | repeat | repeating | asked | late | wrong | double)",
      "@regret .. any .. (delay | delays) .. (reply | replying | responding | response | answering)",
    ],
    negated: "keep",
    confidence: "high",
    message: "Sorry only in case something happened.",
    why: "They have just said what happened; the if puts it in doubt.",
    source: ["P07", "C44"],
    suggestions: ["I'm sorry about {noun}.", "*Say sorry for the thing itself, with its name."],
    examples: {
      match: [
        "Should this have upset you, please accept our apologies.",

        "Apologies if the message sounded rude.",
        "We apologise for any inconvenience.",
        "Sorry for the trouble this may have caused you.",
        "If our driver upset you, we apologise.",
      ],
      noMatch: [
        "Sorry for the noise last night; if it goes on, ring me.",
        "We apologise for the inconvenience of the second visit.",
        "I'm sorry. If you send me the photo, I can order the part.",
        "Sorry if you have been asked this already, which model is it?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "non-apology/taken-back",
    patterns: [
      "@regret ...4 (but | however | although | though) (you | your) (should | were | did | had | have | must | never | chose | agreed | signed | knew | ordered | entered | failed | also | own | booking | card | order | phone)",
      "@regret ...4 (but | however | although) (the | our) (rules | rule | terms | policy | policies | conditions | contract | website | menu | price | prices)",
      "@regret ...4 (but | however | although) (it | this | that | we) (is | was | were | are) not (our | my | at) (fault | responsibility | problem | mistake | doing)",
      "@regret ...4 (but | however) (that | this | it) is (just | simply)? (how | the way | what)",
      "would (like | love | want) to apologize (but | however)",
    ],
    unless: ["(but | however | although) you (have | had) (been | not | every | a)"],
    negated: "keep",
    confidence: "high",
    message: "Takes the apology back.",
    why: "What stands behind the but is what they hear.",
    source: ["P07", "L06"],
    suggestions: ["*Let the apology stand alone, and start a new sentence for the rest."],
    examples: {
      match: [
        "I'm sorry, but you should have checked the size chart.",
        "We apologise, however the rules were on the ticket.",
        "Sorry, but it is not our fault that the road was closed.",
        "I would like to apologise, but this is simply how the fare works.",
      ],
      noMatch: [
        "I'm sorry, but I can't open the account without a signature.",
        "I'm sorry about the wait. But you are next now.",
        "Sorry for the mix-up, you were right about the date.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "non-apology/turned-on-them",
    patterns: [
      "^ (but | however | nevertheless | nonetheless) (sir | madam | please | i | we | would | like | want | to | have | must | need | inform | note | add | say | state | that | let | me)* ...2 you (should | failed | did not | never | had to | could have | were (told | informed | advised | aware) | forgot | chose | insisted)",
      "^ (but | however | nevertheless | nonetheless) ...12 (on | from | at) your (side | end | part)",
    ],
    when: { reply: { any: ["apology"] } },
    negated: "keep",
    confidence: "medium",
    message: "An apology that turns on the customer.",
    why: "The next sentence takes the apology back.",
    source: ["P07", "P05"],
    suggestions: ["*Let the apology stand, and leave their part out."],
    examples: {
      match: [
        "Sorry about the long wait. But you should have called first.",
        "Sorry for the broken zip. However, you were informed about the fabric.",
        "Sorry about the mix-up with the table. But sir, there were some mistakes from your side as well.",
      ],
      noMatch: [
        "But you should have called first.",
        "Sorry about the long wait. However, you are next now.",
        "Sorry for the broken zip. But you had every right to expect better.",
      ],
    },
  },
];

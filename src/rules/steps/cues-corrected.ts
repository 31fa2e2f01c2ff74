/** Words that put right what we said, or turn against it. */
import type { StepCue } from "../../rule-set/policy.js";

export const correctedCues: readonly StepCue[] = [
  {
    fact: "says:said-otherwise",
    patterns: [
      "(i | we) (say | said | meant | mean | asked for | wrote | ordered | booked) ..4 not (the | a | an | my | for)? _",
      "(i | we) never (said | asked | ordered | wrote | mentioned | claimed)",
    ],
    negated: "keep",
    examples: {
      match: ["I said oat milk, not soy.", "We booked a twin, not a double.", "I never ordered that."],
      noMatch: ["I said nothing.", "I did not say that to you.", "We ordered on Monday."],
    },
  },
  {
    fact: "says:correction",
    patterns: [
      "you have (got | read | mixed | put | understood) (it | that | this | them | me)? (all | so | completely)? (wrong | backwards | mixed up | confused | upside down | the wrong way)",
      "wrong way (round | around)",
      "upside down",
      "(arse about face | back to front | muddled | jumbled | crossed | wires crossed)",
      "it is the _ (that | which | who)",

      "you (got | have | wrote | read | mixed | understood | put) (it | that | this | them | me)? (all | so | completely)? (wrong | backwards | mixed up | confused | upside down)",
      "(i | we) never (said | asked | ordered | wrote | mentioned | claimed)",
      "(read | reread) (my | the | what) (message | messages | mail | email | first | i | question)",
      "that is (the opposite | wrong | not it | backwards)",
      "other way (round | around | about)",
      "(nobody | no one | who) (asked | told | wanted) you (to | for)",
      "(you are)? (confusing | mixing up) (me | my | it | this | the)",
      "as i (said | wrote) not",
      "i (say | said | meant | mean | asked for | wrote | ordered | wanted) ..4 not (the | a | an | my | for)? _",
      "not (my | the | for | about) _ $",
      "^ (no | nope) (not)? (the | my | that | it is | i mean | i meant | i said)",
      "(it | that | this) (is | was) not (my | me | about)",
      "(it | that | this | they | he | she) (was | were) not _ $",
      "(that is | this is) not (what | my | the | why)",
      "not (what | which) i (asked | said | meant | wrote | ordered)",
    ],
    negated: "keep",
    examples: {
      match: [
        "You got it backwards.",
        "I never said that.",
        "It's the other way round.",
        "I said oat milk, not soy.",
        "No, the other account.",
        "That's not what I asked.",
      ],
      noMatch: [
        "You got my number from a form.",
        "I have not heard from you.",
        "No problem, thanks.",
        "I do not know.",
      ],
    },
  },
  {
    fact: "says:not-my-point",
    patterns: [
      "that is not what (i am | i was | i have been | we are | we were) (on about | asking | talking about | saying | after | getting at)",
      "(different | another) question (altogether | entirely | from)?",
      "(at)? cross purposes",
      "(looking at | talking about | mean | meaning) (a | two)? (different | another)",
      "not (arguing | talking | asking | complaining) (over | about) (the | that | it)",
      "missing (the | my) point",
      "(beside | besides | not) (the | my) point",
    ],
    negated: "keep",
    examples: {
      match: [
        "No, that's not what I'm on about.",
        "I think we're at cross purposes.",
        "That's a different question altogether.",
        "You're missing my point.",
      ],
      noMatch: ["I have another one at home.", "At this point it is fine.", "I'm not talking to a bot."],
    },
  },
  {
    fact: "says:tangled",
    patterns: [
      "(bit of a | a bit of a | it is a | all a | quite a)+ (tangle | muddle | mess of dates | jumble)",
      "(have i | did i | am i) (explained | explain | make | made | making) ..5 sense",
      "does (that | this | it) (all)? make (any)? sense",
      "(hope | if) (that | this | it) makes sense",
      "if you (get | see | follow) (me | what i mean | my drift)",
      "i (have)? lost track",
      "i am ..1 confused (i | which | what | where | about which)",
      "or (no | wait) (the | it | that | they | sorry | hang | he | she)",
      "(not sure | unsure) (i | if i) (am)? (explaining | explained | making)",
    ],
    negated: "keep",
    examples: {
      match: [
        "Sorry, this is a bit of a tangle.",
        "Does that make sense?",
        "The blue one, or no, the grey.",
        "I hope this makes sense.",
      ],
      noMatch: ["It makes no difference.", "My hair is a tangle.", "Yes or no?"],
    },
  },
  {
    fact: "says:same-again",
    patterns: [
      "(same | exactly the same) (click | noise | fault | problem | issue | error | thing | message | result | again | story | as before)",
      "(it is | it has | they are | that is | well it is) (back | come back | happening again | doing it again | broken again | gone again | off again | down again)",
      "(still | all three | both | each) (say | says | do | does | show | shows | give | gives | get | gets) (the | it | same | that)",
      "never (was | were) the _",
      "(now | already) tried (it | that | this | both | all)",
    ],
    negated: "keep",
    examples: {
      match: ["Same click as before.", "It's back, three days later.", "All three say the file is locked."],
      noMatch: ["I ordered the same size.", "It's in the back.", "She still says hello."],
    },
  },
  {
    fact: "says:half-answered",
    patterns: [
      "(answers | answered | resolves | resolved | covers | deals with | settles) ..1 (a | one | only | half | part | two)+ ..1 (of | third | half | quarter) ..1 (it | them | what | my | the | three | four | two)",
      "(what | how) about (the (other | rest | second | third | last) | my (other | second | third) | points | question | part)",
      "(the | my) (other | second | third | rest of my | remaining) (question | questions | point | points | part | parts | two | three | matter | matters) ..3 (not | nothing | ignored | unanswered | still | left | missing)",
      "(not | never) (answered | addressed | touched | mentioned) (the | my) (other | second | third | rest | main | actual)",
      "(only)? answered (one | half | part | two) (of)?",
    ],
    negated: "keep",
    examples: {
      match: [
        "That answers one of three.",
        "What about my second question?",
        "You only answered half of it.",
        "You haven't answered the main point.",
      ],
      noMatch: ["He answered the door.", "It covers the whole floor.", "What about Monday?"],
    },
  },
  {
    fact: "says:denied-back",
    patterns: [
      "(so)? (i am | i be | am i) (now)? (a | the)? (liar | making it up | making this up | imagining (it | this | things) | dreaming it | inventing it)",
      "so (i am | i be | am i) lying",
      "(tell | tells | telling) me i (dreamt | dreamed | imagined | invented | made)",
      "(call | calling | called) me ..1 (liar | lying)",
      "(saying | suggesting | implying | claiming) ..2 (i am lying | i lied | i made | it is my fault | it was me | i did it)",
    ],
    negated: "keep",
    examples: {
      match: ["So I'm a liar now?", "You tell me I dreamt it.", "Are you saying I made it up?"],
      noMatch: ["I'm lying in bed with it.", "I imagine it is the cable.", "He told me it was free."],
    },
  },
  {
    fact: "says:but",
    patterns: [
      "(but | however | although | though | tho | except | unfortunately | sadly) ..1 _",
      "(tho | though | however) $",
      "(only | just) (it | that | the | my | he | she | they | we | i) (is | are | was | still | am)",
      "(it | that | the _ | they) (is | are) (back | happening again | still)",
    ],
    examples: {
      match: [
        "Thanks, but the other one is missing.",
        "It's back though.",
        "Lovely, only it's the left one that I need.",
      ],
      noMatch: ["Thanks, it works.", "I only need one.", "He is always kind."],
    },
  },
];

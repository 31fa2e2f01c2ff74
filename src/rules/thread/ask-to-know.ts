/** Questions without a question's form: wants to know, asks, wonders. */
import type { CueForm } from "../../rule-set/forms.js";

export const wantToKnowForms: readonly CueForm[] = [
  {
    form: "Wants to know",
    patterns: [
      "(i | we) (would | should)? (still | also | just | now | really)* (like | want | need | wish | love | am curious | are curious) to (know | understand | hear) (a | b | please | from you)* (whether | if | what | when | where | why | how | who | which | about | that)",
      "(i | we) (would | should)? (also | still | now | really | first | just)* (like | want | need | demand | wish | love) to (know | understand) (the | your | more about | more on | about | something about)",
      "(i | we) (demand | insist on | insist upon | expect) (to know | to be told | knowing | being told) (the | my | your | what | why | who | how | when | where | which | whether | if)",
      "^ (just | also | really | and | would)* (want | need | like | love | wanted) to (know | ask | find out | check) (@wh | about | the | your)",
      "(i | we) (also | still | just | would)* (like | want | need | wish | have) to (know | find out | understand | learn | hear | be told | check | ask | establish) (from you | please | exactly | roughly | first | now)* @wh",
      "(i | we) would (also | still | just | really)* love to (know | find out | understand | learn | hear) @wh",
    ],
    examples: {
      match: [
        "I'd like to know when he comes.",
        "We would like to know the price.",
        "I demand to know your name.",
        "Just wanted to know the price.",
        "I have to know how it ends.",
        "I would really love to hear what he said.",
      ],
      noMatch: ["I know when it broke.", "We knew the price.", "They wanted to know."],
    },
  },
  {
    form: "Wonders and asks",
    patterns: [
      "(i | we) (was | were | am | are)? (just | also | still)? (wonder | wondering | asking | asked | ask) (you)? (again | once more | myself)? (whether | if | what | when | where | why | how | who | which)",
      "wondering about !(that | it | this | you) _",
      "(was | were | am | are) (also | just)? wondering about (the | my | our | your | a)",
      "(wondering | curious | unsure | unclear) (about | as to)? @wh",
      "(he | she) (was | is) (also)? wondering @wh",
      "^ (and | so | but | hi | hello | just | also)* (checking | asking | enquiring) @wh",
      "(just wanted to (check | ask | know) | wanted to ask) @wh",
    ],
    examples: {
      match: [
        "I was wondering whether it fits.",
        "Wondering about delivery times.",
        "We were wondering about the deposit.",
        "I'm curious how it works.",
        "She was wondering when he comes.",
        "Just checking if it is there.",
        "I wanted to ask how to open it.",
      ],
      noMatch: ["I wonder how you sleep at night.", "No wonder it broke.", "She was curious."],
    },
  },
  {
    form: "Would be told",
    patterns: [
      "(trying | struggling | hoping | like | want | need | love | waiting | keen | anxious | able) to (find out | work out | figure out | establish | determine | make out | understand | be told | get to the bottom of | hear | learn | know) (from you | exactly | please)* @wh",
      "yet to (be told | hear | be informed | find out | learn) (from you)? (@wh | about | the | anything)",
      "waiting to (be told | hear | be informed | find out | learn) (back | from you)* (@wh | about | on)",
      "(look | looking) forward to (hearing | being told | learning | knowing | seeing) (from you | back)* (@wh | about | on)",
      "(expect | hope | hoping | expecting) to (hear | learn | be told | know) (by | before | soon | shortly | then | from you | today | tomorrow | this week | next week | <date>)* @wh",
      "(keen | eager) to (hear | know | see | learn) (from you)? @wh",
      "(could | can) do with (knowing | hearing | finding out) (from you)? (@wh | about | the)",
      "(be | am | are | is) (also | very | so | most | really | quite)* (good | great | useful | helpful | nice | handy | grateful | glad | interested | keen | curious | pleased | important) to (know | hear | learn | understand | find out | be told) (from you | soon)* @wh",
    ],
    examples: {
      match: [
        "I could do with knowing when it ends.",
        "I'm trying to find out where it is.",
        "I have yet to be told when he comes.",
        "We are waiting to hear back about the roof.",
        "Look forward to hearing when it ships.",
        "I expect to hear from you when it ships.",
        "Keen to know what it costs.",
        "It would be useful to know how wide the gate is.",
      ],
      noMatch: ["He told me what to do.", "It is good to be home.", "We heard from him."],
    },
  },
  {
    form: "Somebody asks, or there is a question",
    patterns: [
      "(my | his | her | the) (wife | husband | partner | daughter | son | mother | father | boss | colleague | accountant | doctor | carpenter) (also | now)? (asks | would like to know | wants to know | wonders | is asking) (whether | if | what | when | where | why | how | who | which)",
      "(anyone | anybody | someone | somebody | one of you) (here | there | out there | else | able to | who can | who could | know | knows | can | could | in a position to)* (tell | advise | explain | confirm | enlighten | know | knows | say | clarify) (me | us | please)* @wh",
      "^ (and | but | also | one | another | my | our | the | last | quick | only | first | second | next | final | other | more | main | real | just | a)+ (question | query | ((thing | point | worry | concern) (now | here | left | for me)? is)) (is | about it | for you | now | then)* @wh",
      "(guess | suppose | think) (my | the | what) ..3 (question | asking) is",
      "(have | got) (a | another | one | two | three | some | few | further) (quick | more | further | short | small)* (question | questions | query | queries) (about | on | regarding | concerning) _",
      "(question | query) (is | would be) @wh",
    ],
    examples: {
      match: [
        "My wife also asks if the pool is open.",
        "Can anyone here tell me where it is?",
        "Quick question: how big is it?",
        "I guess my main question is the date.",
        "I've got a question about the lease.",
        "My question is how to pay.",
      ],
      noMatch: ["My wife was happy.", "It's a question of taste.", "No questions from us."],
    },
  },
  {
    form: "Tell me",
    patterns: [
      "!(to | not | never | they | he | she | could | did | will | would | you) (tell | let | inform | show | advise | remind) (me | us) (know)? (please | also | exactly | by _ | now)* (whether | if | what | when | where | why | how | who | which | about | that)",
      "please just? tell me",
      "do (tell | let) (me | us)",
      "(do | please | care to | mind | fancy) (enlighten | enlightening | explain | explaining | spell out | elaborate | elaborating) (me | to me | us | please)* (@wh | the | your)",
      "(do | please | kindly | and) revert (back | on | about | to me | to us)* @wh",
      "(tell | let | inform) (me | us) (know)? (one | another | a | more | last | final | other | thing | things | further | something | also | please)+ @wh",
    ],
    examples: {
      match: [
        "Let me know whether it fits.",
        "Please just tell me.",
        "Do let me know.",
        "Care to explain the fee?",
        "Please revert on when it ships.",
        "Tell me one more thing: what is it?",
      ],
      noMatch: ["They let me wait.", "He told me a story.", "You never tell us."],
    },
  },
  {
    form: "Confirm, explain, advise",
    patterns: [
      "(please | kindly | (can | could | will | would) (you | u | someone | anyone | somebody) | if you (can | could | would | might)) (please | kindly | also | just | perhaps | possibly | roughly)* @say-it (please | also | exactly | roughly | again | first | in advance)* @wh",
      "(grateful | glad | obliged | appreciate it) if you (can | could | would | might) @say-it ..3 @wh",
      "^ (and | so | but | then | also | kindly | just | ok)* (confirm | clarify | explain | check) (please)? (whether | if | what | when | where | why | how | who | which | that)",
      "(please | kindly) (also | just | to)* (confirm | clarify | explain | check) ..2 (whether | if | what | when | where | why | how | who | which | that)",
      "(can | could | will | would) (you | u | someone | anyone | somebody) (please | kindly | also | just)* (confirm | clarify | explain | check) ..2 (whether | if | what | when | where | why | how | who | which | that)",
      "hoping (that)? (you | u | someone | somebody | anyone) (can | could | would | might | will) (please | perhaps | kindly | also)* @say-it ..3 @wh",
    ],
    examples: {
      match: [
        "Please advise when the roofer is due.",
        "I'd be grateful if you could confirm whether it shipped.",
        "Confirm whether it fits.",
        "Please explain why it broke.",
        "Could you clarify what it means?",
        "Hoping you can tell me what it is.",
      ],
      noMatch: ["They could not explain it.", "She advised us well.", "He confirmed the date."],
    },
  },
  {
    form: "What has come of it, who did it",
    patterns: [
      "^ (so | and | but | hi | hello | ok | then | now)* what (is | be | was | has)? (happening | happened) (with | to | about) (my | our | the | this | that | it | him | her | them)",
      "^ (so | and | but | hi | hello | ok | then | now)* who (told | reported | signed | took | booked | approved | authorized | changed | cancelled | opened | closed | decided | gave | charged | ordered | placed | answered | removed | deleted | accepted) (it | that | this | me | us | them | him | her | you | my | our | the | for)",
      "^ (so | and | but | hi | hello | ok | then | now)* who (is | be) (paying | coming | doing | dealing | handling | responsible | collecting | fitting | taking | going to | in charge)",
      "^ (so | and | but | ok | then | now)* what (time | day | days | hours) (do)? you (open | close | shut | start | deliver | finish | collect)",
    ],
    examples: {
      match: [
        "What happened to my order",
        "What's happening with the claim",
        "So who signed for it",
        "Who's paying for the damage",
        "who reported me.",
        "what time u close on Sunday",
      ],
      noMatch: [
        "What happened next was awful.",
        "Who would have thought it.",
        "I know who signed for it.",
        "She told us what happened to the car.",
      ],
    },
  },
  {
    form: "Knowing would help",
    patterns: [
      "would (also | really)* (help | be (a | of)? help) (me | us | a lot)* to (know | hear | understand | see) @wh",
      "(appreciate | appreciated | love) knowing @wh",
      "interested in (knowing | hearing | learning | finding out) (about | more)* (@wh | the | your)",
      "would (also | really)* interest (me | us) (to know)? @wh",
    ],
    examples: {
      match: [
        "It would help to know when he comes.",
        "I would appreciate knowing how long it takes.",
        "I am interested in knowing the size.",
        "It would interest me what it costs.",
      ],
      noMatch: ["It helped a lot.", "That was interesting.", "I appreciate it."],
    },
  },
  {
    form: "Clarity, guidance, the matter of",
    patterns: [
      "asking (you | again | once more | simply | only | for a friend)* (whether | if | when | where | how (much | many | long | soon | far | do | to) | which)",
      "(leaves | is | remains | then | still | also | and) (only | still | also)* (the | one) (small | little | whole | other | minor | tiny)? (matter | question | issue) of (the | my | our | your | a | @wh)",
      "(need | want | like | require | do with | after | seeking | please | appreciate | for) (a | an | some | more | any | further | your)* (clarity | clarification | confirmation | guidance | advice | information | details | certainty) (on | about | regarding | as to | of | for) _",
      "(clarity | clarification | confirmation | details | information) (is | are)? (needed | required | wanted | requested) (on | about | regarding | as to | of) _",
      "^ (and | so | please | hi | hello | just | kindly | also)* help (me | us) (to)? (understand | see | find out | work out | figure out) _",
    ],
    examples: {
      match: [
        "I am simply asking when he comes.",
        "Then there is still the small matter of my deposit.",
        "I need clarity on the fee.",
        "Clarification needed on the fee.",
        "Help me understand the bill.",
      ],
      noMatch: ["Nobody is asking.", "It does not matter.", "They understand the bill."],
    },
  },
];

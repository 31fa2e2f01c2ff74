/** Wishes put as what is due: owed, to be done, to be left alone; and orders without a please. */
import type { CueForm } from "../../rule-set/forms.js";

export const dueForms: readonly CueForm[] = [
  {
    form: "Owed to them",
    patterns: [
      "(i | we) (am | are | feel | must be | believe i am | think i am)+ (still | also | surely)* (owed | due | entitled to) (a | an | the | my | at least | some | <money> | money)",
      "(i | we) deserve (a | an | some | at least) ..2 (refund | reply | answer | explanation | apology | replacement | discount | compensation)",
      "(refund | replacement | apology | explanation | credit | discount | reply | answer | call | voucher | gesture) ..5 (is | would be | would seem | seems | must be) (in order | called for | due | the least | only fair | appreciated | welcome)",
      "you (still | also)* owe (me | us | my) (a | an | the | my | some | for | <money> | <number>)",
      "(you | they) (should | must | have to | need to | ought to | had better) (refund | cancel | replace | return | pay (me | us | back | for (my | our)) | reimburse | credit | send | give | fix | remove | correct | compensate)",
      "you (guys | people | lot | all)? (really | seriously | urgently | still | please)* (need to | have to | must | ought to) (sort | fix | resolve | collect | correct | remove | reverse | rectify)",
      "the least you can do",
      "(fee | charge | charges | order | booking | money | amount | payment | deposit | name | address | subscription | account | bill | invoice | balance | difference | fine | date | item | order | it | this | that | they | these | them) (really | also | now | still | just | urgently | surely)* (needs | need | has | have | must | should | ought) to? be (now | please | fully | also)* (refunded | returned | cancelled | corrected | waived | reversed | reimbursed | credited | resent | reissued | reinstated | amended | replaced | redelivered | collected | released | unlocked | delivered | put (back | right | on | in) | taken (off | back | out | down) | paid (back | out) | sent (to | back | again | out | by) | moved (to | back | from) | changed (to | back | from) | knocked off | split)",
    ],
    examples: {
      match: [
        "I am owed a refund.",
        "We deserve an explanation.",
        "A refund is in order.",
        "You still owe me my deposit.",
        "You should refund it.",
        "It is the least you can do.",
        "The fee needs to be waived.",
        "You need to sort this today.",
      ],
      noMatch: ["I owe my sister money.", "They served us well.", "The fee is on the bill."],
    },
  },
  {
    form: "Somebody has to do it",
    patterns: [
      "(someone | somebody) (really | urgently | seriously | please | also)* (needs to | has to | must | ought to | should) !(be | have | lose | do) _",
      "(it is | it should be | it must be) (up to | for | on) you to !(be | say | prove) _",
      "your turn to _",
      "(high | about) time (that)? (you | someone | somebody | the | my | this | it) _",
      "(must | has to | got to) be (a | some) way (to | of | for) _",
      "(needs | wants | need | require | requires) (fixing | looking at | looking into | collecting | sorting | mending | replacing | correcting | checking | seeing to | repairing | picking up | redoing | emptying | taking (back | away | off))",
      "you have (until | till | <duration> | <date>) .. to _",
    ],
    examples: {
      match: [
        "Somebody has to look at the roof.",
        "It is up to you to find it.",
        "Now it is your turn to act.",
        "High time you rang.",
        "There must be a way to do it.",
        "The tap needs fixing.",
        "You have until Friday to pay me back.",
      ],
      noMatch: ["Somebody has been here.", "It took some time to find you.", "We had until Friday at school."],
    },
  },
  {
    form: "To be left alone",
    patterns: [
      "(i | we) (do | would | really)* not (want | wish) (to be (called | contacted | phoned | rung | emailed | texted | charged | billed | sent | disturbed | moved | put) | to (receive | get | hear from) (any | more | another | your | these | those | further))",
      "^ (and | please | so)* no (more | further) (calls | letters | emails | texts | visits | parcels | charges | newsletters | reminders | messages | deliveries | mailings | bills)",
      "^ (and | just | but | so | also | then)* (do not | never | stop) (call | ring | charge | send | write | email | text | contact | take | bill | phone | calling | ringing | charging | sending | writing | emailing | texting | billing | contacting)",
      "(and | then | but) (do not | stop) (call | ring | charge | send | write | email | text | calling | ringing | charging | sending | writing)",
      "^ (and | also | oh | please)* (do not | never) (forget | let) (the | my | our | it | him | her | them | to) _",
    ],
    examples: {
      match: [
        "I don't want to be called.",
        "No more letters.",
        "Stop calling me.",
        "Take the keys and don't ring the bell.",
        "Don't forget the key.",
      ],
      noMatch: ["He never called.", "No more room in the van.", "I forgot the key."],
    },
  },
  {
    form: "Told to do it",
    patterns: [
      "^ (please | just | could you | do | and)* have a (look | word | dig | check) (at | into | with | in | for | and)",
      "be (so | very)* (kind | good) (as | enough)? to _",
      "^ (and | so | please | hi | hello | just | kindly | also)* help (me | us) (to)? (find | choose | decide | move | recover | get | out with | with | set) _",
      "(need | want | could use | require | after) (some | your | a bit of | a little | a hand | a | any)* (help | assistance | a hand) (with | to | getting | finding | setting | on | choosing) _",
      "^ (and | so | but | please | just)* (explain | advise | elaborate | clarify | confirm) $",
      "^ (and | so | just | please | also)* (ask | tell | instruct | remind | get | have) (your | the | him | her | them | whoever | someone | somebody) ..3 to !(thank | be) _",
    ],
    examples: {
      match: [
        "Have a look at the photo.",
        "Be so kind as to ring.",
        "Help me choose a size.",
        "I need help with the form.",
        "Please just explain.",
        "Ask your driver to ring the bell.",
      ],
      noMatch: ["We had a look at the room.", "The staff were very kind.", "They helped me choose."],
    },
  },
  {
    form: "Told to see to it",
    patterns: [
      "(see to it | make certain | be sure | see) (that (it | this | he | she | they | the | my | our) | to (send | tell | let | include | bring | put | ring | call | add))",
      "^ (and | please | so)* make sure (that | you | it | the | my | he | she | they)",
      "do the needful",
      "^ (full | immediate | my | a)* refund (now | asap | immediately | today | me) $?",
    ],
    examples: {
      match: ["See to it that the gate is shut.", "Make sure that he knocks.", "Do the needful.", "Full refund now?"],
      noMatch: ["The refund came.", "We see the bus.", "I made sure of it."],
    },
  },
  {
    form: "Chooses what is to be had",
    patterns: [
      "(i | we) (will | would) (have | take | go (with | for)) (the | a | option | two | my) .. (instead | please)",
      "let us (get | have | move | cancel | swap | change | make | go for) (this | it | that | the | my | her | him | them) !(straight | clear | right | real) _",
      "you (can | may) (just | simply | also | now | then)* (cancel | close | refund | remove | delete | stop) (me | my | our | the | it | this | that | them)",
    ],
    examples: {
      match: ["I'll take the red one instead.", "Let us move the date.", "You may close my account."],
      noMatch: ["I will take my time.", "Let us be straight here.", "You can see my account."],
    },
  },
];

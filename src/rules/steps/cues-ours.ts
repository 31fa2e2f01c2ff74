/** Words of our side: an offer that waits for a yes, what is still to come. */
import type { StepCue } from "../../rule-set/policy.js";

export const proposingCues: readonly StepCue[] = [
  {
    fact: "we-said:confirm",
    patterns: [
      "(would | will | does) .. (make up for | help you | suit you | work for you | be ok | be okay | be better)",
      "if you (agree | like | want | say yes | are happy)",
      "(just)? say (the word | yes | so)",
      "(shall | should) (i | we)",
      "(do | would) you (want | like) (me | us) to",
      "(i | we) (can | could) (take | send | change | cancel | refund | book | replace | move | give | offer | switch | put | waive | reprint | print | repair) (it | that | them | you | the | your | a | an | this)",
      "(would | does | will) (that | this | it) (suit | work | help | be ok | be okay | be fine)",
      "(which | what) (one)? (would | do | of) (you | these | those | the two)",
      "(book | send | order | do | cancel | confirm) it $?",
      "whichever (you | suits)",
      "(ok | okay | all right | alright | fine) with you",
      "can (propose | offer)",
      "(i | we) can .. or",
      "(two | three) things to propose",
    ],
    examples: {
      match: [
        "Shall I do that?",
        "I can take it off your bill.",
        "Would you like me to resend it?",
        "I can refund it or send a new one.",
      ],
      noMatch: ["You should restart it.", "Which model is it?", "I can see it."],
    },
  },
  {
    fact: "we-said:tell-me",
    patterns: [
      "(full | whole) (picture | story)",
      "please do $",
      "(hear | read) (it | you | everything | all of it) (all)? (out)?",
      "(what | anything) else (happened | is there | went wrong)",
      "i (have | got) (all the)? time",
      "what was (that | it) like",
      "(how did | what did) (that | it | they)",
      "(would | could | can) you tell me (what | how | a little | more | about)",
      "tell me (a)? (bit | little) more",
      "tell me (more | what happened | everything | all about)",
      "i am (listening | all ears | here)",
      "(like | want | love) to hear (about | what | more | it)",
      "(what | how) (happened | did it happen)",
      "walk me through",
      "take your time",
      "go on",
      "what (is | has) (going on | up | the matter | been happening | been going on | happened | wrong)",
      "(which | what) ..2 (part | bit | thing) .. (worst | hardest | most)",
      "(please)? (start | begin) wherever you like",
      "(tell | give) me the (lot | whole thing | details)",
    ],
    examples: {
      match: [
        "What was that like for you?",
        "Please tell me what happened.",
        "I'm listening.",
        "Take your time, I have read it all.",
      ],
      noMatch: ["Tell me your order number.", "We happened to have one left.", "Listen to the message."],
    },
  },
  {
    fact: "we-said:pending",
    patterns: [
      "(i | we) (have)? (asked | written to | emailed | called | rung | chased | messaged | sent the request | passed | forwarded | requested | escalated)",
      "(i | we) (will | am going to | are going to | am | are) (ask | call | check with | write to | chase | ring | asking | calling | chasing | speak | speaking)",
      "(they | he | she | it | the team | the warehouse | the courier) ..3 (~answer | reply | come back | get back | respond | call | know) ..4 (by | within | on | before | today | tomorrow | until)",
      "(i | we | you) will (let you know | come back | get back | write | hear | be back | update | keep you | call you | have news)",
      "waiting (for | on) (a | an | the | their | his | her | them)",
    ],
    examples: {
      match: [
        "I've asked the depot.",
        "She normally answers by Friday.",
        "I'll write again on Monday.",
        "We're waiting for the lab.",
      ],
      noMatch: ["Which depot is it?", "You asked us on Monday.", "Your refund is in your account."],
    },
  },
  {
    fact: "we-said:checks",
    patterns: [
      "^ any (better | different | change | luck | improvement)",
      "(does | is | did | has | have | can | are | do) ..4 (work | working | turn | better | fixed | sorted | back | gone | help | helped | arrived | see | load | open | start) ..3 (now | again | for you | yet | ok | okay) $?",
      "(did | does) (that | it | this) (help | work | do it | fix | solve)",
      "how is (it | that | everything | the _) (now | today | looking | going | working)",
      "(all | everything) (working | ok | okay | sorted | good | fine | fixed | up)",
      "(can | could | are | were) you ..1 (see | open | find | access | hear | log in | get in | use | read | download | view) (it | them | both | that | this | everything | the)",
      "(did | have) (it | they | that | you) (come | get | got | gone | go | received | arrived)",
      "how (did | does | was) (it | she | he | they | that | the _) ..5 (with | on | go | feel | run | drive | sound)",
      "is (that | it | this | everything) (better | fixed | ok | okay | sorted | working)",
    ],
    sentence: "question",
    unless: ["(ok | okay | alright | all right | fine) (with | by) you"],
    examples: {
      match: [
        "Does it work now?",
        "Did that help?",
        "Is everything sorted?",
        "How is the line now?",
        "Can you see them?",
      ],
      noMatch: ["Which one is it?", "Shall I send it now?", "It works now."],
    },
  },
  {
    fact: "we-said:try-now",
    patterns: [
      "(try | check | test | reload | refresh | restart) (it | that | again | once more | the _) (now | again | once more)",
    ],
    examples: {
      match: ["Try it now, I have reset it.", "Please refresh the page now.", "Could you test it again?"],
      noMatch: ["I'll try to find it.", "Check the label.", "We tested it now and then."],
    },
  },
  {
    fact: "we-said:anything-else",
    patterns: [
      "(anything | something | any thing) (else | more | further) .. (i | we | you)",
      "(is | was) (there | that) (anything | all | everything)",
      "(any | some) (other | more | further) (thing | things | question | questions | point)",
    ],
    examples: {
      match: ["Anything else I can look up for you?", "Is there anything more you need?", "Any other questions?"],
      noMatch: ["Something broke in the lift.", "The other thing is on its way.", "Which question is it?"],
    },
  },
  {
    fact: "we-said:says-back",
    patterns: [
      "^ (so | right | okay | ok)+ (we | you | your | i | it | that is | the)",
      "(as | if) i (understand | have it | read | see | hear)",
      "(i | we) (understand | see | hear | gather | take it | have noted | noted | get) ..2 (you | your | that you | that your | the)",
      "(i | we) have (noted | written | put down | recorded | updated)",
      "^ (to | just to) (confirm | recap | sum up | summarize | be sure | be clear)",
      "in other words",
    ],
    examples: {
      match: [
        "So you'd like both lines cancelled.",
        "I understand that your oven is loud.",
        "I've noted that the left one is dark.",
      ],
      noMatch: ["I understand.", "We have two left.", "Is it the left one?"],
    },
  },
  {
    fact: "we-said:asks-for",
    patterns: [
      "(if | once | as soon as) you ..1 (send | read | give | tell | let | pass | text | e-mail | email | share | upload | confirm | forward | reply | post) ..1 (me | us | it | them | a | the | your | with | over)",
      "(please | kindly | just) ..1 (send | read | give | tell | pass | text | share | upload | confirm | forward | provide | reply with | let me have | let us have)",
      "(all | what | the only thing) (i | we) need ..3 (is | are)",
      "(i | we) (only | just | still | will)? need (your | the | a) .. (number | code | address | name | date | photo | copy | serial | reference | e-mail | email | postcode)",
    ],
    examples: {
      match: [
        "If you read me the serial, I can register it from here.",
        "Please send a photo of the dent.",
        "All I need is the code on the back.",
      ],
      noMatch: ["If you like it, keep it.", "Please take your time.", "I'll send you the form."],
    },
  },
  {
    fact: "we-said:sends-off",
    patterns: [
      "(you | customers) (would | will | should)? (need | have | be advised | be best) to (contact | call | ring | phone | speak | write | ask | approach | get in touch | reach out | take it up | take this up | raise)",
      "(that | this | it) (would | will) be (a question | something | a matter | one) for (the | your | our)",
      "(best | better) (to)? (contact | ask | speak to | take it up with | call | ring) (the | your | our)",
      "(handled | dealt with | managed | looked after) by (a | the | another | our) ..3 (team | department | company | office | supplier | partner | contractor | operator)",
      "(somebody | someone) ..5 (should | will) be in touch",
    ],
    examples: {
      match: [
        "You would need to contact the operator for that.",
        "That would be a question for the supplier.",
        "Refunds are handled by another department.",
      ],
      noMatch: ["I'll contact the operator for you.", "You need to be home by noon.", "I have a question for you."],
    },
  },
  {
    fact: "we-said:soon",
    patterns: [
      "(soon | shortly | asap)",
      "as (soon | quickly) as (possible | we can | i can)",
      "in (due course | the near future | a while | a bit | good time)",
      "(at | before) (some point | too long)",
    ],
    unless: ["as soon as (i | we | it | they | the | you) (have | hear | get | know | is | are)"],
    examples: {
      match: [
        "An engineer will be in touch soon.",
        "We'll reply as soon as possible.",
        "You'll hear from us in due course.",
      ],
      noMatch: ["As soon as I have the file, I'll ring.", "It's done.", "We're sorry about the asphalt."],
    },
  },
  {
    fact: "we-said:one-moment",
    patterns: [
      "(one | a | just a | another | a few | few | couple of) (moment | minute | minutes | second | seconds | sec | mins)",
      "(let me | allow me | i will | i am going to) ..2 (check | look | see | review | pull | find | verify | locate | process | take a look | have a look)",
      "(hold | hang) on",
      "bear with (me | us)",
      "(i am | we are) (checking | looking | reviewing | locating | working | trying)",
      "(please | kindly) (wait | hold)",
      "while i (check | look | review | pull | find)",
    ],
    examples: {
      match: ["One moment, please.", "Let me check that for you.", "Kindly hold while I look."],
      noMatch: ["I checked it yesterday.", "Which moment suits you?", "You can look at it online."],
    },
  },
];

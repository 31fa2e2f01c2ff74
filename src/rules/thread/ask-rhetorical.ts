/** Questions that want no answer: disbelief, reproach, despair. */
import type { CueForm } from "../../rule-set/forms.js";

export const rhetoricalForms: readonly CueForm[] = [
  {
    form: "How!",
    patterns: [
      "how (hard | difficult | much worse) (can | could) (it | that | this) ..2 be",
      "how (dare | could) (you | they | anyone | somebody | someone)",
      "how (is | be | can | could) (this | that | it) (be)? (acceptable | ok | okay | fair | normal | even | still)",
      "how (can | could) (you | they) (guys | people)? (employ | treat | allow | justify | let | just | sleep | live | say | expect | not | get away | call | sell)",
      "how (terrible | bad | stupid | ridiculous | awful | crazy | rude | insane | pathetic) (is | are | can)",
      "how would (you | your (mother | wife | husband | boss | ceo)) (like | feel | react)",
    ],
    examples: {
      match: [
        "How hard can it be?",
        "How dare you?",
        "How is this acceptable?",
        "How can you treat people like that?",
        "How rude is that?",
        "How would you like it?",
      ],
      noMatch: ["How much is it?", "How do I open it?", "How is the weather there?"],
    },
  },
  {
    form: "Why!",
    patterns: [
      "why (would | should | must) (i | we | anyone | anybody | people)",
      "why (do | should | would) (i | anyone | anybody) (even)? (bother | trust | believe | buy | pay for | stay | care)",
      "why (is | be) it (so | that) (hard | difficult)",
      "why (are | is) (you | they | it | this company | your company) (guys | all)? (the worst | so | such)",
    ],
    examples: {
      match: [
        "Why would anybody do that?",
        "Why do I even bother?",
        "Why is it so hard to get through?",
        "Why are you so slow?",
      ],
      noMatch: ["Why was I charged?", "Why did it stop?", "Why does it blink?"],
    },
  },
  {
    form: "Who!",
    patterns: [
      "who knew",
      "who (does | would | could | did) not",
      "who in (their | his | her) right mind",
      "who (puts | sends | designs | builds | makes | sells | charges | closes | writes | delivers | needs | wants | eats | thinks | does | measures | trains | runs | checks | writes) (a | an | these | those | such | like that | that)",
      "who (do | does) (you | that | this) (think)?",
    ],
    examples: {
      match: [
        "Who knew?",
        "Who doesn't love queues?",
        "Who in their right mind buys this?",
        "Who designs these things?",
        "Who does that?",
      ],
      noMatch: ["Who is my landlord?", "Who will come on Friday?", "Who do I write to?"],
    },
  },
  {
    form: "What!",
    patterns: [
      "what (have | did) (i | we) (ever)? (do | did | done) to",
      "what (is | be) (the world | this world | this country | it all) (coming | about)",
      "what is not to (like | love)",
      "(what | who) (is | the) (wrong with (you | people | this company | them) | hell | heck | fuck)",
      "what (kind | sort | type) of ..1 (company | service | support | people | business | shop | way)",
      "what (is | be) the (point | use)",
      "what (are | be) you (guys | people | all)? (playing at | doing | on about | thinking | waiting for)",
      "what (do | did) you ..1 (expect | think) (me | us | i)",
    ],
    examples: {
      match: [
        "What have I done to deserve this?",
        "What is the world coming to?",
        "What's not to love?",
        "What is wrong with you people?",
        "What kind of company is this?",
        "What is the point?",
        "What are you playing at?",
        "What do you expect me to eat?",
      ],
      noMatch: ["What size is it?", "What time do you open?", "What does the fee cover?"],
    },
  },
  {
    form: "What else, what with",
    patterns: [
      "(what | how) (would | should | do) you (say | call | feel) (if | to that | to this | about being)",
      "(where | what) is (the | your | my) (common sense | sense | logic | decency | respect | humanity | justice | customer service | pride | care | fun | harm | joy | professionalism | excuse)",
      "what (would | am | should | do | could | can) i (supposed to | meant to | going to)? do with (a | another | one)",
      "what (more | else) (could | can | would | do) (you | one | we | i | anyone) (want | expect | ask | need | say)",
      "what (is | be) (going on | this | that about)",
      "what (am i | are we) paying (you | for)",
    ],
    examples: {
      match: [
        "What would you say to that?",
        "Where is the common sense?",
        "What am I supposed to do with a single shoe?",
        "What more do you want?",
        "What is going on?",
        "What are we paying you for?",
      ],
      noMatch: ["Where is the lift?", "What do I do next?", "What else is on the menu?"],
    },
  },
  {
    form: "You lot",
    patterns: [
      "(can | could | do) (you | u | anyone) (even | possibly | just)* (imagine | believe | picture | guess)",
      "were (you | he | she) (dropped | born) (on | in | yesterday)",
      "(are | is) (you | he | she | this) (lot | guys | people)? having a (laugh | giraffe | bubble | joke)",
      "(do | does) (anyone | anybody | someone | somebody) ..3 (even | actually)? (read | listen | think | care) (there | these | this | anything | any of | what)? $",
      "(what | how | who | why) (do | does | did | would | could | can) (you | one | anyone | they | i | we) even",
      "(do | did | does) (you | they | anyone | he | she) ..1 (think | believe | expect | imagine) (i | we | that (i | we) | it is (ok | okay | fine | normal | acceptable | funny | fair) | this is | that is)",
      "(you | u) do (know | realize | understand | read | see | remember | have)",
      "(do | does | are | is | has | have | did) (you | anyone | anybody | they) (actually | honestly | seriously | genuinely | ever)",
      "(will | would | can | could) (you | anyone | someone) (ever | even | finally) !(see | find | check | tell | open | locate | trace | access | confirm)",
    ],
    examples: {
      match: [
        "Were you born yesterday?",
        "Are you having a laugh?",
        "Does anybody there read?",
        "Can you imagine?",
        "How do you even sleep?",
        "Do you think it is funny?",
        "You do realise it's winter?",
        "Do you honestly work here?",
        "Will anyone ever answer?",
      ],
      noMatch: [
        "Does anyone at the desk speak Polish?",
        "Were you at the desk on Monday?",
        "Can you open on Sunday?",
        "Do you repair watches?",
        "Will it fit?",
        "Can you even find my order?",
      ],
    },
  },
  {
    form: "Are you serious, do you care",
    patterns: [
      "(are | be) (you | they) ..2 (kidding | joking | serious | mad | crazy | insane | having a laugh | blind | deaf | stupid | for real | even reading | listening)",
      "do (you | they | people | any of you | not you) (guys | people)? (even | really | actually | ever | not)? (care | read | listen | think | realize | understand | talk to each other | have any idea | know (how | what it | what this | who))",
      "do you (understand | get it | hear me | see)",
      "(would | will) you (accept | like | want | enjoy | be happy | believe) (it | that | this | if)",
      "would you (put up | trust | be happy | stand for | tolerate | want | eat | sleep)",
      "or (do you)? (just | merely | only | simply) (look | sit | pretend | take | guess | make | stare | like | enjoy | here)",
    ],
    examples: {
      match: [
        "Are you kidding me?",
        "Do you even read these?",
        "Do you hear me?",
        "Would you accept that?",
        "Would you put up with it?",
        "Or do you just sit there?",
      ],
      noMatch: ["Are you open on Sunday?", "Do you sell lids?", "Would you deliver on Friday?"],
    },
  },
  {
    form: "Is this a joke",
    patterns: [
      "is it (any | a | no) (wonder | surprise)",
      "is (this | that | it) (supposed to be)? (a | some kind of | some sort of | your idea of) (joke | scam | prank | parody | service | bad joke)",
      "is (this | that) (is)? (your | how you | what you)",
      "(do | does) (it | this | that) (really | even) (matter | surprise)",
      "(are | is) (this | that | it) (guys | really | even | for real | fair | legal | normal | right | real | ethical) (a joke | or what | now)? $?",
      "(is | was) that (too much to ask | so hard | asking too much)",
    ],
    examples: {
      match: [
        "Is it any wonder?",
        "Is this a joke?",
        "Is this how you treat guests?",
        "Does it even matter?",
        "Is this legal?",
        "Is that too much to ask?",
      ],
      noMatch: ["Is this the right form?", "Is it blue?", "Is that with or without milk?"],
    },
  },
  {
    form: "Am I",
    patterns: [
      "^ (and | so | but)? (am | are | do | did | have) (i | we) not",
      "(do | does) (i | we) (look | sound | seem | strike you)",
      "(am | are) (i | we) ..1 (going (mad | crazy | insane) | invisible | dreaming | missing something | a (mug | joke | fool | clown | mushroom) | talking to | speaking | made of | on candid | the idiot | asking (too | for the))",
      "(do | does | did | am | are | is | was) (i | we) (really | just | seriously | supposed | meant | expected | the only | being)",
      "(can | could) you tell (that)? (i | we) am",
    ],
    examples: {
      match: [
        "Am I not a customer?",
        "Do I look like a fool?",
        "Am I invisible?",
        "Am I really the only one here?",
        "Can you tell I'm cross?",
      ],
      noMatch: ["Am I on the list?", "Do I pay at the door?", "Are we insured?"],
    },
  },
  {
    form: "Don't you love it",
    patterns: [
      "(do | does | would) (not | n't)? (you | everyone | everybody | we all) (not)? (just | simply | all)? (love | adore | enjoy) (it)? (when | how | that | being | waiting | paying | sitting)",
      "who (does | would) not (just | simply)? (love | enjoy | want) (a | an | to | being | waiting | paying | sitting | it)",
      "(is | are) not (it | that | this | they | you) (just)? (lovely | great | wonderful | brilliant | typical | charming | fantastic | marvelous | nice | funny | convenient)",
    ],
    examples: {
      match: [
        "Don't you just love it when the parcel sits in the rain?",
        "Who doesn't love a two-hour wait?",
        "Isn't that just lovely?",
      ],
      noMatch: [
        "Don't you have it in blue?",
        "Who has the letter?",
        "Isn't it open on Sundays?",
        "Would you love to see a photo?",
      ],
    },
  },
];

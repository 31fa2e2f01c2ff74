/** Phrases in the form of an ask that ask for nothing. */
import type { CueForm } from "../../rule-set/forms.js";

export const setPhraseForms: readonly CueForm[] = [
  {
    form: "May I say, need I say",
    patterns: [
      "(may | can | could | might) (i | we) (just | also | please)* (say | add that | point out | mention | remind you | be (honest | frank | blunt))",
      "need i (say | go | add | explain | remind)",
      "(can | could) i (ask (you | a | something | one)? | get some help | get help) $?",
      "let (me | us) know (when | once | as soon as) you (have | found | find | are | get | got | need | fixed | know)",
      "^ and? (let (me (finish | explain | be | start | tell | say | guess | put | get this | count | think | add) | it (go | be) | that (sink | be)) | put it | say what | suit yourself | leave it (with me | at that | there) | read (that | it | my | the) | explain that to | add (to (that | this | it) | (that | this) to) | cut (it | a))",
    ],
    examples: {
      match: [
        "May I just say it was lovely?",
        "Need I say more?",
        "Can I ask something?",
        "Let me know when you have fixed it.",
        "Let me finish.",
      ],
      noMatch: ["May I bring a dog?", "Can I pay by card?", "Let me have the invoice."],
    },
  },
  {
    form: "Orders that are turns of speech",
    patterns: [
      "^ (go on | just)* (guess | imagine | picture | ask me | spot | notice) (who | what | how | where | when | why | the | that | this | again)",
      "^ and? (take (your time | care | note | my word | heart | it (from me | or leave)) | get (a (grip | life | clue) | it together | your (act | facts | stuff | house) | me wrong | this | over) | give (me (strength | a break | patience) | it a (rest | miss | try | go)) | spare me | hold (it | on))",
      "^ and? (keep (it (up | real | simple | going | coming) | up | your | calm | in mind | them coming) | forget (it | about it | that | the) | tell me about it | call (me (old | crazy | picky | fussy | a | an | cynical) | it (what | a day | luck | quits)) | make (no | that | of (that | it) | my day | it (make | so)) | mark my words)",
      "^ and? (have (it (your | on) | a (nice | good | great | lovely | safe)) | worth it | save (your | it) | try (it | them) | show (me (one | a | any) | them) | send (him | her | them) (my | our) (thanks | love | regards | best))",
    ],
    examples: {
      match: ["Guess who had to pay.", "Give me a break.", "Mark my words.", "Have it your way."],
      noMatch: ["Give me a date.", "Send the form back.", "Take it off my bill."],
    },
  },
  {
    form: "A word or two, and the end",
    patterns: [
      "^ (and | but | so)? (for what | says who | who cares | why me | why bother | you know what | want to know what | remember (when | the) | what else is new | who am i kidding | who are you kidding | surprised | coincidence | charming | clever | happy now | satisfied | get the picture | see the (problem | pattern | irony)) _? $?",
      "^ (and | but | so | my | the)+ (end | net | only | final | sheer | sad)? (result | outcome | upshot | irony | (worst | best | funny | sad) (part | bit | thing) | kicker | catch | verdict | crime | reward | punchline | excuse | reaction | damage) $?",
      "^ (and | but)? who knows $",
      "^ (wish | shall i | shall we | should i | can i | may i) $?",
      "^ (right | correct | no | ok | yeah | yes | understood | agreed | get it | make sense | you know | know what | guess what | is it | isn't it | so what | and | or | or what | and you | how come) $?",
      "^ (really | seriously | hello | hi | ok | okay | right | huh | eh | what | sorry | honestly | are you there | anyone there | anybody there | is anyone there | wtf)+ $?",
      "^ (soon | how soon | when is soon | shortly) $?",
      "^ (any | anything) (help | else) (anyone | anybody | please | guys | here | at all | yet | for (me | us) | with (this | that | it))* $",
    ],
    examples: {
      match: ["Says who?", "The result?", "And who knows.", "May I?", "So what?", "Hello?", "Soon?", "Any help here?"],
      noMatch: ["What size?", "The price?", "By post?"],
    },
  },
  {
    form: "For how long, how often, since when",
    patterns: [
      "how (many | much) (more)? (times | messages | emails | calls | hours | people) (do | does | must | will | should | is it | before | have)",
      "how (much)? (long | longer) (are | be)? you (gonna | going to)",
      "(since | from) when (do | does | did | is | are | have | has | you | was | were)",
      "how (many | often) (times)? (do | must | should | have | did | more)",
    ],
    examples: {
      match: [
        "How many more times must I ask?",
        "How long are you going to sit on it?",
        "Since when do dogs pay?",
        "How often must I write?",
      ],
      noMatch: ["How long is it?", "How long does it take?", "When do you open?"],
    },
  },
  {
    form: "Nobody at all",
    patterns: [
      "(do | does | is | did | has | have | can | could | will) (nobody | no one)",
      "(have | has) (you | anyone | anybody) ..1 (ever | heard of | tried (ringing | calling | living | sleeping | eating))",
      "(is | are) there (anyone | anybody | someone | somebody) (there | here | who | actually | at all | with)",
      "(is | does) (anyone | anybody | someone) (there | here | even | actually | at all | listening | reading)",
    ],
    examples: {
      match: [
        "Does nobody work here?",
        "Have you ever heard of manners?",
        "Is there anyone there?",
        "Is anyone listening?",
      ],
      noMatch: ["Is there a lift?", "Are there two of them?", "Is it open?"],
    },
  },
  {
    form: "No longer, again, better",
    patterns: [
      "(can | could) (you | this | it | things | they | we) be any",
      "(would | will | shall) i (ever | stay | go | come | order | buy | book | eat | recommend | use | return | be back | shop | fly | travel) ..4 (again | back)",
      "(would | will) i recommend",
      "(do | does) ..3 (no longer | even | not) (matter | mean | count)",
      "(can | could) (life | it | this | things) (get | be) (any)? (better | worse)",
    ],
    examples: {
      match: [
        "Could you be any slower?",
        "Would I stay here again?",
        "Would I recommend it?",
        "Does a promise no longer count?",
        "Can it get any worse?",
      ],
      noMatch: ["Would it fit?", "Can it be moved?", "Does it come in red?"],
    },
  },
  {
    form: "Small talk, and what says no more than help",
    patterns: [
      "(did | do | had) you (have | had) a (good | nice | lovely | great | pleasant)",
      "how are (you | things)",
      "see (the | my) (problem | point)",
      "supposed to (believe | trust | be happy | laugh | think)",
      "where do i (even)? (start | begin)",
      "(can | could | will | would) (you | someone | anyone | anybody | somebody) (please | kindly | maybe)* (help | assist | fix (this | it) | sort (this | it) | look into (this | it) | do something)",
      "(ring | rings) (a | any) bell",
      "you call (this | that)",
    ],
    examples: {
      match: [
        "Did you have a nice weekend?",
        "How are you?",
        "Do you see the problem?",
        "Am I supposed to laugh?",
        "Where do I start?",
        "Can you help?",
        "Does that ring a bell?",
        "You call this clean?",
      ],
      noMatch: ["Did you have a table for two?", "Where do I park?", "Can you call at ten?"],
    },
  },
];

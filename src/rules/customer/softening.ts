import type { Rule } from "../../rule-set/rule.js";

export const softening: readonly Rule[] = [
  {
    kind: "pattern",
    id: "softening/takes-it-back",
    patterns: [
      "(sorry | apologies | apologize | i apologize | forgive me | excuse me | pardon) ..2 (for | about) ..3 (word | words | tone | language | shouting | yelling | swearing | outburst | rant | ranting | snapping | temper | attitude | caps | capitals | being (rude | so | harsh | angry | short | unfair | blunt | grumpy) | losing | my message | my last | earlier | that | before | how i | what i said | coming across | getting)",
      "(sorry | apologies) (if | that | i) ..2 (i)? ..2 (rude | shouted | yelled | snapped | swore | harsh | sharp | angry | short | ranted | was unfair | overreacted | went off | came across | sounded | lost my temper | lost it | took it out | got loud | got angry)",
      "(i) ..2 (should not have | ought not to have | did not mean to | was not fair | was unfair | overreacted | went too far | was too (harsh | hard | quick | loud) | lost my temper | took it out on | was rude | got carried away | was out of line | was a bit (harsh | rude | much | sharp | loud))",
      "(not | never) (proud of it | proud of that | my best)",
      "(i know | i realize | i understand | i see | it is | i am aware) ..3 (not your fault | not your doing | not you | not because of you | nothing to do with you | not down to you | not on you | you did not cause | you are only doing | you are just doing | doing your (job | best) | your hands are tied)",
      "(you are | you were) (only | just) (doing your job | the messenger)",
      "(not | never) (blame | blaming | angry (with | at) | mad at | have anything against | cross with) you",
      "(it is | that is | this is) not your fault",
    ],
    unless: [
      "(fault | you | personally | job) ..2 but ...12 (crooks | court | bunch | company is | idiots | thieves | liars | lawyer)",
      "(dared | expected | sorry that i dared | expect)",
      "sorry (for | about) ..2 (expecting | wanting | bothering | existing | trusting | asking | believing)",
      "(not your fault | doing your job) ...10 (crooks | court | idiots | thieves | liars | lawyer | useless)",
      "is it not your fault",
    ],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "high",
    heat: -0.8,
    message: "Takes some of it back.",
    why: "They are coming towards you: meet them, without dwelling on it.",
    source: ["L03"],
    examples: {
      match: [
        { after: ["customer: You useless lot!", "agent: I'm sorry, I'm on it."], text: "Sorry for my tone just now." },
        { after: ["customer: This is a disgrace!", "agent: I hear you."], text: "I know it's not your fault." },
        { after: ["customer: Thieves!", "agent: Let me look."], text: "I shouldn't have shouted." },
      ],
      noMatch: [
        "I'm sorry for my tone.",
        {
          after: ["customer: My cake is late!", "agent: I'm sorry."],
          text: "Oh I'm so sorry that I dared to expect a cake.",
        },
        {
          after: ["customer: Two weeks!", "agent: I'm sorry."],
          text: "I know it's not your fault but your company is a bunch of liars.",
        },
      ],
    },
  },
  {
    kind: "pattern",
    id: "softening/gives-ground",
    patterns: [
      "^ (ah | oh | hm | hmm | mm | well | yeah | yes | ok | okay)? (alright | all right | fair enough | fair point | okay then | ok then | very well | i see | right | i get it | i get that | fine by me | point taken | true | i hear you | understood) $",
      "(i suppose | i guess) (these things | it | that | you | mistakes | things | i | we | so | everyone)",
      "(these things | mistakes | things like (that | this)) (happen | can happen | do happen)",
      "(to be fair | in fairness | to be honest the | i will admit | i admit | i have to admit | granted) ..8 (fine | good | nice | helpful | kind | right | ok | okay | well | not bad | great | works | worked | polite | fault | mine | me)",
      "(is | are | was | were) actually (fine | good | okay | ok | nice | quite | very | great | not bad | pretty | alright)",
      "(i) (get | understand | see | appreciate | know) (it | that | why | you) ..4 (hard | busy | trying | difficult | mean | job | tough | your point | explained | doing | takes time)",
      "(i know | i can see | i see) (that)? you are ..1 (trying | doing your best | busy | helping)",
      "(that | it | this) (helps | makes sense | is something | is a start | is good to know | is good to hear | is better | is fair) $",
      "(that | it | this) (helps a bit | helps a little | makes sense | makes me feel | is at least something | is more like it | does help)",
      "(just | only) (was | so | been | a bit | very | really | that i) ..2 (worried | looking forward | tired | stressed | upset | scared | frustrated | disappointed | a long day | nervous)",
      "(it is | was | has been) (just | only) (that | a (long | rough | bad | hard) (day | week))",
      "(it has been | been | had | was) a (long | rough | bad | hard | tough) (day | week | month)",
      "(good | nice | glad) (to know | to hear that | that somebody | that someone | you say that)",
      "(so | well) it (began | started) (on | with | when | last)",
      "(i will | i can) (wait | be patient | give you) (a | until | till | another | the | then | that long)",
    ],
    unless: [
      "(crooks | court | idiots | thieves | liars | useless | ridiculous | joke) ...20 _",
      "_ ...20 (crooks | court | idiots | thieves | liars | useless | ridiculous | joke)",
      "(i guess | i suppose) ..2 (will (never | have to | just | cancel | leave) | should have known | expect too much | do not matter | not)",
      "i will wait ..3 (no longer | forever)",
    ],
    when: { ourTurns: { min: 1 }, intensity: { min: 0.25 } },
    negated: "keep",
    confidence: "medium",
    heat: -0.8,
    message: "Grows milder.",
    why: "The heat is going down: now facts and steps are welcome.",
    source: ["L03"],
    examples: {
      match: [
        {
          after: [
            "customer: You are thieves, I will kill you!",
            "agent: I hear how angry you are. The transfer left today.",
          ],
          text: "Fair enough.",
        },
        {
          after: ["customer: You're useless, I'll smash your windows!", "agent: I'm on it."],
          text: "I suppose mistakes happen.",
        },
        {
          after: ["customer: I will break your neck!", "agent: What happened?"],
          text: "It's just been a long day, you know.",
        },
      ],
      noMatch: [
        "Fair enough.",
        { after: ["customer: Which day?", "agent: Monday."], text: "Alright." },
        { after: ["customer: I will kill you!", "agent: Please wait."], text: "I guess I'll just cancel then." },
      ],
    },
  },
];

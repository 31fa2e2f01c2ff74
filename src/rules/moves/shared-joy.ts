import type { Rule } from "../../rule-set/rule.js";

const PLEASED =
  "(glad | happy | thrilled | delighted | pleased | elated | overjoyed | stoked | chuffed | tickled | ecstatic | jealous)";
const LOVELY =
  "(great | lovely | beautiful | gorgeous | awesome | amazing | fantastic | wonderful | cute | cool | fun | brilliant | perfect | adorable | delicious | nice | sweet | clever | stunning)";

/**
 * To somebody who is content and wants nothing, joy that is shared is the whole reply, and no move of the vocabulary says so. The finding is shown, its signal is
 * not reported, and it has points of its own.
 */
export const sharedJoy: readonly Rule[] = [
  {
    kind: "pattern",
    id: "empathy/shares-their-joy",
    patterns: [
      `${PLEASED} (to (hear | see | know | learn | read | find | note | receive | have | share) | that (you | your | it | we) | you | it | we | your | when | about | with | for you)`,
      "(i | we) (really | absolutely | just | truly | totally | all | also | do)* (love | loved | adore | enjoyed) (it | this | that | these | your | to (hear | see | know) | hearing | seeing | how | when | what | our _)",
      "^ (<handle> | so | oh | and | we | just | aw | aww | wow)* (love | loved | loving) (it | this | that | these | your | the | to)",
      `what (a | an) @strongly* ${LOVELY} _`,
      `(that | this | it | your _ | they) (is | are | looks | look | sounds | sound) @strongly* (so | pretty | absolutely | simply)* ${LOVELY}`,
      "(made | makes | making) (our | my) (day | week | morning | evening)",
      "(enjoy | savor) (your | that | those | every | the (bowl | game | show | flight | trip | day | weekend | music | holiday | holidays | rest))",
      "^ <handle>? (hope you are (having | enjoying) | have fun)",
      "hope (you are | you) (having | have | enjoy | enjoying) (a | an | your | the | it)",
      "^ (<handle> | oh | well | haha | hey)* (yay | woohoo | hooray | hurray | congrats | congratulations | haha | yum | truth | amen | awesome | amazing | fantastic | wonderful | woot | yes please | rock on | right on | well done | nicely done | you rock | you rule | good luck | way to go | high five | same here)",
      "(you rock | nicely done | well done | way to go | you are the best | good (luck | choice | taste) | great (choice | taste | minds))",
      "can not wait (to | for | until)",
      "^ <handle>? happy _ $",
    ],
    unless: [
      `${PLEASED} (to | we | that we | for | with) ..1 (help | assist | look | check | answer | explain | take | could help | support | provide | investigate | hearing | announce)`,
      "(if | would | will | be | get | you) (love | happy | glad | pleased)",
      "(love | like) to (help | assist | look | check | take | have you | welcome | host | see you | offer | make)",
      "(not | never) ..2 (happy | glad | pleased | love)",
      "(can not | can) wait (to | for) (welcome | welcoming | your next | our next | you to | serve | host)",
      `(sounds | looks) ${LOVELY} (but | however)`,
    ],
    sentence: "statement",
    when: {
      assumed: false,
      intensity: { max: 0.5 },
      customer: {
        none: [
          "venting",
          "repeats",
          "ignored",
          "broken-promise",
          "asks-human",
          "churn",
          "legal",
          "publicity",
          "wants-answer",
          "wants-remedy",
          "urgent",
          "rejects",
          "vulnerable",
          "misunderstood",
          "security",
          "safety-incident",
          "sarcasm",
        ],
      },
      reply: { none: ["apology", "refusal", "pass-the-buck"] },
    },
    confidence: "low",
    points: 14,
    message: "Is glad with them.",
    why: "They are content and want nothing: a word in the same mood keeps it so.",
    source: ["V12", "V03"],
    examples: {
      match: [
        { after: ["customer: Best pancakes in town!"], text: "We love it when Sunday tastes like that." },
        { after: ["customer: Off to the lake with my new kayak!"], text: "What a gorgeous day for it. Have fun!" },
        { after: ["customer: Your museum was a treat, thank you!"], text: "So glad you found the clock room." },
        { after: ["customer: Look at my cake, made with your tin!"], text: "Nicely done, that looks delicious." },
      ],
      noMatch: [
        { after: ["customer: Best pancakes in town!"], text: "Happy to help with any question." },
        { after: ["customer: You ruined my cake, I'm furious!!"], text: "We love it when Sunday tastes like that." },
        { after: ["customer: I want my money back for the tin."], text: "What a lovely tin it was." },
        "So glad you found the clock room.",
        { after: ["customer: Best pancakes in town!"], text: "We would love to welcome you back." },
      ],
    },
  },
];

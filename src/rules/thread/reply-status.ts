/** Words that say how things stand while there is no answer, or only ask for patience. */
import type { CueForm } from "../../rule-set/forms.js";

export const statusForms: readonly CueForm[] = [
  {
    form: "Nothing is known yet",
    patterns: [
      "(i | we) (do | can) not (know | say | tell | promise) (yet | you | that | it | what | when | whether | if | for sure)*",
      "(not sure | no news | no word | nothing new) (yet)?",
      "will not guess",
      "(not | no) (currently | yet | have | had | got | any | further | more | specific | exact | new | other | at)* (info | information | details | news | timeline | timeframe | eta | plans | date | word | update | visibility)",
      "(unaware | not aware) (of | that)",
    ],
    examples: {
      match: [
        "I don't know yet.",
        "No news yet.",
        "I will not guess.",
        "We have no further details.",
        "We are not aware of it.",
      ],
      noMatch: ["Thank you for asking.", "You can keep it.", "I know the date."],
    },
  },
  {
    form: "Where it is",
    patterns: [
      "(still | now | currently) (waiting | checking | looking | working | with | being | in | at | on)",
      "(in | on) (the | its | their | his | her) way",
      "nearly (there | done | ready)",
      "(is | are) (in | at | with | on) (the | our | my) _",
    ],
    examples: {
      match: ["We're still waiting for the lab.", "It is on its way.", "Nearly there.", "The box is in the van."],
      noMatch: ["Please send it.", "The van is blue.", "This way please."],
    },
  },
];

export const holdsForms: readonly CueForm[] = [
  {
    form: "Hold on",
    patterns: [
      "(one | a | 1 | another | few | couple | some) (more)? (of)? (quick | short)? (moment | moments | minute | minutes | second | seconds | sec | secs | min | mins | while)",
      "(hold | hang) (on | tight)",
      "(please | kindly) (hold | wait | stand by | stay)",
      "bear with",
      "while (i | we) (check | look | get | find | review | pull | verify | investigate)",
      "(let | allow) me (please | just | quickly)* (to)? (check | look | pull | see | have | take | verify | find | get | review | investigate | open | search | confirm | ask | escalate)",
    ],
    examples: {
      match: [
        "One moment please.",
        "Hang on.",
        "Please stay on the line.",
        "Bear with me.",
        "I'll be here while we find it.",
        "Let me check that for you.",
      ],
      noMatch: ["It was only a matter of time.", "They let me in.", "Please send it.", "He was in the lane."],
    },
  },
  {
    form: "Looking, sharing, handing on",
    patterns: [
      "(i | we) (am | are | will be)? (just | currently | already | now | still)* (checking | looking | investigating | reviewing | working | verifying | trying)",
      "(i | we) (will | shall | am going to | are going to | would like to | can) (gladly | definitely | be able to | happily | certainly | also)* (check | investigate | find out | look (into | at) | review | take a look | have a look | follow up | pass | forward | escalate)",
      "(being | been) (looked into | investigated | worked on | escalated | reviewed | checked)",
      "(team | teams | colleagues | developers | engineers | we) (is | are) (aware | on it | investigating | working | looking)",
    ],
    examples: {
      match: ["We're just looking at it.", "I will escalate it.", "It is being looked into.", "Our teams are on it."],
      noMatch: ["The team was kind.", "You look great.", "I will send it."],
    },
  },
  {
    form: "Said elsewhere",
    patterns: [
      "my name is",
      "(replied | responded | respond | reply | answered | sent | messaged | emailed) ..4 (dm | dms | pm | inbox | email | message | direct message)",
      "(call | ring | dial | phone | contact) ..4 <id>",
      "(is | be) (a question | one) for",
    ],
    examples: {
      match: ["My name is Tom.", "I replied to your DM.", "Call us on AB12345.", "It is one for the bank."],
      noMatch: ["His dog is Rex.", "The bank is shut.", "She called at noon."],
    },
  },
];

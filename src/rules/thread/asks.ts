/** Words of a customer that ask for something, that only look as if they did, or that say that it has been settled. */
import type { CueOfForms } from "../../rule-set/forms.js";
import { dueForms } from "./ask-due.js";
import { hopeForms } from "./ask-hopes.js";
import { orderForms } from "./ask-orders.js";
import { rhetoricalForms } from "./ask-rhetorical.js";
import { setPhraseForms } from "./ask-set-phrases.js";
import { settledForms } from "./ask-settled.js";
import { wantToKnowForms } from "./ask-to-know.js";
import { untoldForms } from "./ask-untold.js";
import { wantForms } from "./ask-wants.js";
import { cameForms } from "./news-came.js";
import { againForms, missedForms } from "./news-missed.js";

export { askLists } from "./ask-words.js";

export const askCues: readonly CueOfForms[] = [
  {
    fact: "ask:request",
    forms: orderForms,
    unless: [
      "please (do not | never) (worry | hesitate | get me wrong | apologize)",
      "please let me finish",
      "please ..1 (visit | avoid | beware | think (twice | again | before) | stay away | be careful | read (the | my | all) | save your | spare | go (and | to | elsewhere | somewhere) | stop (lying | pretending | cheating | fooling | misleading) | guys | people | everyone | friends)",
      "please (hold | continue | keep up | take a | god | lord | ignore)",
    ],
    negated: "keep",
  },
  {
    fact: "ask:wish",
    forms: [...wantForms, ...hopeForms, ...dueForms],
    unless: [
      "want (you | to | people | everyone | someone) ..1 (know | thank | say | tell | let | point | add | mention | stress | complain | believe | cry | scream | be clear)",
      "want it to be known",
      "like to have (been | had | seen | known | got | heard)",
      "(if | when | unless | whether | because | since) (i | we) (really | actually | just)* (want | wanted | would like | expect | need | demand | require) (a | an | the | to)",
      "wanted to",
      "(what | all | everything | that | which | how | as | than | if | when | where | whatever) (i | we) (want | would like | expect | need | demand)",
      "(would | should) like to (thank | know | point | say | mention | add | see how | complain | report)",
    ],
  },
  {
    fact: "ask:indirect",
    forms: [...wantToKnowForms, ...untoldForms],
    unless: [
      "(idea | know | wonder | wondering | sure | understand | see | out) (how | why) (you | they | anyone | anybody | people | this (company | place | firm) | someone | somebody)",
      "(idea | know | wonder | wondering | sure) (if | whether | what) (anyone | anybody | you (people | guys | even | actually))",
    ],
    negated: "keep",
  },
  { fact: "ask:rhetorical", forms: [...rhetoricalForms, ...setPhraseForms], negated: "keep" },
  { fact: "ask:settled", forms: settledForms },
  { fact: "ours:missed", forms: missedForms, negated: "keep" },
  { fact: "ours:again", forms: againForms },
  { fact: "ours:came", forms: cameForms },
];

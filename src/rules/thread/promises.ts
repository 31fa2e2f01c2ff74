/** Words of our side that promise, put off, report as done, or only keep the customer company. */
import type { CueOfForms } from "../../rule-set/forms.js";
import { hypotheticalForms, noPromiseForms, vagueForms } from "./promise-none.js";
import { nowForms } from "./promise-now.js";
import { plannedForms, youWillForms } from "./promise-to-you.js";
import { willForms } from "./promise-will.js";
import { asksThemForms, secretForms, stepForms } from "./reply-asks.js";
import { courtesyForms } from "./reply-courtesy.js";
import { defersForms } from "./reply-defers.js";
import { causeForms, doneForms } from "./reply-done.js";
import { holdsForms, statusForms } from "./reply-status.js";
import { allowsForms, notesForms, yesOrNoForms, yesToAllForms } from "./reply-yes-or-no.js";

export { promiseLists } from "./promise-words.js";

export const promiseCues: readonly CueOfForms[] = [
  {
    fact: "promise:will",
    forms: willForms,
    unless: [
      "will (be)? (happy | glad | pleased | able | delighted | need | only | never)",
      "(will | shall) be (happy | glad | pleased | able | delighted | in a position)",
      "(will | shall) (see | do) (what | our best | my best | everything)",
      "will (have | need) to",
      "will be (charged | lost | deleted)",
      "if (i | we | they | he | she | it) will",
      "going to (be | have | see | keep | look | need)",
      "(was | were | been) going to",
      "(will | shall) (be (honest | frank | open | straight | upfront | clear) | say | admit | grant | assume | never forget | leave it there)",
      "(should | would | could) have !(it | them | this | that | your | the | a | an | news | something | everything | all | both | one | <number>) _",
      "it will (rain | snow)",
      "will get (more | less | better | worse)",
      "(which | it | that) will (cost | take | be <money>)",
    ],
  },
  {
    fact: "promise:you-will",
    forms: youWillForms,
    unless: ["you will (have | get) to", "you get (what | the feeling)", "will be (charged | lost | deleted)"],
  },
  {
    fact: "promise:planned",
    forms: plannedForms,
    unless: ["would (that | it | this)", "(does | do | would) ..4 (suit | work)"],
    sentence: "statement",
  },
  { fact: "no-promise", forms: noPromiseForms, negated: "keep" },
  {
    fact: "promise:now",
    forms: nowForms,
    unless: [
      "(am | are) (asking (you | because) | sorry | afraid)",
      "(am | are) (having | experiencing | looking | seeing | reading | writing | sorting | getting | doing | working | trying | waiting | hoping)",
    ],
  },
  {
    fact: "defers",
    forms: defersForms,
    unless: [
      "(wait | waiting | like | hope | glad | good | great | happy | nice) ..2 to hear",
      "(get | come | getting | coming) back (to (us | me) | into | in stock | soon and)",
      "(please | kindly | to | or | and) get in touch with (us | our | the | your)",
      "^ get in touch with",
      "(tried | trying | failed | meant | ought | was going | were going) to @tell-you",
      "(want | wanted | writing | happy | glad | pleased | sorry | here | like | able) to (let you know | tell you | inform you | update you | answer you)",
    ],
  },
  { fact: "courtesy", forms: courtesyForms, negated: "keep" },
  { fact: "vague", forms: vagueForms },
  { fact: "hypothetical", forms: hypotheticalForms, negated: "keep" },
  { fact: "yes-or-no", forms: yesOrNoForms, negated: "keep" },
  { fact: "notes", forms: notesForms },
  { fact: "yes-to-all", forms: yesToAllForms },
  { fact: "allows", forms: allowsForms, negated: "keep" },
  { fact: "status", forms: statusForms, negated: "keep" },
  {
    fact: "holds",
    forms: holdsForms,
    unless: [
      "(once | after | when | if | until | before) (i | we | you | it | they) ...10 (i | we) (will | can | shall)",
    ],
  },
  {
    fact: "asks-them",
    forms: asksThemForms,
    unless: [
      "if (you | i) (could | can | would | might)",
      "(star | stars | rating | review | survey | feedback | opinion)",
    ],
  },
  { fact: "secret", forms: secretForms, negated: "keep" },
  { fact: "step", forms: stepForms },
  { fact: "done", forms: doneForms },
  { fact: "cause", forms: causeForms },
];

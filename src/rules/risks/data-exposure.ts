import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const OURS = wordSet("us our contact forward report at write support help info care");
const THEIRS = wordSet("your mailed emailed registered account sent down file born");
const REACH = 5;
const STREETS = wordSet(
  "street st road rd avenue ave lane drive close crescent terrace boulevard square yard mews court gardens row",
);
const ILLNESS = wordSet(
  "prescription medication medicine insulin diagnosis therapy chemotherapy antidepressants pregnancy surgery operation inhaler pills tablets depression epilepsy diabetes cancer hiv",
);

/** Addresses and account numbers of the customer's in a reply that others can read. */
function personalDataInPublic(document: Document, context: RuleContext): readonly TokenSpan[] {
  if (!isPublic(document, context)) return [];
  const spans: TokenSpan[] = [];
  for (let at = 0; at < document.size; at++) {
    if (((document.flags[at] as number) & ASIDE) !== 0) continue;
    const normal = document.normals[at] as string;
    const isAddress = ((document.classes[at] as number) & TokenClass.email) !== 0;
    if (isAddress && (isTheirs(document, at) || isGiven(normal, context))) spans.push({ first: at, last: at + 1 });
    else if (
      IBAN.test(document.text.slice(document.starts[at], (document.starts[at] as number) + 24)) &&
      isTheirs(document, at)
    )
      spans.push({ first: at, last: at + 1 });
    else if (normal === "iban" && hasNumberBehind(document, at)) spans.push({ first: at, last: at + 1 });
    else if (STREETS.has(normal) && isHouseNumber(document, at) && isTheirs(document, at))
      spans.push({ first: at - 2, last: at + 1 });
    else if (PHONE.has(normal) && hasLongNumber(document, at) && isAboutThem(document, at))
      spans.push({ first: at, last: at + 1 });
    else if (normal === "born" && ((document.classes[at + 1] ?? 0) & (TokenClass.date | TokenClass.number)) !== 0)
      spans.push({ first: at, last: at + 2 });
    else if (ILLNESS.has(normal) && isYours(document, at) && !isGiven(normal, context))
      spans.push({ first: at, last: at + 1 });
  }
  return spans;
}

const IBAN = /^[A-Z]{2}\d{2}(?: ?\d{4}){3}/;
const PHONE = wordSet("phone mobile telephone tel cell");

/** "phone 0491 570 156": as many digits as a phone number has. */
function hasLongNumber({ text, ends }: Document, at: number): boolean {
  return /^\W{0,3}(?:number\W{1,3}|is\W{1,3})?\+?(?:\d[\s-]?){8,}/.test(
    text.slice(ends[at], (ends[at] as number) + 40),
  );
}

/** What is on file about the customer, not where we can be reached. */
function isAboutThem({ normals, sentences, sentenceOf }: Document, at: number): boolean {
  const { first, last } = sentences[sentenceOf[at] as number] as TokenSpan;
  const said = normals.slice(first, last);
  return said.some((word) => ON_FILE.has(word)) && !said.some((word) => REACHING.has(word));
}

const ON_FILE = wordSet("your down file got registered record records have");
const REACHING = wordSet("call ring reach us our contact text");

/** Said to be public, or a reply to a handle, as in an open thread. */
const POSTED = /^\s*\[(?:public|forum|review|tweet|post)\b/i;

function isPublic(document: Document, { audience, channel, turns }: RuleContext): boolean {
  if (audience !== undefined) return audience === "public";
  if (channel === "social" || ((document.classes[0] ?? 0) & TokenClass.handle) !== 0) return true;
  if (channel !== undefined) return false;
  const theirs = turns.find(({ role }) => role === "customer")?.document();
  return theirs !== undefined && (((theirs.classes[0] ?? 0) & TokenClass.handle) !== 0 || POSTED.test(theirs.text));
}

/** The words before it speak of the customer and not of us. */
function isTheirs(document: Document, at: number): boolean {
  let theirs = false;
  for (let index = Math.max(0, at - REACH); index < at; index++) {
    if (document.sentenceOf[index] !== document.sentenceOf[at]) continue;
    const normal = document.normals[index] as string;
    if (OURS.has(normal)) return false;
    if (THEIRS.has(normal)) theirs = true;
  }
  return theirs;
}

/** "14 Elm Street": a number two words before. */
function isHouseNumber(document: Document, at: number): boolean {
  return at >= 2 && ((document.classes[at - 2] as number) & TokenClass.number) !== 0;
}

function isYours(document: Document, at: number): boolean {
  return document.normals[at - 1] === "your" || document.normals[at - 2] === "your";
}

function isGiven(word: string, { turns }: RuleContext): boolean {
  return turns.some(({ role, document }) => role === "customer" && document().normals.includes(word));
}

function hasNumberBehind(document: Document, at: number): boolean {
  for (let index = at + 1; index < Math.min(document.size, at + 4); index++) {
    if (((document.classes[index] as number) & (TokenClass.number | TokenClass.id)) !== 0) return true;
  }
  return false;
}

export const dataExposure: readonly Rule[] = [
  {
    kind: "pattern",
    id: "data-exposure/asks-for-a-secret",
    patterns: [
      "(read | read out | tell | give | text | send | type) (me | us)? (the | that | your) ..2 (code | codes | digits) (that)? (i | we | they | the bank | it) ..2 (just | have)* (sent | texted | mailed | emailed | messaged | posted)",

      "code ..12 (could | can | would | will | please | then | and | just) ..2 (read | tell | give | send | type | share | forward) (it | that | them) (back | out | on)* (to)? (me | us | here)",
      "(type | key in | put | write | enter | read) ..3 (your | the) ..4 @secret ..2 (here | below | back | in (the | this | your) (chat | reply | message) | to (me | us))",
      "(type | key in | put | write | read) ..1 (me | us | your) ..6 @secret",
      "(what are | what is | tell me) ..6 (and | or) (the | your)? @secret",
      "(could | can | may | might) (i | we) (get | have | take | see | ask for) .. (your | the) ..4 @secret",
      "(read | read out | tell | give) (me | us)? (the | your) ..3 @secret",

      "(send | tell | give | provide | share | write | message | dm | text | email | supply | submit) ... (us | me | your | the) ..6 @secret",
      "(reply | respond | come back | get back) .. with ..6 @secret",
      "(just | please | then | now) (send | give | tell | share | text) (the | your) ..1 (password | passcode | pin | cvv)",
      "(send | share | dm | provide | email | upload) (us | me)? (a | the | clear)* (photo | photos | picture | pictures | scan | copy | image) of ..4 (bank | credit | debit | payment) (card | cards)",
      "(send | share | dm | provide | email | upload) (us | me)? .. (both sides | front and back) of .. card",
      "(what is | what was | may i have | can i have | could i have | can i get | may i get | may we have | can we have) .. (your | the) ..4 @secret",
      "(i | we) (will | just | also | only | do)* (need | require | want) .. (your | the) ..4 @secret",
      "(please | kindly | could you | can you) (also)? (confirm | verify | read out) .. (your | the) ..4 @secret",
    ],
    unless: [
      "type ... (in to | into | in) the (app | site | page | form | box | field | website | screen)",

      "(pin | pin code | pincode) ...10 (area | deliver | delivery | location | address | serviceable)",

      "@self-service ..6 @secret",
      "(address | location | area | city | street | store | contact number | postal) ...6 (pin | pin code)",
      "(last | first | final) (four | three | two | <number>)? (digits | numbers | characters) ... @secret",
      "@secret ..4 (reset | recovery | change | page | link | help | policy | field | box | button | screen | rules | issue | issues | problem | problems | settings | prompt | email | error | manager | requirements)",
      "(i | we | they | agent | support | colleague) (will | would | can | do)? (never | not) (ask | need | want | require) ... @secret",
      "(send | give | provide | email | text) (you | to you) ... @secret",
    ],
    severity: "error",
    confidence: "high",
    message: "Asks for a secret.",
    why: "Nobody should have to give it away, and who asks for it looks like a fraud.",
    source: [],
    suggestions: ["*Ask for something that cannot be misused, or send a link where they set it themselves."],
    examples: {
      match: [
        "Text us the code that the bank just sent.",
        "A code is on its way to your phone, could you read it back to me?",

        "Could I get the security code on the back?",

        "Please send me your password so that I can log in.",
        "I need the full card number and the expiry date.",
        "What is your PIN?",
        "Could you reply with the security code on the back?",
        "Please send a photo of both sides of your card.",
      ],
      noMatch: [
        "Type the code that we have texted you into the app; nobody else needs it.",

        "What is your pin code, so that I can check delivery there?",

        "We will never ask you for your PIN.",
        "Please send me the last four digits of the card number.",
        "I've sent you a link to set a new password.",
        "Please do not share your password with anybody.",
        "Could you tell us which password rule it complains about?",
        "A code is on its way to your phone. Type it into the page, and tell it to nobody.",
      ],
    },
  },
  {
    kind: "custom",
    id: "data-exposure/personal-data-in-public",
    find: personalDataInPublic,
    severity: "error",
    confidence: "medium",
    message: "Personal data where others can read it.",
    why: "What they told you in confidence now stands in the open.",
    source: ["C34"],
    suggestions: ["*Take it out, and go on in a private message."],
    examples: {
      match: [
        "@ana_k The label went to your address ana.k@mail.example today.",
        "@ana_k The money went to IBAN ending 4410.",
        "@ana_k We have emailed ana.k@mail.example about it.",
        "@ana_k Your insulin was sent to 14 Elm Street.",
        "@ana_k We have you down with the phone 0491 570 110, is that right?",
        { after: ["customer: @tram no refund yet"], text: "It went to your account DE12 3456 7890 1234 5678 90." },
      ],
      noMatch: [
        "@ana_k Please write to us at care@shop.example.",
        "The label went to your address ana.k@mail.example today.",
        "@ana_k The label is in your inbox.",
        "@ana_k Call us on our phone 0491 570 110.",
        "@ana_k Come and see us at 14 Elm Street.",
      ],
    },
  },
];

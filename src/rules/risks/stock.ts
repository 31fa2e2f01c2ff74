import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { isContent, stem } from "../../text/content.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { formulaWords } from "../words/tone-words.js";
import { goesOnFrom, partOf } from "./parts.js";
import { isOfTheCase } from "./stock-case.js";

const FORMULA: ReadonlySet<string> = new Set(formulaWords.map(stem));
/** Words of formulas that do say something where the customer's own message turns on them. */
const CASE_NOUNS: ReadonlySet<string> = new Set(
  [
    ...wordSet(
      "delivery delivered deliver booking booked reservation refund cancel canceled cancellation pre-order preorder payment bank troubleshooting order orders online login log account app",
    ),
  ].map(stem),
);
/** Words of one family by the stem of their first; stems go by endings alone. */
const KIN: ReadonlyMap<string, string> = new Map(
  [
    "delivery delivered deliver delivering",
    "booking booked book",
    "cancellation cancel canceled",
    "payment paid pay",
  ].flatMap((words) => {
    const [first = "", ...rest] = words.split(" ").map(stem);
    return rest.map((word) => [word, first] as const);
  }),
);
/** Two letters that are a word, a place or a channel, and no thing. */
const WORDS_IN_CAPITALS = wordSet(
  "dm pm am ok us uk fb rt is it my me we he no so do to in on at of or be by if up as an go hi oh",
);
/** What every reply of a trade speaks of: the customer's using it as well ties nothing to the case. */
const COMMON: ReadonlySet<string> = new Set([...wordSet("room rooms bathroom airport")].map(stem));
/** "Your order number": what is asked for, not what it is about. */
const ASKED_FOR = wordSet("number numbers details detail id information info email no # name holder");
/** Values that no formula holds. */
const CONCRETE = TokenClass.money | TokenClass.id | TokenClass.clock;
/** What stands in formulas as well: "24 hours", "today", a name. */
const NOT_TELLING = TokenClass.number | TokenClass.duration | TokenClass.date | TokenClass.name | TokenClass.hashtag;

/** Moves and risks that cannot be made without the case: where one is, the reply could not go to anybody else. */
const ABOUT_THE_CASE = [
  "restatement",
  "remedy",
  "timeframe",
  "prevention",
  // Heavier than `stock`: a sentence that adds one of these never pays by ending it.
  "defensive",
  "blame",
  "condescending",
  "bare-refusal",
  "mismatch",
  "re-ask",
] as const;
/** Lighter than `stock`: a sentence that is one of these and no move does not make a reply specific. */
const LIGHT_RISKS = [
  "refusal",
  "pass-the-buck",
  "minimise",
  "non-apology",
  "excuse",
  "vague-promise",
  "over-promise",
  "demand",
  "policy",
  "upsell",
  "repetition",
  "unfilled",
  "data-exposure",
] as const;
const MOVES_HEARD = [
  "apology",
  "empathy",
  "restatement",
  "ownership",
  "action",
  "remedy",
  "timeframe",
  "question",
  "follow-up",
  "gratitude",
  "reassurance",
  "explanation",
  "prevention",
] as const;

/** A reply this short is specific by one word of its own; a longer one needs two in a sentence, or one of the customer's. */
const SHORT = 22;
const LEAST_WORDS = 4;
const LEAST_WORDS_TO_CALM = 12;
const US = wordSet("us me ticket tickets request requests form");
const CALM = 0.5;
const NEARLY_CALM = 0.8;

function couldGoToAnybody(document: Document, context: RuleContext): readonly TokenSpan[] | "whole" {
  if (document.truncated || ABOUT_THE_CASE.some((signal) => context.signals.has(signal))) return [];
  if (sendsThemElsewhere(document, context)) return [];
  // What this part lacks may stand in the others.
  if (partOf(document) !== undefined || goesOnFrom(context).length > 0) return [];
  if (countWords(document) < leastWords(context) || isEasyGoodbye(document, context)) return [];
  const shut = harmfulAlone(document, context);
  if (givesThePage(document, context, shut)) return [];
  return isSpecific(document, context, shut) ? [] : "whole";
}

/** Sentences that are a lighter risk and no move: to end `stock` by one of them would pay. */
function harmfulAlone(document: Document, context: RuleContext): Shut {
  const shut = sentencesOf(document, context, LIGHT_RISKS);
  for (const sentence of sentencesOf(document, context, MOVES_HEARD)) shut.delete(sentence);
  return shut;
}

type Shut = ReadonlySet<number>;

/** A quick word to somebody who is calm need not be made for them, nor one in the middle of a talk to somebody nearly so. */
function leastWords({ customer: { assumed, intensity }, turns }: RuleContext): number {
  if (assumed) return LEAST_WORDS;
  const isUnderWay = turns.some(({ role }) => role === "agent");
  return intensity < (isUnderWay ? NEARLY_CALM : CALM) ? LEAST_WORDS_TO_CALM : LEAST_WORDS;
}

/** A page that answers, to somebody who is calm and asks a question of fact; a form or an inbox answers nothing. */
function givesThePage(document: Document, { customer, signals }: RuleContext, shut: Shut): boolean {
  if (customer.assumed || customer.intensity >= NEARLY_CALM || signals.has("apology")) return false;
  if (!customer.signals.includes("wants-answer")) return false;
  return document.sentences.some(({ first, last }, index) => {
    if (shut.has(index)) return false;
    const words = document.normals.slice(first, last);
    const isLinked = document.classes.slice(first, last).some((kind) => (kind & TokenClass.url) !== 0);
    return isLinked && words.some((word) => PAGES.has(word)) && !words.some((word) => INTAKE.has(word));
  });
}

/** To send them to somebody who deals with such things, one has to know what they want; "write to us" and "open a ticket" go to anybody. */
function sendsThemElsewhere({ normals }: Document, { spansOf }: RuleContext): boolean {
  const sent = spansOf("pass-the-buck");
  return sent.length > 0 && !sent.some(({ first, last }) => normals.slice(first, last).some((word) => US.has(word)));
}

function isSpecific(document: Document, context: RuleContext, shut: Shut): boolean {
  if (namesTheirMessage(document, shut) || saysWhatWasLookedFor(document, shut) || asksForAnother(document, shut))
    return true;
  if (takesUpWhatFails(document, context, shut) || saysWhatItIsFor(document, shut)) return true;
  const theirs = customersStems(context);
  const asking = context.customer.assumed ? new Set<number>() : sentencesThatAskForData(document);
  const enough = context.customer.assumed || document.size <= SHORT ? 1 : 2;
  let sentence = -1;
  let own = 0;
  for (let at = 0; at < document.size; at++) {
    const current = document.sentenceOf[at] as number;
    if (current !== sentence) own = 0;
    sentence = current;
    if (shut.has(sentence) || isAside(document, at)) continue;
    if (((document.classes[at] as number) & CONCRETE) !== 0 && !isPhoneNumber(document, at)) return true;
    const word = family(stem(document.normals[at] as string));
    const asked = asking.has(sentence);
    if (isAbbreviation(document, at) && theirs.has(word)) return true;
    if (!asked && isCaseNoun(document, at) && theirs.has(word)) return true;
    if (!isTelling(document, at)) continue;
    // The house's own name says nothing, even where the customer names it too.
    if (isNameInside(document, at) && !isPointedAt(document, at)) continue;
    if (theirs.has(word) && !COMMON.has(word)) return true;
    if (!asked && ++own >= enough) return true;
  }
  return document.sentences.some(
    (sentence, index) =>
      !shut.has(index) && (isPlainQuestion(document, index) || isOfTheCase(document, sentence, context)),
  );
}

/** Not the writer's own words here: the letter's frame, and a name alone at the end. */
function isAside(document: Document, at: number): boolean {
  if (((document.flags[at] as number) & (ASIDE | TokenFlag.greeting)) !== 0) return true;
  const { first, last, end } = document.sentences[document.sentenceOf[at] as number] as Sentence;
  return last === document.size && last - first <= 2 && end === "";
}

/** "Send us your record locator": what is asked for is no word on the case, unless the customer used it. */
function sentencesThatAskForData({ normals, sentenceOf }: Document): ReadonlySet<number> {
  const asking = new Set<number>();
  normals.forEach((normal, at) => {
    if (REQUESTS.has(normal)) asking.add(sentenceOf[at] as number);
  });
  return asking;
}

/** "I've replied to your DM", "I got your email": this customer's own message. "Once we have got your DM" names none. */
function namesTheirMessage({ normals, sentenceOf }: Document, shut: Shut): boolean {
  return normals.some((normal, at) => {
    const isAnswered = ANSWERED.has(normal);
    if ((!isAnswered && !SEEN.has(normal)) || shut.has(sentenceOf[at] as number)) return false;
    if (normals.slice(Math.max(0, at - REACH), at).some((before) => NOT_YET.has(before))) return false;
    const next = normals.slice(at + 1, at + 1 + REACH);
    return next.some((word, index) => INBOX.has(word) || (isAnswered && MAIL.has(word) && next[index - 1] === "your"));
  });
}

/** "I didn't find your account": somebody looked. */
function saysWhatWasLookedFor({ normals, negators, sentences, sentenceOf }: Document, shut: Shut): boolean {
  return normals.some((normal, at) => {
    if (!FINDING.has(normal) || shut.has(sentenceOf[at] as number)) return false;
    if (sentences[sentenceOf[at] as number]?.end === "?") return false;
    const before = normals.slice(Math.max(0, at - 2), at);
    const isDenied = (negators[at] as number) >= 0 || before.includes("unable");
    return isDenied && !before.includes("you") && normals.slice(at + 1, at + 3).some((word) => SOUGHT.has(word));
  });
}

/** "Do you have another email?": the first one was tried. */
function asksForAnother({ normals, sentenceOf }: Document, shut: Shut): boolean {
  return normals.some(
    (normal, at) =>
      ANOTHER.has(normal) &&
      !shut.has(sentenceOf[at] as number) &&
      normals.slice(at + 1, at + 3).some((word) => ASKED_FOR.has(word)),
  );
}

/** "If you can't make calls": what fails for them, in their own words, even where formulas know these words too. */
function takesUpWhatFails(document: Document, context: RuleContext, shut: Shut): boolean {
  const { normals, sentences, sentenceOf } = document;
  for (let at = 0; at + 3 < document.size; at++) {
    if (normals[at] !== "if" || normals[at + 1] !== "you" || shut.has(sentenceOf[at] as number)) continue;
    const last = sentences[sentenceOf[at] as number]?.last ?? document.size;
    const rest = normals.slice(at + 2, Math.min(last, at + 2 + REACH_OF_IF));
    if (!rest.slice(0, 3).some((word) => FAILS.has(word))) continue;
    const content = rest.filter((word, index) => !OFFERS.has(word) && isContent(document, at + 2 + index));
    if (content.some((word) => saidByThem(context, stem(word)))) return true;
  }
  return false;
}

function saidByThem({ turns }: RuleContext, word: string): boolean {
  return turns.some(
    ({ role, document }) => role === "customer" && document().normals.some((one) => stem(one) === word),
  );
}

/** "To fix the paper jam, …", "I'll pass it to our sleeping-car crew": what is dealt with, or who deals with just that. */
function saysWhatItIsFor(document: Document, shut: Shut): boolean {
  const { normals, sentenceOf } = document;
  return normals.some((normal, at) => {
    if (shut.has(sentenceOf[at] as number)) return false;
    const isAim = normals[at - 1] === "to" && DEALING.has(normal) && MARKING.has(normals[at + 1] ?? "");
    const isUnit = normal === "our" && normals.slice(at + 2, at + 4).some((word) => UNITS.has(word));
    if (!isAim && !isUnit) return false;
    const upTo = isAim ? at + 5 : at + 3;
    for (let ahead = at + 1; ahead < Math.min(upTo, document.size) && !UNITS.has(normals[ahead] as string); ahead++)
      if (isTelling(document, ahead) && !ANY_UNIT.has(normals[ahead] as string)) return true;
    return false;
  });
}

/** Whether a word says something that formulas do not. */
function isTelling(document: Document, at: number): boolean {
  if (((document.classes[at] as number) & NOT_TELLING) !== 0 || !isContent(document, at)) return false;
  const normal = document.normals[at] as string;
  if (normal.length < 3 || normal.length > 29) return false;
  return !normal
    .replace(/\.$/, "")
    .split("/")
    .every((word) => FORMULA.has(stem(word)));
}

/** "Delivery" and "delivered" are one thing; their stems are two. */
function family(word: string): string {
  return KIN.get(word) ?? word;
}

/** "HD", "PS": two capitals that they use as well. */
function isAbbreviation({ normals, text, starts }: Document, at: number): boolean {
  const normal = normals[at] as string;
  if (normal.length !== 2 || WORDS_IN_CAPITALS.has(normal)) return false;
  return /^[A-Z][A-Z\d]$/.test(text.slice(starts[at], (starts[at] as number) + 2));
}

/** "Your order", where they wrote of an order; not "your order number". */
function isCaseNoun({ normals }: Document, at: number): boolean {
  return CASE_NOUNS.has(stem(normals[at] as string)) && !ASKED_FOR.has(normals[at + 1] ?? "");
}

/** Capitalised inside a sentence: a house, a town, a product. */
function isNameInside(document: Document, at: number): boolean {
  const first = document.sentences[document.sentenceOf[at] as number]?.first;
  const code = document.text.charCodeAt(document.starts[at] as number);
  return at !== first && code >= 65 && code <= 90;
}

/** "Which Bluetooth device", "your Facebook login": a thing of theirs, and not the house. */
function isPointedAt({ normals }: Document, at: number): boolean {
  return POINTING.has(normals[at - 1] ?? "");
}

/** Where to call: nine digits and more, whatever stands between them. */
function isPhoneNumber(document: Document, at: number): boolean {
  const normal = document.normals[at] as string;
  return normal.replace(/\D/g, "").length >= 9 && (document.text[(document.starts[at] as number) - 1] ?? " ") !== "#";
}

/** A question that asks for more than contact data or leave to help. */
function isPlainQuestion(document: Document, index: number): boolean {
  const { first, last, end } = document.sentences[index] as Sentence;
  if (end !== "?") return false;
  const words = document.normals.slice(first, last);
  if (asksOfTheCase(words)) return true;
  return words.length >= LEAST_QUESTION && !words.some((normal) => OFFERS.has(normal));
}

/** "Is there any error?", "did you keep the box?": about what happened, and no leave to help or call for contact data. */
function asksOfTheCase(words: readonly string[]): boolean {
  const at = words.findIndex((word) => ASKS_FACT.has(word));
  if (at < 0 || words.slice(0, at).some((word) => ASKS_LEAVE.has(word)) || words.length - at < LEAST_FACT) return false;
  return !words.some((word) => CONTACT.has(word));
}

function sentencesOf(document: Document, context: RuleContext, signals: readonly string[]): Set<number> {
  const sentences = new Set<number>();
  for (const signal of signals)
    for (const { first } of context.spansOf(signal)) sentences.add(document.sentenceOf[first] as number);
  return sentences;
}

function customersStems(context: RuleContext): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const turn of context.turns) {
    if (turn.role !== "customer") continue;
    const document = turn.document();
    for (let at = 0; at < document.size; at++) {
      const word = stem(document.normals[at] as string);
      if (CASE_NOUNS.has(word) || isTelling(document, at) || isAbbreviation(document, at)) stems.add(family(word));
    }
  }
  return stems;
}

function countWords(document: Document): number {
  let words = 0;
  for (let at = 0; at < document.size; at++) {
    if (((document.classes[at] as number) & TokenClass.word) !== 0 && !isAside(document, at)) words++;
  }
  return words;
}

const ASKS = wordSet("send provide dm dms contact reach call message elaborate tell email details info information");
const OFFERS = wordSet(
  "dm dms send share provide details detail help assist inbox message pm email information info number assistance",
);
const REQUESTS = wordSet("dm dms pm inbox send share provide attach include");
const LEAST_QUESTION = 6;
const LEAST_FACT = 4;
const POINTING = wordSet("your which this these that");
const ASKS_FACT = wordSet("is are was were do does did have has had which when where why how what");
const ASKS_LEAVE = wordSet("can could may might would will shall please");
const CONTACT = wordSet(
  "dm dms detail details help assist assistance email number name address info information else anything questions question time moment mind wish want like",
);
const ANSWERED = wordSet("replied respond responded replying responding answered answering sent");
/** "We have received your message" goes out by itself, so these count for a private message alone. */
const SEEN = wordSet("got received seen followed");
const INBOX = wordSet("dm dms pm inbox facebook whatsapp");
const MAIL = wordSet("email e-mail message mail tweet letter ticket");
/** Nothing has come or gone yet. */
const NOT_YET = wordSet("once when after if until unless as not");
const REACH = 4;
const FINDING = wordSet("find found locate see pull match");
const SOUGHT = wordSet("your an any a it record trace where");
const ANOTHER = wordSet("another different");
const DEALING = wordSet(
  "fix repair remove clear change cancel track return reset replace set update reinstall install pair recover restore transfer move add link merge redeem activate find locate trace",
);
const MARKING = wordSet("the your this that a an up");
const UNITS = wordSet(
  "team teams crew crews department desk unit developers engineers technicians colleagues warehouse depot",
);
/** Units that every house has. */
const ANY_UNIT = wordSet(
  "support service customer guest relations management housekeeping maintenance operations operation concerned entire whole relevant respective kitchen reception restaurant technical hotel internal member social executive",
);
const FAILS = wordSet("not unable still keep keeps");
const REACH_OF_IF = 7;
const PAGES = wordSet(
  "article articles guide guides steps step instructions tutorial page pages learn how details here link info information faq below",
);
const INTAKE = wordSet("dm dms pm message ticket request form email contact reach call chat send share provide");
const GOODBYES: readonly (readonly string[])[] = [
  "you are welcome",
  "you are very welcome",
  "you are most welcome",
  "my pleasure",
  "our pleasure",
  "any more questions",
  "any other questions",
  "any further questions",
  "anything else",
  "a nice day",
  "a great day",
  "a good day",
  "a lovely day",
  "a wonderful day",
  "a nice evening",
  "a great evening",
  "glad we could",
  "glad i could",
  "glad that helped",
  "glad to hear it",
  "further assistance",
  "shout out",
  "stopping by",
  "has been solved",
  "has been resolved",
].map((phrase) => phrase.split(" "));

/** A goodbye to somebody who is content, or an answer to somebody who complains of nothing: a formula does no harm there. */
function isEasyGoodbye(document: Document, { customer, signals }: RuleContext): boolean {
  if (customer.assumed) return false;
  if (customer.signals.includes("resolved") && customer.intensity < 1.5) return true;
  if (customer.intensity < NEARLY_CALM && isSmallTalk(document, signals)) return true;
  if (customer.intensity < 1.5 && GOODBYES.some((phrase) => holds(document, phrase))) return true;
  return customer.intensity < 0.5 && !signals.has("apology") && !document.normals.some((normal) => ASKS.has(normal));
}

/** "Best day of the year!", "My name is Ada, happy to help": a joke or a hello to somebody nearly calm, and no answer yet. */
function isSmallTalk(document: Document, signals: ReadonlySet<string>): boolean {
  if (document.normals.some((normal) => ASKS.has(normal)) || signals.has("apology")) return false;
  return !MOVES_HEARD.some((move) => signals.has(move)) || holds(document, ["my", "name", "is"]);
}

function holds(document: Document, phrase: readonly string[]): boolean {
  const at = (from: number): boolean => phrase.every((word, index) => document.normals[from + index] === word);
  return document.normals.some((normal, index) => normal === phrase[0] && at(index));
}

/** Below this nobody complains of anything, and a formula is a matter of taste. */
const COMPLAINS = 0.4;
/** Nearly calm and full of thanks, a customer complains of nothing either. */
function complainsOfNothing({ customer: { assumed, intensity, signals } }: RuleContext): boolean {
  if (assumed) return false;
  return intensity < COMPLAINS || (intensity < NEARLY_CALM && signals.includes("thanks"));
}

const AFTER = [
  ...MOVES_HEARD,
  ...LIGHT_RISKS,
  "defensive",
  "blame",
  "condescending",
  "bare-refusal",
  "mismatch",
  "re-ask",
] as const;

export const stock: readonly Rule[] = [
  {
    kind: "custom",
    id: "stock/formula-to-a-calm-customer",
    after: AFTER,
    find: (document, context) => (complainsOfNothing(context) ? couldGoToAnybody(document, context) : []),
    when: { assumed: false, intensity: { max: NEARLY_CALM } },
    severity: "info",
    confidence: "medium",
    message: "It could be sent to anybody.",
    why: "They did not complain, so it does no harm; a word of theirs in it would do some good.",
    source: ["L10", "C03"],
    suggestions: ["*Name {noun} and one detail that only this customer told you."],
    examples: {
      match: [
        {
          after: ["customer: How do I add a second driver to the rental?"],
          text: "Thank you for contacting us. Please share your details and we will be happy to assist you further with this.",
        },
        {
          after: ["customer: I have a question about the family ticket."],
          text: "Hi there! We're here to help. Please send us a message with more information and we'll get back to you.",
        },
        {
          after: ["customer: Is the rooftop bar open to non-members?"],
          text: "Thanks for reaching out to our team. Kindly contact us by email and an agent will assist you.",
        },
      ],
      noMatch: [
        {
          after: ["customer: How do I add a second driver to the rental?"],
          text: "Add the second driver under Extras.",
        },
        {
          after: ["customer: The second driver was refused at the desk and I am FURIOUS!!!"],
          text: "Thank you for contacting us. Please share your details and we will be happy to assist you further.",
        },
        { after: ["customer: Great, it works now, thank you!"], text: "You're welcome! Have a nice day." },
      ],
    },
  },
  {
    kind: "custom",
    id: "stock/could-go-to-anybody",
    after: AFTER,
    find: (document, context) => (complainsOfNothing(context) ? [] : couldGoToAnybody(document, context)),
    when: { intensity: { min: COMPLAINS } },
    severity: "warning",
    confidence: "medium",
    message: "It could be sent to anybody.",
    why: "Nothing in it shows that their message was read.",
    source: ["L10", "C03", "C35"],
    suggestions: ["*Name {noun} and one detail that only this customer told you."],
    examples: {
      match: [
        "We apologise for the inconvenience and thank you for your feedback.",
        "Sorry to hear that! Please send us a DM with your details.",
        {
          after: ["customer: The blender leaks oil into every smoothie. I am furious!"],
          text: "Thank you for reaching out. Please contact us so that we can serve you better.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We can help with that. Please submit a ticket here: https://tram.example/ticket",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Thank you, we have received your email and will get back to you.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We will pass your feedback to our support team.",
        },
      ],
      noMatch: [
        "Sorry that the blender leaks oil.",
        "Which firmware does the router show?",
        "To fix the cartridge message, follow the link here.",
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Thank you for the time on our call yesterday. We have noted what you said.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "I'll pass this to our Night Bus crew.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We don't see where you sent us a DM.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Please let us know the platform you are using so that we can help.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "The person who helped you can be reached through the desk.",
        },
        {
          after: ["customer: The blender leaks oil into every smoothie. I am furious!"],
          text: "Thank you for writing. Does the oil come from the lid or from below?",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We've just replied to your Facebook message with our contact details.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "I did not find your account. Do you have another email address?",
        },
        {
          after: ["customer: I cannot receive calls since Monday, this is ridiculous!"],
          text: "If you can't receive calls, let's start with the steps here: https://tram.example/steps",
        },
        { after: ["customer: Great, it works now, thank you!"], text: "You're welcome! Have a nice day." },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Please also send us your details so that we can assist you further. 2/2 ^AB",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We were unable to reach you on the number provided, please let us know a convenient time.",
        },
        {
          after: ["customer: Ten days and still no delivery, this is ridiculous!"],
          text: "We are sorry that it was not delivered. Please contact us so that we can help.",
        },
        {
          after: ["customer: Only one channel in HD, this is ridiculous!"],
          text: "We will make sure that it is in HD.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We'd love to help. Let us know what kind of device you are using.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Sorry to hear that you have trouble with Tram Pass. Please send us more details.",
        },
      ],
    },
  },
];

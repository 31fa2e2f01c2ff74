/** Where a formula does no harm: to somebody who is calm, who is content, or who only asks where to read it. */
import type { RuleContext } from "../../rule-set/rule.js";
import { type Document, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { MOVES_HEARD, type Shut } from "./stock-signals.js";

/** Nearly calm and full of thanks, a customer complains of nothing either. */
export function complainsOfNothing({ customer: { assumed, intensity, signals } }: RuleContext): boolean {
  if (assumed) return false;
  return intensity < COMPLAINS || (intensity < NEARLY_CALM && signals.includes("thanks"));
}

/** Below this nobody complains of anything, and a formula is a matter of taste. */
export const COMPLAINS = 0.4;

/** A quick word to somebody who is calm need not be made for them, nor one in the middle of a talk to somebody nearly so. */
export function leastWords({ customer: { assumed, intensity }, turns }: RuleContext): number {
  if (assumed) return LEAST_WORDS;
  const isUnderWay = turns.some(({ role }) => role === "agent");
  return intensity < (isUnderWay ? NEARLY_CALM : CALM) ? LEAST_WORDS_TO_CALM : LEAST_WORDS;
}

const LEAST_WORDS = 4;
const LEAST_WORDS_TO_CALM = 12;
const CALM = 0.5;
export const NEARLY_CALM = 0.8;

/** A page that answers, to somebody who is calm and asks a question of fact; a form or an inbox answers nothing. */
export function givesThePage(document: Document, { customer, signals }: RuleContext, shut: Shut): boolean {
  if (customer.assumed || customer.intensity >= NEARLY_CALM || signals.has("apology")) return false;
  if (!customer.signals.includes("wants-answer")) return false;
  return document.sentences.some(({ first, last }, index) => {
    if (shut.has(index)) return false;
    const words = document.normals.slice(first, last);
    const isLinked = document.classes.slice(first, last).some((kind) => (kind & TokenClass.url) !== 0);
    return isLinked && words.some((word) => PAGES.has(word)) && !words.some((word) => INTAKE.has(word));
  });
}

const PAGES = wordSet(
  "article articles guide guides steps step instructions tutorial page pages learn how details here link info information faq below",
);
const INTAKE = wordSet("dm dms pm message ticket request form email contact reach call chat send share provide");

/** A goodbye to somebody who is content, or an answer to somebody who complains of nothing: a formula does no harm there. */
export function isEasyGoodbye(document: Document, { customer, signals }: RuleContext): boolean {
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

const ASKS = wordSet("send provide dm dms contact reach call message elaborate tell email details info information");
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

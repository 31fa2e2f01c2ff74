/** What shows that somebody has read the message: what came, what was looked for, what fails, what is asked of it. */
import type { RuleContext } from "../../rule-set/rule.js";
import { isContent, stem } from "../../text/content.js";
import type { Document, Sentence } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import type { Shut } from "./stock-signals.js";
import { ASKED_FOR, isTelling } from "./stock-words.js";

export function showsThatItWasRead(document: Document, context: RuleContext, shut: Shut): boolean {
  return (
    namesTheirMessage(document, shut) ||
    saysWhatWasLookedFor(document, shut) ||
    asksForAnother(document, shut) ||
    takesUpWhatFails(document, context, shut) ||
    saysWhatItIsFor(document, shut)
  );
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

/** A question that asks for more than contact data or leave to help. */
export function isPlainQuestion(document: Document, index: number): boolean {
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

const OFFERS = wordSet(
  "dm dms send share provide details detail help assist inbox message pm email information info number assistance",
);
const LEAST_QUESTION = 6;
const LEAST_FACT = 4;
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

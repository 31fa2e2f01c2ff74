/** What sounds like a promise and is none: what hangs on the customer, what is done as a rule, what was said or done before, what may be. */
import { type Document, TokenClass } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { isPast, toldAt } from "./told.js";

const BEHIND = wordSet("once when after until till before soon whenever as");
const ON_RECEIPT = wordSet("receiving receipt getting");
/** "If you like", "if you have not heard by then": the promise stands. */
const AS_THEY_LIKE = wordSet("like prefer wish want do did have are need hear miss would still not get see");
const TOLD_OF = wordSet("know see hear check tell ask find confirm look");

/** How it goes for everybody, on any day. */
const AS_A_RULE = wordSet("usually normally typically generally often sometimes customers orders guests");

const SAYING = wordSet("said say wrote write mentioned told promised claimed agreed");

/**
 * Whether a sentence promises nothing, whatever stands in it: "once you send the photo, we'll replace it", "we usually reply within a day".
 */
export function hangsOnThem({ normals }: Document, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = normals[at] as string;
    const next = normals[at + 1] ?? "";
    // "Within five days of receiving it"
    if (ON_RECEIPT.has(word) && OF.has(normals[at - 1] ?? "")) return true;
    if (AS_A_RULE.has(word)) return true;
    if (at + 1 >= last || next !== "you") continue;
    if (word === "if" && !TOLD_OF.has(normals[at - 1] ?? "") && !AS_THEY_LIKE.has(normals[at + 2] ?? "")) return true;
    if ((word === "once" || word === "when" || word === "after") && isFirst(normals, first, at)) return true;
    if (word === "once" || (word === "as" && normals[at - 1] === "soon")) return true;
  }
  return false;
}

/** "You said you would send it": what they said, and not what was said behind it. */
export function isQuotedBack({ normals }: Document, first: number, at: number): boolean {
  if (normals[first] !== "you" || !SAYING.has(normals[first + 1] ?? "")) return false;
  for (let word = first; word < at; word++) if (JOINTS.has(normals[word] as string)) return false;
  return true;
}

const JOINTS = wordSet("and so but then now i");

const OF = wordSet("of after from upon on");

/** "Once you …, we will": the condition stands before. */
function isFirst(normals: readonly string[], first: number, at: number): boolean {
  return at - first <= 2 && !BEHIND.has(normals[at - 1] ?? "");
}

/** Whose verb it is: "you will send", "your daughter will be back". */
export function isTheirs({ normals }: Document, first: number, at: number): boolean {
  // "You will |be back in the flat"
  const verb = normals[at - 1] === "will" && at > first ? at - 1 : at;
  if (normals[verb] !== "will" && normals[verb] !== "shall") return false;
  const from = Math.max(first, verb - 3);
  for (let before = verb - 1; before >= from; before--) {
    const word = normals[before] as string;
    if (word === "you" && isDoneForThem(normals, verb + 1)) return false;
    if (word === "you") return normals[before - 1] !== "for" && normals[before - 1] !== "to";
    if (FAMILY.has(word)) return normals[before - 1] === "your";
    if (!ADVERBS.has(word)) return false;
  }
  return false;
}

/** "You will |be refunded", "you are |getting a new one". */
function isDoneForThem(normals: readonly string[], at: number): boolean {
  const word = (normals[at] === "be" ? normals[at + 1] : normals[at]) ?? "";
  return GIVEN.has(word) || (word.length > 4 && word.endsWith("ed") && !ASKED.has(word));
}

const GIVEN = wordSet(
  "getting receiving hearing seeing given sent paid told rung have get receive hear see down first next",
);
const ASKED = wordSet(
  "charged billed asked required expected needed invited pleased excited delighted relieved covered",
);
const ADVERBS = wordSet("also then both now probably hopefully already surely likely");
const FAMILY = wordSet(
  "daughter son wife husband mum mom mother dad father dog cat baby child children kid kids family friend friends guests partner parents sister brother flight train bus",
);

const FUTURE = wordSet(
  "tomorrow next will shall going gonna being due booked scheduled planned set arranged should expected",
);
const PERHAPS = wordSet(
  "could would might may can wed appreciate hope hoping hopefully wish wished wanted trying happy glad",
);
const READY = wordSet("ready done fixed finished repaired with here");
const RUNS = wordSet("ends opens closes expires reopens renews expire");
/** "I've moved it to Friday", "I've asked the lab to send it by five": done, for what is to come. */
const FOR_LATER =
  /^(?:mov|rebook|reschedul|postpon|push|switch|chang|ask|instruct|arrang|extend|paus|hold|told|put|brought|shift|swapp?|reserv|request)(?:ed|d)?$|^got$/;
const GLAD = wordSet("good nice lovely great pleasure");
const BE = wordSet("are will shall");

const TIMELY = TokenClass.date | TokenClass.clock | TokenClass.duration | TokenClass.number;

/** "Sent to the bank and with you by |Friday": what has been done is for then. */
function isTimely({ classes }: Document, at: number): boolean {
  return ((classes[at] ?? 0) & TIMELY) !== 0;
}

/**
 * Whether a sentence that names a time and has no promise in so many words only tells of it: what was done, what may be, what they do,
 * when something opens or ends.
 */
export function onlyTells(document: Document, first: number, last: number): boolean {
  const { normals, classes } = document;
  if (normals[first] === "you") {
    const at = first + (BE.has(normals[first + 1] ?? "") ? 2 : 1);
    if (!isDoneForThem(normals, at)) return true;
  }
  if (normals[first] === "your" && FAMILY.has(normals[first + 1] ?? "")) return true;
  // "Good speaking to you today."
  if (GLAD.has(normals[first] as string) && /(?:ing|^to)$/.test(normals[first + 1] ?? "")) return true;
  let isFuture = false;
  for (let at = first; at < last; at++) {
    const word = normals[at] as string;
    if (FUTURE.has(word)) isFuture = true;
    if (isTheirs(document, first, at)) return true;
    // "It would be ready at four."
    if (word === "would" && normals[at + 1] === "be" && READY.has(normals[at + 2] ?? "")) return false;
    // "By May 20th" is a month.
    if (word === "can" && normals[at - 1] === "you") continue;
    if (PERHAPS.has(word) && (word !== "wed" || at === first) && !/^\d/.test(normals[at + 1] ?? "")) return true;
    if (word === "by" || word === "within") isFuture ||= isTimely(document, at + 1);
    if (RUNS.has(word) && ((classes[at] as number) & TokenClass.name) === 0) return true;
    if ((word === "should" || word === "would") && normals[at + 1] === "have" && (normals[at + 2] ?? "").endsWith("ed"))
      return true;
  }
  if (isFuture) return false;
  const told = toldAt(document, first, last);
  return told >= 0 && isPast(normals[told] as string) && !FOR_LATER.test(normals[told] as string);
}

/** Facts that can be compared: what a reply says otherwise than the customer, where there is no second way to read it. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import { isCapitalised } from "../../text/classify.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { conceptOf, isTelling } from "../words/concepts.js";
import type { Check } from "./mismatch-checks.js";
import { customersOf, digitsIn, MOST_COMPARED, type Turns } from "./mismatch-turns.js";

const NOT_SAID: number = ASIDE | TokenFlag.greeting;

function isSaid({ flags }: Document, at: number): boolean {
  return ((flags[at] as number) & NOT_SAID) === 0;
}

function isClass({ classes }: Document, at: number, tokenClass: number): boolean {
  return ((classes[at] as number) & tokenClass) !== 0;
}

function all(turns: Turns): readonly Document[] {
  return turns.map((turn) => turn.document());
}

function lone(at: number): TokenSpan {
  return { first: at, last: at + 1 };
}

/** Digits of an amount or a number, without what groups them: "1,188.00" is 1188, "49.90" is 4990 with two places. */
function amountOf(normal: string): number | undefined {
  const digits = normal.replace(/^[#£$€]/, "").replaceAll(",", "");
  return /^\d+(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : undefined;
}

function numbersOf(texts: readonly Document[], tokenClass: number): ReadonlySet<number> {
  const values = new Set<number>();
  for (const text of texts) {
    for (let at = 0; at < text.size; at++) {
      if (!isClass(text, at, tokenClass)) continue;
      const value = amountOf(text.normals[at] as string);
      if (value !== undefined) values.add(value);
    }
  }
  return values;
}

/** "86.40" and "68.40", "49.90" and "39.90": the same digits in another order, or one digit another. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let others = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) others++;
  const sorted = (text: string): string => [...text].sort().join("");
  return others === 2 && sorted(a) === sorted(b);
}

function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let others = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) others++;
  return others === 1;
}

const PAID_BACK = wordSet("=refund =pay =fee =bill back extra double");

const amountsIn = readLately((turns: Turns) => {
  const theirs = numbersOf(customersOf(turns), TokenClass.money);
  const decimals = numbersOf(customersOf(turns), TokenClass.number);
  return {
    known: numbersOf(all(turns), TokenClass.number | TokenClass.money),
    candidates: [...theirs, ...[...decimals].filter((value) => !Number.isInteger(value))].slice(-MOST_COMPARED),
  };
});

/** An amount of the customer's with its digits turned round, or with one digit another where it is paid back. */
function findAmounts(document: Document, turns: Turns): readonly TokenSpan[] {
  const { known, candidates } = amountsIn(turns);
  if (candidates.length === 0) return [];
  const said = numbersOf([document], TokenClass.number | TokenClass.money);
  const found: TokenSpan[] = [];
  for (let at = 0; at < document.size; at++) {
    if (!isSaid(document, at) || !isClass(document, at, TokenClass.money)) continue;
    const value = amountOf(document.normals[at] as string);
    if (value === undefined || known.has(value)) continue;
    const text = value.toFixed(2);
    const isBack = sentenceHolds(document, at, PAID_BACK);
    const isOther = candidates.some((other) => {
      if (said.has(other)) return false;
      const theirText = other.toFixed(2);
      return (
        isSlip(text, theirText) || (isBack && other >= 10 && !Number.isInteger(other) && differsInOne(text, theirText))
      );
    });
    if (isOther) found.push(lone(at));
  }
  return found;
}

function sentenceHolds(document: Document, at: number, words: ReadonlySet<string>): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number] as TokenSpan;
  for (let place = sentence.first; place < sentence.last; place++) {
    const normal = document.normals[place] as string;
    if (words.has(normal) || words.has(conceptOf(normal))) return true;
  }
  return false;
}

const idsIn = readLately((turns: Turns): ReadonlySet<string> => {
  const known = new Set<string>();
  for (const text of all(turns)) {
    for (let at = 0; at < text.size; at++) if (isClass(text, at, TokenClass.id)) known.add(text.normals[at] as string);
  }
  return known;
});

/** An order number with two digits turned round. */
function findIds(document: Document, turns: Turns): readonly TokenSpan[] {
  const known = idsIn(turns);
  if (known.size === 0) return [];
  const compared = [...known].slice(-MOST_COMPARED);
  const found: TokenSpan[] = [];
  for (let at = 0; at < document.size; at++) {
    if (!isSaid(document, at) || !isClass(document, at, TokenClass.id)) continue;
    const id = document.normals[at] as string;
    if (!known.has(id) && compared.some((other) => isSlip(id, other))) found.push(lone(at));
  }
  return found;
}

/** Months by their names, whole and short. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, month) => [[name, month] as const, [name.slice(0, 3), month] as const]),
);

interface SaidDate {
  readonly at: number;
  readonly day: string;
  readonly month: number;
}

/** "28 February", "March 2nd". */
function datesOf(text: Document): readonly SaidDate[] {
  const dates: SaidDate[] = [];
  for (let at = 0; at < text.size; at++) {
    const month = MONTHS.get(text.normals[at] as string);
    if (month === undefined || !isSaid(text, at)) continue;
    const place = [at - 1, at + 1].find((near) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(text.normals[near] ?? ""));
    if (place === undefined) continue;
    dates.push({ at: place, day: (text.normals[place] as string).replace(/\D/g, ""), month });
  }
  return dates;
}

const PAST = wordSet("was were did had charged from paid taken booked bought ordered happened came moved on");
const LATER = wordSet("will shall new instead now until by to");

const datesIn = readLately((turns: Turns) => ({
  known: new Set(all(turns).flatMap((text) => datesOf(text).map(({ day, month }) => `${day} ${month}`))),
  // "the 17th", "until the 7th": a day that somebody has named is known.
  days: new Set(
    all(turns).flatMap((text) =>
      digitsIn(text)
        .map((at) => text.normals[at] as string)
        .filter((word) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word))
        .map((word) => word.replace(/\D/g, "")),
    ),
  ),
  theirs: customersOf(turns)
    .flatMap((text) => datesOf(text).map((date) => ({ ...date, text })))
    .slice(-MOST_COMPARED),
}));

/** A date of the customer's with its digits turned round or one of them lost; or another date for what they did. */
function findDates(document: Document, turns: Turns): readonly TokenSpan[] {
  const said = datesOf(document);
  if (said.length === 0) return [];
  const { known, days, theirs } = datesIn(turns);
  const repeated = new Set(said.map(({ day, month }) => `${day} ${month}`));
  return said
    .filter(({ at, day, month }) => {
      if (known.has(`${day} ${month}`) || days.has(day)) return false;
      return theirs.some((other) => {
        if (repeated.has(`${other.day} ${other.month}`)) return false;
        if (isToldOtherwise(document, at, other.text, other.at)) return true;
        return other.month === month && looksAlike(day, other.day) && isToldAsPast(document, at);
      });
    })
    .map(({ at }) => lone(at));
}

/** "17" and "7", "12" and "21". */
function looksAlike(day: string, other: string): boolean {
  if (isSlip(day, other)) return true;
  return (
    (day.length === 1 && other.length === 2 && other.endsWith(day)) ||
    (other.length === 1 && day.length === 2 && day.endsWith(other))
  );
}

function isToldAsPast(document: Document, at: number): boolean {
  let isPast = false;
  for (let place = Math.max(0, at - 8); place < at; place++) {
    if (document.sentenceOf[place] !== document.sentenceOf[at]) continue;
    const word = document.normals[place] as string;
    if (LATER.has(word)) return false;
    if (PAST.has(word)) isPast = true;
  }
  return isPast;
}

/** "you handed the keys in on 2 March" to somebody who wrote "I handed the keys in on 28 February". */
function isToldOtherwise(document: Document, at: number, theirs: Document, theirAt: number): boolean {
  const own = clauseWords(document, at);
  if (!own.words.has("you")) return false;
  const other = clauseWords(theirs, theirAt);
  if (!other.words.has("i") && !other.words.has("we")) return false;
  for (const verb of own.verbs) if (other.verbs.has(verb)) return true;
  return false;
}

function clauseWords(
  text: Document,
  at: number,
): { readonly words: ReadonlySet<string>; readonly verbs: ReadonlySet<string> } {
  const words = new Set<string>();
  const verbs = new Set<string>();
  for (let place = Math.max(0, at - 10); place < at; place++) {
    if (text.clauseOf[place] !== text.clauseOf[at]) continue;
    const word = text.normals[place] as string;
    words.add(word);
    if (word.length > 4 && word.endsWith("ed")) verbs.add(word);
  }
  return { words, verbs };
}

const NO_PLACE = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english visa paypal mastercard",
);
const BEFORE_A_PLACE = wordSet("in at from to near of");
const BETWEEN = wordSet("the a in at from to near of our your");

/** For each noun the places that stand with it: "the branch in Leeds", "our Bristol shop". */
function placesByNoun(text: Document): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const places = new Map<string, Map<string, number>>();
  const add = (noun: number, at: number): void => {
    if (noun < 0 || noun >= text.size || text.sentenceOf[noun] !== text.sentenceOf[at] || !isTelling(text, noun))
      return;
    if (isCapital(text, noun)) return;
    const concept = conceptOf(text.normals[noun] as string);
    const known = places.get(concept) ?? new Map<string, number>();
    known.set(text.normals[at] as string, at);
    places.set(concept, known);
  };
  for (let at = 1; at < text.size; at++) {
    if (!isSaid(text, at) || !isCapital(text, at) || NO_PLACE.has(text.normals[at] as string)) continue;
    // "Tattva Spa", "Ira by Orchid": parts of a house's own name are no places.
    if (isCapital(text, at - 1) || isPartOfName(text, at + 1)) continue;
    if (isClass(text, at, TokenClass.name) || text.sentences[text.sentenceOf[at] as number]?.first === at) continue;
    if (BEFORE_A_PLACE.has(text.normals[at - 1] as string)) add(at - 2, at);
    // "at Porto station", "our Bristol shop"
    else if (BETWEEN.has(text.normals[at - 1] as string)) add(at + 1, at);
  }
  return places;
}

function isPartOfName(text: Document, at: number): boolean {
  return at < text.size && (text.normals[at] === "by" || isCapital(text, at));
}

function isCapital({ text, starts }: Document, at: number): boolean {
  return isCapitalised(text, starts[at] as number);
}

const placesIn = readLately((turns: Turns): ReadonlyMap<string, ReadonlySet<string>> => {
  const theirs = new Map<string, Set<string>>();
  for (const text of customersOf(turns)) {
    for (const [noun, places] of placesByNoun(text)) {
      const known = theirs.get(noun) ?? new Set<string>();
      for (const place of places.keys()) known.add(place);
      theirs.set(noun, known);
    }
  }
  return theirs;
});

const SET_RIGHT = wordSet("corrected changed moved instead new updated now other another nearest because closed");

/** Another place for a thing that the customer named with its place. */
function findPlaces(document: Document, turns: Turns): readonly TokenSpan[] {
  const said = placesByNoun(document);
  if (said.size === 0) return [];
  const theirs = placesIn(turns);
  const words = new Set(document.normals);
  const found: TokenSpan[] = [];
  for (const [noun, places] of said) {
    const known = theirs.get(noun);
    if (known === undefined || [...known].some((place) => words.has(place))) continue;
    for (const at of places.values()) {
      // A place that is set right, and the reason why it is another one, is no slip.
      if (sentenceHolds(document, at, SET_RIGHT)) continue;
      found.push(lone(at));
    }
  }
  return found;
}

const OPPOSITES: readonly (readonly string[])[] = [
  ["left", "right"],
  ["single", "double"],
  [
    "black",
    "white",
    "red",
    "blue",
    "green",
    "grey",
    "gray",
    "brown",
    "yellow",
    "pink",
    "purple",
    "orange",
    "beige",
    "silver",
    "gold",
  ],
  ["oak", "walnut", "pine", "beech"],
  ["front", "rear"],
  ["upper", "lower"],
  ["adult", "child"],
  ["outbound", "return"],
];
const SIDE_OF: ReadonlyMap<string, number> = new Map(
  OPPOSITES.flatMap((row, index) => row.map((word) => [word, index] as const)),
);

function sidesOf(text: Document): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sides = new Map<string, Map<string, number>>();
  for (let at = 0; at + 1 < text.size; at++) {
    const word = text.normals[at] as string;
    if (!SIDE_OF.has(word) || !isSaid(text, at) || !isTelling(text, at + 1)) continue;
    if (text.sentenceOf[at] !== text.sentenceOf[at + 1]) continue;
    const key = `${SIDE_OF.get(word)} ${conceptOf(text.normals[at + 1] as string)}`;
    const known = sides.get(key) ?? new Map<string, number>();
    known.set(word, at);
    sides.set(key, known);
  }
  return sides;
}

const sidesIn = readLately((turns: Turns): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, Set<string>>();
  for (const text of all(turns)) {
    for (const [key, words] of sidesOf(text)) {
      const others = known.get(key) ?? new Set<string>();
      for (const word of words.keys()) others.add(word);
      known.set(key, others);
    }
  }
  return known;
});

/** "right boots" to somebody with two left boots. */
function findSides(document: Document, turns: Turns): readonly TokenSpan[] {
  const said = sidesOf(document);
  if (said.size === 0) return [];
  const known = sidesIn(turns);
  const found: TokenSpan[] = [];
  for (const [key, words] of said) {
    const theirs = known.get(key);
    if (theirs === undefined) continue;
    const isCited = [...words.keys()].some((word) => theirs.has(word));
    if (!isCited) for (const at of words.values()) found.push({ first: at, last: at + 2 });
  }
  return found;
}

/** Things that are taken for each other. */
const KINDS: readonly string[] = [
  "kettle toaster blender mixer microwave oven fridge freezer dishwasher juicer grill hob cooker fryer",
  "dryer vacuum iron heater fan radiator boiler",
  "phone tablet laptop printer monitor camera router headphones earbuds speaker television tv console",
  "thermometer scale scales toothbrush razor hairdryer",
  "sofa armchair wardrobe bed mattress bookcase sideboard dresser desk table chair lamp",
  "coat jacket shirt trousers jeans dress skirt shoes boots sweater jumper hat gloves",
  "lavender lavenders olive rose roses orchid hydrangea fern tulips cactus",
  "bike scooter car van motorbike",
  "cat dog rabbit parrot hamster",
  "flute violin cello piano guitar",
];
const KIND_OF: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((row, index) => row.split(" ").map((word) => [word, index] as const)),
);
/** "The phone support team" is about no phone of theirs. */
const GOES_ON = wordSet("support number numbers line lines call calls team app service services system");
const THEIR_THING = wordSet("your the two both");
const IN_TROUBLE = wordSet(
  "sorry trouble problem problems issue issues faulty broken damaged not fault replace replacement replacing leak leaking apologize",
);

const thingsIn = readLately((turns: Turns) => ({
  known: new Set(all(turns).flatMap((text) => text.normals.filter((word) => KIND_OF.has(word)))),
  theirs: new Set(customersOf(turns).flatMap((text) => text.normals.filter((word) => KIND_OF.has(word)))),
}));

/** "your toaster", "the oak sideboard" */
function isTheirs({ normals }: Document, at: number): boolean {
  return (
    THEIR_THING.has(normals[at - 1] as string) ||
    (THEIR_THING.has(normals[at - 2] ?? "") && MATERIALS.has(normals[at - 1] as string))
  );
}

const MATERIALS = wordSet(
  "oak walnut pine beech ash leather glass steel cotton wool velvet black white red blue green grey brown",
);

/** "Sorry about your toaster" to somebody with a kettle, or about what the customer said is fine. */
function findThings(document: Document, turns: Turns): readonly TokenSpan[] {
  const candidates: number[] = [];
  for (let at = 1; at < document.size && candidates.length < MOST_COMPARED; at++) {
    if (!KIND_OF.has(document.normals[at] as string) || !isSaid(document, at)) continue;
    if (!isTheirs(document, at) || !sentenceHolds(document, at, IN_TROUBLE)) continue;
    if (GOES_ON.has(document.normals[at + 1] ?? "")) continue;
    candidates.push(at);
  }
  if (candidates.length === 0) return [];
  const said = new Set(document.normals);
  const { known, theirs } = thingsIn(turns);
  return candidates
    .filter((at) => {
      const word = document.normals[at] as string;
      const alike = [...theirs].filter((other) => KIND_OF.get(other) === KIND_OF.get(word));
      return alike.length > 0 && !known.has(word) && !alike.some((other) => said.has(other));
    })
    .map((at) => ({ first: at - 1, last: at + 1 }));
}

/** "Sorry about the lavenders" to somebody who wrote that the lavenders are fine. */
function findUnharmed(document: Document, turns: Turns): readonly TokenSpan[] {
  const candidates: number[] = [];
  for (let at = 1; at < document.size && candidates.length < MOST_COMPARED; at++) {
    if (isSaid(document, at) && isTelling(document, at) && isRegretFor(document, at)) candidates.push(at);
  }
  if (candidates.length === 0) return [];
  const texts = customersOf(turns);
  return candidates
    .filter((at) => {
      const word = document.normals[at] as string;
      return texts.some((text) => isFine(text, word)) && !texts.some((text) => isBad(text, word));
    })
    .map(lone);
}

/** "sorry about the [two] X" */
function isRegretFor({ normals }: Document, at: number): boolean {
  for (let place = at - 1; place >= Math.max(1, at - 4); place--) {
    const word = normals[place] as string;
    if ((word === "about" || word === "for") && normals[place - 1] === "sorry") return true;
  }
  return false;
}

const BROKEN = wordSet("broken damaged faulty dead defective cracked out");
const WORKING = wordSet("working works work turning running switching starting");
const MOST_BETWEEN = 4;

/** "So the meter is broken" to somebody who never said so, "it isn't working" to somebody who wrote that it works. */
function findDenied(document: Document, turns: Turns): readonly TokenSpan[] {
  const candidates: TokenSpan[] = [];
  for (let at = 1; at < document.size && candidates.length < MOST_COMPARED; at++) {
    const word = document.normals[at] as string;
    const isNegated = (document.negators[at] as number) >= 0;
    if (!(isNegated ? WORKING.has(word) : BROKEN.has(word) && STATED.has(document.normals[at - 1] ?? ""))) continue;
    const thing = thingBefore(document, at);
    if (thing >= 0) candidates.push({ first: thing, last: at + 1 });
  }
  if (candidates.length === 0) return [];
  const texts = customersOf(turns);
  return candidates.filter(({ first }) => {
    const thing = document.normals[first] as string;
    return texts.some((text) => isFine(text, thing) || isDenied(text, thing));
  });
}

const STATED = wordSet("is are was were be been completely totally");

/** What is said to be broken: the nearest telling word before, in the same clause. */
function thingBefore(document: Document, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - MOST_BETWEEN); place--) {
    if (document.clauseOf[place] !== document.clauseOf[at]) return -1;
    if (document.normals[place] === "if") return -1;
    if (isSaid(document, place) && isTelling(document, place)) return place;
  }
  return -1;
}

/** "I never said the meter was broken". */
function isDenied({ normals, sentences }: Document, thing: string): boolean {
  return sentences.some(({ first, last }) => {
    const said = normals.slice(first, last);
    const at = said.findIndex((word) => word === "said" || word === "say" || word === "wrote" || word === "mentioned");
    return at > 0 && said.slice(0, at).some((word) => word === "never" || word === "not") && said.indexOf(thing) > at;
  });
}

const FINE = wordSet("fine works working perfect good okay ok great intact");
const BAD = wordSet("not broken damaged snapped missing wrong dead late leaks stopped faulty cracked but except");

function isFine(text: Document, word: string): boolean {
  return text.normals.some(
    (each, at) =>
      each === word &&
      text.normals
        .slice(at + 1, at + 4)
        .some(
          (next, ahead) =>
            FINE.has(next) &&
            text.sentenceOf[at + 1 + ahead] === text.sentenceOf[at] &&
            (text.negators[at + 1 + ahead] as number) < 0,
        ),
  );
}

function isBad(text: Document, word: string): boolean {
  return text.sentences.some(({ first, last }) => {
    const said = text.normals.slice(first, last);
    return said.includes(word) && said.some((each) => BAD.has(each));
  });
}

const CARDS = wordSet("visa mastercard amex card");
const WAYS: ReadonlyMap<string, string> = new Map([
  ["paypal", "paypal"],
  ["klarna", "klarna"],
  ["voucher", "voucher"],
  ["cash", "cash"],
  ["cheque", "cheque"],
  ["transfer", "transfer"],
  ...[...CARDS].map((card) => [card, "card"] as const),
]);
const PAYING = wordSet("with by via through using");

const paidWith = readLately((turns: Turns): string | undefined => {
  let paid: string | undefined;
  for (const text of customersOf(turns)) {
    for (let at = 2; at < text.size; at++) {
      const way = WAYS.get(text.normals[at] as string);
      if (way === undefined) continue;
      const isPaid = text.normals.slice(Math.max(0, at - 4), at).some((word) => word === "paid" || word === "pay");
      const isWith = text.normals.slice(Math.max(0, at - 3), at).some((word) => PAYING.has(word));
      if (isPaid && isWith && (text.negators[at] as number) < 0) paid = way;
    }
  }
  return paid;
});

/** "back to your Visa" to somebody who paid with PayPal. */
function findPayment(document: Document, turns: Turns): readonly TokenSpan[] {
  const paid = paidWith(turns);
  if (paid === undefined) return [];
  if (document.normals.some((word) => WAYS.get(word) === paid)) return [];
  const found: TokenSpan[] = [];
  for (let at = 1; at < document.size; at++) {
    const way = WAYS.get(document.normals[at] as string);
    if (way === undefined || way === "voucher" || document.normals[at - 1] !== "your") continue;
    if (!sentenceHolds(document, at, PAID_BACK)) continue;
    found.push({ first: at - 1, last: at + 1 });
  }
  return found;
}

/** Amounts, order numbers and dates of theirs. */
export const valueChecks: readonly Check[] = [
  { classes: TokenClass.money, find: findAmounts },
  { classes: TokenClass.id, find: findIds },
  { words: MONTHS.keys(), find: findDates },
];

/** Things of theirs, and what they said of them. */
export const thingChecks: readonly Check[] = [
  { words: KIND_OF.keys(), find: findThings },
  { words: ["sorry"], find: findUnharmed },
  { words: [...BROKEN, ...WORKING], find: findDenied },
  { words: SIDE_OF.keys(), find: findSides },
  { words: [...BEFORE_A_PLACE, ...BETWEEN], find: findPlaces },
  { words: WAYS.keys(), find: findPayment },
];

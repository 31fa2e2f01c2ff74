/** Step 4: what kind of thing each token is: numbers, money, dates, clock times, durations, names. */
import { TokenClass } from "./document.js";
import { NUMBER_WORDS } from "./numbers.js";
import type { Segments } from "./sentences.js";
import type { Tokens } from "./tokenize.js";
import { wordSet } from "./words.js";

/** How many, without being a number of their own. */
const QUANTITIES = wordSet("hundred thousand half dozen couple few several");
const WEEKDAYS = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri",
);
const MONTHS = wordSet(
  "january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec",
);
const RELATIVE_DAYS = wordSet("today tomorrow tonight yesterday tmrw");
const TIME_UNITS = wordSet(
  "h second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks wk wks month months year years yr yrs fortnight weekend weekends",
);
const CLOCK_WORDS = wordSet("am pm a.m. p.m. o'clock noon midnight");
const CURRENCY_WORDS = wordSet(
  "dollar dollars pound pounds euro euros cent cents pence quid bucks rupee rupees usd eur gbp inr cad aud chf rs rs. aed sgd zar",
);
const CURRENCY_SIGNS = wordSet("£ $ € ₹ ¥ ₩ R");
const TITLES = wordSet("mr mrs ms miss dr mr. mrs. ms. dr. sir madam prof");
const DATE_SHAPE = /^(?:\d{1,4}([/.-])\d{1,2}\1\d{1,4}|\d{1,2}\/\d{1,2})$/;
const CLOCK_SHAPE =
  /^(?:\d{1,2}:\d{2}-\d{1,2}:\d{2}|\d{1,2}(?:[:.]\d{2})?(?:am|pm)|\d{4}hrs|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}h\d{2})$/;
const UNIT_SHAPE = /^\d{1,3}(?:-\d{1,3})?(?:h|hr|hrs|min|mins|m|d|days?|wks?|hours?)$/;

export function classify(tokens: Tokens, { sentenceOf }: Segments, text: string): void {
  const { normals, classes } = tokens;
  for (let index = 0; index < normals.length; index++) {
    const tokenClass = classes[index] as number;
    if ((tokenClass & TokenClass.number) !== 0) classifyNumber(tokens, index, text);
    else if (tokenClass === TokenClass.word) {
      classifyWord(tokens, index, text);
      if (isName(tokens, index, sentenceOf, text)) add(tokens, index, TokenClass.name);
    }
  }
}

function add(tokens: Tokens, index: number, tokenClass: number): void {
  if (index >= 0 && index < tokens.classes.length) tokens.classes[index]! |= tokenClass;
}

function classifyNumber(tokens: Tokens, index: number, text: string): void {
  const normal = tokens.normals[index] as string;
  const next = tokens.normals[index + 1] ?? "";
  const start = tokens.starts[index] as number;
  const sign = text[start - 1] === " " ? text[start - 2] : text[start - 1];
  const signAfter = text[tokens.ends[index] as number];
  if (CURRENCY_SIGNS.has(sign ?? "") && sign !== "R") add(tokens, index, TokenClass.money);
  else if (signAfter === "£" || signAfter === "€" || signAfter === "$") add(tokens, index, TokenClass.money);
  else if (CURRENCY_WORDS.has(next)) {
    add(tokens, index, TokenClass.money);
    add(tokens, index + 1, TokenClass.money);
  } else if (CURRENCY_WORDS.has(tokens.normals[index - 1] ?? "")) {
    add(tokens, index, TokenClass.money);
    add(tokens, index - 1, TokenClass.money);
  }
  if (CLOCK_SHAPE.test(normal)) add(tokens, index, TokenClass.clock);
  else if (CLOCK_WORDS.has(next)) {
    add(tokens, index, TokenClass.clock);
    add(tokens, index + 1, TokenClass.clock);
  }
  if (DATE_SHAPE.test(normal) && normal !== "24/7") add(tokens, index, TokenClass.date);
  if (UNIT_SHAPE.test(normal)) add(tokens, index, TokenClass.duration);
  if (MONTHS.has(next) || MONTHS.has(tokens.normals[index - 1] ?? "") || /^\d{1,2}(?:st|nd|rd|th)$/.test(normal)) {
    add(tokens, index, TokenClass.date);
  }
  markDuration(tokens, index);
}

function classifyWord(tokens: Tokens, index: number, text: string): void {
  const normal = tokens.normals[index] as string;
  if (NUMBER_WORDS.has(normal) || QUANTITIES.has(normal)) {
    if (normal === "one" && ONE_OF_THEM.has(tokens.normals[index - 1] ?? "")) return;
    add(tokens, index, TokenClass.number);
    if (CURRENCY_WORDS.has(tokens.normals[index + 1] ?? "")) {
      add(tokens, index, TokenClass.money);
      add(tokens, index + 1, TokenClass.money);
    }
    markDuration(tokens, index);
  } else if (WEEKDAYS.has(normal) || RELATIVE_DAYS.has(normal)) add(tokens, index, TokenClass.date);
  else if (MONTHS.has(normal)) add(tokens, index, TokenClass.date);
  else if (normal === "may" && isMonthOfMay(tokens, index, text)) add(tokens, index, TokenClass.date);
  else if (normal === "noon" || normal === "midnight") add(tokens, index, TokenClass.clock);
  else if ((normal === "a" || normal === "an") && isUnit(tokens.normals[index + 1])) markDuration(tokens, index);
}

/** "no one", "this one": a pronoun, no count. */
const ONE_OF_THEM = wordSet("no this that the which any every each another some");

function isUnit(word: string | undefined): boolean {
  return word !== undefined && TIME_UNITS.has(word);
}

/** "two days", "3 to 5 business days", "a few hours", "a couple of weeks". */
function markDuration(tokens: Tokens, index: number): void {
  let unit = index + 1;
  if (tokens.normals[index] === "half" && (tokens.normals[unit] === "an" || tokens.normals[unit] === "a")) unit++;
  while (unit < index + 5 && DURATION_FILLERS.has(tokens.normals[unit] ?? "")) unit++;
  if (unit < index + 5 && (tokens.classes[unit] ?? 0) === TokenClass.number) unit++;
  while (unit < index + 5 && DURATION_FILLERS.has(tokens.normals[unit] ?? "")) unit++;
  if (!isUnit(tokens.normals[unit])) return;
  for (let at = index; at <= unit; at++) add(tokens, at, TokenClass.duration);
}

const DURATION_FILLERS = wordSet("to or of more business working calendar full whole solid hundred dozen");

function isMonthOfMay(tokens: Tokens, index: number, text: string): boolean {
  const before = tokens.normals[index - 1] ?? "";
  const isDigit = ((tokens.classes[index - 1] ?? 0) & TokenClass.number) !== 0;
  return (
    isCapitalised(text, tokens.starts[index] as number) &&
    (isDigit ||
      /^(?:in|for|of|since|by|until|till|from|and|late|early|last|this|next|on)$/.test(before) ||
      /^\d/.test(tokens.normals[index + 1] ?? ""))
  );
}

const COMMA = 44;
const GREETINGS = wordSet("dear hi hello hey thanks regards");
/** Capitalised words behind a greeting or a sign-off that begin a sentence or address nobody in particular. */
const NO_NAMES = wordSet(
  "i we you they he she it the a an this that these those there here my our your their sorry please thanks thank and but so if as in at on to for from with when what how why where who is are was were do did can could will would may not no yes just also once since after before unfortunately good great glad happy hi hello hey dear all team everyone everybody folks guest guests customer customers client sir madam member valued",
);

/** A capitalised word behind a title, a greeting or another name. */
function isName(tokens: Tokens, index: number, sentenceOf: Int32Array, text: string): boolean {
  if (index === 0 || !isCapitalised(text, tokens.starts[index] as number)) return false;
  if (NO_NAMES.has(tokens.normals[index] as string)) return false;
  const before = tokens.normals[index - 1] as string;
  // "Kind regards,\nAnna": only a sign-off reaches over the end of its line.
  if (sentenceOf[index] !== sentenceOf[index - 1]) {
    return (
      (before === "regards" || before === "thanks") && isLineBreak(text, tokens.ends[index - 1], tokens.starts[index])
    );
  }
  // "Sorry Ines, we're on it": a name, where a comma follows.
  if (before === "sorry") return text.charCodeAt(tokens.ends[index] as number) === COMMA;
  return TITLES.has(before) || GREETINGS.has(before) || ((tokens.classes[index - 1] ?? 0) & TokenClass.name) !== 0;
}

function isLineBreak(text: string, from: number | undefined, to: number | undefined): boolean {
  return to !== undefined && /^\W{0,4}\n\W{0,4}$/.test(text.slice(from, to));
}

/** A capital with a small letter behind it. */
export function isCapitalised(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  const following = text.charCodeAt(start + 1);
  return code >= 65 && code <= 90 && following >= 97 && following <= 122;
}

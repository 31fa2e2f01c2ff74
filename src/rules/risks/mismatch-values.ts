/** Values of theirs that come back otherwise, where there is no second way to read it: amounts, order numbers, ways of paying. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import { type Document, isClass, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import type { Check } from "./mismatch-checks.js";
import { differsInOne, isSaid, isSlip, lone, sentenceHolds } from "./mismatch-compare.js";
import { findDates, MONTHS } from "./mismatch-dates.js";
import { customersOf, MOST_COMPARED, type Turns, textsOf } from "./mismatch-turns.js";

/** Digits of an amount or a number, without what groups them: "1,188.00" is 1188, "49.90" is 4990 with two places. */
function amountOf(normal: string): number | undefined {
  const digits = normal.replace(/^[#£$€]/, "").replaceAll(",", "");
  return /^\d+(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : undefined;
}

/** An amount with the digits that it is compared by. */
interface Amount {
  readonly value: number;
  readonly digits: string;
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

const PAID_BACK = wordSet("=refund =pay =fee =bill back extra double");
const amountsIn = readLately((turns: Turns) => {
  const theirs = numbersOf(customersOf(turns), TokenClass.money);
  const decimals = numbersOf(customersOf(turns), TokenClass.number);
  return {
    known: numbersOf(textsOf(turns), TokenClass.number | TokenClass.money),
    candidates: [...theirs, ...[...decimals].filter((value) => !Number.isInteger(value))]
      .slice(-MOST_COMPARED)
      .map((value): Amount => ({ value, digits: value.toFixed(2) })),
  };
});

/** An amount of the customer's with its digits turned round, or with one digit another where it is paid back. */
function findAmounts(document: Document, turns: Turns): readonly TokenSpan[] {
  const { known, candidates } = amountsIn(turns);
  if (candidates.length === 0) return [];
  let said: ReadonlySet<number> | undefined;
  const found: TokenSpan[] = [];
  for (let at = 0; at < document.size; at++) {
    if (!isClass(document, at, TokenClass.money) || !isSaid(document, at)) continue;
    const value = amountOf(document.normals[at] as string);
    if (value === undefined || known.has(value)) continue;
    said ??= numbersOf([document], TokenClass.number | TokenClass.money);
    if (isOther(value, candidates, said, sentenceHolds(document, at, PAID_BACK))) found.push(lone(at));
  }
  return found;
}

/** Whether an amount is one of theirs with a slip in it; not where theirs is named as well. */
function isOther(value: number, theirs: readonly Amount[], said: ReadonlySet<number>, isBack: boolean): boolean {
  const digits = value.toFixed(2);
  return theirs.some(
    (other) =>
      !said.has(other.value) &&
      (isSlip(digits, other.digits) ||
        (isBack && other.value >= 10 && !Number.isInteger(other.value) && differsInOne(digits, other.digits))),
  );
}

const idsIn = readLately((turns: Turns): ReadonlySet<string> => {
  const known = new Set<string>();
  for (const text of textsOf(turns)) {
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
    if (!isClass(document, at, TokenClass.id) || !isSaid(document, at)) continue;
    const id = document.normals[at] as string;
    if (!known.has(id) && compared.some((other) => isSlip(id, other))) found.push(lone(at));
  }
  return found;
}

const CARDS = wordSet("visa mastercard amex card");
export const WAYS: ReadonlyMap<string, string> = new Map([
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
export function findPayment(document: Document, turns: Turns): readonly TokenSpan[] {
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

/** Data that a customer has already given: addresses, numbers, dates, amounts, devices, their name. */
import type { Given } from "../contract/results.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../text/document.js";
import { wordSet } from "../text/words.js";

export interface FoundGiven {
  readonly kind: Given["kind"];
  readonly start: number;
  readonly end: number;
}

const OF_ACCOUNT = wordSet("account customer member membership policy contract client subscriber user meter iban");
const OF_DEVICE = wordSet("model serial device imei type version frame");
const STREETS = wordSet("street road lane avenue way drive close court square st rd ave ln terrace gardens hill");
/** Digits with spaces, dots or dashes between; every repeat is bounded. */
const PHONE = /(?:\+\d{1,3}[ .()/-]{0,2}|\b0)\d{1,5}(?:[ .()/-]{1,2}\d{2,8}){1,5}\b|\+\d{8,14}\b|\b0\d{8,12}\b/g;
const MY_NAME = /\b(?:[Mm]y name is|[Mm]y name's|[Tt]his is|I am|I'm|[Nn]ame:) ((?:[A-Z][\p{L}'’.-]{0,20} ?){1,3})/gu;
const NAME_LINE = /^[A-Z][\p{L}'’.-]{0,20}(?: [A-Z][\p{L}'’.-]{0,20}){0,3}$/u;
/** "05/06/2024" is a day, and nobody's number. */
const DAY = /^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/;
/** What follows a "this is" or an "I am" in capitals and is nobody's name. */
const NO_NAMES = wordSet(
  "not no so very really absolutely totally completely the a an my your our his her their just still only now never always again ridiculous unacceptable outrageous disgusting terrible awful appalling insane crazy wrong unbelievable urgent important about regarding on in at done furious angry sorry going trying waiting",
);
const LEAST_DIGITS_OF_PHONE = 8;
const SCANNED = 20_000;

/** What was found so far, and which units of the text it covers: to compare each with all others takes seconds where a text is all amounts. */
interface Findings {
  readonly found: FoundGiven[];
  readonly covered: Uint8Array;
}

export function findGiven(document: Document): readonly FoundGiven[] {
  const findings: Findings = { found: [], covered: new Uint8Array(document.text.length) };
  const text = document.text.slice(0, historyStart(document)).slice(0, SCANNED);
  for (const match of text.matchAll(PHONE)) {
    if (digitsIn(match[0]) >= LEAST_DIGITS_OF_PHONE && !DAY.test(match[0]))
      add(findings, "phone", match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(MY_NAME)) {
    const name = nameIn(match[1] as string);
    const start = match.index + match[0].length - (match[1] as string).length;
    add(findings, "name", start, start + name.length);
  }
  addSignature(text, findings);
  for (let at = 0; at < document.size; at++) readToken(document, at, findings);
  return findings.found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The name that capitalised words begin with: up to the end of the sentence, and nothing where they are no name. */
function nameIn(words: string): string {
  const name = words.replace(/(?<=\p{L}{3})\.(?:\s.*)?$/u, "").trimEnd();
  const [first = ""] = name.split(" ");
  return NO_NAMES.has(first.toLowerCase().replace(/\W+$/, "")) ? "" : name;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, "").length;
}

/** What overlaps something that is known already is the same thing once more. */
function add({ found, covered }: Findings, kind: Given["kind"], start: number, end: number): void {
  if (end <= start) return;
  for (let at = start; at < end; at++) if (covered[at] === 1) return;
  covered.fill(1, start, end);
  found.push({ kind, start, end });
}

/** Where the quoted thread begins. */
function historyStart({ flags, starts, size, text }: Document): number {
  for (let at = 0; at < size; at++) {
    if (((flags[at] as number) & TokenFlag.history) !== 0) return starts[at] as number;
  }
  return text.length;
}

/** A last line of nothing but one to four capitalised words, under a letter. */
function addSignature(text: string, findings: Findings): void {
  const body = text.trimEnd();
  const from = body.lastIndexOf("\n") + 1;
  if (from > 0 && body.length - from <= 60 && NAME_LINE.test(body.slice(from)))
    add(findings, "name", from, body.length);
}

function readToken(document: Document, at: number, findings: Findings): void {
  const { classes, flags, starts, ends, normals } = document;
  const flag = flags[at] as number;
  if ((flag & TokenFlag.history) !== 0) return;
  const tokenClass = classes[at] as number;
  const [start, end] = [starts[at] as number, ends[at] as number];
  const isNumber = (tokenClass & TokenClass.number) !== 0;
  if ((tokenClass & TokenClass.email) !== 0) add(findings, "email", start, end);
  else if ((flag & ASIDE) !== 0) return;
  else if ((tokenClass & TokenClass.id) !== 0) add(findings, kindOfNumber(normals, at), start, end);
  else if (isNumber && (tokenClass & TokenClass.money) !== 0) add(findings, "other", start, end);
  else if (isNumber && STREETS.has(normals[at + 2] ?? "")) add(findings, "address", start, ends[at + 2] as number);
  else if ((tokenClass & TokenClass.date) !== 0 && /^\d{1,2}$/.test(normals[at - 1] ?? "")) {
    add(findings, "date", starts[at - 1] as number, end);
  } else if ((tokenClass & TokenClass.date) !== 0 && /\d/.test(normals[at] as string)) {
    // A run of dates is one; its first has covered the others.
    if (findings.covered[start] === 1) return;
    let last = at;
    while (last + 1 < document.size && ((classes[last + 1] as number) & TokenClass.date) !== 0) last++;
    add(findings, "date", start, ends[last] as number);
  }
}

/** What a number is the number of: said before it, else an order. */
function kindOfNumber(normals: readonly string[], at: number): "account" | "device" | "order" {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const word = normals[before] as string;
    if (word === "order" || word === "booking" || word === "invoice") return "order";
    if (OF_ACCOUNT.has(word)) return "account";
    if (OF_DEVICE.has(word)) return "device";
  }
  return /^[a-z]{1,4}-?\d{2,4}[a-z]?$/.test(normals[at] as string) ? "device" : "order";
}

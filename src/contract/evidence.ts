/** What of people's own words the excerpts of a result show. */
import type { Evidence } from "./conversation.js";
import type { CustomerState, ThreadLedger } from "./results.js";

/** An excerpt as the caller wants it. */
export function shown(words: string, evidence: Evidence): string {
  if (evidence === "full") return words;
  return evidence === "none" ? "" : redact(words);
}

/** Findings or asks with their excerpts as the caller wants them. */
export function excerptsShown<T extends { readonly excerpt: string }>(
  items: readonly T[],
  evidence: Evidence,
): readonly T[] {
  return evidence === "full" ? items : items.map((item) => ({ ...item, excerpt: shown(item.excerpt, evidence) }));
}

export function customerShown(customer: CustomerState, evidence: Evidence): CustomerState {
  return evidence === "full" ? customer : { ...customer, findings: excerptsShown(customer.findings, evidence) };
}

export function threadShown(ledger: ThreadLedger, evidence: Evidence): ThreadLedger {
  if (evidence === "full") return ledger;
  const { asks, promises, given } = ledger;
  return {
    asks: excerptsShown(asks, evidence),
    promises: excerptsShown(promises, evidence),
    // What was given is personal data through and through.
    given:
      evidence === "redacted"
        ? given.map((each) => ({ ...each, excerpt: mask(each.excerpt) }))
        : excerptsShown(given, evidence),
  };
}

/** A word with a capital in front and a small letter in it, but not "I'm"; the length is bounded so that no run of dashes costs more than its length. */
const CAPITALISED = /(?<![\p{L}\p{N}])(?!I['’])\p{Lu}[\p{L}'’-]{0,40}\p{Ll}/gu;

/**
 * Words that begin sentences and are nobody's name: without them a masked text could not be read. Words that are names as well (Will, May,
 * Grace) are not among them.
 */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "a about after again all also although am an and another any anyone are as at be because been before being both but by can can't cannot " +
    "could couldn't dear did didn't do does doesn't doing don't during each either even ever every everyone everything few first for from " +
    "further good had hadn't has hasn't have haven't he hello her here here's hi his how however if in instead is isn't it it's its just last " +
    "let let's like many maybe me more most much my neither never next no nobody none not nothing now of off on once one only or other our out " +
    "over per perhaps please rather same second she should shouldn't since so some someone something soon sorry still such than thank thanks " +
    "that that's the their then there there's these they they're third this those though through thus to today tomorrow too unfortunately " +
    "unless until up upon us very was wasn't we we'll we're we've well were what what's when where which while who whoever whose why with " +
    "within without won't would wouldn't yes yesterday yet you you'll you're you've your yours " +
    "monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

function isName(word: string): boolean {
  return !NO_NAMES.has(word.toLowerCase().replaceAll("’", "'"));
}

/** A word all in capitals: a name, or somebody who raises their voice. */
const ALL_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’-]{0,40}\p{Lu}(?![\p{L}\p{N}])/gu;

/** What people shout, and abbreviations that are nobody's name. */
const SHOUTED: ReadonlySet<string> = new Set(
  (
    "absolutely account angry answer app asap bad bill broken call card cold days disgusting done email faq fix gps help hours id joke late lies " +
    "minutes money need number nothing ok ombudsman order parcel pay phone pin please price promised really receipt refund ridiculous rude scam " +
    "seriously service sms stop still terrible tv uk ups usa usb vat wait waiting want week weeks where wifi work working worst wrong wtf"
  ).split(" "),
);

/** Addresses, handles, numbers and names inside a text, masked at equal length; a capital at the very start is left alone. */
export function redact(words: string): string {
  return words
    .replace(/\S+/g, (run) => (/@\S/.test(run) ? mask(run) : run))
    .replace(/\d/g, mask)
    .replace(ALL_CAPITALS, (word) => (isName(word) && !SHOUTED.has(word.toLowerCase()) ? mask(word) : word))
    .replace(CAPITALISED, (word, start: number) => (start > 0 && isName(word) ? mask(word) : word));
}

/** At equal length, so that ranges still fit. */
function mask(words: string): string {
  return words.replace(/\S/gu, (character) => "•".repeat(character.length));
}

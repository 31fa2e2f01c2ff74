/** What of people's own words a result shows. Nothing else in a result is taken from a text word by word. */
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

/** Addresses, numbers and capitalised words inside a text, masked at equal length; a capital at the very start is left alone. */
export function redact(words: string): string {
  return words
    .replace(/\S+/g, (run) => (run.lastIndexOf("@", run.length - 2) > 0 ? mask(run) : run))
    .replace(/\d/g, mask)
    .replace(CAPITALISED, (name, start: number) => (start === 0 ? name : mask(name)));
}

/** At equal length, so that ranges still fit. */
function mask(words: string): string {
  return words.replace(/\S/gu, (character) => "•".repeat(character.length));
}

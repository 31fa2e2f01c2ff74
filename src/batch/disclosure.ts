/** What of a conversation may leave the process: words masked or not at all, and nothing sensitive unless it is asked for. */

import { redact } from "../contract/evidence.js";
import type { CustomerState, MissingMove, ReplyAnalysis } from "../contract/results.js";
import type { RowFinding, RowSource } from "./row.js";

/** Signals that stay in the process unless they are asked for. */
export type SensitiveSignal = "self-harm" | "vulnerable";

/** What may leave the process. */
export interface Disclosure {
  /** Texts and findings: none of them (the default of a row), with names, addresses and numbers masked (the default with `full`), or as they are. */
  readonly evidence?: "none" | "redacted" | "full";
  /** `true`: `customer_self_harm` and `customer_vulnerable` are told, and rules and texts that show them. */
  readonly sensitive?: boolean;
}

/** The part of a row that shows words. */
export interface Evidence {
  readonly reply?: string;
  readonly customer?: string;
  readonly findings?: readonly RowFinding[];
}

const SENSITIVE: ReadonlySet<string> = new Set<SensitiveSignal>(["self-harm", "vulnerable"]);

/** Whether a signal is told only where it is asked for. */
export function isSensitive(signal: string): boolean {
  return SENSITIVE.has(signal);
}

function showsSensitive({ findings }: CustomerState): boolean {
  return findings.some(({ signal }) => isSensitive(signal));
}

/** A text that stands by itself begins with a name as often as not. */
function redactWhole(text: string): string {
  return redact(`\n${text}`).slice(1);
}

/** How words are shown. */
function shownAs({ evidence = "none" }: Disclosure): (words: string) => string {
  if (evidence === "none") return () => "";
  return evidence === "full" ? (words) => words : redactWhole;
}

/** The words of a reply and its customer; the customer's are held back where they show what is not asked for. */
export function evidenceOf(analysis: ReplyAnalysis, source: RowSource, disclosure: Disclosure): Evidence {
  if ((disclosure.evidence ?? "none") === "none") return {};
  const show = shownAs(disclosure);
  const mayQuote = disclosure.sensitive === true || !showsSensitive(analysis.customer);
  return {
    ...(source.reply === undefined ? {} : { reply: show(source.reply) }),
    ...(source.customer === undefined || !mayQuote ? {} : { customer: show(source.customer) }),
    findings: analysis.findings.map(({ ruleId, kind, range, excerpt, points, message }) => ({
      ruleId,
      kind,
      start: range?.start ?? null,
      end: range?.end ?? null,
      excerpt: show(excerpt),
      points,
      message,
    })),
  };
}

/** The whole analysis, as it may leave the process. */
export function publicAnalysis(analysis: ReplyAnalysis, disclosure: Disclosure): ReplyAnalysis {
  const show = shownAs(disclosure);
  const shown = <T extends { readonly excerpt: string }>(found: T): T => ({ ...found, excerpt: show(found.excerpt) });
  const { customer } = analysis;
  const mayTell = (signal: string): boolean => disclosure.sensitive === true || !isSensitive(signal);
  const mayQuote = disclosure.sensitive === true || !showsSensitive(customer);
  return {
    ...analysis,
    findings: analysis.findings.map(shown),
    missing: mayQuote ? analysis.missing : analysis.missing.map(withoutReason),
    leavesOpen: mayQuote ? analysis.leavesOpen.map(shown) : [],
    suppressed: analysis.suppressed.map((each) => ({ ...each, finding: shown(each.finding) })),
    customer: {
      ...customer,
      signals: customer.signals.filter(mayTell),
      findings: customer.findings.filter(({ signal }) => mayTell(signal)).map(shown),
    },
  };
}

/** Why a move is missing can tell what the customer has told. */
function withoutReason(missing: MissingMove): MissingMove {
  return { ...missing, message: "", why: "", suggestions: [] };
}

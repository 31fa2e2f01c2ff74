/** What of a conversation may leave the process: words masked or not at all, and nothing sensitive unless it is asked for. */
import type { Evidence } from "../contract/conversation.js";
import { customerShown, excerptsShown, shown } from "../contract/evidence.js";
import type { CustomerState, MissingMove, ReplyAnalysis, ReplyFinding } from "../contract/results.js";
import type { RowFinding, RowSource } from "./row.js";

/** Signals that stay in the process unless they are asked for. */
export type SensitiveSignal = "self-harm" | "vulnerable";

/** What may leave the process. */
export interface Disclosure {
  /** Texts and findings: none of them (the default of a row), with names, addresses and numbers masked (the default with `full`), or as they are. */
  readonly evidence?: Evidence;
  /** `true`: `customer_self_harm` and `customer_vulnerable` are told, and rules and texts that show them. */
  readonly sensitive?: boolean;
}

/** The part of a row that shows words. */
export interface RowWords {
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

/** A whole text as it may be shown. It begins with a name as often as not, where an excerpt begins with any word of a sentence. */
function textShown(text: string, evidence: Evidence): string {
  return shown(`\n${text}`, evidence).slice(1);
}

/** The words of a reply and its customer; the customer's are held back where they show what is not asked for. */
export function wordsOf(
  { findings, customer }: ReplyAnalysis,
  source: RowSource,
  { evidence = "none", sensitive = false }: Disclosure,
): RowWords {
  if (evidence === "none") return {};
  const reply = source.reply === undefined ? undefined : textShown(source.reply, evidence);
  const mayQuote = sensitive || !showsSensitive(customer);
  return {
    ...(reply === undefined ? {} : { reply }),
    ...(source.customer === undefined || !mayQuote ? {} : { customer: textShown(source.customer, evidence) }),
    findings: findings.map((finding) => findingOf(finding, reply, evidence)),
  };
}

/** @param reply as it is shown: an excerpt is cut out of it, so that it shows what the reply shows and not a letter more */
function findingOf(
  { ruleId, kind, range, excerpt, points, message }: ReplyFinding,
  reply: string | undefined,
  evidence: Evidence,
): RowFinding {
  const words = range === null || reply === undefined ? shown(excerpt, evidence) : reply.slice(range.start, range.end);
  return { ruleId, kind, start: range?.start ?? null, end: range?.end ?? null, excerpt: words, points, message };
}

/** The whole analysis, as it may leave the process. */
export function publicAnalysis(
  analysis: ReplyAnalysis,
  { evidence = "none", sensitive = false }: Disclosure,
): ReplyAnalysis {
  const mayTell = (signal: string): boolean => sensitive || !isSensitive(signal);
  const mayQuote = sensitive || !showsSensitive(analysis.customer);
  const customer = customerShown(analysis.customer, evidence);
  return {
    ...analysis,
    findings: excerptsShown(analysis.findings, evidence),
    missing: mayQuote ? analysis.missing : analysis.missing.map(withoutReason),
    leavesOpen: mayQuote ? excerptsShown(analysis.leavesOpen, evidence) : [],
    suppressed: analysis.suppressed.map((each) => ({
      ...each,
      finding: { ...each.finding, excerpt: shown(each.finding.excerpt, evidence) },
    })),
    customer: {
      ...customer,
      signals: customer.signals.filter(mayTell),
      findings: customer.findings.filter(({ signal }) => mayTell(signal)),
    },
  };
}

/** Why a move is missing can tell what the customer has told. */
function withoutReason(missing: MissingMove): MissingMove {
  return { ...missing, message: "", why: "", suggestions: [] };
}

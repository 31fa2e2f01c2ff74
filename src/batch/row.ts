/** One flat row per reply: small and stable enough for a warehouse. */
import type { Level, NextStepSuggestion, ReplyAnalysis, ReplyFinding, Status, Trend } from "../contract/results.js";
import type { Move, StepId } from "../contract/vocabulary.js";
import { stepsShownBy, stepsThatShow } from "../next-step/facts.js";
import { type Disclosure, isSensitive, publicAnalysis, type SensitiveSignal, wordsOf } from "./disclosure.js";
import { problemOf } from "./problem.js";
import { CUSTOMER_COLUMNS, REPLY_COLUMNS, type SignalColumn, type Underscored } from "./signal-columns.js";

/** Columns that are there only where they are asked for. */
export type SensitiveColumn = `customer_${Underscored<SensitiveSignal>}`;

/** A value that is carried through from the input. */
export type CarriedValue = string | number | boolean | null;

/** A finding as a row shows it. */
export interface RowFinding {
  readonly ruleId: string;
  readonly kind: ReplyFinding["kind"];
  /** In UTF-16 units of the reply, half open; `null` for the whole reply. */
  readonly start: number | null;
  readonly end: number | null;
  readonly excerpt: string;
  readonly points: number;
  readonly message: string;
}

/** The columns that do not stand for a signal. */
export interface RowFields {
  /** Rises when a column changes its meaning or goes; a new column does not raise it. */
  readonly rowVersion: 1;
  /** The caller's id, else the number of the input record as text. */
  readonly id: string;
  /** The conversation or ticket that the reply belongs to. */
  readonly conversation: string | null;
  /** The place of the reply among the turns of its conversation, from 0. */
  readonly turn: number | null;
  /** When the reply was sent: ISO 8601 in UTC. */
  readonly at: string | null;
  readonly agent: string | null;
  readonly channel: string | null;
  readonly brand: string | null;
  readonly tags: readonly string[];
  readonly status: Status;
  /** 0 to 100; `null` unless scored. */
  readonly score: number | null;
  readonly band: ReplyAnalysis["band"];
  /** How upset the customer was before the reply, 0 to 4. */
  readonly intensity: number;
  readonly level: Level;
  readonly trend: Trend;
  /** No customer turn was given, and a frustrated customer is assumed. */
  readonly assumed: boolean;
  /** How upset the customer's own next words are, 0 to 4; `null` where there are none that can be read. */
  readonly intensityAfter: number | null;
  /** What `suggestNextStep` would have said before the reply. */
  readonly step: StepId;
  /** Whether the reply took that step; `null` where the words of a reply cannot show it (`close`, `bring-in-help` …) or it was not scored. */
  readonly stepTaken: boolean | null;
  /** Steps that our side had left out before the reply, and the customer shows it. */
  readonly skipped: readonly StepId[];
  /** Rules that fired in the reply, then rules that fired in the customer's turns. */
  readonly rules: readonly string[];
  /** Moves that this customer needed from this reply and did not get. */
  readonly missing: readonly Move[];
  /** Asks of the customer that the reply leaves open. */
  readonly asksOpen: number;
  /** Promises of our side that were overdue when the reply was sent. */
  readonly promisesOverdue: number;
  /** The problem that the customer's last words name, such as `"parcel: late"`: never a name, number or address of theirs. */
  readonly problem: string | null;
  /** Fingerprint of the rule set: equal fingerprints, comparable scores. */
  readonly ruleSet: string;
  /** Input columns that were asked for, under their own names. */
  readonly carried: Readonly<Record<string, CarriedValue>>;
  /** Only with evidence. */
  readonly reply?: string;
  /** Only with evidence: what the customer wrote last before the reply. */
  readonly customer?: string;
  /** Only with evidence. */
  readonly findings?: readonly RowFinding[];
  /** Only on demand: everything that is known of the reply. */
  readonly analysis?: ReplyAnalysis;
}

/** One flat row per reply; version 1. A boolean for each signal; `false` for all moves and risks of a reply that was not scored. */
export type ScoredRow = RowFields & { readonly [column in Exclude<SignalColumn, SensitiveColumn>]: boolean } & {
  readonly [column in SensitiveColumn]?: boolean;
};

/** What is known of a reply besides its words. */
export interface RowSource {
  readonly id: string;
  readonly conversation?: string | null;
  readonly turn?: number | null;
  readonly at?: string | null;
  readonly agent?: string | null;
  readonly channel?: string | null;
  readonly brand?: string | null;
  readonly tags?: readonly string[];
  readonly intensityAfter?: number | null;
  /** Steps that the reply took, where the caller knows more than its signals show. */
  readonly done?: readonly StepId[];
  readonly carried?: Readonly<Record<string, CarriedValue>>;
  readonly reply?: string;
  readonly customer?: string;
}

/** How much a row holds. */
export interface RowOptions extends Disclosure {
  /** `true`: the whole analysis, under `analysis`. */
  readonly full?: boolean;
}

/** The names of the signal columns, in the order of the vocabulary; the sensitive ones only where they are asked for. */
export function signalColumns({ sensitive = false }: Pick<RowOptions, "sensitive"> = {}): readonly SignalColumn[] {
  return [...REPLY_COLUMNS, ...CUSTOMER_COLUMNS]
    .filter(({ signal }) => sensitive || !isSensitive(signal))
    .map(({ column }) => column);
}

/**
 * Makes the flat row of a reply.
 *
 * @param analysis what `analyzeReply` said of it, with full evidence
 * @param next what `suggestNextStep` said of the conversation before it
 * @param source what is known of the reply besides its words
 * @returns a row that holds no text unless evidence is asked for, and nothing of self-harm and vulnerability unless `sensitive`
 */
export function toRow(
  analysis: ReplyAnalysis,
  next: NextStepSuggestion,
  source: RowSource,
  options: RowOptions = {},
): ScoredRow {
  const { customer } = analysis;
  return {
    rowVersion: 1,
    id: source.id,
    conversation: source.conversation ?? null,
    turn: source.turn ?? null,
    at: source.at ?? null,
    agent: source.agent ?? null,
    channel: source.channel ?? null,
    brand: source.brand ?? null,
    tags: source.tags ?? [],
    status: analysis.status,
    score: analysis.score,
    band: analysis.band,
    intensity: customer.intensity,
    level: customer.level,
    trend: customer.trend,
    assumed: customer.assumed,
    intensityAfter: source.intensityAfter ?? null,
    step: next.step,
    stepTaken: wasTaken(next.step, analysis, source.done ?? []),
    skipped: next.skipped,
    ...signalsOf(analysis, options),
    rules: rulesOf(analysis, options),
    missing: analysis.missing.map(({ move }) => move),
    asksOpen: analysis.leavesOpen.length,
    promisesOverdue: next.thread.promises.filter(({ status }) => status === "overdue").length,
    problem: source.customer === undefined ? null : problemOf(source.customer),
    ruleSet: analysis.ruleSet.fingerprint,
    carried: source.carried ?? {},
    ...wordsOf(analysis, source, options),
    ...(options.full === true ? { analysis: publicAnalysis(analysis, options) } : {}),
  };
}

function wasTaken(step: StepId, analysis: ReplyAnalysis, done: readonly StepId[]): boolean | null {
  if (analysis.status !== "scored" || !stepsThatShow.has(step)) return null;
  return done.includes(step) || stepsShownBy(analysis.signals).has(step);
}

function signalsOf(analysis: ReplyAnalysis, { sensitive = false }: RowOptions): Record<SignalColumn, boolean> {
  const columns: Partial<Record<SignalColumn, boolean>> = {};
  const ours: ReadonlySet<string> = new Set(analysis.signals);
  const theirs: ReadonlySet<string> = new Set(analysis.customer.signals);
  for (const { signal, column } of REPLY_COLUMNS) columns[column] = ours.has(signal);
  for (const { signal, column } of CUSTOMER_COLUMNS) {
    if (sensitive || !isSensitive(signal)) columns[column] = theirs.has(signal);
  }
  return columns as Record<SignalColumn, boolean>;
}

function rulesOf({ findings, customer }: ReplyAnalysis, { sensitive = false }: RowOptions): readonly string[] {
  const theirs = customer.findings.filter(({ signal }) => sensitive || !isSensitive(signal));
  return [...new Set([...findings, ...theirs].map(({ ruleId }) => ruleId))];
}

/** The smallest piece of work: records that are scored together or not at all. */
import { type Analyzer, createAnalyzer } from "../analyzer.js";
import { remembered } from "../contract/remember.js";
import type { RuleSetLayer } from "../rule-set/layer.js";
import { RecordError, type Rejection } from "./errors.js";
import { type Reading, readRecord, readTurnRecords } from "./reading.js";
import { writeRows } from "./rows.js";
import { scoreReading } from "./score.js";
import type { ScoreSettings } from "./settings.js";
import { labelAt, type RecordValue } from "./values.js";

/** A record as it was read. */
export interface RawRecord {
  /** Its number in the input, from 1. */
  readonly record: number;
  readonly line: number | null;
  /** How long it was in the input, in bytes; 0 where nobody knows. */
  readonly size: number;
  readonly value: RecordValue;
}

/** Records that belong together: one, or the turns of a conversation; and those that were turned down among them. */
export interface Unit {
  readonly records: readonly RawRecord[];
  readonly rejected: readonly Rejection[];
}

/** What a reader gives: records, and those that could not be read, in the order of the input. */
export type ReadItem = RawRecord | Rejection;

export function isRejection(item: ReadItem): item is Rejection {
  return "code" in item;
}

/** Takes items as they come, and gives units when they are complete; `end` gives the last one. */
export interface UnitMaker {
  readonly add: (item: ReadItem) => readonly Unit[];
  readonly end: () => readonly Unit[];
}

/** What has become of a unit; scored and rejected records together are those of the unit. */
export interface ScoredUnit {
  /** The rows as text, a line each. */
  readonly text: string;
  readonly rows: number;
  readonly scored: number;
  readonly rejected: readonly Rejection[];
}

/** Scores units, one after the other. */
export type UnitScorer = (units: readonly Unit[]) => readonly ScoredUnit[];

/** Compiling takes longer than scoring a short file: what is compiled once serves all runs on the same layers. */
export const analyzerFor: (layers: readonly RuleSetLayer[]) => Analyzer = remembered((layers) =>
  createAnalyzer(...layers),
);

/** Makes the scoring side of a run: the same in this thread and in a worker. */
export function createUnitScorer(settings: ScoreSettings): UnitScorer {
  const analyzer = analyzerFor(settings.layers);
  return (units) => units.map((unit) => scoreUnit(unit, analyzer, settings));
}

function scoreUnit(unit: Unit, analyzer: Analyzer, settings: ScoreSettings): ScoredUnit {
  const { records, rejected } = unit;
  if (records.length === 0) return { text: "", rows: 0, scored: 0, rejected };
  try {
    const rows = scoreReading(readUnit(unit, settings), analyzer, settings);
    return { text: writeRows(rows, settings), rows: rows.length, scored: records.length, rejected };
  } catch (error) {
    return { text: "", rows: 0, scored: 0, rejected: [...rejected, ...rejectAll(unit, error, settings)] };
  }
}

function readUnit({ records }: Unit, settings: ScoreSettings): Reading {
  const { record, value } = records[0] as RawRecord;
  if (settings.shape !== "turn") return readRecord(value, record, settings);
  return readTurnRecords(
    records.map((each) => each.value),
    settings,
  );
}

/** A conversation is judged whole or not at all: where one record is no good, the others say which. */
function rejectAll({ records }: Unit, error: unknown, settings: ScoreSettings): readonly Rejection[] {
  const isOurs = error instanceof RecordError;
  const code = isOurs ? error.code : "failed";
  const reason = isOurs ? error.message : `Scoring failed: ${(error as Error).message ?? String(error)}`;
  const culprit = isOurs ? error.culprit : undefined;
  return records.map(({ record, line, value }, index) => ({
    record,
    line,
    id: idOf(value, settings),
    code,
    reason:
      culprit === undefined || culprit === index
        ? reason
        : `Record ${records[culprit]?.record} of the same conversation cannot be read: ${reason}`,
  }));
}

/** The id of a record, as far as it can be read. */
export function idOf(value: RecordValue, { columns, shape }: Pick<ScoreSettings, "columns" | "shape">): string | null {
  try {
    if (shape === "zendesk" || shape === "intercom" || shape === "freshdesk") return labelAt(value, "id");
    const id = labelAt(value, columns.id);
    return id === null && shape === "conversation" ? labelAt(value, columns.conversationId) : id;
  } catch {
    return null;
  }
}

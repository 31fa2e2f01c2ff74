/** What the summaries read of a row, in their own words; and the check that it is a row at all. */
import type { CustomerSignal, ReplySignal } from "../../contract/vocabulary.js";
import type { RowFields, ScoredRow } from "../row.js";
import { CUSTOMER_COLUMNS, REPLY_COLUMNS } from "../signal-columns.js";
import { INTENSITY_UNIT, STATUSES } from "./units.js";

export interface RowFacts
  extends Pick<
    RowFields,
    | "id"
    | "at"
    | "agent"
    | "channel"
    | "brand"
    | "tags"
    | "status"
    | "score"
    | "band"
    | "missing"
    | "skipped"
    | "asksOpen"
    | "promisesOverdue"
    | "ruleSet"
    | "problem"
  > {
  /** The conversation; a row without one is a conversation of its own. */
  readonly conversation: string;
  /** Intensity before the reply, in thousandths; `null` where it was only assumed. */
  readonly before: number | null;
  /** Intensity of the customer's next words, in thousandths. */
  readonly after: number | null;
  readonly signals: readonly ReplySignal[];
  readonly customer: readonly CustomerSignal[];
}

/**
 * @param position what to call the row in an error: "row 12"
 * @throws TypeError that names the row and the column, where something is not a row of version 1
 */
export function readFacts(row: ScoredRow, position: string): RowFacts {
  checkRow(row, position);
  const columns = row as unknown as Readonly<Record<string, unknown>>;
  return {
    id: row.id,
    conversation: row.conversation ?? row.id,
    at: row.at,
    agent: row.agent,
    channel: row.channel,
    brand: row.brand,
    tags: [...new Set(row.tags)],
    status: row.status,
    score: row.score,
    band: row.band,
    before: row.assumed ? null : Math.round(row.intensity * INTENSITY_UNIT),
    after: row.intensityAfter === null ? null : Math.round(row.intensityAfter * INTENSITY_UNIT),
    signals: REPLY_COLUMNS.filter((each) => columns[each.column] === true).map(({ signal }) => signal),
    customer: CUSTOMER_COLUMNS.filter((each) => columns[each.column] === true).map(({ signal }) => signal),
    missing: row.missing,
    skipped: row.skipped,
    asksOpen: row.asksOpen,
    promisesOverdue: row.promisesOverdue,
    ruleSet: row.ruleSet,
    problem: row.problem ?? null,
  };
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isTextOrNull: Check = (value) => value === null || isText(value);
const isList: Check = (value) => Array.isArray(value) && value.every(isText);
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isIntensity: Check = (value) => typeof value === "number" && value >= 0 && value <= 4;
const SHAPE: readonly (readonly [keyof ScoredRow, Check, string])[] = [
  ["id", isText, "a text"],
  ["conversation", isTextOrNull, "a text or null"],
  ["at", isTextOrNull, "a text or null"],
  ["agent", isTextOrNull, "a text or null"],
  ["channel", isTextOrNull, "a text or null"],
  ["brand", isTextOrNull, "a text or null"],
  ["tags", isList, "a list of texts"],
  ["status", (value) => STATUSES.some((status) => status === value), `one of ${STATUSES.join(", ")}`],
  [
    "score",
    (value) => value === null || (isCount(value) && (value as number) <= 100),
    "a whole number from 0 to 100, or null",
  ],
  ["intensity", isIntensity, "a number from 0 to 4"],
  ["intensityAfter", (value) => value === null || isIntensity(value), "a number from 0 to 4, or null"],
  ["missing", isList, "a list of texts"],
  ["skipped", isList, "a list of texts"],
  ["asksOpen", isCount, "a whole number"],
  ["promisesOverdue", isCount, "a whole number"],
  ["ruleSet", isText, "a text"],
];

function checkRow(row: ScoredRow, position: string): void {
  const value: unknown = row;
  if (typeof value !== "object" || value === null) {
    throw new TypeError(`${position}: expected a scored row, got ${shown(value)}`);
  }
  if (row.rowVersion !== 1) {
    const version = shown(row.rowVersion);
    throw new TypeError(`${position}: expected rowVersion 1, got ${version}; is this the output of the scoring?`);
  }
  for (const [name, holds, expected] of SHAPE) {
    if (!holds(row[name])) throw new TypeError(`${position}: ${name} should be ${expected}, got ${shown(row[name])}`);
  }
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** The columns of a row, with their types: for tables, which must know them before the first row. */
import { type RowFields, type RowOptions, signalColumns } from "./row.js";

/** `texts` is an array of texts, `object` anything deeper. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "texts" | "object";

/** A column of a row. */
export interface RowColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether it may be `null` or missing. */
  readonly nullable: boolean;
}

type TypeOf<T> = [T] extends [boolean]
  ? "boolean"
  : [T] extends [number]
    ? "integer" | "number"
    : [T] extends [string]
      ? "text"
      : [T] extends [readonly string[]]
        ? "texts"
        : "object";
type Written<T> = `${TypeOf<NonNullable<T>>}${T extends NonNullable<T> ? "" : "?"}`;

/** In the order of a row. The compiler holds it against the fields of a row, so that none is left out or is something else. */
const FIELDS: { readonly [Name in keyof Required<RowFields>]: Written<RowFields[Name]> } = {
  rowVersion: "integer",
  id: "text",
  conversation: "text?",
  turn: "integer?",
  at: "text?",
  agent: "text?",
  channel: "text?",
  brand: "text?",
  tags: "texts",
  status: "text",
  score: "integer?",
  band: "text?",
  intensity: "number",
  level: "text",
  trend: "text",
  assumed: "boolean",
  intensityAfter: "number?",
  step: "text",
  stepTaken: "boolean?",
  skipped: "texts",
  rules: "texts",
  missing: "texts",
  asksOpen: "integer",
  promisesOverdue: "integer",
  problem: "text?",
  ruleSet: "text",
  carried: "object",
  reply: "text?",
  customer: "text?",
  findings: "object?",
  analysis: "object?",
};

/** The signals stand in front of it. */
const AFTER_SIGNALS: keyof RowFields = "rules";
const EVIDENCE: readonly string[] = ["reply", "customer", "findings"] satisfies (keyof RowFields)[];

/**
 * The columns that rows have which were made with the same options, in the order of a row.
 *
 * @example
 * rowColumns().find(({ name }) => name === "score"); // { name: "score", type: "integer", nullable: true }
 */
export function rowColumns({
  sensitive = false,
  evidence = "none",
  full = false,
}: RowOptions = {}): readonly RowColumn[] {
  const signals = signalColumns({ sensitive }).map((name) => ({ name, type: "boolean", nullable: false }) as const);
  return Object.entries(FIELDS)
    .filter(([name]) => (evidence !== "none" || !EVIDENCE.includes(name)) && (full || name !== "analysis"))
    .flatMap(([name, written]) => [...(name === AFTER_SIGNALS ? signals : []), columnOf(name, written)]);
}

function columnOf(name: string, written: string): RowColumn {
  const nullable = written.endsWith("?");
  return { name, type: (nullable ? written.slice(0, -1) : written) as ColumnType, nullable };
}

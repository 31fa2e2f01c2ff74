/** Rows as text: JSON Lines, or CSV with lists and objects as JSON in a cell. */
import { stringify } from "csv-stringify/sync";
import { rowColumns } from "./columns.js";
import type { ScoredRow } from "./row.js";
import type { ScoreSettings } from "./settings.js";

type RowSettings = Pick<ScoreSettings, "format" | "formulas" | "sensitive" | "evidence" | "full" | "carry">;

/** The names of the columns of a CSV file; carried columns have `carried_` in front. */
function csvColumns(settings: RowSettings): readonly string[] {
  return rowColumns(settings).flatMap(({ name }) =>
    name === "carried" ? settings.carry.map((each) => `carried_${each}`) : [name],
  );
}

/** What some readers take for a line end (Python's `splitlines` does), though JSON does not. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A value as a line of JSON Lines, and a single line for every reader. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value).replace(
    OTHER_LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}

/** What stands above the rows in a file. */
export function headOf(settings: RowSettings): string {
  return settings.format === "csv" ? stringify([[...csvColumns(settings)]]) : "";
}

export function writeRows(rows: readonly ScoredRow[], settings: RowSettings): string {
  if (settings.format === "jsonl") return rows.map(jsonLine).join("");
  const columns = csvColumns(settings);
  return stringify(rows.map((row) => cellsOf(row, columns, settings)));
}

function cellsOf(row: ScoredRow, columns: readonly string[], { formulas }: RowSettings): string[] {
  const cells: Readonly<Record<string, unknown>> = {
    ...row,
    ...Object.fromEntries(Object.entries(row.carried).map(([name, value]) => [`carried_${name}`, value])),
  };
  return columns.map((column) => {
    const value = cells[column];
    return typeof value === "string" && formulas === "escape" ? withoutFormula(value) : cellOf(value);
  });
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * What customers write must not run in the spreadsheet of whoever opens the file. A quote in front shows such a cell as text. One that begins
 * with quotes already gets one more, so that taking one away always gives back what was there.
 */
function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

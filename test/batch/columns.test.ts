import { describe, expect, test } from "vitest";
import { type ColumnType, type RowColumn, type RowOptions, rowColumns, scoreStream } from "../../src/batch/index.js";
import { replyRecords } from "../support/batch.js";

const HOLDS: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
  object: (value) => typeof value === "object" && value !== null,
};

function fits({ name, type, nullable }: RowColumn, row: Readonly<Record<string, unknown>>): boolean {
  const value = row[name];
  return value === null || value === undefined ? nullable : HOLDS[type](value);
}

const ALL: RowOptions = { sensitive: true, evidence: "full", full: true };

describe("the columns of a row", () => {
  test.each<[string, RowOptions]>([
    ["nothing asked for", {}],
    ["sensitive", { sensitive: true }],
    ["evidence", { evidence: "redacted" }],
    ["everything", ALL],
  ])("are those that rows have, in their order: %s", async (_, options) => {
    const records = [
      ...replyRecords(3),
      { id: "alone", reply: "Vielen Dank für Ihre Nachricht, wir melden uns bald." },
    ];
    const columns = rowColumns(options);
    let longest: readonly string[] = [];
    for await (const event of scoreStream(records, { workers: 0, shape: "reply", ...options })) {
      if (event.kind !== "row") throw new Error(`rejected: ${event.reason}`);
      const row = event.row as unknown as Readonly<Record<string, unknown>>;
      expect(columns.filter((column) => !fits(column, row))).toEqual([]);
      if (Object.keys(row).length > longest.length) longest = Object.keys(row);
    }
    expect(columns.map(({ name }) => name)).toEqual(longest);
  });
});

/** Opens a file of records: what a record is, and the records. */
import { didYouMean } from "../rule-set/issues.js";
import { openCsv } from "./csv.js";
import { lookAtFirst, type ScoreOptions } from "./engine.js";
import { BatchError } from "./errors.js";
import { type ByteStream, type InputOptions, openInput } from "./input.js";
import { readJsonLines } from "./json-lines.js";
import { type ColumnRole, NEEDED, namesOf, type RecordShape, shapeOf } from "./settings.js";
import type { ReadItem } from "./unit.js";

export interface ReaderOptions extends InputOptions, Pick<ScoreOptions, "shape" | "columns" | "carry"> {
  readonly delimiter: string | null;
  readonly encoding: string;
  readonly maxRecordBytes: number;
}

export interface OpenRecords {
  readonly shape: RecordShape;
  readonly items: AsyncIterable<readonly ReadItem[]>;
}

/**
 * Opens a source of records.
 *
 * @throws BatchError where it cannot be read, is something else, or lacks a column
 */
export async function openRecords(source: ByteStream, options: ReaderOptions): Promise<OpenRecords> {
  const { first, chunks } = await openInput(source, options);
  if (options.format === "jsonl") return lookAtFirst(readJsonLines(chunks, options), options);
  const { header, read } = await openCsv(first, chunks, options);
  const shape = options.shape ?? shapeOf(header, options.columns);
  checkColumns(header, shape, options);
  return { shape, items: read([...Object.values(namesOf(options.columns)), ...(options.carry ?? [])]) };
}

/** Columns that a record cannot do without, and those that were asked for by name, must be there. */
function checkColumns(
  header: readonly string[],
  shape: RecordShape,
  { columns = {}, carry = [] }: ReaderOptions,
): void {
  if (shape !== "reply" && shape !== "conversation" && shape !== "turn") {
    throw new BatchError("format", `A ${shape} export is read as JSON Lines, a ticket a line; this is CSV.`);
  }
  const names = namesOf(columns);
  const asked = Object.keys(columns) as ColumnRole[];
  const wanted = [...new Set([...NEEDED[shape], ...asked])].map((role) => ({
    name: names[role],
    role: role as string,
  }));
  const missing = [...wanted, ...carry.map((name) => ({ name, role: "carry" }))].filter(
    ({ name }) => !header.includes(name),
  );
  if (missing.length === 0) return;
  const problems = missing.map(({ name, role }) => {
    const hint = didYouMean(name, header);
    return `${JSON.stringify(name)} (for ${role})${hint === undefined ? "" : `: ${hint}`}`;
  });
  throw new BatchError(
    "columns",
    `There is no column ${problems.join(", and none ")}. The columns are ${header.map((name) => JSON.stringify(name)).join(", ")}. Say which is which with columns.`,
  );
}

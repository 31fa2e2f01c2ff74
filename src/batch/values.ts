/** Single values of a record: found by name, and understood or refused. */
import { isRecord, show } from "../contract/arguments.js";
import { readIsoTime } from "../contract/iso-time.js";
import { didYouMean } from "../rule-set/issues.js";
import { RecordError } from "./errors.js";
import type { CarriedValue } from "./row.js";

/** A record as it was read. */
export type RecordValue = Readonly<Record<string, unknown>>;

/** The value under a name, or under a path such as `ticket.id`; empty text counts as nothing. */
export function valueAt(record: RecordValue, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name] === "" ? undefined : record[name];
  if (!name.includes(".")) return undefined;
  let value: unknown = record;
  for (const key of name.split(".")) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value === "" ? undefined : value;
}

/** An id, a name or the like: text or a number; `null` where there is none. */
export function labelAt(record: RecordValue, name: string): string | null {
  const value = valueAt(record, name);
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    // Two ids of 19 digits are one and the same number.
    throw new RecordError("invalid", `${JSON.stringify(name)} is too large to be exact as a number: write it as text.`);
  }
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  throw new RecordError("invalid", `${JSON.stringify(name)} must be text or a number, got ${show(value)}.`);
}

/** The words under a name; `null` where there are none. */
export function wordsAt(record: RecordValue, name: string): string | null {
  const value = valueAt(record, name);
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  throw new RecordError("invalid", `${JSON.stringify(name)} must be text, got ${show(value)}.`);
}

/** Says that something is not there, with what was perhaps meant. */
export function missing(record: RecordValue, name: string, what: string): RecordError {
  const found = Object.keys(record);
  const hint = Object.hasOwn(record, name)
    ? "it is empty."
    : `the record has ${found.slice(0, 12).map(show).join(", ") || "nothing"}.`;
  return new RecordError(
    "missing",
    `There is no ${what}: ${JSON.stringify(name)} is wanted, ${hint} ${Object.hasOwn(record, name) ? "" : (didYouMean(name, found) ?? "")}`.trim(),
  );
}

/** Tags: an array, JSON text of one, or text with commas or semicolons between them. */
export function tagsAt(record: RecordValue, name: string): readonly string[] {
  const value = valueAt(record, name);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return tagsOf(value, name);
  if (typeof value !== "string")
    throw new RecordError("invalid", `${JSON.stringify(name)} must be tags, got ${show(value)}.`);
  const list = value.trimStart().startsWith("[") ? parseJson(value, name) : value.split(/[,;]/);
  if (!Array.isArray(list))
    throw new RecordError("invalid", `${JSON.stringify(name)} must be tags, got ${show(value)}.`);
  return tagsOf(list, name);
}

function tagsOf(list: readonly unknown[], name: string): readonly string[] {
  for (const tag of list) {
    if (typeof tag !== "string" && typeof tag !== "number") {
      throw new RecordError("invalid", `${JSON.stringify(name)} must hold tags, got ${show(tag)} among them.`);
    }
  }
  return list.map((tag) => String(tag).trim()).filter((tag) => tag !== "");
}

export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RecordError("invalid", `${JSON.stringify(name)} must be JSON: ${(error as Error).message}.`);
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)$/;
const TIME_WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})$/;

/**
 * A time as ISO 8601 with the offset that it was written in, for "by nine" is meant by the writer's clock; `null` where there is none.
 *
 * @param utcOffset what holds for times that say no offset; without it they are refused
 */
export function timeOf(value: unknown, name: string, utcOffset: string | null): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const written = typeof value === "string" ? isoOf(value.trim(), utcOffset) : undefined;
  if (written !== undefined && readIsoTime(written) !== undefined) return written;
  throw new RecordError(
    "invalid",
    `${JSON.stringify(name)} must be an ISO 8601 time with an offset, got ${show(value)}.${hintFor(value)}`,
  );
}

function isoOf(text: string, utcOffset: string | null): string | undefined {
  const [, date, clock, offset] = TIME_WITH_OFFSET.exec(text) ?? [];
  if (offset !== undefined) return `${date}T${clock}${offset === "UTC" ? "Z" : offset}`;
  if (utcOffset === null) return undefined;
  if (DATE.test(text)) return `${text}T00:00${utcOffset}`;
  const [, day, time] = LOCAL_TIME.exec(text) ?? [];
  return day === undefined ? undefined : `${day}T${time}${utcOffset}`;
}

/** A time that was let through, in UTC, as rows say it. */
export function utcOf(at: string | Date): string {
  return at instanceof Date ? at.toISOString() : new Date(readIsoTime(at)?.time ?? Number.NaN).toISOString();
}

function hintFor(value: unknown): string {
  if (typeof value === "string" && (DATE.test(value.trim()) || LOCAL_TIME.test(value.trim()))) {
    return ` It says no offset: set utcOffset, for example "Z".`;
  }
  return typeof value === "number" ? " A number could be seconds or milliseconds: write it as ISO 8601." : "";
}

/** What is carried through: plain values as they are, anything deeper as JSON text. */
export function carriedFrom(record: RecordValue, names: readonly string[]): Record<string, CarriedValue> {
  const carried: Record<string, CarriedValue> = {};
  for (const name of names) {
    const value = valueAt(record, name) ?? null;
    const plain = value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
    carried[name] = plain ? (value as CarriedValue) : (JSON.stringify(value) ?? null);
  }
  return carried;
}

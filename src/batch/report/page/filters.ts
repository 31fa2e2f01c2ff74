/** What the reader can filter by. */
import type { RowFacts } from "../../summary/facts.js";
import type { PageReading } from "./readings.js";

/** The chosen values; an empty text stands for all. */
export interface Filter {
  readonly tag: string;
  readonly channel: string;
  readonly brand: string;
  readonly band: string;
  /** A signal of the reply, or `no-` and a move that is missing. */
  readonly signal: string;
}

/** The names of the filters, in the order in which they stand. */
export const FILTERS = ["tag", "channel", "brand", "band", "signal"] as const;
/** What marks a move that is missing. */
export const MISSING = "no-";

type Filtered = Pick<RowFacts, "channel" | "brand" | "tags" | "missing" | "signals"> & { readonly band: string | null };

export function isFiltered(filter: Filter): boolean {
  return FILTERS.some((name) => filter[name] !== "");
}

export function fits(row: Filtered, filter: Filter): boolean {
  const is = (name: "channel" | "brand" | "band"): boolean => filter[name] === "" || row[name] === filter[name];
  const has = (): boolean =>
    filter.signal.startsWith(MISSING)
      ? row.missing.some((move) => move === filter.signal.slice(MISSING.length))
      : row.signals.some((signal) => signal === filter.signal);
  return (
    is("channel") &&
    is("brand") &&
    is("band") &&
    (filter.tag === "" || row.tags.includes(filter.tag)) &&
    (filter.signal === "" || has())
  );
}

export function readingFits(reading: PageReading, filter: Filter): boolean {
  const signals = reading.marks.map(({ signal }) => signal) as RowFacts["signals"];
  return fits({ ...reading, signals, missing: reading.missing as RowFacts["missing"] }, filter);
}

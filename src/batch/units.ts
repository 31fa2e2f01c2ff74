/** Puts records together that are scored together, and turns down ids that were there before. */
import type { Rejection } from "./errors.js";
import { gatherTurns } from "./gather.js";
import { createSeen, type Seen } from "./seen.js";
import type { RecordOptions, ScoreSettings } from "./settings.js";
import { idOf, isRejection, type RawRecord, type ReadItem, type Unit, type UnitMaker } from "./unit.js";

interface UnitOptions {
  readonly settings: Pick<ScoreSettings, "columns" | "shape">;
  readonly duplicates: NonNullable<RecordOptions["duplicates"]>;
  /** The most that a conversation may hold, in bytes. */
  readonly maxBytes: number;
}

export function createUnitMaker({ settings, duplicates, maxBytes }: UnitOptions): UnitMaker {
  const ids = duplicates === "reject" ? createSeen() : null;
  const refuse = (item: RawRecord): Rejection | null => repeatedId(item, settings, ids);
  if (settings.shape === "turn") return gatherTurns({ settings, maxBytes, refuse });
  return { add: (item) => [single(item, refuse)], end: () => [] };
}

function single(item: ReadItem, refuse: (item: RawRecord) => Rejection | null): Unit {
  const rejection = isRejection(item) ? item : refuse(item);
  return rejection === null ? { records: [item as RawRecord], rejected: [] } : { records: [], rejected: [rejection] };
}

function repeatedId(item: RawRecord, settings: UnitOptions["settings"], ids: Seen | null): Rejection | null {
  const id = idOf(item.value, settings);
  if (id === null || ids === null || ids.add(id)) return null;
  const reason = `The id ${JSON.stringify(id)} was there before. duplicates: "allow" scores such records too.`;
  return { record: item.record, line: item.line, id, code: "duplicate-id", reason };
}

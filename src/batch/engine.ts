/** From what a reader gives to scored units: the part that files, streams and lines have in common. */
import type { RuleSetLayer } from "../rule-set/layer.js";
import { asIfUnseen, inBatches, overlap } from "./flow.js";
import { openWorkshop } from "./pool.js";
import type { RowOptions } from "./row.js";
import { type RecordOptions, type RecordShape, type ScoreSettings, shapeOf } from "./settings.js";
import { isRejection, type ReadItem, type ScoredUnit, type Unit, type UnitMaker } from "./unit.js";
import { createUnitMaker } from "./units.js";

/** What every door takes. */
export interface ScoreOptions extends RecordOptions, RowOptions {
  /** Layers on top of the recommended rules. Those with code in them are scored in this thread. */
  readonly layers?: readonly RuleSetLayer[];
  /** How many threads score. 0 and 1 score in this one. Default: what the machine has, at most 8. */
  readonly workers?: number;
  /** The longest record, and the longest conversation of gathered turns, in bytes. Default 10 MiB. */
  readonly maxRecordBytes?: number;
  /** Stops the run; what was asked for rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export const MAX_RECORD_BYTES: number = 10 * 1024 * 1024;

interface Run {
  readonly settings: ScoreSettings;
  readonly workers: number;
  readonly duplicates: NonNullable<RecordOptions["duplicates"]>;
  readonly maxRecordBytes: number;
  readonly ordered: boolean;
  readonly signal: AbortSignal | undefined;
  /** So many records are known to be dealt with; they end where a unit ends. */
  readonly skip: number;
}

/** Scores what a reader gives. */
export async function* scoreItems(
  items: AsyncIterable<readonly ReadItem[]>,
  { settings, workers, duplicates, maxRecordBytes, ordered, signal, skip }: Run,
): AsyncGenerator<readonly ScoredUnit[]> {
  const workshop = openWorkshop(settings, workers);
  try {
    const units = toUnits(items, createUnitMaker({ settings, duplicates, maxBytes: maxRecordBytes }), skip);
    yield* overlap(inBatches(units), workshop.score, { width: workshop.width, ordered, signal });
  } finally {
    await workshop.close();
  }
}

async function* toUnits(
  items: AsyncIterable<readonly ReadItem[]>,
  maker: UnitMaker,
  skip: number,
): AsyncGenerator<readonly Unit[]> {
  let toSkip = skip;
  const left = (units: readonly Unit[]): readonly Unit[] =>
    units.filter(({ records, rejected }) => {
      if (toSkip <= 0) return true;
      toSkip -= records.length + rejected.length;
      return false;
    });
  for await (const some of items) yield left(some.flatMap(maker.add));
  yield left(maker.end());
}

/** What the first record shows of all, and the items as if nobody had looked. */
export async function lookAtFirst(
  items: AsyncIterable<readonly ReadItem[]>,
  options: Pick<ScoreOptions, "shape" | "columns">,
): Promise<{ readonly shape: RecordShape; readonly items: AsyncIterable<readonly ReadItem[]> }> {
  if (options.shape !== undefined) return { shape: options.shape, items };
  const iterator = items[Symbol.asyncIterator]();
  const seen: (readonly ReadItem[])[] = [];
  let names: readonly string[] = [];
  for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
    seen.push(step.value);
    const first = step.value.find((item) => !isRejection(item));
    if (first === undefined || isRejection(first)) continue;
    names = Object.keys(first.value);
    break;
  }
  return { shape: shapeOf(names, options.columns), items: asIfUnseen(seen, iterator) };
}

/** Where units are scored: in this thread, or in a pool of workers. */
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { pathOf } from "../rule-set/issues.js";
import type { RuleSetLayer } from "../rule-set/layer.js";
import { BatchError } from "./errors.js";
import { checkWhole, type ScoreSettings } from "./settings.js";
import { createUnitScorer, type ScoredUnit, type Unit, type UnitScorer } from "./unit.js";

/** The place where the work is done. */
export interface Workshop {
  readonly score: (units: readonly Unit[]) => Promise<readonly ScoredUnit[]>;
  /** How many batches are worth having under way at once. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/** Each worker holds a language model of its own, so more than this is seldom worth the memory. */
const MOST_BY_DEFAULT = 8;
/** A worker finds its next batch waiting when it is done with one. */
const BATCHES_A_WORKER = 3;

/**
 * How many workers a run takes.
 *
 * @throws BatchError where the number is none, or where code would have to go to a worker
 */
export function workersFor(workers: number | undefined, layers: readonly RuleSetLayer[]): number {
  const count = workers ?? Math.min(availableParallelism(), MOST_BY_DEFAULT);
  checkWhole("workers", count, 0);
  const code = findCode(layers, ["layers"]);
  if (code === null || count < 2) return count;
  if (workers === undefined) return 1;
  throw new BatchError(
    "options",
    `${code} is a function, and code cannot go to a worker: set workers to 1, or say the rule as data.`,
  );
}

/** The place of the first function in a value; `null` where it is data all through. */
function findCode(value: unknown, path: readonly (string | number)[]): string | null {
  if (typeof value === "function") return pathOf(path);
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = findCode(part, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
}

export function openWorkshop(settings: ScoreSettings, workers: number): Workshop {
  return workers < 2 ? inThisThread(settings) : inWorkers(settings, workers);
}

function inThisThread(settings: ScoreSettings): Workshop {
  const score = createUnitScorer(settings);
  return {
    width: 1,
    score: async (units) => {
      // A turn of the event loop lets an abort and other work through.
      await setImmediate();
      return score(units);
    },
    close: async () => {},
  };
}

function inWorkers(settings: ScoreSettings, workers: number): Workshop {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./batch-worker.js", import.meta.url)),
    name: "scoreUnits",
    minThreads: 0,
    maxThreads: workers,
    workerData: settings,
    idleTimeout: 60_000,
  });
  let scoreHere: UnitScorer | undefined;
  return {
    width: workers * BATCHES_A_WORKER,
    score: async (units) => {
      try {
        return (await pool.run(units)) as readonly ScoredUnit[];
      } catch (error) {
        if ((error as Error).name === "DataCloneError") {
          // Records of a stream may hold functions, which cannot go to a worker.
          scoreHere ??= createUnitScorer(settings);
          return scoreHere(units);
        }
        throw new BatchError("worker", `A worker stopped: ${(error as Error).message}`, error);
      }
    },
    close: () => pool.destroy(),
  };
}

/** The memory of a process and of all that it has started, while it runs. */
import { readdirSync, readFileSync } from "node:fs";

const EVERY_MS = 200;

/** What was seen from the beginning to the end, in megabytes. */
export interface MemoryCourse {
  readonly peak: number;
  /** The median of each quarter of the time: how it went, without the peaks of single moments. */
  readonly quarters: readonly number[];
}

export interface MemoryWatch {
  readonly end: () => MemoryCourse;
}

/** Looks at a process and its descendants several times a second; nothing is seen where there is no /proc. */
export function watchMemory(pid: number): MemoryWatch {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(treeOf(pid).reduce((sum, each) => sum + residentOf(each), 0)), EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      const quarter = (number: number): number =>
        median(seen.slice(Math.floor((number * seen.length) / 4), Math.floor(((number + 1) * seen.length) / 4)));
      return { peak: Math.max(0, ...seen), quarters: [0, 1, 2, 3].map(quarter) };
    },
  };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function treeOf(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** Each thread has children of its own. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** A process may end between two looks. */
function residentOf(pid: number): number {
  try {
    const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

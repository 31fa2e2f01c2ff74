/**
 * Which gaps are open, and since when. For each gap the openings that count stand in a queue: later ones further back, and only those
 * that began later than all before them, so that the front is the earliest start that still reaches.
 */
import type { Gaps } from "./automaton.js";

export interface OpenGaps {
  /** For each gap the first place of its queue in `starts` and `openings`. */
  readonly base: Int32Array;
  readonly heads: Int32Array;
  readonly sizes: Int32Array;
  /** The sentence that a queue belongs to; queues of other sentences are empty. */
  readonly sentences: Int32Array;
  readonly starts: Int32Array;
  /** The token behind which it opened. */
  readonly openings: Int32Array;
}

export function makeOpenGaps({ reach }: Gaps): OpenGaps {
  const base = new Int32Array(reach.length + 1);
  for (let gap = 0; gap < reach.length; gap++) base[gap + 1] = (base[gap] as number) + (reach[gap] as number) + 1;
  const places = base[reach.length] as number;
  return {
    base,
    heads: new Int32Array(reach.length),
    sizes: new Int32Array(reach.length),
    sentences: new Int32Array(reach.length),
    starts: new Int32Array(places),
    openings: new Int32Array(places),
  };
}

/** Opens a gap behind the token `at`, for a match that began at `start`. */
export function openGap(open: OpenGaps, gap: number, start: number, at: number, sentence: number): void {
  const base = open.base[gap] as number;
  const capacity = (open.base[gap + 1] as number) - base;
  if (open.sentences[gap] !== sentence) {
    open.sentences[gap] = sentence;
    open.heads[gap] = 0;
    open.sizes[gap] = 0;
  }
  let head = open.heads[gap] as number;
  let size = open.sizes[gap] as number;
  // What began no earlier and opened earlier is outlived.
  while (size > 0 && (open.starts[base + ((head + size - 1) % capacity)] as number) >= start) size--;
  while (size > 0 && (open.openings[base + head] as number) <= at - capacity) {
    head = (head + 1) % capacity;
    size--;
  }
  const place = base + ((head + size) % capacity);
  open.starts[place] = start;
  open.openings[place] = at;
  open.heads[gap] = head;
  open.sizes[gap] = size + 1;
}

/** The earliest start of the openings at or behind the token `from`; −1 where there is none. */
export function earliestStart(open: OpenGaps, gap: number, from: number): number {
  const base = open.base[gap] as number;
  const capacity = (open.base[gap + 1] as number) - base;
  let head = open.heads[gap] as number;
  let size = open.sizes[gap] as number;
  while (size > 0 && (open.openings[base + head] as number) < from) {
    head = (head + 1) % capacity;
    size--;
  }
  open.heads[gap] = head;
  open.sizes[gap] = size;
  return size === 0 ? -1 : (open.starts[base + head] as number);
}

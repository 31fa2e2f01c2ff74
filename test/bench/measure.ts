/**
 * Times that can be compared on a noisy machine: the tasks take turns in short bursts, and what is compared is the ratio within a round, so
 * that a busy neighbour hits both alike.
 */
import { Bench } from "tinybench";

/** One run of the task, on what was made for it. */
export type Task<T> = (input: T) => unknown;

export interface Measured {
  /** Median time of one run, in microseconds. */
  readonly time: number;
  /** Median over the rounds of the task's time by that of the peer. */
  readonly ratio: number;
}

const ROUNDS = 15;
const BURST_MS = 25;
const WARM_UP_MS = 400;

/**
 * Measures tasks that belong together.
 *
 * @param peer the name of the task that the others are compared with
 * @param inputAt makes what a run works on, outside of the time that is taken; the number rises with each run
 */
export async function measure<T>(
  tasks: Readonly<Record<string, Task<T>>>,
  peer: string,
  inputAt: (turn: number) => T,
): Promise<ReadonlyMap<string, Measured>> {
  await round(tasks, inputAt, WARM_UP_MS);
  const rounds: ReadonlyMap<string, number>[] = [];
  while (rounds.length < ROUNDS) rounds.push(await round(tasks, inputAt, BURST_MS));
  const timesOf = (name: string): readonly number[] => rounds.map((times) => times.get(name) as number);
  return new Map(
    Object.keys(tasks).map((name) => {
      const times = timesOf(name);
      const ratios = timesOf(peer).map((time, index) => (times[index] as number) / time);
      return [name, { time: median(times), ratio: median(ratios) }];
    }),
  );
}

/** The median time of each task's run, in microseconds. */
async function round<T>(
  tasks: Readonly<Record<string, Task<T>>>,
  inputAt: (turn: number) => T,
  time: number,
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time, iterations: 3, warmup: false });
  for (const [name, task] of Object.entries(tasks)) {
    let turn = 0;
    let input = inputAt(turn);
    bench.add(
      name,
      () => {
        task(input);
      },
      {
        beforeEach() {
          input = inputAt(turn++);
        },
      },
    );
  }
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed") throw new Error(`${name} did not complete: ${result.state}`);
      return [name, result.latency.p50 * 1000];
    }),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

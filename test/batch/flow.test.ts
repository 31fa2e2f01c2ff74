import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { inBatches, overlap } from "../../src/batch/flow.js";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
}

async function all<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const values: T[] = [];
  for await (const value of source) values.push(value);
  return values;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The first batch takes longest. */
const slowestFirst = async (number: number): Promise<number> => {
  await wait(number === 0 ? 40 : 0);
  return number;
};
const options = { width: 3, ordered: true, signal: undefined };

describe("overlap", () => {
  test("keeps the order, or gives what is there first", async () => {
    expect(await all(overlap(numbers(9), slowestFirst, options))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const asTheyCome = await all(overlap(numbers(9), slowestFirst, { ...options, ordered: false }));
    expect(asTheyCome[0]).not.toBe(0);
    expect([...asTheyCome].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("has no more under way than it may", async () => {
    let underWay = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++underWay);
      await wait(1);
      underWay--;
    };
    await all(overlap(numbers(20), work, options));
    expect(most).toBe(3);
  });

  test("finishes what was read before the source failed, and then tells of it", async () => {
    async function* broken(): AsyncGenerator<number> {
      yield* numbers(5);
      throw new Error("cut off");
    }
    for (const ordered of [true, false]) {
      const seen: number[] = [];
      const run = (async () => {
        for await (const number of overlap(broken(), slowestFirst, { ...options, ordered })) seen.push(number);
      })();
      await expect(run).rejects.toThrow("cut off");
      expect(seen.sort()).toEqual([0, 1, 2, 3, 4]);
    }
  });

  test("tells of work that failed at its place", async () => {
    const work = async (number: number): Promise<number> => {
      if (number === 2) throw new Error("broken");
      return slowestFirst(number);
    };
    const seen: number[] = [];
    const run = (async () => {
      for await (const number of overlap(numbers(9), work, options)) seen.push(number);
    })();
    await expect(run).rejects.toThrow("broken");
    expect(seen).toEqual([0, 1]);
  });

  test("stops at once when it is aborted, though the source says nothing", async () => {
    const controller = new AbortController();
    const silent: AsyncIterable<number> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    const run = all(overlap(silent, slowestFirst, { ...options, signal: controller.signal }));
    controller.abort(new Error("enough"));
    await expect(run).rejects.toThrow("enough");
  });

  test("keeps nothing that it has given out", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const given: WeakRef<object>[] = [];
    const controller = new AbortController();
    const work = async (number: number): Promise<object> => ({ number });
    let kept = 0;
    for await (const value of overlap(numbers(200), work, { ...options, signal: controller.signal })) {
      given.push(new WeakRef(value));
      if (given.length < 200) continue;
      await wait(10);
      collect();
      kept = given.filter((each) => each.deref() !== undefined).length;
    }
    expect(kept).toBeLessThan(10);
  });
});

describe("inBatches", () => {
  const unit = (size: number) => ({ records: [{ size }] });

  test("cuts by number and by size, and gives what is left", async () => {
    async function* source() {
      yield Array.from({ length: 130 }, () => unit(1));
      yield [unit(1 << 18), unit(1)];
    }
    expect((await all(inBatches(source()))).map((batch) => batch.length)).toEqual([64, 64, 3, 1]);
  });

  test("gives what came before the source failed", async () => {
    async function* source() {
      yield [unit(1), unit(1)];
      throw new Error("cut off");
    }
    const seen: number[] = [];
    const run = (async () => {
      for await (const batch of inBatches(source())) seen.push(batch.length);
    })();
    await expect(run).rejects.toThrow("cut off");
    expect(seen).toEqual([2]);
  });
});

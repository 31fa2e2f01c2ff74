import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrap, quantile } from "../../../src/batch/statistics/bootstrap.js";
import { rateRatio, studentT95 } from "../../../src/batch/statistics/intervals.js";
import { createRandom } from "../../../src/batch/statistics/random.js";
import { codesOf, partialSpearman } from "../../../src/batch/statistics/ranks.js";

const even = (length: number): Float64Array => new Float64Array(length).fill(1);
const spearman = (a: readonly number[], b: readonly number[], weights = even(a.length)): number =>
  partialSpearman(codesOf(a), codesOf(b), codesOf(a.map(() => 0)), weights);

describe("partialSpearman", () => {
  // The example of Wikipedia's article on Spearman's correlation: rho is −29/165.
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];

  test("without a third column is Spearman's correlation", () => {
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 10);
  });

  test("gives ties the mean of their ranks", () => {
    // Ranks 1.5, 1.5, 3, 4 against 1, 2.5, 2.5, 4: Pearson's correlation of these is 3.75/4.5.
    expect(spearman([1, 1, 2, 3], [1, 2, 2, 3])).toBeCloseTo(3.75 / 4.5, 10);
  });

  test("takes out the third column, as residuals of the ranks do", () => {
    const given = [3, 1, 1, 2, 5, 4, 2, 8, 6, 7];
    const ranks = (values: readonly number[]): number[] =>
      values.map(
        (value) =>
          values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2,
      );
    const residuals = (values: readonly number[]): number[] => {
      const [y, x] = [ranks(values), ranks(given)];
      const mean = 5.5;
      const slope =
        y.reduce((sum, each, i) => sum + (each - mean) * ((x[i] ?? 0) - mean), 0) /
        x.reduce((sum, each) => sum + (each - mean) ** 2, 0);
      return y.map((each, i) => each - mean - slope * ((x[i] ?? 0) - mean));
    };
    const [a, b] = [residuals(iq), residuals(hours)];
    const dot = (one: readonly number[], other: readonly number[]): number =>
      one.reduce((sum, each, i) => sum + each * (other[i] ?? 0), 0);
    const expected = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    expect(partialSpearman(codesOf(iq), codesOf(hours), codesOf(given), even(10))).toBeCloseTo(expected, 10);
  });

  test("with weights is the same as with the rows written out", () => {
    const column = fc.array(fc.nat({ max: 5 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        column,
        column,
        column,
        fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 }),
        (a, b, given, weights) => {
          const written = (values: readonly number[]): number[] =>
            values.flatMap((value, i) => new Array<number>(weights[i] ?? 0).fill(value));
          const [x, y, z] = [a, b, given].map((values) => codesOf(values));
          const [longX, longY, longZ] = [a, b, given].map((values) => codesOf(written(values)));
          if (
            x === undefined ||
            y === undefined ||
            z === undefined ||
            longX === undefined ||
            longY === undefined ||
            longZ === undefined
          )
            throw new Error("no columns");
          const weighted = partialSpearman(x, y, z, Float64Array.from(weights));
          const long = partialSpearman(longX, longY, longZ, even(longX.codes.length));
          if (Number.isNaN(long)) expect(weighted).toBeNaN();
          else expect(weighted).toBeCloseTo(long, 8);
        },
      ),
    );
  });

  test("cannot be told where a column does not vary, or the third tells it", () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(partialSpearman(codesOf([1, 2, 3]), codesOf([3, 1, 2]), codesOf([1, 2, 3]), even(3))).toBeNaN();
  });
});

describe("bootstrap", () => {
  const values = Array.from({ length: 400 }, (_, index) => (index * 37) % 100);
  const mean = (weights: Float64Array): readonly number[] => [
    values.reduce((sum, value, row) => sum + value * (weights[row] ?? 0), 0) / weights.reduce((a, b) => a + b, 0),
  ];

  test("comes near the standard error of a mean, and is the same for the same seed", () => {
    const clusters = values.map((_, row) => row);
    const [estimate] = bootstrap(clusters, mean, 7);
    // The values are 0 to 99, four times each: variance (100² − 1)/12.
    const standardError = Math.sqrt((100 ** 2 - 1) / 12 / 400);
    expect(estimate?.value).toBe(49.5);
    expect((estimate?.standardError ?? 0) / standardError).toBeGreaterThan(0.85);
    expect((estimate?.standardError ?? 0) / standardError).toBeLessThan(1.15);
    expect(estimate?.interval[0]).toBeLessThan(49.5 - standardError);
    expect(estimate?.interval[1]).toBeGreaterThan(49.5 + standardError);
    expect(bootstrap(clusters, mean, 7)).toEqual([estimate]);
  });

  test("is wider where rows come in clusters of the same value", () => {
    const rows = values.map((_, row) => row % 100);
    const alike = (weights: Float64Array): readonly number[] => mean(weights);
    const [alone] = bootstrap(
      values.map((_, row) => row),
      alike,
      1,
    );
    const [clustered] = bootstrap(rows, alike, 1);
    expect((clustered?.standardError ?? 0) / (alone?.standardError ?? 1)).toBeGreaterThan(1.7);
  });

  test("tells nothing of what cannot be told", () => {
    expect(bootstrap([0, 1, 2], () => [Number.NaN], 1)).toEqual([null]);
  });
});

test("quantile lies between the nearest two", () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([1, 2, 4, 8], share))).toEqual([1, 1.75, 3, 8]);
});

test.each([
  [10, 2.228],
  [25, 2.06],
  [60, 2.0],
  [1000, 1.962],
])("studentT95(%d) is %d", (degreesOfFreedom, value) => {
  expect(Math.abs(studentT95(degreesOfFreedom) - value)).toBeLessThan(0.005);
});

test("rateRatio holds 1 for equal rates and leaves it out for far ones", () => {
  const equal = rateRatio(50, 1000, 100, 2000);
  expect(equal.ratio).toBeCloseTo(1, 1);
  expect(equal.interval[0]).toBeLessThan(1);
  expect(equal.interval[1]).toBeGreaterThan(1);
  expect(rateRatio(90, 1000, 30, 1000).interval[0]).toBeGreaterThan(1);
  expect(rateRatio(0, 1000, 0, 1000).ratio).toBe(1);
});

test("createRandom gives the numbers of mulberry32", () => {
  const random = createRandom(1);
  expect(random()).toBeCloseTo(0.6270739405881613, 15);
  expect(random()).not.toBe(0.6270739405881613);
});

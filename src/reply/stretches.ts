/** Stretches that may overlap, sorted so that one which reaches far enough is found without looking at all of them. */

export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export class Stretches<T> {
  readonly #sorted: readonly Stretch<T>[];
  /** For each place the stretch, of those up to it, that reaches furthest. */
  readonly #furthest: readonly Stretch<T>[];

  constructor(stretches: readonly Stretch<T>[]) {
    this.#sorted = [...stretches].sort((a, b) => a.from - b.from);
    let furthest: Stretch<T> | undefined;
    this.#furthest = this.#sorted.map((stretch) => {
      if (furthest === undefined || stretch.to > furthest.to) furthest = stretch;
      return furthest;
    });
  }

  /** Of the stretches that begin before a bound, the one that reaches furthest. */
  furthestBefore(bound: number): Stretch<T> | undefined {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] as Stretch<T>).from < bound) low = middle + 1;
      else high = middle;
    }
    return this.#furthest[low - 1];
  }
}

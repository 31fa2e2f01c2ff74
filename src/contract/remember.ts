/**
 * Readings that are made once. Where they are kept decides what they cost: a weak map takes microseconds for each new key, and a text is
 * read in dozens of ways, so its readings lie in the text itself.
 */

/** A reading that is made once for each object, and forgotten with it: for the few that live long, rule sets and what they are made of. */
export function remembered<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}

/** Something that keeps what was read of it. */
export interface KeepsReadings {
  /** By the number of the reading. */
  readonly readings: unknown[];
}

let readingCount = 0;

/** A reading that is made once for each object and kept in it. */
export function readOnce<K extends KeepsReadings, T extends object | boolean>(read: (key: K) => T): (key: K) => T {
  const number = readingCount++;
  return (key) => {
    const before = key.readings[number] as T | undefined;
    if (before !== undefined) return before;
    const value = read(key);
    key.readings[number] = value;
    return value;
  };
}

/** A reading that is made again only when it is asked for another object than the last time. */
export function readLately<K extends object, T>(read: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly value: T } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: read(key) };
    return last.value;
  };
}

/** From this length on engines do not copy a piece that is cut out of a text. */
const SHARED_FROM = 13;

/** A piece cut out of a text keeps the whole text in memory for as long as it is kept; put together anew it stands alone. */
export function standingAlone(text: string): string {
  return text.length < SHARED_FROM ? text : text.split("").join("");
}

/**
 * What was met lately, by its text. When so many are known, those that have not been asked for since the last such time are forgotten, so
 * that it never holds more than twice as many.
 */
export class Lately<T> {
  readonly #most: number;
  #recent = new Map<string, T>();
  #before = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): T | undefined {
    const known = this.#recent.get(text);
    if (known !== undefined) return known;
    const older = this.#before.get(text);
    if (older !== undefined) this.#keep(text, older);
    return older;
  }

  set(text: string, value: T): void {
    this.#keep(standingAlone(text), value);
  }

  #keep(text: string, value: T): void {
    if (this.#recent.size >= this.#most) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, value);
  }
}

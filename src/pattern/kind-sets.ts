/** Sets of kinds of token, each with a number; equal sets are one. */

/** Kind 0 is any token; behind it come the classes, in the order of `CLASS_BITS`, and then the words. */
export const ANY_KIND = 0;

/** The set that holds any token. */
export const ANY = 0;

/** Borders between tokens are asked for like sets of tokens: places where the sentence or the clause goes on, or where an anchor holds. */
export const Border = { inside: 1, clause: 2, ofSentence: 3, endOfQuestion: 4, startOfText: 5, endOfText: 6 } as const;

/** From so many kinds on a list is remembered by what it is, and not looked at again. */
export const LONG = 8;

export class KindSets {
  /** For each set the kinds that are in it. */
  readonly members: (readonly number[])[] = [[ANY_KIND], ...Object.values(Border).map(() => [])];
  /** For each kind the set that holds it alone. */
  readonly #alone: number[] = [ANY];
  /** Lists come again as they are, and are long to compare. */
  readonly #ofLists = new Map<readonly number[], number>();
  /** The sets of several kinds, by a sum of these: few sets share one. */
  readonly #bySum = new Map<number, number[]>();

  numberOf(kinds: readonly number[]): number {
    if (kinds.length === 1) return this.#numberAlone(kinds);
    if (kinds.length < LONG) return this.#numberOfSorted(sorted(kinds));
    let set = this.#ofLists.get(kinds);
    if (set === undefined) {
      set = this.#numberOfSorted(sorted(kinds));
      this.#ofLists.set(kinds, set);
    }
    return set;
  }

  #numberAlone(kinds: readonly number[]): number {
    const kind = kinds[0] as number;
    let set = this.#alone[kind];
    if (set === undefined) {
      set = this.members.push(kinds) - 1;
      this.#alone[kind] = set;
    }
    return set;
  }

  #numberOfSorted(kinds: readonly number[]): number {
    if (kinds.length === 1) return this.#numberAlone(kinds);
    const sum = sumOf(kinds);
    const alike = this.#bySum.get(sum);
    const known = alike?.find((set) => isSame(this.members[set] as readonly number[], kinds));
    if (known !== undefined) return known;
    const set = this.members.push(kinds) - 1;
    if (alike === undefined) this.#bySum.set(sum, [set]);
    else alike.push(set);
    return set;
  }
}

/** In order, and each once. */
function sorted(kinds: readonly number[]): readonly number[] {
  return [...new Set(kinds)].sort((a, b) => a - b);
}

function sumOf(kinds: readonly number[]): number {
  let sum = kinds.length;
  for (const kind of kinds) sum = (Math.imul(sum, 31) + kind) | 0;
  return sum;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((kind, index) => kind === other[index]);
}

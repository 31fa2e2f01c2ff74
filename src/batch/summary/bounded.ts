/**
 * Bounds that merge exactly. What is kept depends on the keys alone and not on the order in which they come: the ones of lowest rank. A key that is left
 * out of a part is left out of the whole, because every key that ranked below it there ranks below it everywhere; so nothing kept is ever incomplete.
 */

/** One thing for each key, up to a bound; what belongs to all other keys is added up in `rest`. */
export interface BoundedMap<T> {
  /** The thing that stands for the key, made where there is none. */
  readonly at: (key: string) => T;
  /** Adds to what belongs to the keys that are not kept. */
  readonly addRest: (thing: T) => void;
  /** The keys kept, in the order of their code units, and the rest where a key was left out. */
  readonly read: () => { readonly values: readonly (readonly [string, T])[]; readonly rest: T | null };
}

interface BoundedMapOptions<T> {
  readonly limit: number;
  readonly rank: (key: string) => number;
  readonly create: () => T;
  readonly add: (into: T, from: T) => void;
}

export function createBoundedMap<T>({ limit, rank, create, add }: BoundedMapOptions<T>): BoundedMap<T> {
  const things = new Map<string, T>();
  let rest: T | null = null;
  const addRest = (thing: T): void => {
    rest ??= create();
    add(rest, thing);
  };
  const prune = (): void => {
    for (const key of lowestFirst([...things.keys()], rank).slice(limit)) {
      addRest(things.get(key) as T);
      things.delete(key);
    }
  };
  return {
    addRest,
    at(key: string): T {
      const known = things.get(key);
      if (known !== undefined) return known;
      // Pruned only when twice full: sorting at every new key would cost more than the counting.
      if (things.size >= 2 * limit) prune();
      const made = create();
      things.set(key, made);
      return made;
    },
    read() {
      prune();
      return { values: [...things].sort(([a], [b]) => (a < b ? -1 : 1)), rest };
    },
  };
}

/** A set of the keys of lowest rank. */
export interface BoundedSet<K extends string | number> {
  readonly add: (key: K) => void;
  /** Lowest rank first. */
  readonly read: () => readonly K[];
}

export function createBoundedSet<K extends string | number>(limit: number, rank: (key: K) => number): BoundedSet<K> {
  let keys = new Set<K>();
  const prune = (): void => {
    keys = new Set(lowestFirst([...keys], rank).slice(0, limit));
  };
  return {
    add(key: K): void {
      if (!keys.has(key) && keys.size >= 2 * limit) prune();
      keys.add(key);
    },
    read() {
      prune();
      return [...keys];
    },
  };
}

function lowestFirst<K extends string | number>(keys: readonly K[], rank: (key: K) => number): readonly K[] {
  const ranked = keys.map((key) => ({ key, rank: rank(key) }));
  return ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
}

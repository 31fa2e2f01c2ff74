/** Remembers which ids were there before, in a few bytes each. */
import { createHash } from "node:crypto";

const FIRST_SLOTS = 1 << 12;
/** Above this share of used slots a table is doubled. */
const FULL = 0.6;

/** `add` says whether the text was new. Texts are told apart by 64 bits: among ten million, two are taken for one in three millionths of all runs. */
export interface Seen {
  readonly add: (text: string) => boolean;
}

export function createSeen(): Seen {
  let slots = new BigUint64Array(FIRST_SLOTS);
  let used = 0;
  const place = (table: BigUint64Array, hash: bigint): number => {
    let slot = Number(hash & BigInt(table.length - 1));
    while (table[slot] !== 0n && table[slot] !== hash) slot = (slot + 1) & (table.length - 1);
    return slot;
  };
  const grow = (): void => {
    const larger = new BigUint64Array(slots.length * 2);
    for (const hash of slots) if (hash !== 0n) larger[place(larger, hash)] = hash;
    slots = larger;
  };
  return {
    add(text) {
      const hash = hash64(text);
      const slot = place(slots, hash);
      if (slots[slot] === hash) return false;
      slots[slot] = hash;
      used++;
      if (used > slots.length * FULL) grow();
      return true;
    },
  };
}

/** The first 64 bits of the SHA-256 hash; 0 stands for an empty slot. */
function hash64(text: string): bigint {
  return createHash("sha256").update(text).digest().readBigUInt64LE() || 1n;
}

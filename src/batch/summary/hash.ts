/** A well-spread number for a text, the same on every machine: what is chosen by it is chosen by chance and yet every time alike. */

/** 53 bits of the text, as a whole number; equal texts give equal numbers (Bryc's cyrb53). */
export function hashText(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** One more than the largest number that `hashText` gives. */
export const HASH_RANGE: number = 2 ** 53;

/** A set of words, written as running text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/**
 * Looks a word up in many sets at once.
 *
 * @param sets each set with the bit that stands for it
 * @returns the bits of the sets that a word is in
 */
export function wordTraits(
  sets: readonly (readonly [bit: number, words: ReadonlySet<string>])[],
): (word: string) => number {
  const bits = new Map<string, number>();
  for (const [bit, words] of sets) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return (word) => bits.get(word) ?? 0;
}

/** Small whole numbers as support people write them: "3", "three", "28th", "a". */

const TO_NINETEEN =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORDS: ReadonlyMap<string, number> = new Map([
  ...TO_NINETEEN.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
]);

/** The words that spell a number. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(WORDS.keys());

/** The number that a word spells: "three". */
export function spelledNumber(word: string): number | undefined {
  return WORDS.get(word);
}

/** The number that a word stands for, "a" for one; of a range ("3-5") the upper end. */
export function numberOf(word: string): number | undefined {
  const spelled = word === "a" || word === "an" ? 1 : spelledNumber(word);
  if (spelled !== undefined) return spelled;
  const digits = /^(?:\d{1,3}-)?(\d{1,3})$/.exec(word);
  return digits === null ? undefined : Number(digits[1]);
}

/** The day of a month: "28", "28th", "1st". */
export function dayNumberOf(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = digits === null ? Number.NaN : Number(digits[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

export function isOrdinal(word: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)$/.test(word);
}

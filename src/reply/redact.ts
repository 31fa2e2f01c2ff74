/** A word with a capital in front and a small letter in it, but not "I'm"; the length is bounded so that no run of dashes costs more than its length. */
const CAPITALISED = /(?<![\p{L}\p{N}])(?!I['’])\p{Lu}[\p{L}'’-]{0,40}\p{Ll}/gu;

/** Addresses, numbers and capitalised words inside a text, masked at equal length; a capital at the very start is left alone. */
export function redact(words: string): string {
  return words
    .replace(/\S+/g, (run) => (run.lastIndexOf("@", run.length - 2) > 0 ? "•".repeat(run.length) : run))
    .replace(/\d/g, "•")
    .replace(CAPITALISED, (name, start: number) => (start === 0 ? name : "•".repeat(name.length)));
}

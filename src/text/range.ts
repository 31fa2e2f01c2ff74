/** Where a stretch of tokens stands in the text. */
import { type Document, TokenClass } from "./document.js";

/**
 * The range of a stretch of tokens in whole words as they are written: a contraction is two tokens, and nobody marks "'re sorry" in
 * "we're sorry".
 *
 * @param first the first token
 * @param last one past the last token
 */
export function rangeOf(
  document: Document,
  first: number,
  last: number,
): { readonly start: number; readonly end: number } {
  let from = first;
  while (from > 0 && isOneWord(document, from - 1)) from--;
  let to = last;
  while (to < document.size && isOneWord(document, to - 1)) to++;
  return { start: document.starts[from] as number, end: document.ends[to - 1] as number };
}

/** Whether a token and the next one are parts of one written word. */
function isOneWord({ starts, ends, classes }: Document, at: number): boolean {
  return ends[at] === starts[at + 1] && ((classes[at] as number) & (classes[at + 1] as number) & TokenClass.word) !== 0;
}

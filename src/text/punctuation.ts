/** What stands between words. */
import type { Document } from "./document.js";

/** Whether a comma stands right before a token. */
export function followsComma({ text, starts, ends }: Document, at: number): boolean {
  return at > 0 && text.slice(ends[at - 1], starts[at]).includes(",");
}

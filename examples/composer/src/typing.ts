import type { Suggestion, TextRange } from "deescalate";

/** A suggestion that has words to type, not advice alone. */
export type Phrase = Suggestion & { readonly text: string };

export function isPhrase(suggestion: Suggestion): suggestion is Phrase {
  return suggestion.text !== undefined;
}

/** Types a phrase where the caret is, set off by spaces, and selects its first gap. */
export function typeAtCaret(box: HTMLTextAreaElement, { text, slots }: Phrase): void {
  const before = box.value.slice(0, box.selectionStart);
  const after = box.value.slice(box.selectionEnd);
  const lead = before === "" || /\s$/.test(before) ? "" : " ";
  const trail = after === "" || /^\s/.test(after) ? "" : " ";
  const start = box.selectionStart + lead.length;
  typeText(box, lead + text + trail);
  selectGap(box, start, text, slots[0]);
}

/** Types a phrase in place of the words at `range`, and selects its first gap. */
export function typeOver(box: HTMLTextAreaElement, range: TextRange, { text, slots }: Phrase): void {
  box.setSelectionRange(range.start, range.end);
  typeText(box, text);
  selectGap(box, range.start, text, slots[0]);
}

/** The one way to write into a text area that undo takes back is deprecated, and has no successor. */
function typeText(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  if (document.execCommand("insertText", false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function selectGap(box: HTMLTextAreaElement, start: number, text: string, gap: TextRange | undefined): void {
  if (gap === undefined) box.setSelectionRange(start + text.length, start + text.length);
  else box.setSelectionRange(start + gap.start, start + gap.end);
}

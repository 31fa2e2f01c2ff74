/** The cues of the thread in a text, and on which words they stand. Compiled when first asked for, read once a text. */
import { readOnce } from "../contract/remember.js";
import type { WordLists } from "../rule-set/compile.js";
import { cueFinder, type FoundCue } from "../rule-set/cues.js";
import { type CueOfForms, joinForms } from "../rule-set/forms.js";
import { askCues, askLists } from "../rules/thread/asks.js";
import { promiseCues, promiseLists } from "../rules/thread/promises.js";
import type { Document } from "../text/document.js";

/** Cues in a text of the customer's, from left to right. */
export const customerCuesIn: (document: Document) => readonly FoundCue[] = fromLeft(askCues, askLists);

/** Cues in a text of ours. */
export const ourCuesIn: (document: Document) => readonly FoundCue[] = fromLeft(promiseCues, promiseLists);

function fromLeft(cues: readonly CueOfForms[], lists: WordLists): (document: Document) => readonly FoundCue[] {
  let find: ReturnType<typeof cueFinder> | undefined;
  return readOnce((document) => {
    find ??= cueFinder(cues.map(joinForms), lists);
    return [...find(document)].sort((a, b) => a.first - b.first || b.last - a.last);
  });
}

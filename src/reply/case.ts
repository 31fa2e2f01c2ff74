/** What of a reply is about this case: words it shares with the customer's story, and concrete values. */

import type { TokenSpan } from "../rule-set/rule.js";
import { contentStems, isContent, stem } from "../text/content.js";
import { ASIDE, type Document, TokenClass } from "../text/document.js";

/** For each sentence of a reply, what ties it to the case. */
export interface CaseReading {
  /** Whether the sentence of the span holds a word of the customer's, or a concrete value where no customer is known. */
  readonly isSpecific: (span: TokenSpan) => boolean;
}

const CONCRETE = TokenClass.money | TokenClass.date | TokenClass.clock | TokenClass.id | TokenClass.duration;

/** The words of a customer's texts, read once for all replies to them. */
export interface CustomerWords {
  readonly known: boolean;
  readonly stems: ReadonlySet<string>;
}

export function readCustomerWords(customerTexts: readonly Document[]): CustomerWords {
  const stems = new Set<string>();
  for (const document of customerTexts) for (const word of contentStems(document)) stems.add(word);
  return { known: customerTexts.length > 0, stems };
}

export function readCase(reply: Document, { known, stems: theirs }: CustomerWords): CaseReading {
  const specific = new Uint8Array(reply.sentences.length);
  for (let at = 0; at < reply.size; at++) {
    if (((reply.flags[at] as number) & ASIDE) !== 0) continue;
    const sentence = reply.sentenceOf[at] as number;
    if (((reply.classes[at] as number) & CONCRETE) !== 0) specific[sentence] = 1;
    else if (known && isContent(reply, at) && theirs.has(stem(reply.normals[at] as string))) specific[sentence] = 1;
  }
  return { isSpecific: ({ first }) => specific[reply.sentenceOf[first] as number] === 1 };
}

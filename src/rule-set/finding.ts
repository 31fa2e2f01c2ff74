/** What findings of all kinds say alike of a rule that fired. */
import type { FindingBase } from "../contract/results.js";
import type { Document } from "../text/document.js";
import { rangeOf } from "../text/range.js";
import { hashText } from "./fingerprint.js";
import type { Rule, TokenSpan } from "./rule.js";

export function findingOf(rule: Rule, span: TokenSpan | null, document: Document): FindingBase {
  const range = span && rangeOf(document, span.first, span.last);
  const excerpt = range ? document.text.slice(range.start, range.end) : "";
  return {
    id: hashText(`${rule.id} ${withPlainSpaces(excerpt.toLowerCase())}`),
    ruleId: rule.id,
    confidence: rule.confidence,
    range,
    excerpt,
    message: rule.message,
    why: rule.why,
    source: [...rule.source],
  };
}

/** Most excerpts hold no other space than single ones. */
function withPlainSpaces(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Finds cues: words that show a fact which no signal stands for. They are looked for as rules are. */
import type { Document } from "../text/document.js";
import { normalizeWords } from "../text/read.js";
import { compileRules, type WordLists } from "./compile.js";
import type { Cue, Fact } from "./policy.js";
import type { PatternRule, TokenSpan } from "./rule.js";
import { findSpans } from "./run.js";

export interface FoundCue extends TokenSpan {
  readonly fact: Fact;
}

const PREFIX = "house/";

/** Compiles cues into what finds them in a text, cue by cue: they hang on nothing but its words. */
export function cueFinder(cues: readonly Cue[], lists: WordLists): (document: Document) => readonly FoundCue[] {
  const compiled = compileRules(cues.map(toRule), lists, normalizeWords);
  const facts = compiled.rules.map(({ id }) => id.slice(PREFIX.length));
  return (document) => {
    const found: FoundCue[] = [];
    for (const [index, spans] of inOrder(findSpans(compiled, document)))
      for (const { first, last } of spans) found.push({ fact: facts[index] as string, first, last });
    return found;
  };
}

function inOrder<T>(byIndex: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...byIndex].sort(([one], [other]) => one - other);
}

function toRule({ fact, examples, ...rest }: Cue): PatternRule {
  return {
    kind: "pattern",
    id: `${PREFIX}${fact}` as const,
    confidence: "high",
    message: "",
    why: "",
    source: [],
    examples,
    ...rest,
  };
}

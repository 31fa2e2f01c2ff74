/** Cues whose fact shows in many forms of words: each form stands beside its own examples, and all are looked for as one cue. */
import type { Cue } from "./policy.js";

/** One form of words. */
export interface CueForm {
  /** What the words have in common. */
  readonly form: string;
  readonly patterns: readonly string[];
  /** Each pattern shows in a sentence of `match`; none of `noMatch` shows the fact in any form. */
  readonly examples: Cue["examples"];
}

/** A cue by its forms; what it says of exceptions holds for all of them. */
export interface CueOfForms extends Omit<Cue, "patterns" | "examples"> {
  readonly forms: readonly CueForm[];
}

/** The one cue that the forms make up: where they overlap, the leftmost and longest match counts, whichever form it is of. */
export function joinForms({ forms, ...cue }: CueOfForms): Cue {
  return {
    ...cue,
    patterns: forms.flatMap(({ patterns }) => patterns),
    examples: {
      match: forms.flatMap(({ examples }) => examples.match),
      noMatch: forms.flatMap(({ examples }) => examples.noMatch),
    },
  };
}

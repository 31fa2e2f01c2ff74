/** What the rules on arguing have in common: why it harms, what they stand on, what to write instead, and what is no argument. */
export const WHY = "Someone who is told that it wasn't so has to prove it, louder each time.";
export const SOURCE: readonly string[] = ["D03", "D05", "P05", "C32"];
export const SUGGESTIONS: readonly string[] = [
  "* Leave the denial out: say what you heard and what you will do about it.",
  "What you describe about {noun} matters. Here is what I found: [what you found].",
];

/** Owning up, agreeing, and things said of others. */
export const AGREEING: readonly string[] = [
  "(you are | you were | that is) (absolutely | completely | quite | totally | so)? right",
  "you are right ...8 (true | correct | incorrect | accurate)",
  "(if | whether | in case | when) ...5 (not (true | correct | accurate | the case) | incorrect | false | wrong)",
  "(he | she | they | driver | bot | letter | page | invoice | bill | message | sign | banner | website) ..3 (was | were | is) (wrong | incorrect | false | not true)",
];

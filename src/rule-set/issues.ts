/** What is wrong with a rule set: where, what, and what was perhaps meant. */

/** What kind of mistake it is. */
export type IssueCode =
  /** Not plain JSON: a function, a class instance, a circle, a forbidden key. */
  | "not-json"
  | "too-large"
  | "unknown-key"
  | "missing"
  | "wrong-type"
  | "wrong-value"
  /** A rule, row, phrase, cue, list, signal or fact that is not there. */
  | "unknown-id"
  | "duplicate-id"
  | "pattern"
  /** Something that is to be removed is not there. */
  | "nothing-to-remove"
  | "points-sign"
  /** A field that does not go with this kind of rule. */
  | "misplaced"
  | "never-holds"
  | "circle"
  | "safety"
  /** An example that must match and does not. */
  | "example-misses"
  /** A near miss that matches. */
  | "example-matches"
  /** A suggestion that trips a rule. */
  | "suggestion";

/** One thing that is wrong with a rule set. */
export interface RuleSetIssue {
  /** What kind of mistake it is; for programs. */
  readonly code: IssueCode;
  /** Where: `rules[2].patterns[0]`; behind `[1].` where several layers were given. Empty for the whole. */
  readonly path: string;
  /** What is wrong and what was expected; for people. */
  readonly message: string;
  /** What was perhaps meant, or what to do. */
  readonly suggestion?: string;
}

/** Thrown for a rule set that cannot be used; `issues` holds all that is wrong with it. */
export class RuleSetError extends Error {
  /** Everything that is wrong, in the order of the layers. */
  readonly issues: readonly RuleSetIssue[];
  constructor(issues: readonly RuleSetIssue[]) {
    super(
      `The rule set has ${issues.length === 1 ? "a mistake" : `${issues.length} mistakes`}:\n${describeIssues(issues)}`,
    );
    this.name = "RuleSetError";
    this.issues = issues;
  }
}

const MOST_SHOWN = 20;

function describeIssues(issues: readonly RuleSetIssue[]): string {
  const lines = issues
    .slice(0, MOST_SHOWN)
    .map(({ path, message, suggestion }) => `- ${path && `${path}: `}${message}${suggestion ? ` ${suggestion}` : ""}`);
  if (issues.length > MOST_SHOWN) lines.push(`- and ${issues.length - MOST_SHOWN} more`);
  return lines.join("\n");
}

/** A place inside a rule set, from the outside in. */
export type Path = readonly (string | number)[];

export function pathOf(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[\w$]+$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step.length > 80 ? `${step.slice(0, 80)}…` : step)}]`;
  }
  return text;
}

export function issue(code: IssueCode, path: Path, message: string, suggestion?: string): RuleSetIssue {
  return { code, path: pathOf(path), message, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** `Did you mean "blame"?`, where one of the candidates is close enough. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const closest = closestTo(word, candidates);
  return closest === undefined ? undefined : `Did you mean ${JSON.stringify(closest)}?`;
}

const LONGEST_COMPARED = 80;

function closestTo(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_COMPARED) return undefined;
  const sought = word.toLowerCase();
  let best: string | undefined;
  let least = Math.floor(sought.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - sought.length) >= least) continue;
    const distance = editDistance(sought, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours; `limit` and above count alike. */
function editDistance(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    before = last;
    last = current;
  }
  return last[other.length] as number;
}

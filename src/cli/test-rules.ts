/** `deescalate test-rules`: tries rule sets out on their own examples. */

import { isRecord } from "../contract/arguments.js";
import { checkRuleSet, type RuleSetIssue } from "../index.js";
import { parseJson, readText } from "./input.js";
import { issueLines, mistakes } from "./rule-files.js";
import { EXIT, printJson, printPage, type Shell } from "./shell.js";
import { clean } from "./terminal.js";

export interface TestRulesOptions {
  readonly json?: boolean;
}

/** The files lie on each other in the order in which they are named; without any, the recommended rules are tried. */
export async function testRules(files: readonly string[], options: TestRulesOptions, shell: Shell): Promise<number> {
  const layers: unknown[] = [];
  for (const file of files) layers.push(parseJson(await readText(file, shell), file));
  const issues = checkRuleSet(...layers);
  if (options.json) printJson(shell, { files, issues });
  else printPage(shell, reportLines(files, layers, issues).map(clean));
  return issues.length === 0 ? EXIT.fine : EXIT.found;
}

function reportLines(
  files: readonly string[],
  layers: readonly unknown[],
  issues: readonly RuleSetIssue[],
): readonly string[] {
  const name = files.join(" + ") || "recommended";
  if (issues.length > 0) return [mistakes(name, issues), ...issueLines(issues)];
  const tried = layers.reduce<number>((sum, layer) => sum + countExamples(layer), 0);
  if (files.length === 0) return [`${name}: all rules match their examples and leave the near misses alone.`];
  const words =
    tried === 0 ? "it has no examples of its own" : `${tried} ${tried === 1 ? "example" : "examples"} tried`;
  return [`${name}: holds (${words}).`];
}

/** Sentences under `examples`, wherever in the layer they stand. */
function countExamples(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + countExamples(each), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => {
    if (key !== "examples" || !isRecord(each)) return sum + countExamples(each);
    return sum + Object.values(each).reduce<number>((own, list) => own + (Array.isArray(list) ? list.length : 0), 0);
  }, 0);
}

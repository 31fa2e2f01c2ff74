/** Rules from the command line: layers that ship, by name, and files of one's own. */
import {
  type Analyzer,
  aiAgent,
  chat,
  createAnalyzer,
  email,
  parseRuleSet,
  type RuleSetIssue,
  type RuleSetLayer,
  social,
  strict,
} from "../index.js";
import { parseJson, readText } from "./input.js";
import { type Shell, UsageError } from "./shell.js";

export interface RuleOptions {
  /** Names of layers that ship. */
  readonly layer?: readonly string[];
  /** Files with a layer each. */
  readonly rules?: readonly string[];
}

const LAYERS: Readonly<Record<string, RuleSetLayer>> = { strict, email, chat, social, "ai-agent": aiAgent };

export const LAYER_NAMES: readonly string[] = Object.keys(LAYERS);

/**
 * The layers in the order in which they lie on each other: those that ship first, then the files as they were named.
 *
 * @throws UsageError that tells everything that is wrong with a file
 */
export async function readLayers(options: RuleOptions, shell: Shell): Promise<readonly RuleSetLayer[]> {
  const layers = (options.layer ?? []).map((name) => LAYERS[name] as RuleSetLayer);
  for (const path of options.rules ?? []) {
    const parsed = parseRuleSet(parseJson(await readText(path, shell), path), ...layers);
    if (!parsed.ok) throw new UsageError(`${mistakes(path, parsed.issues)}\n${issueLines(parsed.issues).join("\n")}`);
    layers.push(parsed.layer);
  }
  return layers;
}

export async function readAnalyzer(options: RuleOptions, shell: Shell): Promise<Analyzer> {
  return createAnalyzer(...(await readLayers(options, shell)));
}

export function mistakes(path: string, issues: readonly RuleSetIssue[]): string {
  return `${path} has ${issues.length === 1 ? "a mistake" : `${issues.length} mistakes`}:`;
}

export function issueLines(issues: readonly RuleSetIssue[]): readonly string[] {
  return issues.map(({ path, message, suggestion }) => {
    const words = [message, suggestion].filter(Boolean).join(" ");
    return `  ${path === "" ? words : `${path}: ${words}`}`;
  });
}

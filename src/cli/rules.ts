/** `deescalate rules`: the rules that are in force, listed or explained one by one. */
import { CUSTOMER_SIGNALS, MOVES, type ResolvedRuleSet, RISKS, resolveRuleSet } from "../index.js";
import { didYouMean } from "../rule-set/issues.js";
import { signalOf } from "../rule-set/rule.js";
import { type RuleOptions, readLayers } from "./rule-files.js";
import { ruleLines } from "./rule-page.js";
import { EXIT, printJson, printPage, type Shell, UsageError } from "./shell.js";
import { oneLine, type Paper, table } from "./terminal.js";

export const KINDS = ["move", "risk", "house", "customer"] as const;

export interface RulesOptions extends RuleOptions {
  readonly kind?: (typeof KINDS)[number];
  readonly search?: string;
  readonly off?: boolean;
  readonly json?: boolean;
}

export type RuleEntry = ResolvedRuleSet["rules"][number];

export async function rules(what: string | undefined, options: RulesOptions, shell: Shell): Promise<number> {
  const ruleSet = resolveRuleSet(...(await readLayers(options, shell)));
  const one = ruleSet.rules.find(({ id }) => id === what);
  if (one !== undefined) {
    if (options.json) printJson(shell, one);
    else printPage(shell, ruleLines(one, ruleSet, shell.paper));
    return EXIT.fine;
  }
  const chosen = choose(ruleSet.rules, what, options);
  if (options.json) printJson(shell, chosen);
  else printPage(shell, listLines(chosen, ruleSet, shell.paper));
  return chosen.length === 0 ? EXIT.found : EXIT.fine;
}

/** @param what a signal, with or without the star: `blame`, `blame/*` */
function choose(
  entries: readonly RuleEntry[],
  what: string | undefined,
  { kind, search, off }: RulesOptions,
): readonly RuleEntry[] {
  const signal = what?.replace(/\/\*?$/, "");
  if (signal !== undefined && !entries.some(({ id }) => signalOf(id) === signal))
    throw new UsageError(unknown(what ?? "", entries));
  const sought = search?.toLowerCase();
  return entries
    .filter(({ id }) => signal === undefined || signalOf(id) === signal)
    .filter(({ id }) => kind === undefined || kindOf(id) === kind)
    .filter(({ isOn }) => off !== true || !isOn)
    .filter(({ value }) => sought === undefined || JSON.stringify(value).toLowerCase().includes(sought))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

function unknown(what: string, entries: readonly RuleEntry[]): string {
  const names = new Set([...ORDER, ...entries.map(({ id }) => id)]);
  const guess = didYouMean(what, names) ?? "List them all with: deescalate rules";
  return `There is no rule or signal ${JSON.stringify(what)}. ${guess}`;
}

const ORDER: readonly string[] = [...MOVES, ...RISKS, "house", ...CUSTOMER_SIGNALS];

function rank(id: string): number {
  return ORDER.indexOf(signalOf(id));
}

export function kindOf(id: string): (typeof KINDS)[number] {
  const signal = signalOf(id);
  if (signal === "house") return "house";
  if ((MOVES as readonly string[]).includes(signal)) return "move";
  return (RISKS as readonly string[]).includes(signal) ? "risk" : "customer";
}

function listLines(entries: readonly RuleEntry[], { identity }: ResolvedRuleSet, paper: Paper): readonly string[] {
  const rows = entries.map(({ id, isOn, value }) => [
    paper.paint(id, isOn ? "bold" : "dim"),
    isOn ? (value.severity ?? kindOf(id)) : "off",
    value.confidence,
    paper.paint(oneLine(value.message), "dim"),
  ]);
  const count = entries.length === 1 ? "1 rule" : `${entries.length} rules`;
  return [
    ...table(rows, paper, ["left", "left", "left", "left"]),
    ...(rows.length === 0 ? [] : [""]),
    `${count} in ${oneLine(identity.id)} (fingerprint ${identity.fingerprint}).`,
  ];
}

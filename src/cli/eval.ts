/** `deescalate eval`: measures the rules on texts that people have labelled. */

import { isRecord } from "../contract/arguments.js";
import { type Analyzer, evaluateRules, type LabelledText, type Measure, type RuleEvaluation } from "../index.js";
import { type JsonLine, nameOf, parseJsonLines, readText } from "./input.js";
import { type RuleOptions, readAnalyzer } from "./rule-files.js";
import { EXIT, printJson, printPage, type Shell, UsageError } from "./shell.js";
import { oneLine, type Paper, table } from "./terminal.js";

export interface EvalOptions extends RuleOptions {
  readonly byRule?: boolean;
  readonly json?: boolean;
}

export async function evaluate(file: string, options: EvalOptions, shell: Shell): Promise<number> {
  const lines = parseJsonLines(await readText(file, shell), file);
  if (!lines.some(({ value }) => isLabelled(value)))
    throw new UsageError(
      `${nameOf(file)} holds no labels: a line needs "signals" (of its reply) or "customer" (signals of the customer).`,
    );
  const evaluation = measure(lines, nameOf(file), await readAnalyzer(options, shell));
  if (options.json) printJson(shell, evaluation);
  else {
    const unlabelled = lines.filter(({ value }) => !isLabelled(value)).length;
    printPage(shell, evaluationLines(evaluation, unlabelled, options, shell.paper));
  }
  return EXIT.fine;
}

function isLabelled(value: unknown): boolean {
  return isRecord(value) && (value.signals !== undefined || value.customer !== undefined);
}

/** The library names a text by its place, and what is wrong inside a text by that alone; people look for the line. */
function measure(lines: readonly JsonLine[], name: string, analyzer: Analyzer): RuleEvaluation {
  let current = 0;
  function* texts(): Generator<LabelledText> {
    for (const { line, value } of lines) {
      current = line;
      yield value as LabelledText;
    }
  }
  try {
    return evaluateRules(texts(), analyzer);
  } catch (error) {
    const [, place] = (error as Error).message.match(ARGUMENT) ?? [];
    if (error instanceof TypeError && place !== undefined) throw new UsageError(`${name}, line ${current}: ${place}`);
    throw error;
  }
}

const ARGUMENT = /^(?:evaluateRules: labelled\[\d+\][. ]?|(?:analyzeReply|assessCustomer): )(.*)$/s;

function evaluationLines(
  { texts, notScored, signals, rules, total, ruleSet }: RuleEvaluation,
  unlabelled: number,
  { byRule }: EvalOptions,
  paper: Paper,
): readonly string[] {
  const head = ["", "precision", "recall", "F1", "hits", "false", "missed"];
  const sides = ["left", "right", "right", "right", "right", "right", "right"] as const;
  const measures = byRule ? rules : signals;
  const rows = [head.map((cell) => paper.paint(cell, "dim")), ...measures.map(cells), cells(total)];
  const counts = [
    `${texts} ${texts === 1 ? "text" : "texts"}`,
    ...(unlabelled > 0 ? [`${unlabelled} without labels`] : []),
    ...(notScored > 0 ? [`${notScored} not scored`] : []),
  ];
  return [
    ...table(rows, paper, sides),
    "",
    `${counts.join(", ")}. Rules: ${oneLine(ruleSet.id)} (fingerprint ${ruleSet.fingerprint}).`,
  ];
}

function cells({ id, precision, recall, f1, hits, falseAlarms, misses }: Measure): readonly string[] {
  const share = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
  return [oneLine(id), share(precision), share(recall), share(f1), String(hits), String(falseAlarms), String(misses)];
}

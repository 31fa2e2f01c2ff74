/** `deescalate check`: one draft, read the way the customer will. */
import type { ReplyAnalysis } from "../index.js";
import { type Case, type ConversationOptions, readCase } from "./conversation.js";
import { customerLines } from "./customer-page.js";
import { readText, STDIN } from "./input.js";
import { replyLines } from "./reply-page.js";
import { type RuleOptions, readAnalyzer } from "./rule-files.js";
import { EXIT, printJson, printPage, type Shell, UsageError } from "./shell.js";

export interface CheckOptions extends ConversationOptions, RuleOptions {
  readonly file?: string;
  readonly failOn: FailOn;
  readonly failOnMissing?: boolean;
  readonly minScore?: number;
  readonly json?: boolean;
}

export const FAIL_ON = ["error", "warning", "info", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export async function check(draft: string | undefined, options: CheckOptions, shell: Shell): Promise<number> {
  const isPiped = draft === STDIN || options.file === STDIN;
  if (isPiped && options.conversation === STDIN)
    throw new UsageError("Draft and conversation cannot both come from stdin.");
  const known = await readCase(options, shell);
  const text = await readDraft(draft, options, known, shell);
  const analyzer = await readAnalyzer(options, shell);
  const { analyzeReply, thread } = analyzer.prepare(known.conversation, known.context);
  const analysis = analyzeReply(text);
  if (options.json) printJson(shell, analysis);
  else {
    const { paper } = shell;
    printPage(shell, [
      ...customerLines(known.conversation, analysis.customer, paper),
      "",
      ...replyLines(text, analysis, thread, paper),
    ]);
  }
  return verdict(analysis, options);
}

/** From the argument, the file, the conversation's own `reply`, or what is piped in: the first that is there. */
async function readDraft(
  draft: string | undefined,
  { file, conversation }: CheckOptions,
  known: Case,
  shell: Shell,
): Promise<string> {
  if (draft !== undefined && file !== undefined)
    throw new UsageError("The draft is given twice: as an argument and with --file.");
  if (draft !== undefined) return draft === STDIN ? readText(STDIN, shell) : draft;
  if (file !== undefined) return readText(file, shell);
  if (known.reply !== undefined) return known.reply;
  if (shell.stdin.isTTY || conversation === STDIN)
    throw new UsageError("There is no draft: give it as an argument, with --file, or pipe it in.");
  return readText(STDIN, shell);
}

type Bounds = Pick<CheckOptions, "failOn" | "failOnMissing" | "minScore">;

/** The exit code. A finding that is not sure is shown and fails nothing. */
export function verdict(analysis: ReplyAnalysis, { failOn, failOnMissing = false, minScore }: Bounds): number {
  const { status, score, findings, missing, leavesOpen } = analysis;
  const levels: readonly string[] = failOn === "never" ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1);
  const isBad = findings.some(
    (finding) => finding.kind !== "move" && finding.confidence !== "low" && levels.includes(finding.severity),
  );
  const isIncomplete = failOnMissing && missing.length + leavesOpen.length > 0;
  const isLow = minScore !== undefined && score !== null && score < minScore;
  if (isBad || isIncomplete || isLow) return EXIT.found;
  return status === "scored" || failOn === "never" ? EXIT.fine : EXIT.notJudged;
}

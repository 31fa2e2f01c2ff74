/** `deescalate next`: what to do next in a conversation, and why. */
import type { NextStepSuggestion } from "../index.js";
import { type ConversationOptions, readCase } from "./conversation.js";
import { customerLines } from "./customer-page.js";
import { STDIN } from "./input.js";
import { prose, quoted } from "./layout.js";
import { overdue } from "./reply-page.js";
import { type RuleOptions, readAnalyzer } from "./rule-files.js";
import { EXIT, printJson, printPage, type Shell, UsageError } from "./shell.js";
import { stepLines } from "./step-page.js";
import type { Paper } from "./terminal.js";

export interface NextOptions extends Omit<ConversationOptions, "conversation">, RuleOptions {
  readonly json?: boolean;
}

export async function next(file: string | undefined, options: NextOptions, shell: Shell): Promise<number> {
  const path = file ?? (options.customer === undefined ? STDIN : undefined);
  if (file === undefined && path === STDIN && shell.stdin.isTTY)
    throw new UsageError(
      "There is no conversation: name a file, pipe one in, or give the customer's words with --customer.",
    );
  const known = await readCase({ ...options, ...(path === undefined ? {} : { conversation: path }) }, shell);
  const analyzer = await readAnalyzer(options, shell);
  const suggestion = analyzer.suggestNextStep(known.conversation, known.context);
  if (options.json) printJson(shell, suggestion);
  else
    printPage(shell, [
      ...customerLines(known.conversation, suggestion.customer, shell.paper),
      "",
      ...stepLines(suggestion, shell.paper, Number.POSITIVE_INFINITY),
      ...groundLines(suggestion, shell.paper),
    ]);
  return suggestion.status === "scored" ? EXIT.fine : EXIT.notJudged;
}

/** What the step stands on, and what hangs in the thread. */
function groundLines({ because, done, skipped, thread }: NextStepSuggestion, paper: Paper): readonly string[] {
  const words = because.map(({ excerpt, signal }) => `${signal} ${quoted(excerpt)}`);
  const asked = thread.asks.filter(({ status }) => status === "open").map(({ excerpt }) => `asked: ${quoted(excerpt)}`);
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ["because", words],
    ["open", [...asked, ...overdue(thread.promises)]],
    ["done", done.length === 0 ? [] : [done.join(", ")]],
    ["skipped", skipped.length === 0 ? [] : [skipped.join(", ")]],
  ];
  const lines = groups.flatMap(([label, entries]) => entries.flatMap((entry) => prose(label, entry, paper)));
  return lines.length === 0 ? [] : ["", ...lines];
}

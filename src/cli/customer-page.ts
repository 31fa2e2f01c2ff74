/** What the customer said last, and how upset they are. */
import type { CustomerState, Turn } from "../index.js";
import { LABEL, row } from "./layout.js";
import { clean, type Paper, wrap } from "./terminal.js";

const MOST_LINES = 8;

export function customerLines(conversation: readonly Turn[], state: CustomerState, paper: Paper): readonly string[] {
  const last = conversation.findLast((turn) => turn.role === "customer");
  const mood = [`${state.level} ${state.intensity.toFixed(1)}`, state.trend];
  if (state.assumed) mood.push("assumed");
  if (state.signals.length > 0) mood.push(state.signals.join(", "));
  const moodLines = wrap(mood.join(" · "), paper.width - LABEL).map((line) => paper.paint(line, "dim"));
  const words = last === undefined ? ["(no words of theirs are given)"] : lastWords(last.text, paper.width - LABEL);
  return [...row("Customer", words, paper), ...row("", moodLines, paper)];
}

/** The quoted thread of an e-mail is not what the customer says now, and a long story is cut. */
function lastWords(text: string, width: number): readonly string[] {
  const own = clean(text)
    .split("\n")
    .filter((line) => !line.startsWith(">") && !/^On .+ wrote:$/.test(line))
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
  const lines = wrap(own, width);
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
}

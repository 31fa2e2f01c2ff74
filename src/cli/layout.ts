/** How a page is laid out: labels to the left, words to the right, reasons and advice under what they explain. */
import type { MissingMove, ReplyFinding, Status, Suggestion } from "../index.js";
import { oneLine, type Paper, pad, type Style, wrap } from "./terminal.js";

/** Columns of the labels on the left. */
export const LABEL = 11;
/** Columns of the numbers before findings. */
export const NUMBER = 4;

export const NOT_SCORED: Readonly<Record<Exclude<Status, "scored">, string>> = {
  "unsupported-language": "not mostly English",
  "too-little-text": "too short to judge",
  automatic: "written by a machine for everybody",
};

/** A label in the left column, and lines to the right of it. */
export function row(label: string, lines: readonly string[], { paint }: Paper, extra = 0): readonly string[] {
  const width = LABEL + extra;
  const style: Style = label.startsWith(" ") ? "dim" : "bold";
  return lines.map((line, index) => (index === 0 ? paint(pad(label, width), style) : " ".repeat(width)) + line);
}

/** A dim label, set in a little, and a text to the right of it. */
export function prose(label: string, text: string, paper: Paper): readonly string[] {
  return row(`  ${label}`, wrap(oneLine(text), paper.width - LABEL - 2), paper, 2);
}

export function indented(text: string, by: number, { width }: Paper): readonly string[] {
  return wrap(text, width - by).map((line) => " ".repeat(by) + line);
}

export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
}

export function quoted(text: string): string {
  return `“${oneLine(text)}”`;
}

/** What it is and why it matters, with the sources. */
export function reasons({ message, why, source }: ReplyFinding | MissingMove, paper: Paper): readonly string[] {
  const sources = source.length > 0 ? ` (${source.join(", ")})` : "";
  return [
    ...indented(oneLine(message), NUMBER, paper),
    ...indented(oneLine(why + sources), NUMBER, paper).map((line) => paper.paint(line, "dim")),
  ];
}

/** The first two suggestions: the advice, and words to use. */
export function advice(label: string, suggestions: readonly Suggestion[], paper: Paper): readonly string[] {
  const gutter = label.length + 2;
  const width = paper.width - NUMBER - gutter;
  return suggestions.slice(0, 2).flatMap(({ message, text }) => {
    const words = text === undefined ? [] : wrap(quoted(text), width);
    const saysTheSame = text !== undefined && message.includes(text);
    const lead = saysTheSame ? [] : wrap(oneLine(message), width);
    return [...lead, ...words].map((line, index) => {
      const start = index === 0 ? `${label}: ` : " ".repeat(gutter);
      return " ".repeat(NUMBER) + paper.paint(start + line, "cyan");
    });
  });
}

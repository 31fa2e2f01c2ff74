/** A draft with the words of its findings marked in place. */
import type { ReplyFinding } from "../index.js";
import { blank, type Paper, type Style, withoutBlanks, wrapPainted } from "./terminal.js";

/** The words of findings that stand somewhere; findings on the same words share a mark. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** Places in the list of findings, from 1. */
  readonly numbers: number[];
  readonly findings: ReplyFinding[];
}

function marksOf(findings: readonly ReplyFinding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  findings.forEach((finding, index) => {
    const { range } = finding;
    if (range === null || range.start === range.end) return;
    const key = `${range.start}-${range.end}`;
    const mark = marks.get(key) ?? { ...range, numbers: [], findings: [] };
    mark.numbers.push(index + 1);
    mark.findings.push(finding);
    marks.set(key, mark);
  });
  return [...marks.values()];
}

/** The colour of the worst of several findings: red, yellow and cyan for risks by severity, green for a move. */
export function colourOf(findings: readonly ReplyFinding[]): readonly Style[] {
  const severities = findings.map((finding) => (finding.kind === "move" ? "move" : finding.severity));
  if (severities.includes("error")) return ["red"];
  if (severities.includes("warning")) return ["yellow"];
  if (severities.includes("info")) return ["cyan"];
  return severities.length > 0 ? ["green"] : [];
}

function superscript(numbers: readonly number[]): string {
  return numbers.map((number) => [...String(number)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("")).join("·");
}

/**
 * Sweeps over the boundaries of all marks. A mark that crosses another is closed and opened again, so that
 * brackets always nest: `⟦you ⟦should⟧²⟧¹⟦ have⟧²`.
 */
function markedText(text: string, findings: readonly ReplyFinding[], { hasColour, paint }: Paper): string {
  const marks = marksOf(findings);
  const boundaries = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const stops = [...boundaries].sort((a, b) => a - b);
  const safe = blank(text);
  const open: Mark[] = [];
  let marked = "";
  stops.forEach((at, index) => {
    const starting = marks.filter(({ start }) => start === at);
    while (open.some(({ end }) => end === at)) {
      const mark = open.pop() as Mark;
      const label = superscript(mark.numbers);
      if (!hasColour) marked += `⟧${label}`;
      else if (mark.end === at) marked += paint(label, "dim");
      if (mark.end !== at) starting.push(mark);
    }
    starting.sort((a, b) => b.end - a.end);
    open.push(...starting);
    if (!hasColour) marked += "⟦".repeat(starting.length);
    const words = withoutBlanks(safe.slice(at, stops[index + 1]));
    const styles = colourOf(open.flatMap((mark) => mark.findings));
    marked += styles.length === 0 ? words : paint(words, "underline", ...styles);
  });
  return marked;
}

/**
 * Wraps a draft with the words of its findings underlined; without colours they stand in brackets. The numbers are places in the
 * list of findings.
 */
export function wrapMarked(
  text: string,
  findings: readonly ReplyFinding[],
  width: number,
  paper: Paper,
): readonly string[] {
  return wrapPainted(markedText(text, findings, paper), width);
}

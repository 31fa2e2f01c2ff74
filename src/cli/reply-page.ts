/** A draft as the upset customer will read it, for a terminal. */
import type { ReplyAnalysis, ReplyFinding, ThreadLedger } from "../index.js";
import { advice, indented, LABEL, NOT_SCORED, NUMBER, quoted, reasons, row, signed } from "./layout.js";
import { colourOf, wrapMarked } from "./marks.js";
import { oneLine, type Paper, pad, wrap } from "./terminal.js";

const SIGNAL = 14;
const KIND = 7;
const POINTS = 3;

/** The draft with its words marked, the score, every finding with its reason and what to write instead, and what is missing. */
export function replyLines(
  draft: string,
  analysis: ReplyAnalysis,
  thread: ThreadLedger,
  paper: Paper,
): readonly string[] {
  return [
    ...draftLines(draft, analysis.findings, paper),
    "",
    ...scoreLines(analysis, paper),
    ...findingLines(analysis.findings, paper),
    ...missingLines(analysis, paper),
    ...suppressedLines(analysis, paper),
    ...failedLines(analysis, paper),
    ...threadLines(analysis, thread, paper),
  ];
}

function draftLines(draft: string, findings: readonly ReplyFinding[], paper: Paper): readonly string[] {
  const { paint, width } = paper;
  const lines = wrapMarked(draft.trimEnd(), findings, width - 2, paper);
  return [paint("Draft", "bold"), ...lines.map((line) => `${paint("│", "dim")} ${line}`.trimEnd())];
}

function scoreLines(analysis: ReplyAnalysis, paper: Paper): readonly string[] {
  const { paint, width } = paper;
  if (analysis.score === null || analysis.status !== "scored") {
    const why = analysis.status === "scored" ? "" : NOT_SCORED[analysis.status];
    return row("Score", [paint(`not scored: the draft is ${why}`, "dim")], paper);
  }
  const colour = analysis.score < 40 ? "red" : analysis.score < 60 ? "yellow" : "green";
  const verdict = paint(`${analysis.score} ${analysis.band}`, "bold", colour);
  const cut = analysis.truncated
    ? wrap("Only the beginning of the draft was read: it is very long.", width - LABEL)
    : [];
  return row("Score", [`${verdict}  ${paint(sum(analysis), "dim")}`, ...cut], paper);
}

/** `50 +14 moves −22 risks −8 missing`: the score is this sum, held within 0…100. */
function sum({ findings, missing }: ReplyAnalysis): string {
  const total = (items: readonly { readonly points: number }[]): number =>
    items.reduce((points, item) => points + item.points, 0);
  const of = (kind: ReplyFinding["kind"]): number => total(findings.filter((finding) => finding.kind === kind));
  const parts: readonly (readonly [string, number])[] = [
    ["moves", of("move")],
    ["risks", of("risk")],
    ["house rules", of("house")],
    ["missing", total(missing)],
  ];
  const points = parts.reduce((whole, [, part]) => whole + part, 50);
  const shown = parts.filter(([, part]) => part !== 0).map(([name, part]) => `${signed(part)} ${name}`);
  const held = points < 0 || points > 100 ? `= ${points < 0 ? signed(points) : points}, held within 0 and 100` : "";
  return ["50", ...shown, held].filter(Boolean).join(" ");
}

function findingLines(findings: readonly ReplyFinding[], paper: Paper): readonly string[] {
  if (findings.length === 0) return [];
  const entries = findings.flatMap((finding, index) => entry(String(index + 1), finding, paper));
  return ["", paper.paint("Findings", "bold"), ...entries];
}

function entry(number: string, finding: ReplyFinding, paper: Paper): readonly string[] {
  const words = finding.range === null ? "the whole reply" : quoted(finding.excerpt);
  const doubt = finding.confidence === "low" ? " (not sure)" : "";
  const name = finding.kind === "house" ? finding.ruleId : finding.signal;
  const kind = finding.kind === "move" ? "move" : finding.severity;
  const head = [
    pad(number, NUMBER - 2, "right"),
    ` ${paper.paint(pad(name, SIGNAL), ...colourOf([finding]))}`,
    pad(kind, KIND),
    `${pad(signed(finding.points), POINTS, "right")}  `,
  ].join(" ");
  const indent = NUMBER + SIGNAL + 1 + KIND + 1 + POINTS + 2;
  const [first = "", ...rest] = wrap(words + doubt, paper.width - indent);
  return [
    head + first,
    ...rest.map((line) => " ".repeat(indent) + line),
    ...reasons(finding, paper),
    ...(finding.kind === "move" ? [] : advice("Instead", finding.suggestions, paper)),
  ];
}

function missingLines({ missing }: ReplyAnalysis, paper: Paper): readonly string[] {
  if (missing.length === 0) return [];
  const lines = missing.flatMap((move) => [
    ` –  ${pad(move.move, SIGNAL)} missing ${pad(signed(move.points), POINTS, "right")}`,
    ...reasons(move, paper),
    ...advice("Say", move.suggestions, paper),
  ]);
  return ["", paper.paint("Missing", "bold"), ...lines];
}

function suppressedLines({ suppressed }: ReplyAnalysis, paper: Paper): readonly string[] {
  if (suppressed.length === 0) return [];
  const lines = suppressed.flatMap(({ finding, by, detail }) =>
    indented(`${finding.ruleId} ${quoted(finding.excerpt)} (${by}: ${oneLine(detail)})`, NUMBER, paper),
  );
  return ["", paper.paint("Accepted, not counted", "bold"), ...lines.map((line) => paper.paint(line, "dim"))];
}

function failedLines({ failedRules = [] }: ReplyAnalysis, paper: Paper): readonly string[] {
  return failedRules.flatMap(({ ruleId, message }) => indented(`Failed: ${ruleId}: ${oneLine(message)}`, 0, paper));
}

/** What the draft leaves open, and what our side promised and has not done. */
function threadLines({ leavesOpen }: ReplyAnalysis, { promises }: ThreadLedger, paper: Paper): readonly string[] {
  const open = leavesOpen.map(({ excerpt }) => `left open: ${quoted(excerpt)}`);
  const lines = [...open, ...overdue(promises)].flatMap((line) => wrap(line, paper.width - LABEL));
  if (lines.length === 0) return [];
  return [
    "",
    ...row(
      "Thread",
      lines.map((line) => paper.paint(line, "yellow")),
      paper,
    ),
  ];
}

export function overdue(promises: ThreadLedger["promises"]): readonly string[] {
  return promises
    .filter(({ status }) => status === "overdue")
    .map(({ excerpt, due }) => `promised: ${quoted(excerpt)}${due === undefined ? "" : `, due ${due}`}, not done`);
}

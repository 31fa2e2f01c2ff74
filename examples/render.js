// Turns one conversation and what the library said about it into text for a terminal.

import { clean, oneLine, painter, styleOf, wrap, wrapMarked } from "./terminal.js";

const WIDTH = 96;
const LABEL = 11;
const NUMBER = 4;
const LONGEST_WORDS = 8;

const NOT_SCORED = {
  "unsupported-language": "not mostly English",
  "too-little-text": "too short to judge",
  automatic: "written by a machine for everybody",
};

/** The whole page of one conversation. */
export function renderConversation({ heading, example, analysis, next, thread, colour }) {
  const paint = painter(colour);
  return [
    ...header(heading, example, paint),
    ...customer(example.conversation, analysis.customer, paint),
    "",
    ...draft(example.reply, analysis.findings, colour),
    "",
    ...score(analysis, paint),
    ...findings(analysis.findings, paint),
    ...missing(analysis, paint),
    ...ledger(analysis, thread, paint),
    "",
    ...nextStep(next, paint),
    "",
  ].join("\n");
}

function header(heading, { title, industry, channel, audience }, paint) {
  const name = oneLine(title);
  const rule = "─".repeat(Math.max(2, WIDTH - heading.length - name.length - 8));
  const place = [industry, channel, audience].filter(Boolean).map(oneLine).join(" · ");
  return [
    `${paint("──", "dim")} ${paint(name, "bold")} ${paint(`${rule} ${heading} ──`, "dim")}`,
    paint(place, "dim"),
    "",
  ];
}

function customer(conversation, state, paint) {
  const last = conversation.findLast((turn) => turn.role === "customer");
  const mood = [`${state.level} ${state.intensity.toFixed(1)}`, state.trend];
  if (state.assumed) mood.push("assumed");
  if (state.signals.length > 0) mood.push(state.signals.join(", "));
  return [
    ...row("Customer", last === undefined ? ["(has not written yet)"] : lastWords(last.text), paint),
    ...row(
      "",
      wrap(mood.join(" · "), WIDTH - LABEL).map((line) => paint(line, "dim")),
      paint,
    ),
  ];
}

/** The quoted thread of an e-mail is not what the customer says now, and a long story is cut. */
function lastWords(text) {
  const own = clean(text)
    .split("\n")
    .filter((line) => !line.startsWith(">") && !/^On .+ wrote:$/.test(line))
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
  const lines = wrap(own, WIDTH - LABEL);
  return lines.length > LONGEST_WORDS ? [...lines.slice(0, LONGEST_WORDS), "…"] : lines;
}

function draft(reply, found, colour) {
  const paint = painter(colour);
  const lines = wrapMarked(reply, found, WIDTH - 2, colour);
  return [paint("Draft", "bold"), ...lines.map((line) => `${paint("│", "dim")} ${line}`.trimEnd())];
}

function score(analysis, paint) {
  if (analysis.score === null) {
    const why = `not scored: the draft is ${NOT_SCORED[analysis.status] ?? analysis.status}`;
    return row("Score", [paint(why, "dim")], paint);
  }
  const colour = analysis.score < 40 ? "red" : analysis.score < 60 ? "yellow" : "green";
  const verdict = paint(`${analysis.score} ${analysis.band}`, `bold ${colour}`);
  return row("Score", [`${verdict}  ${paint(sum(analysis), "dim")}`], paint);
}

/** `50 +14 moves −22 risks −8 missing`: the score is this sum, held within 0…100. */
function sum({ findings, missing }) {
  const total = (items) => items.reduce((points, item) => points + item.points, 0);
  const parts = [
    ["moves", total(findings.filter((finding) => finding.kind === "move"))],
    ["risks", total(findings.filter((finding) => finding.kind === "risk"))],
    ["house rules", total(findings.filter((finding) => finding.kind === "house"))],
    ["missing", total(missing)],
  ];
  const points = parts.reduce((whole, [, part]) => whole + part, 50);
  const shown = parts.filter(([, part]) => part !== 0).map(([name, part]) => `${signed(part)} ${name}`);
  const held = points < 0 || points > 100 ? `= ${points}, held within 0 and 100` : "";
  return ["50", ...shown, held].filter(Boolean).join(" ").replaceAll("-", "−");
}

function findings(found, paint) {
  if (found.length === 0) return [];
  const entries = found.flatMap((finding, index) => entry(String(index + 1), finding, paint));
  return ["", paint("Findings", "bold"), ...entries];
}

function entry(number, finding, paint) {
  const words = finding.range === null ? "the whole reply" : `“${oneLine(finding.excerpt)}”`;
  const doubt = finding.confidence === "low" ? " (not sure)" : "";
  const name = paint((finding.signal ?? finding.ruleId).padEnd(14), styleOf([finding]).replace(" underline", ""));
  const kind = finding.kind === "move" ? "move" : finding.severity;
  const head = `${number.padStart(NUMBER - 2)}  ${name} ${kind.padEnd(7)} ${signed(finding.points).padStart(3)}  `;
  const indent = NUMBER + 14 + 1 + 7 + 1 + 3 + 2;
  const [first, ...rest] = wrap(words + doubt, WIDTH - indent);
  return [
    head + first,
    ...rest.map((line) => " ".repeat(indent) + line),
    ...reasons(finding, paint),
    ...advice("Instead", finding.suggestions, paint),
  ];
}

function missing({ missing: moves, leavesOpen }, paint) {
  if (moves.length === 0 && leavesOpen.length === 0) return [];
  const lines = moves.flatMap((move) => [
    ` –  ${move.move.padEnd(14)} ${"missing"} ${signed(move.points).padStart(3)}`,
    ...reasons(move, paint),
    ...advice("Say", move.suggestions, paint),
  ]);
  const open = leavesOpen.map((ask) => `“${oneLine(ask.excerpt)}”`);
  return ["", paint("Missing", "bold"), ...lines, ...open.flatMap((ask) => indented(`Left open: ${ask}`, NUMBER))];
}

function reasons({ message, why, source }, paint) {
  const sources = source.length > 0 ? ` (${source.join(", ")})` : "";
  return [
    ...indented(oneLine(message), NUMBER),
    ...indented(oneLine(why + sources), NUMBER).map((line) => paint(line, "dim")),
  ];
}

function advice(label, suggestions = [], paint) {
  const gutter = label.length + 2;
  return suggestions.slice(0, 2).flatMap(({ message, text }) => {
    const words = text === undefined ? [] : wrap(`“${oneLine(text)}”`, WIDTH - NUMBER - gutter);
    const saysTheSame = text !== undefined && message.includes(text);
    const lead = saysTheSame ? [] : wrap(oneLine(message), WIDTH - NUMBER - gutter);
    return [...lead, ...words].map((line, index) => {
      const start = index === 0 ? `${label}: ` : " ".repeat(gutter);
      return " ".repeat(NUMBER) + paint(start + line, "cyan");
    });
  });
}

/** What the draft leaves open, and what our side promised and has not done. */
function ledger({ leavesOpen }, { promises }, paint) {
  const open = leavesOpen.map(({ excerpt }) => `left open: “${oneLine(excerpt)}”`);
  const overdue = promises
    .filter(({ status }) => status === "overdue")
    .map(({ excerpt, due }) => `promised: “${oneLine(excerpt)}”${due === undefined ? "" : `, due ${due}`}, not done`);
  return row(
    "Thread",
    [...open, ...overdue].flatMap((line) => wrap(line, WIDTH - LABEL)).map((line) => paint(line, "yellow")),
    paint,
  );
}

function nextStep(next, paint) {
  if (next.status !== "scored") {
    const why = `no advice: the customer's words are ${NOT_SCORED[next.status] ?? next.status}`;
    return [...row("Next step", [paint(why, "dim")], paint), ...handover(next, paint)];
  }
  return [
    ...row("Next step", hanging(next.step, next.reason, paint), paint),
    ...next.phrases
      .slice(0, 2)
      .flatMap((phrase) => prose("  say", `“${oneLine(phrase.text ?? phrase.message)}”`, paint)),
    ...next.alternatives.flatMap(({ step, reason }) => prose("  or", `${step}: ${oneLine(reason)}`, paint)),
    ...next.avoid.flatMap(({ step, reason }) => prose("  avoid", `${step}: ${oneLine(reason)}`, paint)),
    ...handover(next, paint),
    ...(next.care === undefined ? [] : prose("  for you", oneLine(next.care), paint)),
  ];
}

function handover({ handover: to }, paint) {
  return to === null ? [] : prose("  hand over", `to ${to.team}: ${oneLine(to.reason)}`, paint);
}

function hanging(step, reason, paint) {
  const [first, ...rest] = wrap(`${step}: ${oneLine(reason)}`, WIDTH - LABEL);
  return [paint(first.slice(0, step.length), "bold green") + first.slice(step.length), ...rest];
}

function prose(label, text, paint) {
  return row(label, wrap(text, WIDTH - LABEL - 2), paint, 2);
}

/** A label in the left column, and lines to the right of it. */
function row(label, lines, paint, extra = 0) {
  const width = LABEL + extra;
  const style = label.startsWith(" ") ? "dim" : "bold";
  return lines.map((line, index) => (index === 0 ? paint(label.padEnd(width), style) : " ".repeat(width)) + line);
}

function indented(text, by) {
  return wrap(text, WIDTH - by).map((line) => " ".repeat(by) + line);
}

function signed(points) {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
}

// Text for a terminal: colours, safe strings, wrapping, and the words of findings marked in place.

const CODES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, cyan: 36 };

/** Colours are for people at a terminal; a file or a pipe gets plain text unless FORCE_COLOR asks otherwise. */
export function wantsColour(env, stream) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0";
  return stream.isTTY === true;
}

/** Returns `paint(text, "red underline")`, which leaves the text alone when colours are off. */
export function painter(colour) {
  return (text, style = "") => {
    if (!colour || style === "" || text === "") return text;
    const codes = style.split(" ").map((name) => CODES[name]);
    return `\u001b[${codes.join(";")}m${text}\u001b[0m`;
  };
}

// A ticket is written by strangers: an escape sequence in it could recolour, retitle or rewrite the terminal.
const UNSAFE = /(?![\t\n\r])\p{Cc}(?:\[[0-?]*[ -/]*[@-~])?|\r(?=\n)|\p{Bidi_Control}/gu;
const FILLER = "\0";

/** Blanks what a terminal would obey, at equal length, so that the ranges of findings still fit. */
function blank(text) {
  return text
    .replace(UNSAFE, (match) => FILLER.repeat(match.length))
    .replace(/[\r\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ");
}

/** The text without control characters; line breaks stay. */
export function clean(text) {
  return blank(String(text)).replaceAll(FILLER, "");
}

/** The text without control characters, on one line. */
export function oneLine(text) {
  return clean(text).replace(/\s+/g, " ").trim();
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function columns(text) {
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    count += /\p{Emoji_Presentation}|\uFE0F/u.test(segment) ? 2 : 1;
  }
  return count;
}

/** Breaks atoms (`{ text, style }`) into lines of at most `width` columns; a longer word gets a line of its own. */
function wrapAtoms(atoms, width) {
  const lines = [[]];
  let used = 0;
  let gap = null;
  let word = [];

  const endWord = () => {
    if (word.length === 0) return;
    const size = columns(word.map((atom) => atom.text).join(""));
    if (used > 0 && used + 1 + size > width) {
      lines.push([]);
      used = 0;
    }
    if (gap !== null && used > 0) {
      lines.at(-1).push({ text: " ", style: gap });
      used += 1;
    }
    lines.at(-1).push(...word);
    used += size;
    word = [];
    gap = null;
  };

  for (const { text, style } of atoms) {
    for (const part of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
      if (part === "\n") {
        endWord();
        lines.push([]);
        used = 0;
        gap = null;
      } else if (part.trim() === "") {
        endWord();
        gap = style;
      } else {
        word.push({ text: part, style });
      }
    }
  }
  endWord();
  return lines;
}

/** Wraps a text that may come from a ticket. */
export function wrap(text, width) {
  const lines = wrapAtoms([{ text: clean(text) }], width);
  return lines.map((line) => line.map((atom) => atom.text).join(""));
}

/** The words of findings that stand somewhere; findings on the same words share a mark. */
function marksOf(findings) {
  const marks = new Map();
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

/** Moves are underlined in green; a risk gives the words its own colour, and the worst of several wins. */
export function styleOf(findings) {
  const severities = findings.map((finding) => finding.severity);
  const isMove = findings.some((finding) => finding.kind === "move");
  const colour =
    (severities.includes("error") && "red") ||
    (severities.includes("warning") && "yellow") ||
    (severities.includes("info") && "cyan") ||
    (isMove && "green");
  return [colour, isMove && "underline"].filter(Boolean).join(" ");
}

function superscript(numbers) {
  return numbers.map((number) => [...String(number)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit]).join("")).join("·");
}

/**
 * Sweeps over the boundaries of all marks. A mark that crosses another is closed and opened again, so that
 * brackets always nest: `⟦you ⟦should⟧²⟧¹⟦ have⟧²`.
 */
function markedAtoms(text, findings, colour) {
  const marks = marksOf(findings);
  const boundaries = new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])]);
  const stops = [...boundaries].sort((a, b) => a - b);
  const safe = blank(text);
  const atoms = [];
  const open = [];

  stops.forEach((at, index) => {
    const starting = marks.filter((mark) => mark.start === at);
    while (open.some((mark) => mark.end === at)) {
      const mark = open.pop();
      const ends = mark.end === at;
      const label = superscript(mark.numbers);
      if (!colour) atoms.push({ text: `⟧${label}` });
      else if (ends) atoms.push({ text: label, style: "dim" });
      if (!ends) starting.push(mark);
    }
    starting.sort((a, b) => b.end - a.end);
    open.push(...starting);
    if (!colour) atoms.push({ text: "⟦".repeat(starting.length) });
    const style = styleOf(open.flatMap((mark) => mark.findings));
    atoms.push({ text: safe.slice(at, stops[index + 1]).replaceAll(FILLER, ""), style });
  });
  return atoms;
}

/** Wraps a draft with the words of its findings marked; the numbers are places in the list of findings. */
export function wrapMarked(text, findings, width, colour) {
  const paint = painter(colour);
  const lines = wrapAtoms(markedAtoms(text, findings, colour), width);
  return lines.map((line) =>
    joinRuns(line)
      .map((run) => paint(run.text, run.style))
      .join(""),
  );
}

function joinRuns(line) {
  const runs = [];
  for (const atom of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.style === atom.style) last.text += atom.text;
    else runs.push({ ...atom });
  }
  return runs;
}

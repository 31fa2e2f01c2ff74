/** Text for a terminal: colours, safe strings, wrapping. */
import picocolors from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

export type Style = "bold" | "dim" | "underline" | "red" | "green" | "yellow" | "cyan";

/** Paints a text in all of the styles, or leaves it alone where colours are off. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** What a page is written on. */
export interface Paper {
  /** In columns. */
  readonly width: number;
  readonly hasColour: boolean;
  readonly paint: Paint;
}

const WIDEST = 96;
const NARROWEST = 40;

/** Colours are for people at a terminal: a file or a pipe gets plain text, unless FORCE_COLOR asks otherwise. */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean | undefined },
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0";
  return stream.isTTY === true && env.TERM !== "dumb";
}

/** @param columns of the terminal; undefined for a file or a pipe */
export function paperOf(hasColour: boolean, columns?: number): Paper {
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns ?? WIDEST)),
    hasColour,
    paint: painter(hasColour),
  };
}

export function painter(hasColour: boolean): Paint {
  const colours = picocolors.createColors(hasColour);
  return (text, ...styles) => (text === "" ? text : styles.reduce((painted, style) => colours[style](painted), text));
}

// A ticket is written by strangers: an escape sequence in it could recolour, retitle or rewrite the terminal.
const UNSAFE = /(?![\t\n\r])\p{Cc}(?:\[[0-?]*[ -/]*[@-~])?|\r(?=\n)|\p{Bidi_Control}/gu;
const FILLER = "\0";

/** Blanks what a terminal would obey, at equal length, so that the ranges of findings still fit. */
export function blank(text: string): string {
  return text
    .replace(UNSAFE, (match) => FILLER.repeat(match.length))
    .replace(/[\r\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ");
}

/** Takes out what `blank` has put in. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(FILLER, "");
}

/** The text without control characters; line breaks stay. */
export function clean(text: string): string {
  return withoutBlanks(blank(text));
}

/** The text without control characters, on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}

/** Wraps a text that may come from a ticket. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapPainted(clean(text), width);
}

/** Wraps a text whose only escape sequences are our own. */
export function wrapPainted(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { hard: true }).split("\n");
}

/** Fills a cell with spaces up to a width in columns; colours count nothing. */
export function pad(text: string, width: number, side: "left" | "right" = "left"): string {
  const gap = " ".repeat(Math.max(0, width - stringWidth(text)));
  return side === "left" ? text + gap : gap + text;
}

/** A table with its columns as wide as their widest cell, the last one wrapped at the edge of the page. */
export function table(
  rows: readonly (readonly string[])[],
  { width }: Paper,
  sides: readonly ("left" | "right")[],
): readonly string[] {
  const count = sides.length;
  const widths = sides.map((_, column) => Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ""))));
  const indent = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  return rows.flatMap((row) => {
    const head = row.slice(0, count - 1).map((cell, column) => `${pad(cell, widths[column] ?? 0, sides[column])}  `);
    const last = pad(row[count - 1] ?? "", sides[count - 1] === "right" ? (widths[count - 1] ?? 0) : 0, "right");
    const [first = "", ...rest] = wrapPainted(last, Math.max(20, width - indent));
    return [(head.join("") + first).trimEnd(), ...rest.map((line) => " ".repeat(indent) + line)];
  });
}

/** JSON for people and programs; what a terminal would obey is written as an escape, which reads back as the same string. */
export function jsonText(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2));
}

/** Text in which what a terminal would obey is written as JSON would escape it. */
export function escaped(text: string): string {
  return text.replace(
    /(?!\n)\p{Cc}|\p{Bidi_Control}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

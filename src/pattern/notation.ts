/**
 * The notation: one line, readable by a support lead. docs/patterns.md explains it with examples.
 *
 *     (i | we) (be | feel)? (really | so | very)? sorry .. @problem
 */

/** A piece of a pattern; `column` counts from 1. */
export type Piece = Element & { readonly column: number };

type Element =
  | { readonly kind: "word"; readonly word: string }
  /** `~tell`: the word in all its inflections. */
  | { readonly kind: "inflected"; readonly word: string }
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "class"; readonly name: string }
  /** `_`: any one token. */
  | { readonly kind: "any" }
  /** `..` and `...`: up to `max` tokens, inside a clause or a sentence. */
  | { readonly kind: "gap"; readonly max: number; readonly within: "clause" | "sentence" }
  | { readonly kind: "group"; readonly alternatives: readonly (readonly Piece[])[] }
  | { readonly kind: "repeat"; readonly piece: Piece; readonly min: number; readonly max: number }
  /** `!(a | b)`: the neighbouring token is none of these. */
  | { readonly kind: "exclude"; readonly pieces: readonly Piece[] }
  | { readonly kind: "anchor"; readonly at: Anchor };

export type Anchor = "sentence-start" | "sentence-end" | "question-end" | "text-start" | "text-end";

/** What is wrong with a pattern, and where: `column` counts from 1. */
export class PatternError extends Error {
  readonly pattern: string;
  readonly column: number;
  /** What is wrong, without the place. */
  readonly reason: string;
  constructor(reason: string, pattern: string, column: number) {
    super(`${reason} (column ${column} of "${pattern}")`);
    this.name = "PatternError";
    this.reason = reason;
    this.pattern = pattern;
    this.column = column;
  }
}

const CLAUSE_GAP = 5;
const SENTENCE_GAP = 12;
const LONGEST_GAP = 30;
const MOST_REPEATS = 4;
const DEEPEST_GROUP = 6;
export const LONGEST_PATTERN = 1000;

interface Reader {
  readonly source: string;
  at: number;
}

/**
 * Parses one pattern.
 *
 * @throws PatternError that points at the column
 */
export function parsePattern(source: string): readonly Piece[] {
  if (source.length > LONGEST_PATTERN) {
    throw new PatternError(
      `A pattern may have ${LONGEST_PATTERN} characters, this one has ${source.length}`,
      source.slice(0, 60),
      1,
    );
  }
  const reader: Reader = { source, at: 0 };
  const pieces = parseSequence(reader, 0);
  if (reader.at < source.length) fail(reader, `"${source[reader.at]}" closes nothing`);
  if (pieces.length === 0) fail(reader, "The pattern is empty");
  checkPlaces(reader, pieces);
  return pieces;
}

function fail(reader: Reader, message: string, at: number = reader.at): never {
  throw new PatternError(message, reader.source, at + 1);
}

function parseSequence(reader: Reader, depth: number): Piece[] {
  const pieces: Piece[] = [];
  for (;;) {
    skipSpaces(reader);
    const mark = reader.source[reader.at];
    if (mark === undefined || mark === "|" || mark === ")") return pieces;
    pieces.push(parseRepeat(reader, parsePiece(reader, depth)));
  }
}

function skipSpaces(reader: Reader): void {
  while (reader.source[reader.at] === " ") reader.at++;
}

function parsePiece(reader: Reader, depth: number): Piece {
  const column = reader.at + 1;
  const mark = reader.source[reader.at] as string;
  if (mark === "(") return { kind: "group", alternatives: parseGroup(reader, depth), column };
  if (mark === "!") return { kind: "exclude", pieces: parseExclusion(reader, depth), column };
  if (mark === "." && reader.source[reader.at + 1] === ".") return parseGap(reader, column);
  if (mark === "^" || mark === "$") return { kind: "anchor", at: parseAnchor(reader, mark), column };
  if (mark === "<") return { kind: "class", name: parseClass(reader), column };
  if (mark === "@") return { kind: "list", name: parseName(reader, "a list"), column };
  if (mark === "~") return { kind: "inflected", word: parseName(reader, "a word"), column };
  if (mark === "_") {
    reader.at++;
    return { kind: "any", column };
  }
  return { kind: "word", word: parseWord(reader), column };
}

const WORD = /#?[\p{L}\p{N}%][\p{L}\p{N}\p{M}'.%&-]*|\p{Extended_Pictographic}/uy;

/** What can stand behind a word of small letters, which most are: they are found without a regular expression. */
const BEHIND_WORD = " |)?*+";

function parseWord(reader: Reader): string {
  const { source, at } = reader;
  let end = at;
  while (isSmallLetter(source.charCodeAt(end))) end++;
  if (end > at && (end === source.length || BEHIND_WORD.includes(source[end] as string))) {
    reader.at = end;
    return source.slice(at, end);
  }
  return parseAnyWord(reader);
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function parseAnyWord(reader: Reader): string {
  WORD.lastIndex = reader.at;
  const match = WORD.exec(reader.source);
  if (match === null) fail(reader, `"${reader.source[reader.at]}" is not part of the notation`);
  let word = match[0];
  // The two dots of a gap are not part of the word that they touch.
  const gap = word.indexOf("..");
  if (gap >= 0) word = word.slice(0, gap);
  reader.at += word.length;
  return word.toLowerCase();
}

function parseName(reader: Reader, what: string): string {
  const start = reader.at++;
  WORD.lastIndex = reader.at;
  const match = WORD.exec(reader.source);
  if (match === null) fail(reader, `The name of ${what} is missing behind "${reader.source[start]}"`, start);
  const name = match[0].split("..", 1)[0] as string;
  reader.at += name.length;
  return name.toLowerCase();
}

function parseGroup(reader: Reader, depth: number): readonly (readonly Piece[])[] {
  const start = reader.at++;
  if (depth >= DEEPEST_GROUP) fail(reader, `Groups may be ${DEEPEST_GROUP} deep`, start);
  const alternatives: (readonly Piece[])[] = [];
  for (;;) {
    const sequence = parseSequence(reader, depth + 1);
    if (sequence.length === 0) fail(reader, "An alternative is empty");
    alternatives.push(sequence);
    const mark = reader.source[reader.at];
    if (mark === undefined) fail(reader, "This group is never closed", start);
    reader.at++;
    if (mark === ")") return alternatives;
  }
}

function parseExclusion(reader: Reader, depth: number): readonly Piece[] {
  const start = reader.at++;
  const mark = reader.source[reader.at];
  if (mark === undefined || mark === " ")
    fail(reader, `"!" needs a word, a list, a class or a group right behind it`, start);
  const piece = parsePiece(reader, depth);
  const alternatives = piece.kind === "group" ? piece.alternatives : [[piece]];
  const pieces: Piece[] = [];
  for (const alternative of alternatives) {
    const [only, ...more] = alternative;
    if (only === undefined || more.length > 0 || !isSingleToken(only)) {
      fail(
        reader,
        "An exclusion holds single words, lists and classes; for longer ones use `unless`",
        column(alternative, start),
      );
    }
    pieces.push(only);
  }
  return pieces;
}

function isSingleToken({ kind }: Piece): boolean {
  return kind === "word" || kind === "inflected" || kind === "list" || kind === "class";
}

function parseGap(reader: Reader, column: number): Piece {
  const start = reader.at;
  let dots = 0;
  while (reader.source[reader.at] === ".") {
    dots++;
    reader.at++;
  }
  if (dots > 3) fail(reader, "A gap is .. inside a clause or ... inside a sentence", start);
  const digits = /\d{0,3}/y;
  digits.lastIndex = reader.at;
  const number = digits.exec(reader.source)?.[0] ?? "";
  reader.at += number.length;
  const within = dots === 2 ? "clause" : "sentence";
  const max = number === "" ? (dots === 2 ? CLAUSE_GAP : SENTENCE_GAP) : Number(number);
  if (max < 1 || max > LONGEST_GAP) fail(reader, `A gap may span 1 to ${LONGEST_GAP} tokens`, start);
  return { kind: "gap", max, within, column };
}

function parseAnchor(reader: Reader, mark: string): Anchor {
  reader.at++;
  const next = reader.source[reader.at];
  if (next === mark) {
    reader.at++;
    return mark === "^" ? "text-start" : "text-end";
  }
  if (mark === "$" && next === "?") {
    reader.at++;
    return "question-end";
  }
  return mark === "^" ? "sentence-start" : "sentence-end";
}

function parseClass(reader: Reader): string {
  const start = reader.at;
  const end = reader.source.indexOf(">", start);
  if (end < 0) fail(reader, "This class is never closed", start);
  const name = reader.source.slice(start + 1, end);
  if (!/^[a-z]+$/.test(name)) fail(reader, `"${name}" is no class name`, start);
  reader.at = end + 1;
  return name;
}

function parseRepeat(reader: Reader, piece: Piece): Piece {
  const mark = reader.source[reader.at];
  if (mark !== "?" && mark !== "*" && mark !== "+") return piece;
  if (piece.kind === "gap" || piece.kind === "anchor" || piece.kind === "exclude") {
    fail(
      reader,
      `"${mark}" cannot follow ${piece.kind === "gap" ? "a gap" : piece.kind === "anchor" ? "an anchor" : "an exclusion"}`,
    );
  }
  reader.at++;
  return {
    kind: "repeat",
    piece,
    min: mark === "+" ? 1 : 0,
    max: mark === "?" ? 1 : MOST_REPEATS,
    column: piece.column,
  };
}

function column(pieces: readonly Piece[], otherwise: number): number {
  return (pieces[0]?.column ?? otherwise + 1) - 1;
}

/** Gaps need words on both sides, anchors stand at the ends, and something must be there to match. */
function checkPlaces(reader: Reader, pieces: readonly Piece[]): void {
  const body = pieces.filter((piece) => piece.kind !== "anchor" && piece.kind !== "exclude");
  const [first] = body;
  const last = body[body.length - 1];
  if (first?.kind === "gap") fail(reader, "A pattern cannot begin with a gap", first.column - 1);
  if (last?.kind === "gap") fail(reader, "A pattern cannot end with a gap", last.column - 1);
  if (!pieces.some(mustMatch)) fail(reader, "Everything in the pattern is optional", 0);
  pieces.forEach((piece, index) => {
    if (piece.kind !== "anchor") return;
    const isStart = piece.at.endsWith("start");
    const outside = isStart ? pieces.slice(0, index) : pieces.slice(index + 1);
    if (outside.length > 0) {
      const message = isStart ? "^ stands at the start of a pattern" : "$ stands at the end of a pattern";
      fail(reader, message, piece.column - 1);
    }
  });
  checkNested(reader, pieces, true);
}

function mustMatch(piece: Piece): boolean {
  if (piece.kind === "repeat") return piece.min > 0 && mustMatch(piece.piece);
  if (piece.kind === "group") return piece.alternatives.every((alternative) => alternative.some(mustMatch));
  return piece.kind !== "gap" && piece.kind !== "anchor" && piece.kind !== "exclude";
}

function checkNested(reader: Reader, pieces: readonly Piece[], top: boolean): void {
  for (const piece of pieces) {
    if (!top && piece.kind === "anchor") fail(reader, "An anchor cannot stand inside a group", piece.column - 1);
    if (!top && piece.kind === "exclude") fail(reader, "An exclusion cannot stand inside a group", piece.column - 1);
    if (piece.kind === "repeat") checkNested(reader, [piece.piece], false);
    if (piece.kind === "group") {
      for (const alternative of piece.alternatives) {
        for (const edge of [alternative[0], alternative[alternative.length - 1]]) {
          if (edge?.kind === "gap") fail(reader, "A gap cannot stand at the edge of a group", edge.column - 1);
        }
        checkNested(reader, alternative, false);
      }
    }
  }
}

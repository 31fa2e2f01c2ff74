// From findings on a text to the pieces of it that are drawn: findings may overlap, pieces do not.

import type { ReplyFinding, TextRange } from "deescalate";

export interface Piece {
  readonly text: string;
  readonly start: number;
  /** Places in the list of marks, of all that cover this piece. */
  readonly marks: readonly number[];
}

/** Cuts a text at every start and end of a range; put together again, the pieces are the text. */
export function cutIntoPieces(text: string, ranges: readonly (TextRange | null)[]): readonly Piece[] {
  const cuts = new Set([0, text.length]);
  for (const range of ranges) if (range !== null) cuts.add(range.start).add(range.end);
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] as number;
    const marks = ranges.flatMap((range, mark) =>
      range !== null && range.start <= start && end <= range.end ? [mark] : [],
    );
    return { text: text.slice(start, end), start, marks };
  });
}

/**
 * Moves the ranges of an older text to where they stand in a newer one, so that marks do not flicker between a keystroke and
 * its analysis. A range that was edited has no place until then.
 */
export function carryOver(
  ranges: readonly (TextRange | null)[],
  older: string,
  newer: string,
): readonly (TextRange | null)[] {
  if (older === newer) return ranges;
  const shortest = Math.min(older.length, newer.length);
  let head = 0;
  while (head < shortest && older[head] === newer[head]) head++;
  let tail = 0;
  while (tail < shortest - head && older.at(-1 - tail) === newer.at(-1 - tail)) tail++;
  const moved = newer.length - older.length;
  return ranges.map((range) => {
    if (range === null || range.end <= head) return range;
    if (range.start >= older.length - tail) return { start: range.start + moved, end: range.end + moved };
    return null;
  });
}

/** How a finding looks wherever it is shown; risks by severity. */
export type Tone = "move" | "info" | "warning" | "error";

const WEIGHT: Readonly<Record<Tone, number>> = { info: 0, move: 1, warning: 2, error: 3 };

export function toneOf(finding: ReplyFinding): Tone {
  if (finding.kind !== "move") return finding.severity;
  return finding.points < 0 ? "warning" : "move";
}

/** The tone of a piece that several findings share: what hurts most is what must be seen. */
export function worstTone(findings: readonly ReplyFinding[]): Tone {
  return findings.map(toneOf).reduce((worst, tone) => (WEIGHT[tone] > WEIGHT[worst] ? tone : worst), "info");
}

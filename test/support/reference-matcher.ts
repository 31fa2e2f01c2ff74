/**
 * What a pattern means, said as plainly as possible and without a thought for speed: every way to walk through the pieces of a
 * pattern is tried from every token. The automaton has to agree with it.
 */

import { inflect } from "../../src/pattern/inflect.js";
import { CLASS_BITS } from "../../src/pattern/lexicon.js";
import { type Piece, parsePattern } from "../../src/pattern/notation.js";
import type { Document } from "../../src/text/document.js";

export interface ReferenceOptions {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly normalize: (words: readonly string[]) => readonly (readonly string[])[];
}

/** A condition on the border between the token before `at` and the token at `at`. */
interface Guard {
  readonly holds: (at: number) => boolean;
  /** Whether it has to hold as well where the match ends. */
  readonly atEnd: boolean;
}

/** How far a walk has come. */
interface Place {
  readonly at: number;
  readonly guards: readonly Guard[];
  /** False inside a gap: a match does not end there. */
  readonly mayEnd: boolean;
}

type Walk = (place: Place) => void;

const RUNS: ReadonlySet<string> = new Set(["number", "money", "date", "clock", "duration", "name"]);
const LONGEST_RUN = 6;

/** For each end (one past the last token) the earliest start, by end. */
export function referenceMatches(
  pattern: string,
  document: Document,
  options: ReferenceOptions,
): readonly { readonly first: number; readonly last: number }[] {
  const pieces = parsePattern(pattern);
  const earliest = new Map<number, number>();
  for (let start = document.size - 1; start >= 0; start--) {
    for (const end of endsFrom(pieces, document, options, start)) earliest.set(end, start);
  }
  return [...earliest].map(([last, first]) => ({ first, last })).sort((a, b) => a.last - b.last);
}

function endsFrom(
  pieces: readonly Piece[],
  document: Document,
  options: ReferenceOptions,
  start: number,
): ReadonlySet<number> {
  const { size, normals, classes, flags, sentenceOf, clauseOf, sentences } = document;
  const ends = new Set<number>();

  const sameSentence = (at: number): boolean => at > 0 && at < size && sentenceOf[at] === sentenceOf[at - 1];

  /** Takes one token, if the guards and the sentence allow it. */
  const take = (place: Place, fits: (at: number) => boolean, then: Walk): void => {
    const { at, guards } = place;
    if (at >= size || (at > start && !sameSentence(at)) || !fits(at)) return;
    if (!guards.every((guard) => guard.holds(at))) return;
    then({ at: at + 1, guards: [], mayEnd: true });
  };

  const takeWords = (place: Place, words: readonly string[], then: Walk): void => {
    const [word, ...more] = words;
    if (word === undefined) then(place);
    else
      take(
        place,
        (at) => normals[at] === word,
        (next) => takeWords(next, more, then),
      );
  };

  const tokensOf = (word: string): readonly string[] => {
    const tokens = options.normalize([word])[0] ?? [];
    return tokens.length > 0 ? tokens : [word];
  };

  const isOfClass = (name: string, at: number): boolean => {
    const bits = CLASS_BITS[name] ?? {};
    return ((bits.classes ?? 0) & (classes[at] ?? 0)) !== 0 || ((bits.flags ?? 0) & (flags[at] ?? 0)) !== 0;
  };

  const isOneOf = (piece: Piece, at: number): boolean => {
    if (piece.kind === "word") return tokensOf(piece.word).length === 1 && normals[at] === tokensOf(piece.word)[0];
    if (piece.kind === "inflected") return inflect(piece.word).some((form) => normals[at] === tokensOf(form)[0]);
    if (piece.kind === "class") return isOfClass(piece.name, at);
    if (piece.kind !== "list") return false;
    return (options.lists[piece.name] ?? []).some((entry) => {
      const [only, ...more] = parsePattern(entry);
      return only !== undefined && more.length === 0 && isOneOf(only, at);
    });
  };

  const walkSequence = (sequence: readonly Piece[], place: Place, then: Walk): void => {
    const [piece, ...more] = sequence;
    if (piece === undefined) then(place);
    else walk(piece, place, (next) => walkSequence(more, next, then));
  };

  const walk = (piece: Piece, place: Place, then: Walk): void => {
    switch (piece.kind) {
      case "word":
        takeWords(place, tokensOf(piece.word), then);
        return;
      case "inflected":
        for (const form of inflect(piece.word)) takeWords(place, tokensOf(form), then);
        return;
      case "any":
        take(place, () => true, then);
        return;
      case "class":
        walkRun(piece.name, place, RUNS.has(piece.name) ? LONGEST_RUN : 1, then);
        return;
      case "list":
        for (const entry of options.lists[piece.name] ?? []) walkSequence(parsePattern(entry), place, then);
        return;
      case "group":
        for (const alternative of piece.alternatives) walkSequence(alternative, place, then);
        return;
      case "repeat":
        for (let count = piece.min; count <= piece.max; count++) {
          walkSequence(new Array<Piece>(count).fill(piece.piece), place, then);
        }
        return;
      case "gap":
        // Before the first word there is nothing that a gap could stand behind.
        if (place.at === start) then(place);
        else walkGap(place, piece.max, piece.within, then);
        return;
      default:
        throw new Error(`${piece.kind} stands at the top only`);
    }
  };

  const walkRun = (name: string, place: Place, most: number, then: Walk): void => {
    if (most === 0) return;
    take(
      place,
      (at) => isOfClass(name, at),
      (next) => {
        then(next);
        walkRun(name, next, most - 1, then);
      },
    );
  };

  const walkGap = (place: Place, most: number, within: "clause" | "sentence", then: Walk): void => {
    const guard: Guard = { holds: (at) => clauseOf[at] === clauseOf[at - 1], atEnd: false };
    // Where two gaps meet because nothing stands between them, what the first one asked of the next word no longer holds.
    const kept = place.guards.filter(({ atEnd }) => atEnd);
    const inside = { ...place, guards: within === "clause" ? [...kept, guard] : kept };
    then(inside);
    if (most === 0) return;
    take(
      inside,
      () => true,
      (next) => walkGap({ ...next, mayEnd: false }, most - 1, within, then),
    );
  };

  const guardOf = (piece: Piece, begun: boolean): Guard => {
    const guard = (holds: (at: number) => boolean): Guard => ({ holds, atEnd: true });
    if (piece.kind === "exclude") {
      const none = (at: number): boolean => !piece.pieces.some((one) => isOneOf(one, at));
      return guard((at) => !sameSentence(at) || none(begun ? at : at - 1));
    }
    if (piece.kind !== "anchor") throw new Error("neither an exclusion nor an anchor");
    switch (piece.at) {
      case "text-start":
        return guard((at) => at === 0);
      case "text-end":
        return guard((at) => at === size);
      case "question-end":
        return guard((at) => !sameSentence(at) && sentences[sentenceOf[at - 1] ?? -1]?.end === "?");
      default:
        return guard((at) => !sameSentence(at));
    }
  };

  const walkTop = (index: number, begun: boolean, place: Place): void => {
    const piece = pieces[index];
    if (piece === undefined) {
      const { at, guards, mayEnd } = place;
      if (at > start && mayEnd && guards.every((guard) => !guard.atEnd || guard.holds(at))) ends.add(at);
    } else if (piece.kind === "exclude" || piece.kind === "anchor") {
      walkTop(index + 1, begun, { ...place, guards: [...place.guards, guardOf(piece, begun)] });
    } else walk(piece, place, (next) => walkTop(index + 1, true, next));
  };

  walkTop(0, false, { at: start, guards: [], mayEnd: true });
  return ends;
}

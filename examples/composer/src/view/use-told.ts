import type { ReplyFinding, TextRange } from "deescalate";
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";

/** Which findings the card tells about; one that was asked for stays when the pointer leaves. */
export interface Told {
  /** The list that the places belong to: another analysis has other places. */
  readonly of: readonly ReplyFinding[];
  readonly places: readonly number[];
  readonly pinned: boolean;
}

export interface Telling {
  readonly told: Told | null;
  /** Selects the words of a finding, by its place in the list, and tells about it. */
  readonly tell: (finding: number) => void;
  /** Goes to the next or the one before, from the one that is told or else from the caret. */
  readonly step: (by: 1 | -1) => void;
  /** The pointer is on the words of these findings, or on none; `pinned` where it was pressed. */
  readonly point: (places: readonly number[] | null, pinned: boolean) => void;
  /** The pointer has reached the card. */
  readonly stay: () => void;
  readonly close: () => void;
}

/** Long enough to move the pointer from the words onto the card. */
const LEAVE_IN_MS = 200;

export function useTold(
  findings: readonly ReplyFinding[],
  ranges: readonly (TextRange | null)[],
  box: RefObject<HTMLTextAreaElement | null>,
): Telling {
  const [last, setTold] = useState<Told | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const told = last?.of === findings ? last : null;
  const stay = (): void => clearTimeout(leaving.current);
  const close = (): void => setTold(null);

  const tell = (finding: number): void => {
    const range = ranges[finding];
    if (range == null) return;
    box.current?.setSelectionRange(range.start, range.end);
    setTold({ of: findings, places: [finding], pinned: true });
  };
  const step = (by: 1 | -1): void => {
    const next = neighbour(ranges, told?.places[0] ?? null, box.current?.selectionStart ?? 0, by);
    if (next !== null) tell(next);
  };
  const point = (places: readonly number[] | null, pinned: boolean): void => {
    stay();
    if (places !== null) setTold(told?.pinned && !pinned ? told : { of: findings, places, pinned });
    else if (pinned) close();
    else leaving.current = setTimeout(() => setTold((was) => (was?.pinned ? was : null)), LEAVE_IN_MS);
  };
  return { told, tell, step, point, stay, close };
}

/** The place of the next finding on words; behind the last comes the first. */
function neighbour(
  ranges: readonly (TextRange | null)[],
  from: number | null,
  caret: number,
  by: 1 | -1,
): number | null {
  const places = ranges.flatMap((range, place) => (range === null ? [] : [place]));
  if (places.length === 0) return null;
  const startOf = (place: number): number => (ranges[place] as TextRange).start;
  const known = from === null ? -1 : places.indexOf(from);
  if (known >= 0) return places.at((known + by) % places.length) as number;
  const next =
    by === 1 ? places.find((place) => startOf(place) >= caret) : places.findLast((place) => startOf(place) < caret);
  return next ?? (places.at(by === 1 ? 0 : -1) as number);
}

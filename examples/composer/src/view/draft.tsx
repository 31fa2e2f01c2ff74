import type { ReplyFinding, TextRange } from "deescalate";
import type { Ref } from "preact";
import { useImperativeHandle, useMemo, useRef, useState } from "preact/hooks";
import { carryOver } from "../marks.js";
import { type Phrase, typeAtCaret, typeOver } from "../typing.js";
import type { DraftReading } from "../use-engine.js";
import { FindingCard } from "./card.js";
import { spoken } from "./finding.js";
import { Mirror, markAt } from "./mirror.js";

/** What other panes ask of the draft. */
export interface DraftHandle {
  readonly insert: (phrase: Phrase) => void;
  /** Selects the words of a finding, by its place in the list, and tells about it. */
  readonly show: (finding: number) => void;
}

interface Props {
  readonly draft: string;
  readonly reading: DraftReading | null;
  readonly onDraft: (draft: string) => void;
  readonly onSend: () => void;
  readonly handle: Ref<DraftHandle>;
}

/** Which findings the card tells about; one that was asked for stays when the pointer leaves. */
interface Told {
  /** The list that the places belong to: another analysis has other places. */
  readonly of: readonly ReplyFinding[];
  readonly places: readonly number[];
  readonly pinned: boolean;
}

const NOTHING: readonly ReplyFinding[] = [];
/** Long enough to move the pointer from the words onto the card. */
const LEAVE_IN_MS = 200;

export function DraftBox({ draft, reading, onDraft, onSend, handle }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [lastTold, setTold] = useState<Told | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const findings = reading?.analysis.findings ?? NOTHING;
  const ranges = useMemo(
    () =>
      carryOver(
        findings.map(({ range }) => range),
        reading?.draft ?? draft,
        draft,
      ),
    [findings, reading, draft],
  );
  const told = lastTold?.of === findings ? lastTold : null;

  const tell = (finding: number): void => {
    const range = ranges[finding];
    if (range == null) return;
    box.current?.setSelectionRange(range.start, range.end);
    setTold({ of: findings, places: [finding], pinned: true });
  };
  const point = (at: readonly number[] | null, pinned: boolean): void => {
    clearTimeout(leaving.current);
    if (at !== null) setTold(told?.pinned && !pinned ? told : { of: findings, places: at, pinned });
    else if (pinned) setTold(null);
    else leaving.current = setTimeout(() => setTold((was) => (was?.pinned ? was : null)), LEAVE_IN_MS);
  };
  const step = (by: 1 | -1): void => {
    const next = neighbour(ranges, told?.places[0] ?? null, box.current?.selectionStart ?? 0, by);
    if (next !== null) tell(next);
  };

  useImperativeHandle(handle, () => ({
    insert(phrase) {
      if (box.current !== null) typeAtCaret(box.current, phrase);
    },
    show(finding) {
      box.current?.focus();
      tell(finding);
    },
  }));

  const one = told?.pinned ? findings[told.places[0] as number] : undefined;
  return (
    <section class="pane reply" aria-labelledby="reply-title">
      <h2 id="reply-title">
        <label for="draft">Reply</label>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pointer are those of the text area and the card in it */}
      <div
        class="editor"
        onKeyDown={(event) => {
          if (event.key === "Escape") setTold(null);
          if (event.key !== "F8") return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
        onFocusOut={(event) => {
          const to = event.relatedTarget;
          if (to instanceof Node && !event.currentTarget.parentElement?.contains(to)) setTold(null);
        }}
        onPointerLeave={() => point(null, false)}
      >
        <Mirror text={draft} findings={findings} ranges={ranges} told={told?.places ?? []} />
        <textarea
          id="draft"
          ref={box}
          value={draft}
          placeholder="Write to the customer"
          aria-keyshortcuts="F8 Shift+F8"
          aria-describedby="draft-help"
          onInput={(event) => {
            setTold(null);
            onDraft(event.currentTarget.value);
          }}
          onPointerMove={(event) => event.pointerType === "mouse" && point(markAt(event), false)}
          onClick={(event) => point(markAt(event), true)}
        />
        {told !== null && (
          <FindingCard
            findings={told.places.map((place) => findings[place] as ReplyFinding)}
            first={told.places[0] as number}
            pinned={told.pinned}
            onEnter={() => clearTimeout(leaving.current)}
            onReplace={(range, phrase) => box.current !== null && typeOver(box.current, range, phrase)}
          />
        )}
      </div>
      <Tools
        count={ranges.filter((range) => range !== null).length}
        onStep={step}
        canSend={draft.trim() !== ""}
        onSend={() => {
          onSend();
          box.current?.focus();
        }}
      />
      <p class="hidden" role="status">
        {one === undefined ? "" : spoken(one)}
      </p>
    </section>
  );
}

interface ToolsProps {
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly canSend: boolean;
  readonly onSend: () => void;
}

function Tools({ count, onStep, canSend, onSend }: ToolsProps) {
  return (
    <div class="tools">
      <p id="draft-help" class="muted">
        {count === 1 ? "1 finding" : `${count} findings`} <kbd>F8</kbd>
      </p>
      <button
        type="button"
        class="quiet"
        aria-label="Previous finding"
        disabled={count === 0}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button type="button" class="quiet" aria-label="Next finding" disabled={count === 0} onClick={() => onStep(1)}>
        ↓
      </button>
      <button type="button" class="send" disabled={!canSend} onClick={onSend}>
        Send
      </button>
    </div>
  );
}

/** The next finding on words, from the one that is told or else from the caret; behind the last comes the first. */
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

import type { ReplyFinding } from "deescalate";
import type { Ref } from "preact";
import { useImperativeHandle, useMemo, useRef } from "preact/hooks";
import { carryOver } from "../marks.js";
import { type Phrase, typeAtCaret, typeOver } from "../typing.js";
import type { DraftReading } from "../use-engine.js";
import { FindingCard } from "./card.js";
import { spoken } from "./finding.js";
import { Mirror, markAt } from "./mirror.js";
import { useTold } from "./use-told.js";

/** What other panes ask of the draft. */
export interface DraftHandle {
  readonly insert: (phrase: Phrase) => void;
  /** Shows a finding, by its place in the list. */
  readonly show: (finding: number) => void;
}

interface Props {
  readonly draft: string;
  readonly reading: DraftReading | null;
  readonly onDraft: (draft: string) => void;
  readonly onSend: () => void;
  readonly handle: Ref<DraftHandle>;
}

const NOTHING: readonly ReplyFinding[] = [];

export function DraftBox({ draft, reading, onDraft, onSend, handle }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const findings = reading?.analysis.findings ?? NOTHING;
  const ranges = useMemo(() => {
    const found = findings.map(({ range }) => range);
    return reading === null ? found : carryOver(found, reading.draft, draft);
  }, [findings, reading, draft]);
  const { told, tell, step, point, stay, close } = useTold(findings, ranges, box);

  useImperativeHandle(handle, () => ({
    insert(phrase) {
      if (box.current !== null) typeAtCaret(box.current, phrase);
    },
    show(finding) {
      box.current?.focus();
      tell(finding);
    },
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
    if (event.key !== "F8") return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  const asked = told?.pinned ? findings[told.places[0] as number] : undefined;
  return (
    <section
      class="pane reply"
      aria-labelledby="reply-title"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <h2 id="reply-title">
        <label for="draft">Reply</label>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pointer are those of the text area and the card in it */}
      <div class="editor" onKeyDown={onKeyDown} onPointerLeave={() => point(null, false)}>
        <Mirror text={draft} findings={findings} ranges={ranges} told={told?.places ?? []} />
        <textarea
          id="draft"
          ref={box}
          value={draft}
          placeholder="Write to the customer"
          aria-keyshortcuts="F8 Shift+F8"
          aria-describedby="draft-help"
          onInput={(event) => {
            close();
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
            onEnter={stay}
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
        {asked === undefined ? "" : spoken(asked)}
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
      <button type="button" aria-label="Previous finding" disabled={count === 0} onClick={() => onStep(-1)}>
        ↑
      </button>
      <button type="button" aria-label="Next finding" disabled={count === 0} onClick={() => onStep(1)}>
        ↓
      </button>
      <button type="button" class="send" disabled={!canSend} onClick={onSend}>
        Send
      </button>
    </div>
  );
}

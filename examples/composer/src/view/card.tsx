import type { ReplyFinding, TextRange } from "deescalate";
import { useLayoutEffect, useRef } from "preact/hooks";
import { toneOf } from "../marks.js";
import type { Phrase } from "../typing.js";
import { signed, title } from "../wording.js";
import { FindingText } from "./finding.js";

interface Props {
  readonly findings: readonly ReplyFinding[];
  /** The place in the list of the finding that the card stands below. */
  readonly first: number;
  /** It was asked for, and has to be in view. */
  readonly pinned: boolean;
  readonly onEnter: () => void;
  readonly onReplace: (range: TextRange, phrase: Phrase) => void;
}

/** What was found on the words above it. */
export function FindingCard({ findings, first, pinned, onEnter, onReplace }: Props) {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (card.current === null) return;
    placeBelow(card.current, first);
    if (pinned) card.current.scrollIntoView({ block: "nearest" });
  }, [first, pinned]);
  return (
    <section ref={card} class="card" aria-label="What was found here" onPointerEnter={onEnter}>
      {findings.map((finding) => (
        <article key={finding.id} data-tone={toneOf(finding)}>
          <h3>
            <span class="name">{title(finding.kind === "house" ? finding.ruleId : finding.signal)}</span>
            <span class="points">{signed(finding.points)}</span>
          </h3>
          <FindingText
            finding={finding}
            onReplace={(phrase) => finding.range !== null && onReplace(finding.range, phrase)}
          />
        </article>
      ))}
    </section>
  );
}

/** Below the last line of the words, which stay in view, and never wider than the box. */
function placeBelow(card: HTMLElement, finding: number): void {
  const editor = card.parentElement as HTMLElement;
  const marks = editor.querySelectorAll(`mark[data-findings~="${finding}"]`);
  const line = [...marks].flatMap((mark) => [...mark.getClientRects()]).at(-1);
  if (line === undefined) return;
  const box = editor.getBoundingClientRect();
  const left = Math.min(line.left - box.left, box.width - card.offsetWidth);
  card.style.left = `${Math.max(0, left)}px`;
  card.style.top = `${line.bottom - box.top + 6}px`;
}

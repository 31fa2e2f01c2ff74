import type { ReplyFinding, TextRange } from "deescalate";
import { cutIntoPieces, worstTone } from "../marks.js";

interface Props {
  readonly text: string;
  readonly findings: readonly ReplyFinding[];
  readonly ranges: readonly (TextRange | null)[];
  readonly told: readonly number[];
}

/** The draft once more, unseen behind the text area and of the same shape: it carries the underlines, and gives the box its height. */
export function Mirror({ text, findings, ranges, told }: Props) {
  return (
    <div class="mirror" aria-hidden="true">
      {cutIntoPieces(text, ranges).map((piece) =>
        piece.marks.length === 0 ? (
          piece.text
        ) : (
          <mark
            key={piece.start}
            data-tone={worstTone(piece.marks.map((place) => findings[place] as ReplyFinding))}
            data-findings={piece.marks.join(" ")}
            data-told={piece.marks.some((place) => told.includes(place))}
          >
            {piece.text}
          </mark>
        ),
      )}
      {/* A last empty line has no height of its own. */}
      {"\n"}
    </div>
  );
}

/** The findings under the pointer: the text area lies on top, so that the stack below has to be searched. */
export function markAt({ clientX, clientY }: MouseEvent): readonly number[] | null {
  const mark = document.elementsFromPoint(clientX, clientY).find((element) => element.matches("mark[data-findings]"));
  return mark instanceof HTMLElement ? (mark.dataset.findings ?? "").split(" ").map(Number) : null;
}

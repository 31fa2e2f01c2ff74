import type { ReplyAnalysis, ReplyFinding } from "deescalate";
import { toneOf } from "../marks.js";
import { signed, title } from "../wording.js";
import { FindingText } from "./finding.js";

interface Props {
  readonly analysis: ReplyAnalysis | null;
  /** Shows a finding, by its place in the list, in the draft. */
  readonly onShow: (finding: number) => void;
}

/** Where every score starts. */
const BASE = 50;

/** The score, point by point: what is listed here adds up to it. */
export function PointsPane({ analysis, onShow }: Props) {
  if (analysis?.status !== "scored") return null;
  const { findings, missing, score } = analysis;
  const sum = [...findings, ...missing].reduce((total, { points }) => total + points, BASE);
  return (
    <section class="pane" aria-labelledby="points-title">
      <h2 id="points-title">Every point</h2>
      <ul class="breakdown">
        <li class="row fixed">
          <span class="name">Base</span>
          <span class="points">{BASE}</span>
        </li>
        {findings.map((finding, index) => (
          // The same words can be found twice, so that an id alone is no key.
          <Row key={`${finding.id}:${finding.range?.start}`} finding={finding} onShow={() => onShow(index)} />
        ))}
        {missing.map(({ move, points }) => (
          <li key={move} class="row fixed">
            <span class="name">No {title(move).toLowerCase()}</span>
            <span class="points">{signed(points)}</span>
          </li>
        ))}
        <li class="row fixed sum">
          <span class="name">{sum === score ? "Score" : `Score: ${signed(sum)} is held within 0 and 100`}</span>
          <span class="points">{score}</span>
        </li>
      </ul>
    </section>
  );
}

function Row({ finding, onShow }: { readonly finding: ReplyFinding; readonly onShow: () => void }) {
  return (
    <li class="row" data-tone={toneOf(finding)}>
      <details>
        <summary>
          <span class="name">{title(finding.kind === "house" ? finding.ruleId : finding.signal)}</span>
          <span class="words">{finding.range === null ? "the whole reply" : finding.excerpt}</span>
          <span class="points">{signed(finding.points)}</span>
        </summary>
        <FindingText finding={finding} />
        {finding.range !== null && (
          <button type="button" onClick={onShow}>
            Show in the draft
          </button>
        )}
      </details>
    </li>
  );
}

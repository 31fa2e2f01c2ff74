import type { MissingMove, ReplyAnalysis } from "deescalate";
import { isPhrase, type Phrase } from "../typing.js";
import { signed, title } from "../wording.js";
import { Slotted } from "./slotted.js";

interface Props {
  readonly analysis: ReplyAnalysis | null;
  readonly onInsert: (phrase: Phrase) => void;
}

export const NOT_SCORED: Readonly<Record<Exclude<ReplyAnalysis["status"], "scored">, string>> = {
  "too-little-text": "Too little text to judge.",
  "unsupported-language": "Not mostly English: not judged.",
  automatic: "An automatic message: not judged.",
};

export function ScorePane({ analysis, onInsert }: Props) {
  return (
    <section class="pane score" aria-labelledby="score-title">
      <h2 id="score-title">How it will read</h2>
      {analysis === null ? (
        <p class="muted">Waiting for the language model.</p>
      ) : analysis.status !== "scored" ? (
        <p class="muted">{NOT_SCORED[analysis.status]}</p>
      ) : (
        <>
          <Gauge score={analysis.score as number} band={analysis.band as string} />
          <Missing missing={analysis.missing} onInsert={onInsert} />
        </>
      )}
    </section>
  );
}

function Gauge({ score, band }: { readonly score: number; readonly band: string }) {
  return (
    <div class="gauge" data-band={band}>
      <p>
        <strong>{score}</strong> <span>{band}</span>
      </p>
      <div class="scale" aria-hidden="true">
        <i style={{ left: `${score}%` }} />
      </div>
    </div>
  );
}

function Missing({
  missing,
  onInsert,
}: {
  readonly missing: readonly MissingMove[];
  readonly onInsert: Props["onInsert"];
}) {
  if (missing.length === 0) return null;
  return (
    <>
      <h3>Still missing</h3>
      <ul class="missing">
        {missing.map((entry) => (
          <li key={entry.move}>
            <details>
              <summary>
                <span class="name">{title(entry.move)}</span>
                <span class="points">{signed(entry.points)}</span>
              </summary>
              <p>{entry.message}</p>
              <p class="muted">{entry.why}</p>
            </details>
            {entry.suggestions
              .filter(isPhrase)
              .slice(0, 1)
              .map((phrase) => (
                <button key={phrase.text} type="button" class="phrase" onClick={() => onInsert(phrase)}>
                  <Slotted phrase={phrase} />
                </button>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

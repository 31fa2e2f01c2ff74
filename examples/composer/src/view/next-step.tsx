import type { NextStepSuggestion } from "deescalate";
import { isPhrase, type Phrase } from "../typing.js";
import { title, wordsOf } from "../wording.js";
import { Slotted } from "./slotted.js";

interface Props {
  readonly next: NextStepSuggestion | null;
  readonly onInsert: (phrase: Phrase) => void;
}

export function NextStep({ next, onInsert }: Props) {
  return (
    <section class="pane next" aria-labelledby="next-title">
      <h2 id="next-title">Next step</h2>
      {next === null ? (
        <p class="muted">Waiting for the language model.</p>
      ) : next.status !== "scored" ? (
        <p class="muted">No advice: the customer's words cannot be judged ({title(next.status).toLowerCase()}).</p>
      ) : (
        <Advice next={next} onInsert={onInsert} />
      )}
    </section>
  );
}

function Advice({ next, onInsert }: { readonly next: NextStepSuggestion; readonly onInsert: Props["onInsert"] }) {
  const { step, reason, phrases, alternatives, avoid, handover, care } = next;
  return (
    <>
      {handover !== null && (
        <p class="handover">
          <strong>Hand over to {handover.team}.</strong> {handover.reason}
        </p>
      )}
      <p class="step">{title(step)}</p>
      <p class="reason">{reason}</p>
      <h3 id="phrases-title">Words to insert</h3>
      <ul class="phrases" aria-labelledby="phrases-title">
        {phrases.map((phrase) => (
          <li key={wordsOf(phrase)}>
            {isPhrase(phrase) ? (
              <button type="button" class="phrase" onClick={() => onInsert(phrase)}>
                <Slotted phrase={phrase} />
              </button>
            ) : (
              phrase.message
            )}
          </li>
        ))}
      </ul>
      <details class="others">
        <summary>What else, and what not</summary>
        <dl>
          {alternatives.map((other) => (
            <div key={other.step} class="fine">
              <dt>{title(other.step)}</dt>
              <dd>{other.reason}</dd>
            </div>
          ))}
          {avoid.map((other) => (
            <div key={other.step} class="worse">
              <dt>Not now: {title(other.step).toLowerCase()}</dt>
              <dd>{other.reason}</dd>
            </div>
          ))}
        </dl>
      </details>
      {care !== undefined && <p class="care">For you: {care}</p>}
    </>
  );
}

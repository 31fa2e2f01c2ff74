import type { CustomerFinding, Turn } from "deescalate";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Heat, Reading } from "../engine.js";
import { cutIntoPieces } from "../marks.js";
import { moment, title, writer } from "../wording.js";
import { HeatChart } from "./heat-chart.js";

interface Props {
  readonly conversation: readonly Turn[];
  readonly reading: Reading | null;
  readonly onMessage: (text: string) => void;
}

export function ConversationPane({ conversation, reading, onMessage }: Props) {
  const scroller = useRef<HTMLElement>(null);
  // The newest message is the one to answer; a reading makes it taller.
  useEffect(() => {
    const box = scroller.current;
    if (box !== null) box.scrollTop = box.scrollHeight;
  }, [conversation, reading]);
  return (
    <section class="pane conversation" aria-labelledby="conversation-title">
      <h2 id="conversation-title">Conversation</h2>
      <HeatChart
        turns={conversation.length}
        heat={reading?.heat ?? []}
        trend={reading?.customer.trend ?? null}
        assumed={reading?.customer.assumed ?? false}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable, to be scrolled by keyboard */}
      <section class="turns" ref={scroller} aria-label="Messages" tabIndex={0}>
        <ol>
          {conversation.map((turn, index) => (
            <Message
              // A conversation only ever grows, so that the place of a message is its identity.
              key={index}
              turn={turn}
              heat={reading?.heat.find((point) => point.turn === index) ?? null}
              findings={reading?.customer.findings.filter((finding) => finding.turn === index) ?? []}
            />
          ))}
        </ol>
        {conversation.length === 0 && <p class="muted">Nothing was written yet. Add what your customer says.</p>}
      </section>
      <AddMessage onMessage={onMessage} />
    </section>
  );
}

interface MessageProps {
  readonly turn: Turn;
  readonly heat: Heat | null;
  readonly findings: readonly CustomerFinding[];
}

function Message({ turn, heat, findings }: MessageProps) {
  const heating = findings.filter((finding) => finding.heat > 0);
  const pieces = cutIntoPieces(
    turn.text,
    heating.map(({ range }) => range),
  );
  const signals = [...new Set(findings.map(({ signal }) => signal))];
  return (
    <li class={`turn ${turn.role}`}>
      <p class="by">
        <span>{writer(turn)}</span>
        {turn.at !== undefined && <time>{moment(turn.at)}</time>}
      </p>
      <p class="text">
        {pieces.map(({ text, start, marks }) => (marks.length > 0 ? <mark key={start}>{text}</mark> : text))}
      </p>
      {heat !== null && (
        <p class="read">
          <span class="level" data-level={heat.level}>
            {heat.level} {heat.intensity.toFixed(1)}
          </span>
          {signals.map((signal) => (
            <span key={signal} class="tag">
              {title(signal).toLowerCase()}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function AddMessage({ onMessage }: { readonly onMessage: (text: string) => void }) {
  const [text, setText] = useState("");
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        onMessage(text.trim());
        setText("");
      }}
    >
      <label class="hidden" for="answer">
        What the customer writes next
      </label>
      <textarea
        id="answer"
        rows={2}
        placeholder="What the customer writes next"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={text.trim() === ""}>
        Add
      </button>
    </form>
  );
}

import type { Ask, Promised, ReplyAnalysis, ThreadLedger } from "deescalate";
import { moment } from "../wording.js";

interface Props {
  readonly thread: ThreadLedger | null;
  readonly analysis: ReplyAnalysis | null;
}

/** What hangs in the thread: asks that the draft leaves open, promises that wait. */
export function ThreadPane({ thread, analysis }: Props) {
  if (thread === null) return null;
  const open = leftOpen(thread, analysis);
  const waiting = thread.promises.filter(({ status }) => status !== "kept");
  return (
    <section class="pane thread" aria-labelledby="thread-title">
      <h2 id="thread-title">Left hanging</h2>
      <h3>Asks that stay open</h3>
      {open.length === 0 ? <p class="muted">None.</p> : <ul class="asks">{open.map(OpenAsk)}</ul>}
      <h3>Promises that wait</h3>
      {waiting.length === 0 ? <p class="muted">None.</p> : <ul class="promises">{waiting.map(Waiting)}</ul>}
    </section>
  );
}

/** Before there is a draft that can be judged, everything that the customer asked and nobody answered. */
function leftOpen({ asks }: ThreadLedger, analysis: ReplyAnalysis | null): readonly Ask[] {
  return analysis?.status === "scored" ? analysis.leavesOpen : asks.filter(({ status }) => status === "open");
}

function OpenAsk({ turn, range, excerpt }: Ask) {
  return <li key={`${turn}:${range.start}`}>“{excerpt}”</li>;
}

function Waiting({ turn, range, excerpt, due, status }: Promised) {
  return (
    <li key={`${turn}:${range.start}`} data-status={status}>
      “{excerpt}”
      <span class="due">
        {status}
        {due !== undefined && `, due ${moment(due)}`}
      </span>
    </li>
  );
}

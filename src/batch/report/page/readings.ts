/** The replies most worth reading, with their words marked. */
import { tenths, words } from "./format.js";
import { type Html, html, NOTHING } from "./html.js";

/** A stretch of the reply and what it is. */
export interface ReadingMark {
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: "move" | "risk" | "house";
  readonly signal: string;
  readonly message: string;
  readonly points: number;
}

/** A reply as the page shows it. */
export interface PageReading {
  readonly id: string;
  /** Equal for replies of one conversation. */
  readonly conversation: number;
  readonly tags: readonly string[];
  readonly channel: string | null;
  readonly brand: string | null;
  readonly band: string;
  readonly score: number;
  readonly intensity: number | null;
  readonly after: number | null;
  readonly customer: string | null;
  readonly reply: string;
  readonly marks: readonly ReadingMark[];
  readonly missing: readonly string[];
  readonly problem: string | null;
  readonly worth: number;
}

const SHOWN = 20;
const MOST_GOOD = 6;

/** Twenty at the most, one of a conversation: what went wrong first, and up to six that went right to learn from. */
export function chooseReadings(readings: readonly PageReading[]): readonly PageReading[] {
  const seen = new Set<number>();
  const sorted = [...readings]
    .sort((a, b) => b.worth - a.worth)
    .filter(({ conversation }) => !seen.has(conversation) && seen.add(conversation));
  const bad = sorted.filter(({ score }) => score < 60);
  const good = sorted.filter(({ score }) => score >= 60);
  const goodShown = Math.min(good.length, Math.max(MOST_GOOD, SHOWN - bad.length));
  return [...bad.slice(0, SHOWN - goodShown), ...good.slice(0, goodShown)];
}

export function readingsOf(readings: readonly PageReading[]): Html {
  if (readings.length === 0) return html`<p class="empty">No reply with its words fits.</p>`;
  return html`${chooseReadings(readings).map(card)}`;
}

function card(reading: PageReading): Html {
  const { id, band, score, intensity, after, customer, reply, marks, missing, problem } = reading;
  const about = [reading.channel, reading.brand, ...reading.tags, problem].filter((each) => each !== null);
  const heard = intensity === null ? "not read" : tenths(intensity);
  const turn = after === null ? "" : `, next words ${tenths(after)}`;
  const whole = marks.filter(({ start }) => start === null);
  return html`<article class="card ${band}">
<header><span class="score">${score}</span><span class="band">${band}</span><span class="id">${id}</span>${about.map((each) => html`<span class="tag">${each}</span>`)}</header>
<p class="side">Customer, ${heard} of 4${turn}</p>${customer === null ? NOTHING : html`<blockquote>${customer}</blockquote>`}
<p class="side">Reply</p><p class="reply">${marked(reply, marks)}</p>
<ul>${[...marks.filter(({ start }) => start !== null), ...whole].map(point)}${missing.length === 0 ? NOTHING : html`<li class="lack">missing: ${missing.map(words).join(", ")}</li>`}</ul>
</article>`;
}

function point({ kind, signal, message, points }: ReadingMark): Html {
  return html`<li class="${kind}"><b>${words(signal)}</b> ${points > 0 ? `+${points}` : points === 0 ? "±0" : `−${-points}`} ${message}</li>`;
}

/** The text cut at every beginning and end of a mark; a risk shows above a move. */
function marked(text: string, marks: readonly ReadingMark[]): Html {
  const ranges = marks.flatMap(({ start, end, kind, signal }) =>
    start === null || end === null || end > text.length ? [] : [{ start, end, kind, signal }],
  );
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return html`${cuts.slice(1).map((end, index): Html => {
    const start = cuts[index] as number;
    const piece = text.slice(start, end);
    const covering = ranges.filter((range) => range.start <= start && range.end >= end);
    if (covering.length === 0) return html`${piece}`;
    const kind = covering.some((range) => range.kind !== "move") ? "risk" : "move";
    return html`<mark class="${kind}" title="${covering.map(({ signal }) => words(signal)).join(", ")}">${piece}</mark>`;
  })}`;
}

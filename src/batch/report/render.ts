/** The report: one HTML file that holds everything it needs and asks nobody for anything. */
/// <reference path="./script.d.ts" />
import { createHash } from "node:crypto";
import type { Summary } from "../summary/summary.js";
import { BANDS, INTENSITY_UNIT } from "../summary/units.js";
import { type Reading, type ReportData, worthOf } from "./collect.js";
import { DATA_ID, type PageData } from "./page/data.js";
import { FILTERS, MISSING } from "./page/filters.js";
import { whole, words } from "./page/format.js";
import { type Html, html, NOTHING } from "./page/html.js";
import { script } from "./page/main.js?script";
import { type Packed, packRows, shorten } from "./page/packed.js";
import { type PageReading, readingsOf } from "./page/readings.js";
import { sectionsOf } from "./page/sections.js";
import { type View, viewOf } from "./page/view.js";
import type { ReportSection } from "./sections.js";
import { STYLES } from "./styles.js";

/** What a report shows besides the summary. */
export interface ReportExtras extends Partial<Omit<ReportData, "summary">> {
  /** The heading; “Replies as customers read them” unless said otherwise. */
  readonly title?: string;
  /** More sections, such as `agentSection(compareAgents(summary))`. */
  readonly sections?: readonly ReportSection[];
}

const LONGEST_TEXT = 2000;
const MOST_MARKS = 30;
const MOST_SECTION_ROWS = 500;

/**
 * Writes the report as one HTML file: no network, no cookies, nothing loaded. Whatever tickets hold is shown as text.
 *
 * @param summary of all rows, from `summarize` or `collectReport`
 * @param extras what `collectReport` gave besides; without `sample` the page cannot be filtered, without `readings` it shows no replies
 * @returns the file, below 6 MB whatever the number of rows
 */
export function renderReport(summary: Summary, extras: ReportExtras = {}): string {
  const view = shortenKeys(viewOf(summary));
  const conversations = new Map<string, number>();
  const readings = (extras.readings ?? []).map((reading) => {
    const { conversation } = reading.row;
    if (!conversations.has(conversation)) conversations.set(conversation, conversations.size);
    return pageReading(reading, conversations.get(conversation) ?? 0);
  });
  const data: PageData = { view, sample: packRows(extras.sample ?? []), readings };
  const title = extras.title ?? "Replies as customers read them";
  return `<!doctype html>\n${documentOf(title, data, summary, extras.sections ?? []).html}`;
}

function documentOf(title: string, data: PageData, summary: Summary, sections: readonly ReportSection[]): Html {
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLES)}</style>
</head>
<body><div class="page">
<header><h1>${title}</h1><p class="about">${about(summary, data)}</p></header>
${warnings(summary)}
${filters(data)}
<main>
<div id="figures">${sectionsOf(data.view)}</div>
${sections.map(extraSection)}
<section><h2>Worth reading</h2><p class="lead">Twenty replies at the most, one of a conversation: where much was at stake for the customer and the reply did much, first for the worse, then for the better.</p>
<div id="readings">${data.readings.length === 0 ? html`<p class="empty">The rows hold no words. Score them with evidence, redacted or full, to read replies here.</p>` : readingsOf(data.readings)}</div></section>
</main>
${footer()}
</div>
<script type="application/json" id="${DATA_ID}">${trusted(embedded(data))}</script>
<script>${trusted(script)}</script>
<!-- Charts: Observable Plot, copyright Observable, Inc., and D3, copyright Mike Bostock; both under the ISC licence. -->
</body></html>
`;
}

function trusted(text: string): Html {
  return { html: text };
}

/** JSON that cannot end its element, in plain characters. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(
    /[<\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function policy(): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
}

function about(summary: Summary, { view, sample }: PageData): string {
  const rows = summary.total.rows;
  const first = view.weeks[0]?.week;
  const last = view.weeks.at(-1)?.week;
  const unscored = Object.entries(summary.statuses).filter(([status, count]) => status !== "scored" && count > 0);
  const sampled = sample.rows.length;
  return [
    `${whole(rows)} replies${first === undefined ? "" : first === last ? `, ${first}` : `, ${first} to ${last}`}.`,
    ...unscored.map(([status, count]) => `${whole(count)} not scored: ${words(status)}.`),
    `Rule set ${summary.ruleSets.map(({ fingerprint }) => fingerprint).join(", ") || "none"}.`,
    ...(sampled > 0 && sampled < view.replies ? [sampleNote(sampled)] : []),
  ].join(" ");
}

/** The widest that a share of the sample can be off by chance, 19 times out of 20. */
function sampleNote(sampled: number): string {
  const margin = (100 / Math.sqrt(sampled)).toFixed(1);
  return `All figures count every reply; filters work on ${whole(sampled)} of them, chosen by chance, where a share can be off by up to ${margin} points.`;
}

function warnings({ ruleSets }: Summary): Html {
  if (ruleSets.length < 2) return NOTHING;
  const list = ruleSets.map(({ fingerprint, rows }) => `${fingerprint} (${whole(rows)} rows)`).join(", ");
  return html`<p class="warning" role="note"><b>Rows of ${ruleSets.length} rule sets stand here together: ${list}.</b> Their scores cannot be compared, and no mean of them means anything. Score all rows with one rule set.</p>`;
}

function filters({ sample, readings, view }: PageData): Html {
  if (sample.rows.length === 0 && readings.length === 0) return NOTHING;
  const values = filterValues(sample, view);
  const choice = (name: (typeof FILTERS)[number]): Html =>
    html`<label>${name.charAt(0).toUpperCase() + name.slice(1)}<select id="filter-${name}"><option value="">all</option>${values[name].map(([value, shown]) => html`<option value="${value}">${shown}</option>`)}</select></label>`;
  return html`<div class="filters" id="filters" role="group" aria-label="Filter">${FILTERS.map(choice)}<button type="button" id="reset">Show all</button><p id="filtered" role="status"></p></div>`;
}

type Choice = readonly [value: string, shown: string];

function filterValues({ names }: Packed, view: View): Readonly<Record<(typeof FILTERS)[number], readonly Choice[]>> {
  const plain = (list: readonly string[]): readonly Choice[] =>
    list.map((name) => [name, name === "" ? "(empty)" : name]);
  return {
    tag: plain(names.tag),
    channel: plain(names.channel),
    brand: plain(names.brand),
    band: plain(BANDS),
    signal: [
      ...view.risks.map(({ name }): Choice => [name, words(name)]),
      ...view.missing.map(({ name }): Choice => [`${MISSING}${name}`, `no ${words(name)}`]),
    ],
  };
}

function extraSection({ title, lead, head, rows }: ReportSection): Html {
  return html`<section><h2>${title}</h2><p class="lead">${lead}</p><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="wide"><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.slice(0, MOST_SECTION_ROWS).map(([key = "", ...values]) => html`<tr><th scope="row">${shorten(key)}</th>${values.map((value) => html`<td>${value}</td>`)}</tr>`)}</tbody></table></div></section>`;
}

function footer(): Html {
  return html`<footer><p>A score is a reading of words by rules, not of people. It finds about seven risks in ten and is wrong about one in six that it reports; read the replies before you act on a figure.</p>
<p>Made to find what inflames and what calms, not to rank agents: who gets the angriest tickets would look worst. That customers were milder after a reply does not show that the reply did it.</p></footer>`;
}

/** Keys are the callers' own and may be of any length. */
function shortenKeys(view: View): View {
  const cut = (groups: View["tags"]): View["tags"] => ({
    ...groups,
    shown: groups.shown.map((each) => ({ ...each, key: shorten(each.key) })),
  });
  const themes = view.themes.map((theme) => ({
    ...theme,
    problem: shorten(theme.problem),
    examples: theme.examples.map(shorten),
  }));
  return { ...view, tags: cut(view.tags), channels: cut(view.channels), brands: cut(view.brands), themes };
}

function pageReading(reading: Reading, conversation: number): PageReading {
  const { row, reply, customer, findings } = reading;
  return {
    id: shorten(row.id),
    conversation,
    tags: row.tags.slice(0, 20).map(shorten),
    channel: row.channel === null ? null : shorten(row.channel),
    brand: row.brand === null ? null : shorten(row.brand),
    band: row.band ?? "neutral",
    score: row.score ?? 0,
    intensity: row.before === null ? null : row.before / INTENSITY_UNIT,
    after: row.after === null ? null : row.after / INTENSITY_UNIT,
    customer: customer === null ? null : cutText(customer),
    reply: cutText(reply),
    marks: findings.slice(0, MOST_MARKS).map(({ start, end, kind, ruleId, message, points }) => ({
      start,
      end,
      kind,
      signal: shorten(kind === "house" ? ruleId : ruleId.slice(0, ruleId.indexOf("/"))),
      message: message.slice(0, LONGEST_TEXT),
      points,
    })),
    missing: row.missing,
    problem: row.problem,
    worth: worthOf(reading),
  };
}

function cutText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

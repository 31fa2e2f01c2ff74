/** The sections of figures; the same code writes them when the report is made and when the reader filters it. */
import { MOVES, RISKS } from "../../../contract/vocabulary.js";
import { BANDS } from "../../summary/units.js";
import type { Theme } from "../../themes.js";
import { share, tenths, whole, words } from "./format.js";
import { type Html, html, NOTHING } from "./html.js";
import type { Count, GroupsView, GroupView, View } from "./view.js";

const LEVEL_NAMES = ["calm", "annoyed", "frustrated", "angry", "furious"];
const COLUMNS_OF_RISKS = 6;
const COLUMNS_OF_MISSING = 4;
/** A share of a third is as dark as a cell gets. */
const DARKEST = 3;

export function sectionsOf(view: View): Html {
  if (view.replies === 0) return html`<p class="empty">No scored reply fits.</p>`;
  return html`${overview(view)}${distribution(view)}${weeks(view)}${signals(view)}${groups(view)}${themes(view)}${customers(view)}`;
}

function overview(view: View): Html {
  const [inflaming = 0, risky = 0, , calming = 0, deEscalating = 0] = view.bands;
  const tile = (figure: string, label: string, note = ""): Html =>
    html`<div class="tile"><b>${figure}</b><span>${label}</span>${note === "" ? NOTHING : html`<small>${note}</small>`}</div>`;
  const next = ({ cooler, hotter, followed }: View): Html =>
    followed === 0
      ? tile("–", "milder / hotter next time", "nobody's next words were read")
      : tile(
          `${share(cooler, followed)} / ${share(hotter, followed)}`,
          "milder / hotter next time",
          `of ${whole(followed)} who wrote again`,
        );
  return html`<div class="tiles">
${tile(whole(view.replies), "replies scored")}
${tile(tenths(view.score), "mean score", "0 to 100; 50 is the base")}
${tile(share(inflaming + risky, view.replies), "risky or inflaming", "score below 40")}
${tile(share(calming + deEscalating, view.replies), "calming or better", "score 60 and above")}
${tile(tenths(view.intensity), "customer before the reply", "0 calm to 4 furious, mean")}
${next(view)}
${tile(share(view.leavingAsks, view.replies), "leave a question open")}
${tile(share(view.withOverdue, view.replies), "with a promise overdue", `${share(view.brokenPromises, view.replies)} of customers say that one was broken`)}
</div>`;
}

/** `chart` names what the script draws there; the table stands behind it for everybody else. */
function section(title: string, lead: string, body: Html): Html {
  return html`<section><h2>${title}</h2><p class="lead">${lead}</p>${body}</section>`;
}

function chart(name: string, label: string, table: Html): Html {
  return html`<figure><figcaption>${label}</figcaption><div class="chart" data-chart="${name}"></div><details><summary>The figures as a table</summary>${table}</details></figure>`;
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly [string, ...(string | Html)[]])[],
): Html {
  const cells = (values: readonly (string | Html)[]): Html[] =>
    values.map((value) => (typeof value === "string" ? html`<td>${value}</td>` : value));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="${head.length < 4 ? "narrow" : "wide"}"><caption>${caption}</caption><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(([key, ...values]) => html`<tr><th scope="row">${key}</th>${cells(values)}</tr>`)}</tbody></table></div>`;
}

/** @param depth how dark, from 0 to 1 */
function shaded(text: string, depth: number): Html {
  return html`<td class="heat" style="--share:${Math.round(100 * Math.min(1, depth))}%">${text}</td>`;
}

function distribution({ bins, bands, replies }: View): Html {
  const binRows = bins.map((count, bin): [string, string, string] => [
    bin === bins.length - 1 ? "95 to 100" : `${bin * 5} to ${bin * 5 + 4}`,
    whole(count),
    share(count, replies),
  ]);
  const bandRows = BANDS.map((band, index): [string, string, string] => [
    band,
    whole(bands[index] ?? 0),
    share(bands[index] ?? 0, replies),
  ]);
  return section(
    "Scores",
    "How replies read to the customers they went to. The score is 50 plus what calms and minus what inflames; every point is explained in the rows.",
    html`${chart("scores", "Replies by score", table("Replies by score", ["Score", "Replies", "Share"], binRows))}
${table("Replies by band", ["Band", "Replies", "Share"], bandRows)}`,
  );
}

function weeks({ weeks: points }: View): Html {
  if (points.length < 2) return NOTHING;
  const rows = points.map(({ week, replies, score, intensity }): [string, ...string[]] => [
    week,
    whole(replies),
    tenths(score),
    tenths(intensity),
  ]);
  return section(
    "Week by week",
    "Weeks are ISO weeks in UTC. A week with few replies jumps about by chance alone.",
    html`<div class="pair">${chart("week-scores", "Mean score", table("Scores by week", ["Week", "Replies", "Mean score", "Customer before"], rows))}
<figure><figcaption>How upset customers were before the reply</figcaption><div class="chart" data-chart="week-intensity"></div></figure></div>`,
  );
}

function signals({ risks, missing, skipped, replies }: View): Html {
  const countTable = (caption: string, counts: readonly Count<string>[]): Html =>
    table(
      caption,
      ["", "Replies", "Share"],
      counts.map(({ name, replies: count }) => [words(name), whole(count), share(count, replies)]),
    );
  return section(
    "What inflames, and what is missing",
    "Missing is what this customer, at that moment, still needed and did not get.",
    html`<div class="pair">${chart("risks", "Risks, in so many replies", countTable("Risks", risks))}${chart("missing", "Missing moves, in so many replies", countTable("Missing moves", missing))}</div>
${skipped.length === 0 ? NOTHING : html`<h3>Steps skipped</h3><p class="lead">Left out by our side before the reply, and the customer shows it.</p>${countTable("Steps skipped", skipped)}`}`,
  );
}

function groups(view: View): Html {
  const risks = view.risks.map(({ name }) => name).slice(0, COLUMNS_OF_RISKS);
  const missing = view.missing.map(({ name }) => name).slice(0, COLUMNS_OF_MISSING);
  const cell = (count: number, replies: number): Html => shaded(share(count, replies), (DARKEST * count) / replies);
  const row = ({ key, replies, score, intensity, ...counts }: GroupView): [string, ...(string | Html)[]] => [
    key === "" ? "(empty)" : key,
    whole(replies),
    tenths(score),
    tenths(intensity),
    ...risks.map((risk) => cell(counts.risks[RISKS.indexOf(risk)] ?? 0, replies)),
    ...missing.map((move) => cell(counts.missing[MOVES.indexOf(move)] ?? 0, replies)),
  ];
  const heat = (title: string, { shown, hidden }: GroupsView): Html => {
    if (shown.length === 0) return NOTHING;
    const head = [
      title,
      "Replies",
      "Score",
      "Customer",
      ...risks.map(words),
      ...missing.map((move) => `no ${words(move)}`),
    ];
    const more =
      hidden === 0 ? NOTHING : html`<p class="note">${whole(hidden)} more with fewer replies are not shown.</p>`;
    return html`${table(`By ${title.toLowerCase()}`, head, shown.map(row))}${more}`;
  };
  const tables = [heat("Tag", view.tags), heat("Channel", view.channels), heat("Brand", view.brands)];
  if (tables.every((each) => each === NOTHING)) return NOTHING;
  return section(
    "By tag, channel and brand",
    "Shares of the replies of a line; the darker, the more. “Customer” is how upset they were before the reply: hold lines of like customers against each other.",
    html`${tables}`,
  );
}

function themes({ themes: list }: View): Html {
  const lead =
    "Problems that customers name in their own words in five conversations or more, the most frequent first. For each who writes, many stay silent: look at the cause. The trend holds the second half of the time against the first, for as many replies; what chance could have done is “steady”.";
  if (list.length === 0) return section("Complaints that come back", lead, html`<p class="empty">None so far.</p>`);
  const rows = list.map((theme): [string, ...(string | Html)[]] => [
    theme.problem,
    `${theme.estimated ? "about " : ""}${whole(theme.customers)}`,
    whole(theme.mentions),
    growth(theme),
    html`<td class="ids">${theme.examples.join(", ")}</td>`,
  ]);
  return section(
    "Complaints that come back",
    lead,
    table("Complaints that come back", ["Problem", "Conversations", "Messages", "Trend", "For example"], rows),
  );
}

function growth({ growth: change }: Theme): Html {
  if (change === null) return html`<td>–</td>`;
  const factor = change.ratio >= 10 ? "over 10" : change.ratio.toFixed(1);
  if (change.direction === "steady") return html`<td>steady</td>`;
  const arrow = change.direction === "growing" ? "↑" : "↓";
  return html`<td class="${change.direction}">${arrow} ${factor} times as often</td>`;
}

function customers({ levels, followed }: View): Html {
  if (followed === 0) return NOTHING;
  const rows = levels.map((counts, before): [string, ...(string | Html)[]] => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const cells = counts.map((count): Html => shaded(all === 0 ? "" : share(count, all), all === 0 ? 0 : count / all));
    return [LEVEL_NAMES[before] as string, whole(all), ...cells];
  });
  return section(
    "The customer's next words",
    "Of customers who wrote again: how they stood before the reply (lines) and how their next words read (columns). Nobody knows from this that the reply did it.",
    table("Customers before and after", ["Before", "Replies", ...LEVEL_NAMES], rows),
  );
}

/** The charts of the page; the tables behind them hold the same figures. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { axisX, axisY, barX, barY, dot, gridX, gridY, lineY, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { weekStart } from "../../summary/week.js";
import { whole, words } from "./format.js";
import type { Count, View, WeekPoint } from "./view.js";

type Draw = (view: View, width: number) => Element;

const DRAWN: Readonly<Record<string, Draw>> = {
  scores: ({ bins, replies }, width) => scores(bins, replies, width),
  "week-scores": ({ weeks }, width) => byWeek(weeks, ({ score }) => score, [0, 100], "score", width),
  "week-intensity": ({ weeks }, width) => byWeek(weeks, ({ intensity }) => intensity, [0, 4], "heat", width),
  risks: ({ risks }, width) => counts(risks, "risk", width),
  missing: ({ missing }, width) => counts(missing, "lack", width),
};
const WIDEST = 1100;
const BIN = 5;
const BAND_WIDTH = 20;
const BAND_COLOURS = ["inflaming", "risky", "neutral", "calming", "de-escalating"].map((band) => `var(--${band})`);
const BARS = 12;
const STYLE = { background: "transparent", color: "var(--ink)", fontFamily: "inherit", fontSize: "12px" } as const;

/** Draws every chart that the page has a place for. */
export function drawCharts(root: ParentNode, view: View): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-chart]")) {
    const draw = DRAWN[place.dataset.chart ?? ""];
    const width = Math.min(WIDEST, place.clientWidth);
    if (draw !== undefined && width > 0) place.replaceChildren(draw(view, width));
  }
}

function scores(bins: readonly number[], replies: number, width: number): Element {
  const bars = bins.map((count, bin) => ({ from: bin * BIN, count }));
  const every = width < 500 ? 4 : 2;
  return plot({
    width,
    height: 240,
    marginLeft: 52,
    style: STYLE,
    ariaLabel: "Replies by score",
    ariaDescription: `Bars of five points each, from 0 to 100, over ${whole(replies)} replies; coloured by band.`,
    x: { type: "band", padding: 0.12, label: null },
    y: { label: null, nice: true },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1 }),
      barY(bars, {
        x: "from",
        y: "count",
        fill: ({ from }: { readonly from: number }) =>
          BAND_COLOURS[Math.min(4, Math.floor(from / BAND_WIDTH))] as string,
        title: ({ from, count }: { readonly from: number; readonly count: number }) =>
          `${from} and above: ${whole(count)} replies`,
      }),
      axisX({ tickSize: 0, ticks: bars.map(({ from }) => from).filter((_, bin) => bin % every === 0) }),
      axisY({ tickSize: 0, ticks: 4 }),
      ruleY([0], { stroke: "var(--faint)" }),
    ],
  });
}

function byWeek(
  weeks: readonly WeekPoint[],
  value: (point: WeekPoint) => number | null,
  domain: readonly [number, number],
  colour: string,
  width: number,
): Element {
  const points = weeks.map((point) => ({
    week: point.week,
    date: new Date(weekStart(point.week)),
    value: value(point),
    replies: point.replies,
  }));
  const title = ({ week, value: shown, replies }: (typeof points)[number]): string =>
    `${week}: ${shown === null ? "not read" : shown.toFixed(1)} (${whole(replies)} replies)`;
  return plot({
    width,
    height: 200,
    marginLeft: 36,
    style: STYLE,
    ariaLabel: colour === "score" ? "Mean score by week" : "Intensity of customers by week",
    x: { type: "utc", label: null },
    y: { domain: [...domain], label: null },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 4 }),
      lineY(points, { x: "date", y: "value", stroke: `var(--${colour})`, strokeWidth: 2 }),
      dot(points, { x: "date", y: "value", r: points.length > 60 ? 1.5 : 3, fill: `var(--${colour})`, title }),
      axisX({ tickSize: 0, ticks: Math.max(2, Math.floor(width / 110)) }),
      axisY({ tickSize: 0, ticks: 4 }),
    ],
  });
}

function counts(list: readonly Count<string>[], colour: string, width: number): Element {
  const bars = list.slice(0, BARS).map(({ name, replies }) => ({ name: words(name), replies }));
  return plot({
    width,
    height: 28 * Math.max(1, bars.length) + 30,
    marginLeft: 112,
    marginRight: 52,
    style: STYLE,
    ariaLabel: colour === "risk" ? "Risks by number of replies" : "Missing moves by number of replies",
    x: { label: null, nice: true },
    y: { label: null, domain: bars.map(({ name }) => name), padding: 0.25 },
    marks: [
      gridX({ stroke: "var(--line)", strokeOpacity: 1, ticks: 4 }),
      barX(bars, { x: "replies", y: "name", fill: `var(--${colour})` }),
      text(bars, {
        x: "replies",
        y: "name",
        text: ({ replies }: { readonly replies: number }) => whole(replies),
        dx: 6,
        textAnchor: "start",
      }),
      axisX({ tickSize: 0, ticks: 4 }),
      axisY({ tickSize: 0 }),
      ruleX([0], { stroke: "var(--faint)" }),
    ],
  });
}

/** What runs in the reader's browser: draws the charts, and everything anew when the reader filters. It asks no network for anything. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { countFacts, readSummary, startCounting } from "../../summary/counting.js";
import { drawCharts } from "./charts.js";
import { DATA_ID, type PageData } from "./data.js";
import { FILTERS, type Filter, fits, isFiltered, readingFits } from "./filters.js";
import { whole } from "./format.js";
import { unpackRows } from "./packed.js";
import { readingsOf } from "./readings.js";
import { sectionsOf } from "./sections.js";
import { type View, viewOf } from "./view.js";

const data = JSON.parse(element(DATA_ID).textContent ?? "") as PageData;
const rows = unpackRows(data.sample);
const figures = element("figures");
let shown: View = data.view;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

function select(name: string): HTMLSelectElement {
  return element(`filter-${name}`) as HTMLSelectElement;
}

function chosen(): Filter {
  return Object.fromEntries(FILTERS.map((name) => [name, select(name).value])) as unknown as Filter;
}

function viewFor(filter: Filter): View {
  if (!isFiltered(filter)) return data.view;
  const counting = startCounting({});
  for (const row of rows) if (fits(row, filter)) countFacts(counting, row);
  return viewOf(readSummary(counting));
}

function show(): void {
  const filter = chosen();
  shown = viewFor(filter);
  figures.innerHTML = sectionsOf(shown).html;
  element("readings").innerHTML = readingsOf(data.readings.filter((reading) => readingFits(reading, filter))).html;
  element("filtered").textContent = isFiltered(filter)
    ? `${whole(shown.replies)} of ${whole(rows.length)} replies${rows.length < data.view.replies ? " of the sample" : ""} fit.`
    : "";
  drawCharts(figures, shown);
}

function listen(): void {
  for (const name of FILTERS) select(name).addEventListener("change", show);
  element("reset").addEventListener("click", () => {
    for (const name of FILTERS) select(name).value = "";
    show();
  });
}

if (document.getElementById("filters") !== null) listen();
let width = window.innerWidth;
window.addEventListener("resize", () => {
  if (window.innerWidth === width) return;
  width = window.innerWidth;
  drawCharts(figures, shown);
});
document.documentElement.classList.add("live");
drawCharts(figures, shown);

/** How the page looks: plain, light and dark, on a phone and on paper. */

const LIGHT = `
--paper: #fcfcfa; --panel: #ffffff; --ink: #1d2327; --soft: #566068; --faint: #a7afb5; --line: #e4e6e3;
--inflaming: #b3322c; --risky: #dd8a45; --neutral: #a9b0b5; --calming: #6bb0a6; --de-escalating: #23786f;
--risk: #b3322c; --lack: #c47a2c; --score: #23786f; --heat: #b3322c; --link: #23786f;
--risk-mark: #f9d9d2; --move-mark: #d3ece6; --heat-cell: #e39a83;
`;
const DARK = `
--paper: #15181a; --panel: #1d2124; --ink: #e7eaec; --soft: #a4adb3; --faint: #626c72; --line: #30363a;
--inflaming: #e0665c; --risky: #d99a5b; --neutral: #7d868c; --calming: #5fa69b; --de-escalating: #5cc6b6;
--risk: #e0665c; --lack: #dca05c; --score: #5cc6b6; --heat: #e0665c; --link: #5cc6b6;
--risk-mark: #5c2924; --move-mark: #1f4a44; --heat-cell: #8c4130;
`;

export const STYLES: string = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 1100px; margin: 0 auto; padding: 0 20px 48px; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 40px 0 6px; letter-spacing: -0.01em; }
h2 { font-size: 1.2rem; margin: 0 0 4px; }
h3 { font-size: 1rem; margin: 28px 0 2px; }
section { margin-top: 52px; }
.lead, .about, .note, .empty { color: var(--soft); margin: 0 0 16px; max-width: 72ch; }
.note { font-size: 0.85rem; margin: 6px 0 0; }
.warning { border-left: 4px solid var(--risk); background: var(--panel); padding: 10px 16px; margin: 20px 0; }
.filters { display: none; position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); padding: 12px 0; margin-top: 20px; gap: 10px; align-items: end; flex-wrap: wrap; }
.live .filters { display: flex; }
label { display: block; font-size: 0.75rem; color: var(--soft); flex: 1 1 130px; min-width: 0; }
select, button { display: block; width: 100%; font: inherit; font-size: 0.9rem; color: var(--ink); background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 6px 8px; margin-top: 2px; height: 38px; }
button { width: auto; cursor: pointer; padding: 6px 14px; }
select:focus-visible, button:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
#filtered { flex-basis: 100%; margin: 0; font-size: 0.85rem; color: var(--soft); }
#filtered:empty { display: none; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1px; background: var(--line); border: 1px solid var(--line); margin-top: 28px; }
.tile { background: var(--panel); padding: 16px 18px; }
.tile b { display: block; white-space: nowrap; font-size: 1.55rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.tile span { display: block; font-size: 0.9rem; }
.tile small { color: var(--soft); font-size: 0.78rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 36px; }
figure { margin: 0 0 20px; min-width: 0; }
figcaption { font-weight: 600; font-size: 0.9rem; margin-bottom: 6px; }
.chart { min-height: 8px; }
.chart svg { display: block; max-width: 100%; height: auto; overflow: visible; }
details { margin-top: 6px; }
summary { color: var(--soft); font-size: 0.85rem; cursor: pointer; }
.scroll { overflow-x: auto; margin-top: 20px; position: relative; } details .scroll, .lead + .scroll { margin-top: 4px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; font-size: 0.9rem; }
details caption, .lead + .scroll caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: right; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { font-weight: 500; color: var(--soft); font-size: 0.78rem; vertical-align: bottom; line-height: 1.25; }
td { white-space: nowrap; } table.narrow { max-width: 460px; }
tbody th { text-align: left; font-weight: 500; min-width: 7.5em; max-width: 260px; overflow-wrap: anywhere; }
thead th:first-child { text-align: left; }
.heat { background: color-mix(in srgb, var(--heat-cell) var(--share), transparent); }
.ids, th.ids { text-align: left; white-space: normal; color: var(--soft); font-size: 0.78rem; max-width: 260px; overflow-wrap: anywhere; }
.growing { color: var(--risk); } .shrinking { color: var(--de-escalating); }
.card { background: var(--panel); border: 1px solid var(--line); border-left: 5px solid var(--neutral); padding: 14px 18px; margin: 0 0 16px; }
.card.inflaming { border-left-color: var(--inflaming); } .card.risky { border-left-color: var(--risky); }
.card.calming { border-left-color: var(--calming); } .card.de-escalating { border-left-color: var(--de-escalating); }
.card header { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; font-size: 0.8rem; color: var(--soft); }
.card .score { font-size: 1.3rem; font-weight: 600; color: var(--ink); } .card .band { font-weight: 600; }
.card .tag { border: 1px solid var(--line); border-radius: 10px; padding: 0 8px; }
.side { font-size: 0.75rem; color: var(--soft); margin: 10px 0 2px; }
blockquote { margin: 0; color: var(--soft); white-space: pre-wrap; }
.reply { margin: 0; white-space: pre-wrap; }
mark { color: inherit; border-radius: 2px; padding: 0 1px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.risk { background: var(--risk-mark); text-decoration: underline var(--risk) 1px; text-underline-offset: 3px; } mark.move { background: var(--move-mark); }
.card ul { list-style: none; margin: 10px 0 0; padding: 0; font-size: 0.85rem; }
.card li b { font-weight: 600; } li.risk b, li.house b { color: var(--risk); } li.move b { color: var(--de-escalating); } li.lack { color: var(--lack); }
footer { margin-top: 56px; border-top: 1px solid var(--line); padding-top: 14px; color: var(--soft); font-size: 0.85rem; }
footer p { max-width: 80ch; margin: 0 0 8px; }
@media (max-width: 760px) {
  .page { padding: 0 14px 32px; } h1 { margin-top: 24px; font-size: 1.4rem; } section { margin-top: 40px; }
  .tiles { grid-template-columns: 1fr 1fr; } .tile { padding: 12px 14px; } .tile b { font-size: 1.3rem; } .pair { grid-template-columns: minmax(0, 1fr); gap: 12px; }
  .filters { position: static; } label { flex-basis: 45%; } th, td { padding: 6px; } .ids { min-width: 140px; }
  .wide tbody th, .wide thead th:first-child { position: sticky; left: 0; background: var(--paper); max-width: 34vw; }
}
@media print {
  :root { color-scheme: light; ${LIGHT} --paper: #fff; }
  @page { margin: 16mm; }
  body { font-size: 10.5pt; } .page { max-width: none; padding: 0; } .live .filters, details { display: none !important; }
  section { margin-top: 28px; } h2, h3, .lead, caption, figcaption { break-after: avoid; } .card, .pair, figure > .chart, thead, tr, .tiles { break-inside: avoid; }
  .scroll { overflow: visible; } table { font-size: 8.5pt; } th, td { padding: 3px 5px; }
  mark, .heat, .card, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

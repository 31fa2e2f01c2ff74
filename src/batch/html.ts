/** The text of HTML bodies. */
import { compile } from "html-to-text";

/** Bodies are text for readers: no addresses of links and images, no capitals of our own, quoted mail behind ">" as mail programs do. */
const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: "table", format: "block" },
  ],
});

/** No mail that a person wrote goes so deep; the time that parsing takes grows with the square of it, and so does the stack. */
const DEEPEST = 250;

/** The text of an HTML body. */
export function htmlToText(html: string): string {
  return toText(isTooDeep(html) ? withoutElements(html) : html).trim();
}

/** Elements without an end, or whose end goes without saying. */
const FLAT = new Set(
  "area base br col dd dt embed hr img input li link meta option p source tbody td th thead tr track wbr".split(" "),
);
const BLOCKS = new Set("blockquote br div h1 h2 h3 h4 h5 h6 li ol p table td th tr ul".split(" "));

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const { name, isEnd } of tagsIn(html)) {
    if (FLAT.has(name)) continue;
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The text with its line breaks, and nothing inside of anything. */
function withoutElements(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { name, start, end } of tagsIn(html)) {
    pieces.push(html.slice(from, start), BLOCKS.has(name) ? "<br>" : "");
    from = end;
  }
  return [...pieces, html.slice(from)].join("");
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
const LONGEST_NAME = 32;

/** A tag that is never closed reaches to the end of the text. */
function* tagsIn(html: string): Generator<Tag> {
  let start = html.indexOf("<");
  while (start !== -1) {
    const [, slash, name] = TAG.exec(html.slice(start, start + LONGEST_NAME)) ?? [];
    let next = start + 1;
    if (name !== undefined) {
      const close = html.indexOf(">", start);
      next = close === -1 ? html.length : close + 1;
      yield { name: name.toLowerCase(), isEnd: slash === "/", start, end: next };
    }
    start = html.indexOf("<", next);
  }
}

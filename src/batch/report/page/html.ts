/** HTML from untrusted text: everything that is put into a template is escaped, unless it came out of a template itself. */

/** A piece of HTML that is safe to show. */
export interface Html {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Control characters, and those that turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text as HTML: a carriage return is dropped, other control characters become visible. */
export function escapeText(text: string): string {
  return text
    .replaceAll("\r", "")
    .replace(UNSEEN, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

type Piece = string | number | Html | readonly Html[];

/** A template whose values are escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return { html: strings.reduce((all, string, index) => `${all}${show(values[index - 1])}${string}`) };
}

/** Nothing at all. */
export const NOTHING: Html = { html: "" };

function show(value: Piece | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map((each) => each.html).join("");
}

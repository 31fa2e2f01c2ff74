// The documentation as one site: the pages in the order in which a newcomer asks, then the public surface. JSON could not name pages that are still to
// come, nor take titles from headings.
import { readdirSync } from "node:fs";
import { Converter } from "typedoc";

const GUIDES = ["getting-started", "concepts", "score", "rule-sets", "patterns", "rules", "next-step", "embedding"];
const BACKGROUND = ["accuracy", "performance", "evidence", "privacy", "responsible-use", "faq", "versions"];

const pages = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -".md".length));
const others = pages.filter((page) => !GUIDES.includes(page) && !BACKGROUND.includes(page)).sort();
const ordered = [...GUIDES, ...others, ...BACKGROUND].filter((page) => pages.includes(page));

/** Without it the navigation shows paths of files. */
function nameByHeading(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const text = document.content.map((part) => part.text).join("");
    const title = text.match(/^# (.+)$/m)?.[1];
    if (title === undefined) app.logger.error(`${document.name} does not begin with a heading`);
    else document.name = title;
  });
}

export default {
  name: "deescalate",
  entryPoints: ["../src/index.ts"],
  tsconfig: "../tsconfig.json",
  out: "../site",
  readme: "../README.md",
  projectDocuments: [
    ...ordered.map((page) => `${page}.md`),
    "../CHANGELOG.md",
    "../CONTRIBUTING.md",
    "../SECURITY.md",
  ],
  plugin: [nameByHeading],
  sort: ["kind", "alphabetical-ignoring-documents"],
  searchInDocuments: true,
  searchInComments: true,
  disableSources: true,
  excludeExternals: true,
  highlightLanguages: ["js", "ts", "json", "sh", "html", "yaml", "csv", "diff", "text", "markdown"],
  // Our own notation, and data that no highlighter of TypeDoc's knows.
  ignoredHighlightLanguages: ["pattern", "jsonl"],
  validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
  requiredToBeDocumented: ["Function", "Interface", "TypeAlias", "Variable", "Class", "Property", "Method"],
  treatWarningsAsErrors: true,
};

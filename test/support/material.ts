/** Texts for property tests: the rules' own examples, the conversations of the demo, and arbitrary Unicode. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Turn } from "../../src/contract/conversation.js";
import { CUSTOMER_SIGNALS } from "../../src/contract/vocabulary.js";
import { signalOf } from "../../src/rule-set/rule.js";
import { recommended } from "../../src/rules/recommended.js";

const folder = fileURLToPath(new URL("../../examples/conversations/", import.meta.url));

export interface DemoConversation {
  readonly title: string;
  readonly conversation: readonly Turn[];
  readonly reply: string;
  readonly now?: string;
}

export const DEMO_CONVERSATIONS: readonly DemoConversation[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as DemoConversation);

const CUSTOMER: ReadonlySet<string> = new Set(CUSTOMER_SIGNALS);
const examplesOf = (isCustomers: boolean): readonly string[] =>
  (recommended.rules ?? [])
    .filter(({ id }) => CUSTOMER.has(signalOf(id)) === isCustomers)
    .flatMap(({ examples }) => [...examples.match, ...examples.noMatch])
    .map((example) => (typeof example === "string" ? example : example.text));

/** Sentences that agents write, good and bad. */
export const REPLY_SENTENCES: readonly string[] = examplesOf(false);
/** What customers write. */
export const CUSTOMER_SENTENCES: readonly string[] = examplesOf(true);

/** Anything: all of Unicode with lone surrogates, marks that text layers trip over, and real sentences. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        " ",
        "\n",
        "\n\n",
        ". ",
        "!!! ",
        "? ",
        "…",
        "“",
        "”",
        '"',
        "'",
        "’",
        "(",
        ")",
        "- ",
        "• ",
        "1. ",
        "> ",
        "{{name}}",
        "[TIME]",
        "\u200b",
        "\u2028",
        "\ufeff",
        "\ud800",
        "\udc00",
        "👩‍👩‍👧",
        "🇩🇪",
        "é",
        "e\u0301",
        "https://a.b/c?d=1",
        "a.b@c.de",
        "#48213",
        "£9.99",
        "3-5 business days",
        "I'm",
        "can't",
        "sorry ",
        "SORRY ",
        "On Tue, 24 Feb 2026, X wrote:\n",
        "Kind regards,\n",
        "whomst'd've",
        "__proto__",
        "constructor",
      ),
      fc.constantFrom(...REPLY_SENTENCES),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

/** A reply of a few sentences. */
export const anyReply: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...REPLY_SENTENCES), { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.join(" "));

export const anyConversation: fc.Arbitrary<readonly Turn[]> = fc.oneof(
  fc.constantFrom(...DEMO_CONVERSATIONS.map(({ conversation }) => conversation)),
  fc.array(
    fc.oneof(
      fc.record({ role: fc.constant("customer" as const), text: fc.constantFrom(...CUSTOMER_SENTENCES) }),
      fc.record({ role: fc.constantFrom("agent" as const, "bot" as const), text: fc.constantFrom(...REPLY_SENTENCES) }),
      fc.record({ role: fc.constant("system" as const), text: fc.constant("Ticket 90311 was created.") }),
    ),
    { maxLength: 6 },
  ),
);

/** The shape of a layer: one source for validation and for the JSON Schema that ships. */
import * as v from "valibot";
import { CUSTOMER_SIGNALS, MOVES, RISKS, STEPS } from "../contract/vocabulary.js";
import { LONGEST_PATTERN } from "../pattern/notation.js";

const REPLY_SIGNALS: readonly string[] = [...MOVES, ...RISKS];
const METRICS: readonly string[] = [
  "words",
  "capitals",
  "capital-words",
  "exclamations",
  "questions",
  "mark-run",
  "stretched-words",
];

/** In place of a message: what the issue needs to know, for the words are made elsewhere. */
export const MARK = { keys: "keys:", values: "values:", form: "form:", array: "array" } as const;

type Schema = v.GenericSchema;
type Entries = Record<string, Schema>;

/** An object with these keys and no others. */
function closed(entries: Entries): Schema {
  return objectOnly(closedObject(entries));
}

type ClosedObject = v.ObjectWithRestSchema<Entries, v.NeverSchema<string>, undefined>;

function closedObject(entries: Entries): ClosedObject {
  return v.objectWithRest(entries, v.never(MARK.keys + Object.keys(entries).join(" ")));
}

function objectOnly(schema: Schema): Schema {
  const noArray = v.never(MARK.array);
  return v.lazy((input) => (Array.isArray(input) ? noArray : schema));
}

function may(schema: Schema): Schema {
  return v.exactOptional(schema) as Schema;
}

function about(schema: Schema, description: string): Schema {
  return v.pipe(schema, v.description(description));
}

function oneOf(values: readonly string[]): Schema {
  return v.picklist(values, MARK.values + values.join(" "));
}

function listOf(item: Schema, most: number, least = 0): Schema {
  return v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
}

function recordOf(key: v.GenericSchema<string, string>, value: Schema): Schema {
  return objectOnly(v.record(key, value));
}

function text(most: number): Schema {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(most));
}

function numberFrom(least: number, most: number): Schema {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(most));
}

function wholeFrom(least: number, most: number): Schema {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

function formed(form: RegExp, what: string): v.GenericSchema<string, string> {
  return v.pipe(v.string(), v.maxLength(100), v.regex(form, MARK.form + what));
}

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const ruleId = formed(new RegExp(`^[a-z-]+/${SLUG}$`), 'an id such as "blame/should-have" or "house/never-say-cheap"');
const target = formed(new RegExp(`^[a-z-]+/(?:${SLUG}|\\*)$`), 'a rule id, or a signal as "upsell/*"');
const rowId = formed(new RegExp(`^${SLUG}(?:/${SLUG})*$`), 'an id of small letters, such as "acme/refund-first"');
const listName = formed(new RegExp(`^${SLUG}$`), "a name of small letters, digits and hyphens");
const fact = formed(/^[a-z]+(?:-[a-z]+)*(?::[a-z0-9-]+)?$/, 'the name of a fact, such as "now:venting"');
const cueFact = formed(
  new RegExp(`^(?:says|we-said):${SLUG}$`),
  '"says:…" for the customer\'s words, "we-said:…" for ours',
);

const MOST_PATTERNS = 500;
const MOST_ENTRIES = 5000;
const pattern = about(text(LONGEST_PATTERN), "A pattern, as docs/patterns.md explains.");
const words = text(400);
const phrases = about(
  listOf(pattern, MOST_PATTERNS),
  "Wording that stands as it is: patterns. A finding inside such words is suppressed.",
);
const listChange = closed({ add: may(listOf(pattern, MOST_ENTRIES)), remove: may(listOf(pattern, MOST_ENTRIES)) });
const onOff = oneOf(["on", "off"]);
const severity = about(oneOf(["info", "warning", "error"]), "How much it matters; `info` weighs nothing.");
const confidence = about(oneOf(["low", "medium", "high"]), "How sure it is; a signal counts from `medium` on.");
const points = about(wholeFrom(-50, 50), "Whole points in place of those of the signal.");
const heat = about(numberFrom(-4, 4), "For rules on customers: what it adds to the intensity.");
const intensity = about(
  closed({ min: may(numberFrom(0, 4)), max: may(numberFrom(0, 4)) }),
  "How upset the customer is, from 0 (calm) to 4 (furious).",
);
const count = closed({ min: may(wholeFrom(0, 10_000)), max: may(wholeFrom(0, 10_000)) });
const channel = oneOf(["chat", "email", "social", "phone"]);
const audience = oneOf(["private", "public"]);
const author = oneOf(["human", "bot"]);
const source = listOf(text(40), 30);

function signals(names: readonly string[]): Schema {
  const some = may(listOf(oneOf(names), 100, 1));
  return closed({ any: some, all: some, none: some });
}

const condition = about(
  closed({
    intensity: may(intensity),
    assumed: may(v.boolean()),
    trend: may(listOf(oneOf(["rising", "steady", "falling"]), 3, 1)),
    customer: may(signals(CUSTOMER_SIGNALS)),
    reply: may(signals(REPLY_SIGNALS)),
    ourTurns: may(count),
    asksWhere: may(v.boolean()),
    channel: may(listOf(channel, 4, 1)),
    audience: may(audience),
    author: may(author),
  }),
  "When the rule applies; all that is there must hold.",
);

const TURN = /^(?:customer|agent|bot|system): ?\S/;
const example = v.union([
  text(4000),
  closed({
    after: listOf(
      v.pipe(v.string(), v.maxLength(4000), v.regex(TURN, `${MARK.form}a turn such as "customer: Where is it?"`)),
      40,
    ),
    text: text(4000),
    author: may(author),
    audience: may(audience),
    channel: may(channel),
  }),
]);
const someExamples = listOf(example, 200);
const examples = about(
  closed({ match: listOf(example, 200, 1), noMatch: listOf(example, 200, 1) }),
  "Sentences that the rule must match, and near misses that it must leave alone.",
);
const suggestions = about(listOf(words, 20), 'Words to use instead, with [slots]; advice begins with "*".');

const ruleBase: Entries = {
  id: about(ruleId, "The signal that it supports, or `house`, a slash, and a name."),
  when: may(condition),
  severity: may(severity),
  confidence,
  points: may(points),
  heat: may(heat),
  generic: may(about(v.boolean(), "For moves: a formula that fits any case and is worth a fraction.")),
  message: about(words, "What: a few plain words, said to the agent."),
  why: about(words, "Why it matters to the customer: one short sentence."),
  source: about(source, "Heuristics and papers that it stands on; may be empty."),
  suggestions: may(suggestions),
  examples,
};
const patternRule = closedObject({
  kind: v.literal("pattern"),
  ...ruleBase,
  patterns: about(listOf(pattern, MOST_PATTERNS, 1), "It fires where one of these is found."),
  unless: may(about(listOf(pattern, MOST_PATTERNS), "A match that shares a word with one of these does not count.")),
  negated: may(oneOf(["skip", "keep", "only"])),
  quoted: may(oneOf(["skip", "keep"])),
  scope: may(oneOf(["body", "letter"])),
  sentence: may(oneOf(["question", "statement"])),
});
const absenceRule = closedObject({
  kind: v.literal("absence"),
  ...ruleBase,
  absent: listOf(oneOf(MOVES), MOVES.length, 1),
});
const metricRule = closedObject({
  kind: v.literal("metric"),
  ...ruleBase,
  metric: oneOf(METRICS),
  min: may(numberFrom(0, 1_000_000)),
  max: may(numberFrom(0, 1_000_000)),
});
const customRule = closedObject({
  kind: v.literal("custom"),
  ...ruleBase,
  after: may(listOf(oneOf(REPLY_SIGNALS), 100)),
  find: v.function(),
});

const signalChange: Entries = {
  state: may(onOff),
  severity: may(severity),
  confidence: may(confidence),
  points: may(points),
  allow: may(phrases),
};
const switches = oneOf(["off", "on", "info", "warning", "error"]);
const signalSetting = v.union([switches, closed(signalChange)]);
const ruleSetting = v.union([
  switches,
  closed({
    ...signalChange,
    patterns: may(listChange),
    unless: may(listChange),
    when: may(condition),
    heat: may(heat),
    message: may(words),
    why: may(words),
    suggestions: may(suggestions),
    examples: may(closed({ match: may(someExamples), noMatch: may(someExamples) })),
  }),
]);

const facts = may(listOf(fact, 100, 1));
const factEntries: Entries = { all: facts, any: facts, none: facts, intensity: may(intensity) };
const factCondition = about(closed(factEntries), "Facts about the conversation; docs/next-step.md lists them.");
const phraseCondition = closed({ ...factEntries, channel: may(listOf(channel, 4, 1)) });
const handover = closed({ team: oneOf(["safety", "legal", "fraud", "accessibility", "supervisor"]), reason: words });
const rank = oneOf(["best", "alternative", "avoid", "skipped"]);
const row: Entries = {
  when: factCondition,
  step: oneOf(STEPS),
  reason: about(words, "One sentence that a supervisor would say."),
  source,
  rank: may(rank),
  handover: may(handover),
  care: may(about(words, "A kind word to the agent alone.")),
  before: may(about(rowId, "The row that a new row goes before.")),
};
const policyRow = closed({ id: rowId, ...row });
const policySetting = v.union([
  onOff,
  closed({
    state: may(onOff),
    ...Object.fromEntries(Object.entries(row).map(([key, field]) => [key, optional(field)])),
  }),
]);

function optional(field: Schema): Schema {
  return field.type === "exact_optional" ? field : may(field);
}

const template = about(text(600), 'Words to use, with [slots] and {noun}; advice begins with "*".');
const stepPhrases = closed({
  id: rowId,
  step: oneOf([...STEPS, "any"]),
  when: may(phraseCondition),
  phrases: listOf(template, 50, 1),
});
const phraseSetting = v.union([
  onOff,
  closed({
    state: may(onOff),
    when: may(phraseCondition),
    phrases: may(closed({ add: may(listOf(template, 50)), remove: may(listOf(template, 50)) })),
  }),
]);
const cue = closed({
  fact: cueFact,
  patterns: listOf(pattern, MOST_PATTERNS, 1),
  unless: may(listOf(pattern, MOST_PATTERNS)),
  negated: may(oneOf(["skip", "keep", "only"])),
  sentence: may(oneOf(["question", "statement"])),
  examples,
});
const cueSetting = v.union([onOff, closed({ state: may(onOff), patterns: may(listChange), unless: may(listChange) })]);

const weight = closed({
  calm: may(wholeFrom(-50, 50)),
  upset: may(wholeFrom(-50, 50)),
  furious: may(wholeFrom(-50, 50)),
  pleased: may(wholeFrom(-50, 50)),
  generic: may(numberFrom(0, 1)),
  late: may(numberFrom(0, 1)),
  surplus: may(wholeFrom(-50, 0)),
});

const options = closed({
  maxLength: may(
    about(wholeFrom(100, 10_000_000), "Texts longer than this are read up to here only, in UTF-16 units."),
  ),
  channel: may(channel),
  audience: may(audience),
  author: may(author),
  authority: may(
    closed({ refund: may(v.boolean()), gesture: may(v.boolean()), commitWithinHours: may(numberFrom(0.01, 100_000)) }),
  ),
  liability: may(oneOf(["full", "regret-only"])),
  evidence: may(oneOf(["full", "redacted", "none"])),
  suggestionMessage: may(text(100)),
});

function layerOf(rules: Schema): Schema {
  return closed({
    $schema: may(v.string()),
    id: may(about(text(100), "Named in results, so that a score can be traced to its rules.")),
    version: may(text(40)),
    description: may(text(2000)),
    root: may(about(v.boolean(), "`true`: start from nothing instead of from the recommended rules.")),
    rules: may(about(listOf(rules, 2000), "New rules, and rules that replace one of the same id.")),
    settings: may(
      about(recordOf(target, ruleSetting), 'Changes to rules by id, and to all rules of a signal as "upsell/*".'),
    ),
    lists: may(about(recordOf(listName, v.union([listOf(pattern, MOST_ENTRIES), listChange])), "Word lists by name.")),
    weights: may(
      about(
        closed(Object.fromEntries(REPLY_SIGNALS.map((name) => [name, may(weight)]))),
        "What signals are worth to a calm, an upset and a furious customer.",
      ),
    ),
    policy: may(about(listOf(policyRow, 1000), "Rows of the next-step policy.")),
    policySettings: may(about(recordOf(rowId, policySetting), "Changes to rows of the policy, by id.")),
    phrases: may(about(listOf(stepPhrases, 1000), "How to say a step.")),
    phraseSettings: may(about(recordOf(rowId, phraseSetting), "Changes to phrases, by id.")),
    cues: may(about(listOf(cue, 500), "Words that show a fact.")),
    cueSettings: may(about(recordOf(cueFact, cueSetting), "Changes to cues, by fact.")),
    allow: may(phrases),
    options: may(options),
    withoutSafety: may(
      about(
        recordOf(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.minLength(10), v.maxLength(400))),
        "What of the safety floor this layer takes away, each with the reason.",
      ),
    ),
  });
}

function oneKind(rules: readonly ClosedObject[]): Schema {
  return objectOnly(v.variant("kind", rules as never));
}

/** What JSON can hold. */
export const jsonLayer: v.GenericSchema = layerOf(oneKind([patternRule, absenceRule, metricRule]));
/** The same, and custom rules. */
export const codeLayer: v.GenericSchema = layerOf(oneKind([patternRule, absenceRule, metricRule, customRule]));

/** Parts that the JSON Schema file gives a name. */
export const NAMED_PARTS: Readonly<Record<string, v.GenericSchema>> = {
  layer: jsonLayer,
  patternRule,
  absenceRule,
  metricRule,
  ruleSetting,
  signalSetting,
  condition,
  factCondition,
  policyRow,
  policySetting,
  stepPhrases,
  phraseSetting,
  cue,
  cueSetting,
  listChange,
  weight,
  example,
};

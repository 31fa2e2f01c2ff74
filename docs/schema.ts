/** The JSON Schema of a layer, from the same source as the validation; with the ids of rules, rows and lists, so that editors complete them. */
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { CUSTOMER_SIGNALS, MOVES, RISKS } from "../src/contract/vocabulary.js";
import { jsonLayer, NAMED_PARTS } from "../src/rule-set/shape.js";
import { recommended } from "../src/rules/recommended.js";

type Definitions = Record<string, JsonSchema>;

export function jsonSchema(): string {
  const { $defs = {}, ...root } = toJsonSchema(jsonLayer, {
    target: "draft-07",
    definitions: NAMED_PARTS as never,
    errorMode: "throw",
    overrideSchema: ({ jsonSchema }) =>
      isNothing(jsonSchema.additionalProperties) ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  const definitions = $defs as Definitions;
  const layer = inline(definitions.layer as JsonSchema, definitions);
  addKnownKeys(layer.properties as Definitions);
  const named = Object.entries(definitions).filter(([name]) => name !== "layer" && !/^\d+$/.test(name));
  const schema = {
    $schema: root.$schema,
    $id: "https://unpkg.com/deescalate/schema.json",
    title: "A layer of a deescalate rule set",
    ...layer,
    definitions: Object.fromEntries(named.map(([name, part]) => [name, inline(part, definitions)])),
  };
  return `${JSON.stringify(schema, null, 2).replaceAll("#/$defs/", "#/definitions/")}\n`;
}

function isNothing(value: unknown): boolean {
  return typeof value === "object" && value !== null && JSON.stringify(value) === '{"not":{}}';
}

/** Parts without a name are written where they are used. */
function inline<T>(part: T, definitions: Definitions): T {
  if (Array.isArray(part)) return part.map((each) => inline(each, definitions)) as T;
  if (typeof part !== "object" || part === null) return part;
  const { $ref, ...rest } = part as { readonly $ref?: string };
  const number = $ref?.match(/^#\/\$defs\/(\d+)$/)?.[1];
  if (number !== undefined) return { ...inline(definitions[number], definitions), ...rest } as T;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inline(value, definitions)])) as T;
}

function addKnownKeys(properties: Definitions): void {
  const rules = recommended.rules ?? [];
  const add = (name: string, keys: readonly (readonly [string, string, string])[]): void => {
    const part = properties[name] as { properties?: Definitions };
    part.properties = Object.fromEntries(
      // In draft-07 nothing may stand beside a $ref.
      keys.map(([key, ref, description]) => [key, { description, allOf: [{ $ref: `#/definitions/${ref}` }] }]),
    );
  };
  add("settings", [
    ...[...MOVES, ...RISKS, ...CUSTOMER_SIGNALS].map(
      (signal) => [`${signal}/*`, "signalSetting", `All rules of ${signal}.`] as const,
    ),
    ["house/*", "signalSetting", "All rules of your own."],
    ...rules.map(({ id, message, why }) => [id, "ruleSetting", `${message} ${why}`] as const),
  ]);
  add(
    "policySettings",
    (recommended.policy ?? []).map(({ id, reason }) => [id, "policySetting", reason] as const),
  );
  add(
    "phraseSettings",
    (recommended.phrases ?? []).map(({ id, phrases }) => [id, "phraseSetting", phrases[0] ?? id] as const),
  );
  add(
    "cueSettings",
    (recommended.cues ?? []).map(
      ({ fact, examples }) => [fact, "cueSetting", `Such as: ${String(examples.match[0])}`] as const,
    ),
  );
  const lists = properties.lists as { properties?: Definitions; additionalProperties?: JsonSchema };
  lists.properties = Object.fromEntries(
    Object.entries(recommended.lists ?? {}).map(([name, entries]) => [
      name,
      {
        ...(lists.additionalProperties as object),
        description: `${(entries as readonly string[]).slice(0, 5).join(", ")} …`,
      } as JsonSchema,
    ]),
  );
}

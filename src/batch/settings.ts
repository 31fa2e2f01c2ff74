/** What a run is told: where things stand in a record, and what a row shall hold. Plain data, so that it can go to workers. */
import { show } from "../contract/arguments.js";
import type { Turn } from "../contract/conversation.js";
import type { RuleSetLayer } from "../rule-set/layer.js";
import { BatchError } from "./errors.js";
import type { RowOptions } from "./row.js";

/** Names of the input's columns (or keys; `ticket.id` reaches inside). What is left out has the name of its role. */
export interface ColumnNames {
  /** The id of the record; of a turn, where a record is a turn. Default `id`. */
  readonly id?: string;
  /** The reply to score. Default `reply`. */
  readonly reply?: string;
  /** What the customer wrote before it. Default `customer`. */
  readonly customer?: string;
  /** Turns `{ role, text, at?, author? }` in order, as JSON text or as an array. Default `conversation`. */
  readonly conversation?: string;
  /** The id of the conversation; where a record is a turn, turns with the same one belong together. Default `conversation_id`. */
  readonly conversationId?: string;
  /** Where a record is a turn: who wrote it. Default `role`. */
  readonly role?: string;
  /** Where a record is a turn: its words. Default `text`. */
  readonly text?: string;
  /** When the reply, or the turn, was sent. Default `at`. */
  readonly at?: string;
  /** Who wrote the reply, or the turn. Default `agent`. */
  readonly agent?: string;
  readonly channel?: string;
  readonly brand?: string;
  /** An array, or text with commas or semicolons between them. Default `tags`. */
  readonly tags?: string;
}

export type ColumnRole = keyof ColumnNames;

/**
 * What a record is: a `reply` with what came before it, a `conversation` of which every reply is scored, a `turn` of which those of
 * a conversation stand one after the other, or a ticket as a helpdesk exports it.
 */
export type RecordShape = "reply" | "conversation" | "turn" | "zendesk" | "intercom" | "freshdesk";

export interface RecordOptions {
  /** Default: what the columns of the first record show. */
  readonly shape?: RecordShape;
  readonly columns?: ColumnNames;
  /** Your words for the roles: `{ "end-user": "customer" }`. */
  readonly roles?: Readonly<Record<string, Turn["role"]>>;
  /** The offset from UTC of times that say none, such as `"+01:00"` or `"Z"`. Without it they are refused. */
  readonly utcOffset?: string;
  /** Columns that come out as they went in, under `carried`. */
  readonly carry?: readonly string[];
  /** Whether turns of a bot are scored as well. Default `false`. */
  readonly bots?: boolean;
  /** How many turns before a reply it is read against. Default 60; what a long conversation costs grows with it. */
  readonly lookBack?: number;
  /** What to do with a record whose id was there before. Default `reject`, which takes some 30 bytes of memory an id. */
  readonly duplicates?: "reject" | "allow";
}

/**
 * What to do with cells of a CSV output that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` or white space in front, and no plain
 * number). `escape` puts a quote `'` in front of them, `keep` leaves them as they are.
 */
export type FormulaCells = "escape" | "keep";

/** What the scoring side of a run needs to know. */
export interface ScoreSettings extends RowOptions {
  readonly layers: readonly RuleSetLayer[];
  readonly shape: RecordShape;
  readonly columns: Readonly<Record<ColumnRole, string>>;
  readonly roles: Readonly<Record<string, Turn["role"]>>;
  readonly utcOffset: string | null;
  readonly carry: readonly string[];
  readonly bots: boolean;
  readonly lookBack: number;
  readonly format: "jsonl" | "csv";
  readonly formulas: FormulaCells;
}

const DEFAULT_COLUMNS: Readonly<Record<ColumnRole, string>> = {
  id: "id",
  reply: "reply",
  customer: "customer",
  conversation: "conversation",
  conversationId: "conversation_id",
  role: "role",
  text: "text",
  at: "at",
  agent: "agent",
  channel: "channel",
  brand: "brand",
  tags: "tags",
};

/** What a record of a shape cannot do without. */
export const NEEDED: Readonly<Record<RecordShape, readonly ColumnRole[]>> = {
  reply: ["reply"],
  conversation: ["conversation"],
  turn: ["conversationId", "role", "text"],
  zendesk: [],
  intercom: [],
  freshdesk: [],
};

const ROLE_WORDS: Readonly<Record<string, Turn["role"]>> = {
  ...named(
    "customer",
    "user client guest end-user enduser end_user requester buyer caller visitor contact lead member",
  ),
  ...named("agent", "admin support operator staff rep representative advisor adviser employee team human_agent"),
  ...named("bot", "assistant ai chatbot"),
  ...named("system", "note notes auto automatic status event internal"),
};

function named(role: Turn["role"], words: string): Record<string, Turn["role"]> {
  return Object.fromEntries([role, ...words.split(" ")].map((word) => [word, role]));
}

/** One for all runs, so that what is made of it is made once. */
export const NO_LAYERS: readonly RuleSetLayer[] = [];

const LOOK_BACK = 60;
const OFFSET = /^(Z|[+-]\d{2}:\d{2})$/;

/** Fills in what was left out, and refuses what makes no sense. */
export function settingsOf(
  options: RecordOptions & RowOptions & { readonly layers?: readonly RuleSetLayer[]; readonly formulas?: FormulaCells },
  shape: RecordShape,
  format: "jsonl" | "csv",
): ScoreSettings {
  const { utcOffset, lookBack = LOOK_BACK } = options;
  if (utcOffset !== undefined && !OFFSET.test(utcOffset)) {
    throw new BatchError("options", `utcOffset must be "Z" or like "+01:00", got ${JSON.stringify(utcOffset)}.`);
  }
  checkWhole("lookBack", lookBack, 1);
  const roles = Object.entries(options.roles ?? {}).map(([word, role]) => [word.toLowerCase(), role] as const);
  return {
    layers: options.layers ?? NO_LAYERS,
    shape,
    columns: namesOf(options.columns),
    roles: { ...ROLE_WORDS, ...Object.fromEntries(roles) },
    utcOffset: utcOffset ?? null,
    carry: options.carry ?? [],
    bots: options.bots ?? false,
    lookBack,
    format,
    formulas: options.formulas ?? "escape",
    // A row alone shows no words; a whole analysis is full of them.
    evidence: options.evidence ?? (options.full === true ? "redacted" : "none"),
    sensitive: options.sensitive ?? false,
    full: options.full ?? false,
  };
}

/** @throws BatchError where a number is not whole, or too small */
export function checkWhole(name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new BatchError("options", `${name} must be a whole number from ${least}, got ${show(value)}.`);
}

/** The name of each column. */
export function namesOf(columns: ColumnNames = {}): Readonly<Record<ColumnRole, string>> {
  return { ...DEFAULT_COLUMNS, ...columns };
}

/** The shape that the columns of a record show. */
export function shapeOf(found: readonly string[], columns: ColumnNames = {}): RecordShape {
  const names = namesOf(columns);
  const has = (role: ColumnRole): boolean => found.includes(names[role]) || columns[role] !== undefined;
  if (has("reply")) return "reply";
  if (has("conversation")) return "conversation";
  return has("text") && has("role") ? "turn" : "reply";
}

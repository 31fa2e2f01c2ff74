/** Reads a conversation: from a file, or from the customer's words on the command line. */
import { checkContext, checkConversation, isRecord } from "../contract/arguments.js";
import type { ReplyContext, Turn } from "../index.js";
import { didYouMean } from "../rule-set/issues.js";
import { nameOf, parseJson, parseJsonLines, readText } from "./input.js";
import { type Shell, UsageError } from "./shell.js";

/** What the options of the command line say about a conversation. */
export interface ConversationOptions {
  readonly conversation?: string;
  readonly customer?: string;
  readonly channel?: "chat" | "email" | "social" | "phone";
  readonly audience?: "private" | "public";
  readonly author?: "human" | "bot";
  readonly liability?: "full" | "regret-only";
  readonly now?: string;
  readonly intensity?: number;
  readonly customerName?: string;
}

/** A conversation with what surrounds it, and a draft where the file holds one. */
export interface Case {
  readonly conversation: readonly Turn[];
  readonly context: Omit<ReplyContext, "conversation">;
  readonly reply?: string;
}

const CONTEXT_KEYS = [
  "channel",
  "audience",
  "author",
  "authority",
  "liability",
  "now",
  "intensity",
  "customerName",
  "evidence",
  "ignoreRanges",
  "ignoreFindings",
] as const;
const CASE_KEYS = ["conversation", "reply", ...CONTEXT_KEYS];

/** The case that the options name; what they say themselves wins over the file. */
export async function readCase(options: ConversationOptions, shell: Shell): Promise<Case> {
  const { conversation: path, customer } = options;
  const known = path === undefined ? NOTHING : parseCase(await readText(path, shell), path);
  const said = customer === undefined ? [] : [{ role: "customer", text: customer } as const];
  return { ...known, conversation: [...known.conversation, ...said], context: { ...known.context, ...pick(options) } };
}

const NOTHING: Case = { conversation: [], context: {} };

/**
 * An array of turns, JSON Lines with a turn each, or an object that holds the array under `conversation`, and beside it perhaps the draft
 * under `reply` and what surrounds them (`channel`, `now` and so on).
 *
 * @throws UsageError that names the file, the place and the value
 */
export function parseCase(text: string, path: string): Case {
  const value = parseTurns(text, path);
  const name = nameOf(path);
  if (!isRecord(value)) return { conversation: asTurns(value, name), context: {} };
  refuseMisspelt(value, name);
  const { reply } = value;
  if (reply !== undefined && typeof reply !== "string") throw new UsageError(`${name}: reply must be a string.`);
  const context = pick(value);
  explained(() => checkContext(name, context));
  return { conversation: asTurns(value.conversation, name), context, ...(reply === undefined ? {} : { reply }) };
}

/** What else a helpdesk's file says is its own matter; what was meant for us and misspelt is not. */
function refuseMisspelt(value: object, name: string): void {
  for (const key of Object.keys(value)) {
    if (CASE_KEYS.includes(key)) continue;
    const meant = didYouMean(key, CASE_KEYS);
    if (meant !== undefined) throw new UsageError(`${name}: there is no ${JSON.stringify(key)}. ${meant}`);
  }
}

function parseTurns(text: string, path: string): unknown {
  const firstLine = text.trimStart().split("\n", 1)[0] ?? "";
  if (isTurn(firstLine)) return parseJsonLines(text, path).map(({ value }) => value);
  return parseJson(text, path);
}

/** Whether a line alone is a turn: then each line is one. */
function isTurn(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && !("conversation" in value);
  } catch {
    return false;
  }
}

function asTurns(value: unknown, name: string): readonly Turn[] {
  explained(() => checkConversation(name, value));
  return value as readonly Turn[];
}

/** The library's own check tells where the mistake is and what was perhaps meant. */
function explained(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function pick(from: object): Omit<ReplyContext, "conversation"> {
  const known = Object.entries(from).filter(
    ([key, value]) => (CONTEXT_KEYS as readonly string[]).includes(key) && value !== undefined,
  );
  return Object.fromEntries(known);
}

/** Argument checks: every message names the function, the place, the value, and what was probably meant. */

import type { ReplyContext, StepContext, Turn } from "./conversation.js";
import { readIsoTime } from "./iso-time.js";

const ROLES: readonly Turn["role"][] = ["customer", "agent", "bot", "system"];

/** A value as an error message shows it: short, and safe for any input. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : value.toISOString();
  if (typeof value === "object") return `an object with ${Object.keys(value).slice(0, 4).join(", ") || "no keys"}`;
  return typeof value === "bigint" ? `${value}n` : typeof value === "function" ? "a function" : String(value);
}

function fail(where: string, expected: string, value: unknown, hint = ""): never {
  throw new TypeError(`${where} must be ${expected}, got ${show(value)}.${hint && ` ${hint}`}`);
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Some objects throw when they are looked at, such as a proxy that was revoked. That is named like any other wrong value. */
function look(functionName: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith(`${functionName}: `)) throw error;
    throw new TypeError(`${functionName}: an argument throws when it is looked at.`, { cause: error });
  }
}

/** Throws a `TypeError` unless the reply is a string. */
export function checkReply(functionName: string, reply: unknown): asserts reply is string {
  if (typeof reply !== "string") look(functionName, () => refuseReply(functionName, reply));
}

function refuseReply(functionName: string, reply: unknown): void {
  const hint =
    isRecord(reply) && typeof reply.text === "string"
      ? "Pass its text: reply.text."
      : Array.isArray(reply)
        ? "The conversation belongs in the second argument: { conversation }."
        : "";
  fail(`${functionName}: reply`, "a string", reply, hint);
}

/** Throws a `TypeError` unless the value is an array of turns. */
export function checkConversation(
  functionName: string,
  conversation: unknown,
  place = "conversation",
): asserts conversation is readonly Turn[] {
  look(functionName, () => checkTurns(functionName, conversation, place));
}

function checkTurns(functionName: string, conversation: unknown, place: string): void {
  if (!Array.isArray(conversation)) {
    const hint =
      typeof conversation === "string"
        ? `Did you mean [{ role: "customer", text: … }]?`
        : isRecord(conversation) && "role" in conversation
          ? "A single turn goes in an array: [turn]."
          : "";
    fail(`${functionName}: ${place}`, "an array of turns", conversation, hint);
  }
  for (let index = 0; index < conversation.length; index++) {
    checkTurn(functionName, conversation[index], `${place}[${index}]`);
  }
}

function checkTurn(functionName: string, turn: unknown, place: string): void {
  if (!isRecord(turn)) {
    fail(`${functionName}: ${place}`, "a turn { role, text }", turn, typeof turn === "string" ? "Who wrote it?" : "");
  }
  const role = turn.role;
  if (!ROLES.includes(role as Turn["role"])) {
    fail(`${functionName}: ${place}.role`, `one of ${ROLES.join(", ")}`, role, guessRole(role));
  }
  if (typeof turn.text !== "string") fail(`${functionName}: ${place}.text`, "a string", turn.text);
  if (turn.at !== undefined) readTime(functionName, turn.at, `${place}.at`);
  if (turn.author !== undefined && typeof turn.author !== "string") {
    fail(`${functionName}: ${place}.author`, "a string", turn.author);
  }
}

const ROLE_GUESSES: readonly (readonly [RegExp, Turn["role"]])[] = [
  [/^(user|client|guest|end.?user|requester|buyer|caller|visitor|contact)$/i, "customer"],
  [/^(assistant|ai|chatbot)$/i, "bot"],
  [/^(support|operator|admin|staff|rep|representative|advisor|employee|team)$/i, "agent"],
  [/^(note|notes|auto|automatic|status|event|internal)$/i, "system"],
];

function guessRole(role: unknown): string {
  if (typeof role !== "string") return "";
  const lower = role.trim().toLowerCase();
  const same = ROLES.find((known) => known === lower);
  const guess = same ?? ROLE_GUESSES.find(([shape]) => shape.test(lower))?.[1];
  return guess === undefined ? "" : `Did you mean "${guess}"?`;
}

/**
 * Reads a moment: ISO 8601 with an offset, or a `Date`.
 *
 * @returns milliseconds since 1970-01-01T00:00Z
 * @throws TypeError that names the place, for anything else
 */
function readTime(functionName: string, value: unknown, place: string): number {
  if (value instanceof Date) {
    const time = value.getTime();
    if (!Number.isNaN(time)) return time;
  } else if (typeof value === "string") {
    const moment = readIsoTime(value);
    if (moment !== undefined) return moment.time;
  }
  const hint =
    typeof value === "number"
      ? "Wrap a timestamp: new Date(timestamp)."
      : typeof value === "string" && /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$/.test(value)
        ? `Add the offset, for example "${value.replace(" ", "T").slice(0, 10)}T${value.slice(11) || "09:00"}Z".`
        : "";
  return fail(`${functionName}: ${place}`, "an ISO 8601 time with an offset, or a valid Date", value, hint);
}

const CHOICES = {
  channel: ["chat", "email", "social", "phone"],
  audience: ["private", "public"],
  author: ["human", "bot"],
  liability: ["full", "regret-only"],
  evidence: ["full", "redacted", "none"],
} as const;

/** Throws a `TypeError` unless the context holds what its type says. Unknown keys are left alone: hosts pass wider objects. */
export function checkContext(functionName: string, context: unknown): asserts context is ReplyContext | undefined {
  if (context !== undefined) look(functionName, () => checkFields(functionName, context));
}

function checkFields(functionName: string, context: unknown): void {
  if (!isRecord(context)) {
    fail(
      `${functionName}: context`,
      "an object",
      context,
      Array.isArray(context) ? "Did you mean { conversation: … }?" : "",
    );
  }
  if (context.now !== undefined) readTime(functionName, context.now, "context.now");
  for (const [key, allowed] of Object.entries(CHOICES)) {
    const value = context[key];
    if (value !== undefined && !(allowed as readonly unknown[]).includes(value)) {
      fail(`${functionName}: context.${key}`, `one of ${allowed.join(", ")}`, value);
    }
  }
  const intensity = context.intensity;
  if (intensity !== undefined && !(typeof intensity === "number" && intensity >= 0 && intensity <= 4)) {
    fail(`${functionName}: context.intensity`, "a number from 0 to 4", intensity);
  }
  if (context.customerName !== undefined && typeof context.customerName !== "string") {
    fail(`${functionName}: context.customerName`, "a string", context.customerName);
  }
  checkAuthority(functionName, context.authority);
  checkIgnored(functionName, context);
  if (context.conversation !== undefined) {
    checkConversation(functionName, context.conversation, "context.conversation");
  }
}

function checkIgnored(functionName: string, { ignoreRanges, ignoreFindings }: Readonly<Record<string, unknown>>): void {
  if (ignoreRanges !== undefined) {
    if (!Array.isArray(ignoreRanges)) fail(`${functionName}: context.ignoreRanges`, "an array", ignoreRanges);
    ignoreRanges.forEach((range: unknown, index) => {
      const isRange =
        isRecord(range) && Number.isInteger(range.start) && Number.isInteger(range.end) && (range.start as number) >= 0;
      if (!isRange || (range.end as number) < (range.start as number)) {
        fail(`${functionName}: context.ignoreRanges[${index}]`, "{ start, end } in whole UTF-16 units", range);
      }
    });
  }
  if (ignoreFindings !== undefined) {
    if (!Array.isArray(ignoreFindings) || ignoreFindings.some((id) => typeof id !== "string")) {
      fail(`${functionName}: context.ignoreFindings`, "an array of finding ids", ignoreFindings);
    }
  }
}

function checkAuthority(functionName: string, authority: unknown): void {
  if (authority === undefined) return;
  if (!isRecord(authority)) fail(`${functionName}: context.authority`, "an object", authority);
  for (const key of ["refund", "gesture"] as const) {
    if (authority[key] !== undefined && typeof authority[key] !== "boolean") {
      fail(`${functionName}: context.authority.${key}`, "true or false", authority[key]);
    }
  }
  const hours = authority.commitWithinHours;
  if (hours !== undefined && !(typeof hours === "number" && hours > 0)) {
    fail(`${functionName}: context.authority.commitWithinHours`, "a number of hours above 0", hours);
  }
}

/** The present moment of a conversation: the context's `now`, else the last turn that has a time, else none. */
export function presentMoment(
  functionName: string,
  conversation: readonly Turn[],
  context: Pick<StepContext, "now"> | undefined,
): number | undefined {
  if (context?.now !== undefined) return readTime(functionName, context.now, "context.now");
  for (let index = conversation.length - 1; index >= 0; index--) {
    const at = conversation[index]?.at;
    if (at !== undefined) return readTime(functionName, at, `conversation[${index}].at`);
  }
  return undefined;
}

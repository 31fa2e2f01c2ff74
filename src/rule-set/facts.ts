/** The names of facts that a condition of the policy may speak of; `next-step/facts.ts` says what they mean. */
import { CUSTOMER_SIGNALS, MOVES, RISKS, STEPS } from "../contract/vocabulary.js";

const PLAIN: readonly string[] = [
  "first-contact",
  "we-wrote",
  "our-turn-last",
  "no-customer",
  "rising",
  "falling",
  "apologized-twice",
  "heard-twice",
  "offered-twice",
  "heard-last",
  "unfinished",
  "burst",
  "few-words",
  "long-story",
  "at-length",
  "loud",
  "negative",
  "trouble-last",
  "signs-off",
  "deed",
  "cheerful",
  "malfunction",
  "fault",
  "glad-sign",
  "calm-question",
  "we-named-a-time",
  "tagged",
  "question",
  "we-asked",
  "answered-us",
  "chose",
  "secret",
  "same-demand",
  "counter-offer",
  "system-last",
  "sent-round",
  "numbered-part",
  "limit-twice",
  "third-turn",
  "many-turns",
  "tangled",
  "gave-data",
  "promise:pending",
  "promise:overdue",
  "promise:due-today",
  "ask:open",
  "timed",
  "third-agent",
  "by-bot",
  "in-public",
  "on:chat",
  "on:email",
  "on:social",
  "on:phone",
  "may:refund",
  "may:gesture",
  "regret-only",
  "first-words",
  "several-sentences",
  "specific",
  "calls-names",
  "we-leave-it-open",
  "trails-off",
  "convoluted",
  "feels",
  "full-marks",
  "at-us",
  "asks-and-goes-on",
  "note:closed",
  "note:handed-on",
  "note:several",
];

/** What the customer asks, by the form of the question. */
const ASKED: readonly string[] = [
  "when",
  "when-mine",
  "who",
  "news",
  "what-now",
  "how-start",
  "why",
  "scorn",
  "deed",
  "fact",
];

/** What the customer's last words are as an answer to ours. */
const REPLIED: readonly string[] = [
  "answers",
  "bare",
  "calm",
  "declines",
  "facts",
  "gives-data",
  "goes-on",
  "insists",
  "names-time",
  "no",
  "nod",
  "nudge",
  "opens-well",
  "picks",
  "short",
  "takes-it",
  "thanks",
  "throws-back",
  "unsure",
  "will",
  "yes",
  "yields",
];

/** All names of facts, where these cues are in force. */
export function factNames(cueFacts: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>(PLAIN);
  for (const signal of CUSTOMER_SIGNALS) names.add(`now:${signal}`).add(`ever:${signal}`);
  for (const signal of [...MOVES, ...RISKS]) names.add(`ours:${signal}`).add(`last:${signal}`);
  for (const kind of ASKED) names.add(`asks:${kind}`);
  for (const kind of REPLIED) names.add(`reply:${kind}`);
  for (const step of STEPS) for (const kind of ["done", "just", "leans", "near"]) names.add(`${kind}:${step}`);
  for (const fact of cueFacts) {
    names.add(fact);
    if (fact.startsWith("we-said:")) names.add(fact.replace("we-said:", "we-just-said:"));
  }
  return names;
}

/** Facts that cannot hold together. */
export const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ["first-contact", "we-wrote"],
  ["rising", "falling"],
  ["few-words", "long-story"],
  ["our-turn-last", "burst"],
  ["our-turn-last", "answered-us"],
  ["question", "answered-us"],
  ["first-contact", "we-asked"],
  ["first-contact", "heard-last"],
  ["on:chat", "on:email"],
  ["on:chat", "on:social"],
  ["on:chat", "on:phone"],
  ["on:email", "on:social"],
  ["on:email", "on:phone"],
  ["on:social", "on:phone"],
];

/** Facts that come with another one. */
export function impliedBy(fact: string): readonly string[] {
  const [kind, name] = fact.split(":") as [string, string | undefined];
  if (name === undefined) return [];
  if (kind === "now") return [`ever:${name}`];
  if (kind === "just") return [`done:${name}`, "we-wrote"];
  if (kind === "last") return [`ours:${name}`, "we-wrote"];
  if (kind === "done" || kind === "ours") return ["we-wrote"];
  if (kind === "we-just-said") return [`we-said:${name}`, "we-wrote"];
  if (kind === "we-said") return ["we-wrote"];
  return [];
}

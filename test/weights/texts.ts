/** The texts that the weights are learnt from. All of them were written for this project. */
import { readdirSync, readFileSync } from "node:fs";
import { CUSTOMER_SIGNALS } from "../../src/contract/vocabulary.js";

export const SIDES = ["customer", "reply"] as const;
export type Side = (typeof SIDES)[number];

/** A text, and for each signal whether it is there; undefined where nobody has said. */
export interface Taught {
  readonly text: string;
  readonly shows: (signal: string) => boolean | undefined;
  /** Written to teach this signal, and not only met along the way. */
  readonly lesson?: string;
}

const here = new URL("./data/", import.meta.url);
const benchmark = new URL("../benchmark/data/later/read/", import.meta.url);

interface Lesson {
  readonly text: string;
  readonly present: boolean;
}
interface SignalText {
  readonly signal: string;
  readonly present: boolean;
  readonly customer?: string;
  readonly reply?: string;
}
interface Scenario {
  readonly conversation: readonly { readonly role: string; readonly text: string }[];
  readonly signals?: readonly string[];
}

/** The signals of a side that are taught: those with a file of lessons. */
export function taughtSignals(side: Side): readonly string[] {
  return readdirSync(new URL(`${side}/`, here))
    .map((file) => file.replace(".jsonl", ""))
    .sort();
}

export function taughtTexts(side: Side): readonly Taught[] {
  const others = side === "customer" ? scenarios() : [];
  return [
    ...taughtSignals(side).flatMap((signal) => lessonsOn(side, signal)),
    ...ordinary(side),
    ...examples(side),
    ...signalTexts(side),
    ...others,
  ];
}

/** A lesson on one signal says nothing of the others: who threatens may have been robbed. */
function lessonsOn(side: Side, lesson: string): readonly Taught[] {
  return read<Lesson>(new URL(`${side}/${lesson}.jsonl`, here)).map(({ text, present }) => ({
    text,
    shows: (signal) => (signal === lesson ? present : undefined),
    lesson,
  }));
}

/** What is written every day. */
function ordinary(side: Side): readonly Taught[] {
  const file = side === "customer" ? "ordinary-customers.jsonl" : "ordinary-replies.jsonl";
  return read<{ readonly text: string }>(new URL(file, here)).map(({ text }) => ({ text, shows: () => false }));
}

/**
 * What the rules showed when they were last copied here, so that who writes a rule need not learn the weights anew. What the other side
 * writes is none of this side's signals.
 */
function examples(side: Side): readonly Taught[] {
  return read<Lesson & { readonly signal: string }>(new URL("examples.jsonl", here)).map(
    ({ text, signal, present }) => ({
      text,
      shows: isOf(side, signal) ? shown(signal, present) : () => false,
    }),
  );
}

function isOf(side: Side, signal: string): boolean {
  return (CUSTOMER_SIGNALS as readonly string[]).includes(signal) === (side === "customer");
}

function signalTexts(side: Side): readonly Taught[] {
  return read<SignalText>(new URL("signals.jsonl", benchmark)).flatMap((row) => {
    const text = row[side];
    return text === undefined ? [] : [{ text, shows: shown(row.signal, row.present) }];
  });
}

/** Conversations of which somebody said what the customer shows. */
function scenarios(): readonly Taught[] {
  const files = readdirSync(new URL("steps/", here))
    .sort()
    .map((file) => new URL(`steps/${file}`, here));
  const all = [new URL("steps.jsonl", benchmark), new URL("labelled-customers.jsonl", here), ...files];
  return all.flatMap(read<Scenario>).flatMap(({ conversation, signals }) => {
    const texts = conversation.filter(({ role }) => role === "customer").map(({ text }) => text);
    if (signals === undefined || texts.length === 0) return [];
    return [{ text: texts.join("\n"), shows: (signal: string) => signals.includes(signal) }];
  });
}

/** Signals that go along with others: who tells of one may tell of another. */
const AKIN: ReadonlySet<string> = new Set([
  "self-harm",
  "violence",
  "security",
  "safety-incident",
  "vulnerable",
  "legal",
]);

/** A text that was chosen for one signal mostly shows no other. */
function shown(own: string, present: boolean): Taught["shows"] {
  return (signal) => {
    if (signal === own) return present;
    return present && AKIN.has(own) && AKIN.has(signal) ? undefined : false;
  };
}

function read<T>(file: URL): readonly T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

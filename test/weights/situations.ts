/** Conversations that were judged, one by one: which step is best now, which ones would do, and which would make it worse. */
import { readdirSync, readFileSync } from "node:fs";
import type { Turn } from "../../src/contract/conversation.js";
import type { StepId } from "../../src/contract/vocabulary.js";
import { readConversation } from "../../src/customer/assess.js";
import { compileCues } from "../../src/next-step/cues.js";
import { readSituation } from "../../src/next-step/facts.js";
import { FEATURE_KINDS, type FeatureKind, featuresOf } from "../../src/next-step/leaning.js";
import { compileSides } from "../../src/rule-set/compile.js";
import { trust } from "../../src/rule-set/custom.js";
import { examineLayers } from "../../src/rule-set/examine.js";
import { recommended } from "../../src/rules/recommended.js";
import { normalizeWords } from "../../src/text/read.js";
import { readLedger } from "../../src/thread/read.js";
import { scenarios } from "../next-step/scenarios.js";
import { blindScenarios } from "../next-step/scenarios-blind.js";
import { moreBlindScenarios } from "../next-step/scenarios-blind-more.js";
import { freshScenarios } from "../next-step/scenarios-fresh.js";
import { moreScenarios } from "../next-step/scenarios-more.js";
import { toTurns } from "../support/examples.js";

export interface Judged {
  readonly conversation: readonly Turn[];
  /** When the next step is asked for, where that matters. */
  readonly now?: string;
  readonly best: readonly StepId[];
  readonly ok: readonly StepId[];
  readonly bad: readonly StepId[];
}

const lessons = new URL("./data/steps/", import.meta.url);
const benchmark = ["steps", "threads"].map(
  (set) => new URL(`../benchmark/data/later/read/${set}.jsonl`, import.meta.url),
);

/** All of them were written for this project. */
export function judgedConversations(): readonly Judged[] {
  const written = [...scenarios, ...moreScenarios, ...freshScenarios, ...blindScenarios, ...moreBlindScenarios].map(
    ({ lines, best, ok, bad }) => ({ conversation: toTurns(lines), best: [best], ok, bad }),
  );
  const files = readdirSync(lessons)
    .sort()
    .map((file) => new URL(file, lessons));
  return [...written, ...[...benchmark, ...files].flatMap(readFile)];
}

interface Row {
  readonly conversation: readonly Turn[];
  readonly now?: string;
  readonly best: StepId | readonly StepId[];
  readonly ok: readonly StepId[];
  readonly bad: readonly StepId[];
}

function readFile(file: URL): readonly Judged[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { best, ...row } = JSON.parse(line) as Row;
      return { ...row, best: typeof best === "string" ? [best] : best };
    });
}

/** A judged conversation as what is weighed of it. */
export interface JudgedSituation extends Judged {
  /** Kind and name of each feature, with what it counts. */
  readonly features: ReadonlyMap<string, number>;
}

export function judgedSituations(): readonly JudgedSituation[] {
  for (const rule of recommended.rules ?? []) if (rule.kind === "custom") trust(rule);
  const { ruleSet } = examineLayers([], recommended, normalizeWords, () => true).resolution;
  const sides = compileSides(ruleSet, normalizeWords);
  const cues = compileCues(ruleSet);
  return judgedConversations().map((judged) => {
    const conversation = readConversation(judged.conversation, sides.customer, undefined);
    const thread = readLedger(conversation.turns, judged.conversation, judged.now);
    const situation = readSituation(conversation, sides.reply, { context: {}, thread, cues });
    const features = featuresOf(situation, conversation);
    const named = FEATURE_KINDS.flatMap((kind) =>
      features[kind].names.map((name) => [nameOf(kind, name), features[kind].scale] as const),
    );
    return { ...judged, features: new Map(named) };
  });
}

function nameOf(kind: FeatureKind, name: string): string {
  return `${kind} ${name}`;
}

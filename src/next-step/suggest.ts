/** Walks the policy from the top: the first row that holds gives the step, the others that hold the alternatives. */
import type { StepContext } from "../contract/conversation.js";
import { customerShown, excerptsShown, threadShown } from "../contract/evidence.js";
import type {
  Ask,
  CustomerFinding,
  Handover,
  NextStepSuggestion,
  ReasonedStep,
  Suggestion,
} from "../contract/results.js";
import { STEPS, type StepId } from "../contract/vocabulary.js";
import { nounOf, type ReadConversation } from "../customer/assess.js";
import type { CompiledRules } from "../rule-set/compile.js";
import { distinctFailures } from "../rule-set/custom.js";
import type { RuleSet } from "../rule-set/layer.js";
import type { FactCondition, PolicyRow } from "../rule-set/policy.js";
import { fillTemplate } from "../rule-set/template.js";
import { contentStems } from "../text/content.js";
import { judgeText } from "../text/judge.js";
import { readText } from "../text/read.js";
import { withoutUnseen } from "../text/unseen.js";
import type { ReadThread } from "../thread/read.js";
import type { CueFinders } from "./cues.js";
import { factsHold, readSituation, type Situation } from "./facts.js";
import { withLeaning } from "./leaning.js";

export interface StepSetting {
  readonly ruleSet: RuleSet;
  readonly replyRules: CompiledRules;
  readonly cues: CueFinders;
  /** Nouns that a complaint can be about. */
  readonly things: ReadonlySet<string>;
  readonly conversation: ReadConversation;
  readonly thread: ReadThread;
  readonly context: StepContext;
}

const MOST_ALTERNATIVES = 3;
const MOST_AVOIDED = 3;
const MOST_PHRASES = 4;
/** From here on a row that names the intensity rests on what made the customer so upset. */
const UPSET = 1;

export function suggest(setting: StepSetting): NextStepSuggestion {
  const { ruleSet, conversation, context } = setting;
  const evidence = context.evidence ?? "full";
  const ledger = threadShown(setting.thread.ledger, evidence);
  const situation = withLeaning(readSituation(conversation, setting.replyRules, setting), conversation);
  const rows = ruleSet.policy.filter((row) => factsHold(row.when, situation));
  const best = rows.find(({ rank = "best" }) => rank === "best") ?? FALLBACK;
  const avoid = distinctSteps(
    rows.filter(({ rank }) => rank === "avoid"),
    [best.step],
  );
  const alternatives = distinctSteps(
    rows.filter(({ rank = "best" }) => rank === "best" || rank === "alternative"),
    [best.step, ...avoid.map(({ step }) => step)],
  ).slice(0, MOST_ALTERNATIVES);
  const care = careFor(rows);
  const failed = distinctFailures([...(conversation.customer.failedRules ?? []), ...situation.failures]);
  const open = distinctAsks(ledger.asks.filter(({ status, excerpt }) => status === "open" && excerpt !== ""));
  return {
    schemaVersion: 1,
    status: statusOf(conversation),
    step: best.step,
    reason: withOpenAsks(best, open),
    because: excerptsShown(evidenceFor(best.when, situation, conversation), evidence),
    phrases: [
      ...phrasesFor("any", setting, situation),
      ...(needsNaming(open, conversation) ? askPhrases(best.step, open, ruleSet.options.suggestionMessage) : []),
      ...phrasesFor(best.step, setting, situation),
    ].slice(0, MOST_PHRASES),
    alternatives,
    avoid: avoid.slice(0, MOST_AVOIDED),
    done: situation.done,
    skipped: STEPS.filter((step) => rows.some((row) => row.rank === "skipped" && row.step === step)),
    handover: handoverOf(rows),
    ...(care === undefined ? {} : { care }),
    customer: customerShown(conversation.customer, evidence),
    thread: ledger,
    ...failed,
  };
}

const MOST_ASKS = 3;

/** The last asks, each said once: "Can you stop it?" and "Please, can you just stop it going out?" are one. */
function distinctAsks(asks: readonly Ask[]): readonly Ask[] {
  const kept: { readonly ask: Ask; readonly stems: ReadonlySet<string> }[] = [];
  for (let index = asks.length - 1; index >= 0 && kept.length < MOST_ASKS; index--) {
    const ask = asks[index] as Ask;
    const stems = contentStems(readText(ask.excerpt));
    if (stems.size === 0 || !kept.some((later) => isWithin(stems, later.stems))) kept.unshift({ ask, stems });
  }
  return kept.map(({ ask }) => ask);
}

function isWithin(stems: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const stem of stems) if (!others.has(stem)) return false;
  return true;
}

/** A quotation for a reason and a phrase: longer asks are cut at a word. */
const LONGEST_QUOTATION = 80;
/** The steps that deal with what was asked. */
const DEALS_WITH_ASKS: ReadonlySet<StepId> = new Set([
  "answer",
  "act-and-explain",
  "commit-timeframe",
  "offer-options",
  "check-back",
  "take-ownership",
]);

/** One question that has just been asked needs no name: to say it back to the customer word for word would only sound wooden. */
function needsNaming(open: readonly Ask[], { latestFrom }: ReadConversation): boolean {
  return open.length > 1 || open.some(({ turn }) => turn < latestFrom);
}

/** The reason, with what they still wait for. */
function withOpenAsks({ step, reason }: PolicyRow, open: readonly Ask[]): string {
  if (open.length === 0 || !DEALS_WITH_ASKS.has(step)) return reason;
  return `${reason.replace(/\.$/, "")}; still open: ${open.map(quote).join(", ")}.`;
}

function askPhrases(step: StepId, open: readonly Ask[], lead: string | undefined): readonly Suggestion[] {
  if (!DEALS_WITH_ASKS.has(step)) return [];
  const named = open.slice(-MOST_ASK_PHRASES).map((ask) => `About ${isLoud(ask) ? "what you asked for" : quote(ask)}`);
  return [...new Set(named)].map((about) =>
    fillTemplate(`${about}: [your answer, or when they will have it]`, { noun: undefined, lead }),
  );
}

/** "my money back NOW or else!" is answered, and not said back. */
function isLoud({ excerpt }: Ask): boolean {
  return /!|\p{Lu}{3}/u.test(excerpt) || /\b(?:or|unless) (?:else|i|we)\b/i.test(excerpt);
}

const MOST_ASK_PHRASES = 2;

/** A card number or the like is not said back. */
const LONG_NUMBER = /\d(?:[ -]?\d){6,}/g;

/** How somebody begins to ask. */
const GREETING =
  /^(?:hi|hiya|hello|hey|so|and|but|also|ok|okay|oh|ah|well|please)(?:[\s,!-]+(?:there|all|team))?[\s,!-]+(?=\S)/i;

/** Said back in plain characters: what nobody sees stays with the customer. */
function quote({ excerpt }: Ask): string {
  const words = withoutUnseen(excerpt)
    .replace(/[\s\u0085]+/g, " ")
    .replace(/[[\]{}“”]/g, "")
    .replace(LONG_NUMBER, "…")
    .trim()
    .replace(GREETING, "");
  if (words.length <= LONGEST_QUOTATION) return `“${words}”`;
  const cut = words.lastIndexOf(" ", LONGEST_QUOTATION);
  // Not through the middle of a surrogate pair.
  return `“${words.slice(0, cut > 0 ? cut : LONGEST_QUOTATION).replace(/[\ud800-\udbff]$/, "")} …”`;
}

const FALLBACK: PolicyRow = {
  id: "fallback/answer",
  when: {},
  step: "answer",
  reason: "Nothing in the conversation asks for more than a plain answer.",
  source: [],
};

function statusOf(conversation: ReadConversation): NextStepSuggestion["status"] {
  const last = conversation.latest[conversation.latest.length - 1];
  if (last === undefined) return "scored";
  // A customer's "ok" is little text but a clear turn: only a language that we do not read is beyond us.
  return judgeText(last) === "unsupported-language" ? "unsupported-language" : "scored";
}

function distinctSteps(rows: readonly PolicyRow[], except: readonly StepId[]): readonly ReasonedStep[] {
  const seen = new Set<StepId>(except);
  const steps: ReasonedStep[] = [];
  for (const { step, reason } of rows) {
    if (seen.has(step)) continue;
    seen.add(step);
    steps.push({ step, reason });
  }
  return steps;
}

/** The first row that offers its step gives its hand-over: safety stands at the top of the policy. */
function handoverOf(rows: readonly PolicyRow[]): Handover | null {
  const handover = rows.find(
    ({ handover, rank }) => handover !== undefined && rank !== "avoid" && rank !== "skipped",
  )?.handover;
  return handover ? { ...handover } : null;
}

function careFor(rows: readonly PolicyRow[]): string | undefined {
  return rows.find(({ care }) => care !== undefined)?.care;
}

/** The customer's words behind the facts that the row asks for, and behind the heat where it asks for heat. */
function evidenceFor(
  condition: FactCondition,
  situation: Situation,
  { customer, latestFrom }: ReadConversation,
): readonly CustomerFinding[] {
  const findings = new Map<string, CustomerFinding>();
  const add = (finding: CustomerFinding): void => {
    findings.set(`${finding.turn} ${finding.id}`, finding);
  };
  for (const fact of [...(condition.all ?? []), ...(condition.any ?? [])]) {
    for (const finding of situation.evidence.get(fact) ?? []) add(finding);
  }
  if ((condition.intensity?.min ?? 0) >= UPSET) {
    for (const finding of customer.findings) {
      if (finding.turn >= latestFrom && finding.heat > 0 && finding.confidence !== "low") add(finding);
    }
  }
  return [...findings.values()].sort((a, b) => a.turn - b.turn || (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

function phrasesFor(
  step: StepId | "any",
  { ruleSet, things, conversation, context }: StepSetting,
  situation: Situation,
): readonly Suggestion[] {
  const noun = nounOf(conversation.turns, things);
  return ruleSet.phrases
    .filter((entry) => entry.step === step)
    .filter(
      ({ when = {} }) =>
        factsHold(when, situation) &&
        (when.channel === undefined || (context.channel !== undefined && when.channel.includes(context.channel))),
    )
    .flatMap(({ phrases }) => phrases)
    .slice(0, MOST_PHRASES)
    .map((template) => fillTemplate(template, { noun, lead: ruleSet.options.suggestionMessage }));
}

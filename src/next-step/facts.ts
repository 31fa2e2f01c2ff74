/**
 * Facts about a conversation, by name, for the policy to speak of.
 *
 * | fact | holds when |
 * | --- | --- |
 * | `now:S` | the customer shows signal S in what they wrote since our side last wrote |
 * | `ever:S` | in any of their turns |
 * | `done:T` | our side has done step T in some turn |
 * | `just:T` | … in its last turn |
 * | `ours:S` | reply signal S stands in some turn of ours |
 * | `last:S` | … in our last turn |
 * | `says:C` | the customer's latest words hold cue C of `rules/steps/cues.ts` |
 * | `we-said:C`, `we-just-said:C` | a turn of ours, or the last one, holds it |
 * | `first-contact`, `we-wrote` | our side has not written yet, or it has |
 * | `our-turn-last` | nobody waits for us: our side wrote last |
 * | `no-customer` | the customer has not written |
 * | `rising`, `falling` | the trend of the customer's intensity |
 * | `apologized-twice`, `heard-twice`, `offered-twice` | so many turns of ours hold an apology; an apology, empathy or ownership; a remedy |
 * | `limit-twice` | two turns of ours set a limit |
 * | `heard-last` | our last turn holds an apology, empathy or ownership |
 * | `unfinished` | the customer's last words break off in the middle of a sentence |
 * | `numbered-part` | their last message is numbered as one of several, and not as the last of them |
 * | `system-last` | the last turn is a note or a message of the system |
 * | `sent-round` | two others at least say that it is not theirs |
 * | `trails-off` | their last message has no mark at its end |
 * | `note:closed`, `note:handed-on`, `note:several` | the system noted that it was closed before they wrote again, that it was handed on, that there is more than one that they can mean |
 * | `convoluted` | an account turns again and again: exceptions, corrections, conditions |
 * | `asks-and-goes-on` | they go on at length after their last question |
 * | `at-us` | a statement of theirs speaks of us, or of something of ours |
 * | `full-marks` | they begin with five of five, ten of ten or five stars |
 * | `feels` | they tell what it was like for them: tears, shame, fear |
 * | `burst` | they sent three or more messages since our side last wrote |
 * | `few-words`, `long-story`, `at-length` | they wrote at most 8 words, at least 45, or at least 110, since our side last wrote |
 * | `loud` | … with three exclamation marks or more |
 * | `negative` | they use a word that says that something is not as it should be |
 * | `cheerful` | each of their latest messages has a word, a face or a cry of joy in it, and nothing of trouble |
 * | `trouble-last` | the last thing that they say tells of trouble |
 * | `signs-off` | they thank us only as one closes a letter, and the letter tells of trouble |
 * | `malfunction` | a program, a device or a line does not do what it should |
 * | `fault` | a thing flickers, sticks, goes blank or will not open, and nobody is said to have done it |
 * | `glad-sign` | there is a word or a face of joy in their latest words |
 * | `deed` | they tell what somebody else did, or what happened |
 * | `calm-question` | they ask something with a question mark, with next to no heat |
 * | `tagged` | their latest words hold an @name or a #tag |
 * | `question` | they ask something with a question mark |
 * | `we-asked` | our last turn asks something with a question mark |
 * | `answered-us` | … and they answered without asking back |
 * | `chose` | few words that hold a number or a time of our last turn |
 * | `asks:K` | their latest words ask something of kind K of `questions.ts`: `when`, `when-mine`, `who`, `why`, `news`, `what-now`, `how-start`, `scorn`, `deed`, `fact` |
 * | `reply:K` | they answer ours in way K of `answers.ts`: a `yes`, a `no`, a pick, the data asked for, our own words thrown back … |
 * | `reply:yields`, `reply:goes-on` | after a limit or a last word of ours: a word of peace, or a vow, a jeer, more of the same |
 * | `reply:nod` | … with a yes in a few words |
 * | `reply:takes-it` | … with nothing but a figure or a time of ours, which left no choice |
 * | `reply:facts` | … with ids, addresses, or figures and names, which we had asked for |
 * | `reply:declines` | … a no to what we proposed |
 * | `first-words` | they have written, and not before our side last wrote |
 * | `several-sentences` | more than two sentences |
 * | `specific` | their latest words hold an id or a number of three digits or more |
 * | `calls-names` | somebody is called a name to their face; holds `says:insult-to-you` with it |
 * | `we-named-a-time`, `we-leave-it-open` | our last turn names a time to come, or promises or waits for something |
 * | `counter-offer` | our last turn names a sum, and their few words another one |
 * | `secret` | a turn of theirs holds the number of a payment card (for passwords there is `says:secret`) |
 * | `same-demand` | three of their turns hold the same pair of words, or the same number |
 * | `third-turn`, `many-turns` | the customer wrote three, or four, times or more |
 * | `tangled` | their latest words hold four figures, times or dates or more |
 * | `gave-data` | the customer has given a number or an address already |
 * | `promise:pending`, `promise:overdue` | what our side promised for a time is not yet due, or was not kept |
 * | `promise:due-today` | … is due today and was promised on an earlier day |
 * | `ask:open` | something that the customer asked for has had no answer |
 * | `timed` | the turns say when they were written |
 * | `third-agent` | three people of our side have written |
 * | `by-bot`, `in-public`, `on:chat` … | what the host says about author, audience and channel |
 * | `may:refund`, `may:gesture`, `regret-only` | what the agent may offer and admit |
 * | `leans:T` | all facts and words weighed together, step T is called for (`leaning.ts`); unless our side wrote last |
 * | `near:T` | … T comes next |
 */
import type { StepContext } from "../contract/conversation.js";
import type { CustomerFinding, RuleFailure } from "../contract/results.js";
import { isMove, type ReplySignal, STEPS, type StepId } from "../contract/vocabulary.js";
import type { ReadConversation } from "../customer/assess.js";
import type { CompiledRules } from "../rule-set/compile.js";
import type { Fact, FactCondition } from "../rule-set/policy.js";
import { type ReadTurn, signalOf } from "../rule-set/rule.js";
import { runRules } from "../rule-set/run.js";
import type { Document } from "../text/document.js";
import type { ReadThread } from "../thread/read.js";
import { answerFacts } from "./answers.js";
import { courseFacts } from "./course.js";
import type { CueFinders } from "./cues.js";
import { limitFacts } from "./limits.js";
import { questionFacts } from "./questions.js";
import { readShape } from "./shape.js";

export interface Situation {
  readonly facts: ReadonlySet<Fact>;
  readonly intensity: number;
  /** For each fact that rests on the customer's words, the findings. */
  readonly evidence: ReadonlyMap<Fact, readonly CustomerFinding[]>;
  readonly done: readonly StepId[];
  /** Custom rules that failed on our turns. */
  readonly failures: readonly RuleFailure[];
}

/** What surrounds the conversation. */
export interface Surroundings {
  readonly context: StepContext;
  readonly thread: ReadThread;
  readonly cues: CueFinders;
}

/** Which step a reply signal shows as done. */
const STEP_OF_SIGNAL: Readonly<Record<string, StepId | undefined>> = {
  apology: "apologize",
  empathy: "acknowledge",
  restatement: "restate",
  ownership: "take-ownership",
  question: "ask",
  remedy: "offer-options",
  timeframe: "commit-timeframe",
  action: "act-and-explain",
  explanation: "answer",
};
const STEP_OF_CUE: Readonly<Record<Fact, StepId | undefined>> = {
  "we-said:limit": "set-boundary",
  "we-said:tell-me": "let-vent",
};
/** Steps that no signal of a reply shows, but words that the policy knows. */
export const stepsShownByCues: ReadonlySet<StepId> = new Set(
  Object.values(STEP_OF_CUE).filter((step) => step !== undefined),
);
/** The steps that the words of a turn of ours can show. */
export const stepsThatShow: ReadonlySet<StepId> = new Set([
  ...Object.values(STEP_OF_SIGNAL).filter((step) => step !== undefined),
  ...stepsShownByCues,
]);

/** The steps that the signals of a reply show as done. */
export function stepsShownBy(signals: readonly ReplySignal[]): ReadonlySet<StepId> {
  return new Set(signals.flatMap((signal) => STEP_OF_SIGNAL[signal] ?? []));
}

/** The steps by which a customer is heard. */
const HEARING: readonly StepId[] = ["acknowledge", "apologize", "take-ownership"];
/** Our last turn promised something, or waits for somebody. */
const LEFT_OPEN: readonly Fact[] = ["we-named-a-time", "we-just-said:pending", "last:follow-up"];
/** Signals and cues of which two turns of ours make a fact of their own. */
const TWICE: readonly (readonly [Fact, readonly string[]])[] = [
  ["apologized-twice", ["apology"]],
  ["heard-twice", ["apology", "empathy", "ownership"]],
  ["offered-twice", ["remedy"]],
  ["limit-twice", ["we-said:limit"]],
];

/** Our last turn left something to choose from, or asked. */
const LEFT_A_CHOICE: readonly Fact[] = [
  "we-asked",
  "just:ask",
  "just:offer-options",
  "we-just-said:confirm",
  "we-just-said:asks-for",
  "reply:picks",
  "negative",
];

const NEXT_TO_NO_HEAT = 0.6;

export function readSituation(
  conversation: ReadConversation,
  replyRules: CompiledRules,
  surroundings: Surroundings,
): Situation {
  const facts = new Set<Fact>();
  const { customer } = conversation;
  const evidence = readCustomer(conversation, facts);
  if (customer.trend !== "steady") facts.add(customer.trend);
  if (customer.assumed) facts.add("no-customer");
  for (const document of conversation.latest) for (const fact of surroundings.cues.customer(document)) facts.add(fact);
  for (const fact of readShape(conversation)) facts.add(fact);
  for (const fact of courseFacts(conversation)) facts.add(fact);
  for (const fact of questionFacts(conversation.latest)) facts.add(fact);
  if (isTakenBack(conversation, surroundings.cues)) for (const fact of ASKED_BEFORE) facts.delete(fact);
  const failures = readOurSide(conversation, replyRules, surroundings.cues, facts);
  const ours = ourLatest(conversation);
  const earlier = earlierTurns(conversation);
  const asksForIt = facts.has("we-just-said:asks-for");
  const asked = facts.has("just:ask") || asksForIt;
  for (const fact of answerFacts(conversation.latest, ours, earlier, asked)) facts.add(fact);
  if (facts.has("we-said:limit") || facts.has("we-said:final")) {
    for (const fact of limitFacts(conversation.latest)) facts.add(fact);
  }
  readSurroundings(surroundings, facts);
  if (
    facts.has("chose") &&
    facts.has("we-named-a-time") &&
    facts.has("reply:names-time") &&
    !LEFT_A_CHOICE.some((fact) => facts.has(fact))
  ) {
    facts.delete("chose");
    facts.add("reply:takes-it");
  }
  if (asksForIt) facts.add("we-asked");
  if (facts.has("calls-names")) facts.add("says:insult-to-you");
  if (facts.has("reply:no") && (facts.has("we-just-said:confirm") || facts.has("just:offer-options"))) {
    facts.add("reply:declines");
  }
  if (facts.has("question") && customer.intensity < NEXT_TO_NO_HEAT) facts.add("calm-question");
  if (LEFT_OPEN.some((fact) => facts.has(fact))) facts.add("we-leave-it-open");
  const done = STEPS.filter((step) => facts.has(`done:${step}`));
  return { facts, intensity: customer.intensity, evidence, done, failures };
}

/** What an earlier message asked, and the last one takes back. */
const ASKED_BEFORE: readonly Fact[] = [
  "question",
  "now:wants-answer",
  "now:wants-remedy",
  ...["fact", "when", "when-mine", "who", "why", "news", "what-now", "deed"].map((kind) => `asks:${kind}`),
];
const TAKING_BACK: readonly Fact[] = ["says:false-alarm", "says:worked"];

/** "Where is it?? – Ah, scrap that, found it.": the last of several messages takes back what the others asked. */
function isTakenBack({ latest }: ReadConversation, cues: CueFinders): boolean {
  const last = latest[latest.length - 1];
  if (last === undefined || latest.length < 2 || questionFacts([last]).length > 0) return false;
  const said = cues.customer(last);
  return TAKING_BACK.some((fact) => said.includes(fact));
}

function readCustomer({ customer, latestFrom }: ReadConversation, facts: Set<Fact>): Map<Fact, CustomerFinding[]> {
  const evidence = new Map<Fact, CustomerFinding[]>();
  for (const finding of customer.findings) {
    if (finding.confidence === "low") continue;
    const names = [`ever:${finding.signal}`];
    if (finding.turn >= latestFrom) names.push(`now:${finding.signal}`);
    for (const name of names) {
      facts.add(name);
      const known = evidence.get(name);
      if (known) known.push(finding);
      else evidence.set(name, [finding]);
    }
  }
  return evidence;
}

/** So many turns before a turn of ours it is read against. */
const LOOKED_BACK_AT = 12;

/** What our side has done is what the reply rules find in its turns. */
function readOurSide(
  { turns, customer }: ReadConversation,
  replyRules: CompiledRules,
  cues: CueFinders,
  facts: Set<Fact>,
): readonly RuleFailure[] {
  const failures: RuleFailure[] = [];
  const ours = turns.filter(({ role }) => role === "agent" || role === "bot");
  facts.add(ours.length === 0 ? "first-contact" : "we-wrote");
  const shown = ours.map((turn, order) => {
    const isLast = order === ours.length - 1;
    const before = turns.slice(Math.max(0, turn.index - LOOKED_BACK_AT), turn.index);
    const signals = signalsOfOurs(turn, before, customer, replyRules, failures);
    for (const signal of signals) {
      addDone(facts, STEP_OF_SIGNAL[signal], isLast);
      facts.add(`ours:${signal}`);
      if (isLast) facts.add(`last:${signal}`);
    }
    const said = cues.ours(turn.document());
    for (const cue of said) {
      addDone(facts, STEP_OF_CUE[cue], isLast);
      facts.add(cue);
      if (isLast) facts.add(cue.replace("we-said:", "we-just-said:"));
    }
    return new Set([...signals, ...said]);
  });
  if (HEARING.some((step) => facts.has(`just:${step}`))) facts.add("heard-last");
  for (const [fact, counted] of TWICE) {
    if (shown.filter((found) => counted.some((name) => found.has(name))).length >= 2) facts.add(fact);
  }
  return failures;
}

function addDone(facts: Set<Fact>, step: StepId | undefined, isLast: boolean): void {
  if (step === undefined) return;
  facts.add(`done:${step}`);
  if (isLast) facts.add(`just:${step}`);
}

function signalsOfOurs(
  turn: ReadTurn,
  before: readonly ReadTurn[],
  customer: ReadConversation["customer"],
  replyRules: CompiledRules,
  failures: RuleFailure[],
): ReadonlySet<string> {
  const latest = customerBefore(before).map((each) => each.document());
  const signals = new Set<string>();
  const fired = runRules(replyRules, turn.document(), { turns: before, customer, latest });
  failures.push(...fired.failures);
  for (const { rule } of fired.firings) {
    const signal = signalOf(rule.id);
    if (rule.confidence !== "low" && (rule.kind !== "absence" || !isMove(signal))) signals.add(signal);
  }
  return signals;
}

/** The turns of our side that the customer's latest words answer: the last ones in a row. */
export function ourLatest({ turns, latestFrom }: ReadConversation): readonly Document[] {
  const documents: Document[] = [];
  for (let index = latestFrom - 1; index >= 0; index--) {
    const { role, document } = turns[index] as ReadTurn;
    if (role === "customer") break;
    if (role !== "system") documents.unshift(document());
  }
  return documents;
}

/** What the customer wrote before we last wrote. */
function earlierTurns({ turns, latestFrom }: ReadConversation): readonly Document[] {
  return turns.filter(({ role, index }) => role === "customer" && index < latestFrom).map(({ document }) => document());
}

/** The customer's turns that a turn of ours answers: the last ones in a row. */
function customerBefore(before: readonly ReadTurn[]): readonly ReadTurn[] {
  const turns: ReadTurn[] = [];
  for (let index = before.length - 1; index >= 0; index--) {
    const turn = before[index] as ReadTurn;
    if (turn.role === "customer") turns.unshift(turn);
    else if (turn.role !== "system" && turns.length > 0) break;
  }
  return turns;
}

const THIRD_AGENT = 3;
const GIVEN_DATA: ReadonlySet<string> = new Set(["email", "order", "account", "phone"]);

function readSurroundings({ context, thread }: Surroundings, facts: Set<Fact>): void {
  if (context.author === "bot") facts.add("by-bot");
  if (context.audience === "public") facts.add("in-public");
  if (context.channel !== undefined) facts.add(`on:${context.channel}`);
  if (context.authority?.refund === true) facts.add("may:refund");
  if (context.authority?.gesture === true) facts.add("may:gesture");
  if (context.liability === "regret-only") facts.add("regret-only");
  const { ledger, standing } = thread;
  if (ledger.given.some(({ kind }) => GIVEN_DATA.has(kind))) facts.add("gave-data");
  for (const { status, due } of ledger.promises) {
    if (status === "overdue" || (status === "pending" && due !== undefined)) facts.add(`promise:${status}`);
  }
  if (ledger.asks.some(({ status }) => status === "open")) facts.add("ask:open");
  if (standing.timed) facts.add("timed");
  if (standing.dueToday) facts.add("promise:due-today");
  if (standing.agents >= THIRD_AGENT) facts.add("third-agent");
}

/** Whether a condition of the policy holds. */
export function factsHold(
  condition: FactCondition,
  { facts, intensity }: Pick<Situation, "facts" | "intensity">,
): boolean {
  const { min = 0, max = 4 } = condition.intensity ?? {};
  return (
    intensity >= min &&
    intensity <= max &&
    (condition.all ?? []).every((fact) => facts.has(fact)) &&
    (condition.any === undefined || condition.any.some((fact) => facts.has(fact))) &&
    !(condition.none ?? []).some((fact) => facts.has(fact))
  );
}

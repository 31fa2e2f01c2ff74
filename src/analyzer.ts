/** Compiles layers once; the verbs hang on the result. */
import { checkContext, checkConversation, checkReply, presentMoment } from "./contract/arguments.js";
import type { ReplyContext, StepContext, Turn } from "./contract/conversation.js";
import { customerShown, threadShown } from "./contract/evidence.js";
import type {
  CustomerState,
  NextStepSuggestion,
  ReplyAnalysis,
  RuleSetIdentity,
  ThreadLedger,
} from "./contract/results.js";
import { type ReadConversation, readConversation, readTurns } from "./customer/assess.js";
import { type CueFinders, compileCues } from "./next-step/cues.js";
import { suggest } from "./next-step/suggest.js";
import { analyze } from "./reply/analyze.js";
import { type CompiledAllow, compileAllow } from "./reply/suppress.js";
import { type CompiledSides, compileSides } from "./rule-set/compile.js";
import { trust } from "./rule-set/custom.js";
import { examineLayers } from "./rule-set/examine.js";
import { RuleSetError } from "./rule-set/issues.js";
import type { RuleSet, RuleSetLayer, RuleSetOptions } from "./rule-set/layer.js";
import { recommended } from "./rules/recommended.js";
import { normalizeWords } from "./text/read.js";
import { type ReadThread, readLedger } from "./thread/read.js";

/** A conversation that was read once: a keystroke in the draft then costs the draft alone. */
export interface PreparedConversation {
  /** As the verb of that name, on this conversation. */
  readonly analyzeReply: (draft: string) => ReplyAnalysis;
  /** As the verb of that name, on this conversation. */
  readonly suggestNextStep: () => NextStepSuggestion;
  /** The customer after their last turn. */
  readonly customer: CustomerState;
  /** What hangs in the thread. */
  readonly thread: ThreadLedger;
}

/** The verbs on one rule set; immutable. */
export interface Analyzer {
  /** Reads an agent's reply the way the upset customer will. */
  readonly analyzeReply: (reply: string, context?: ReplyContext) => ReplyAnalysis;
  /** Says what to do next in a conversation, why, and how to put it. */
  readonly suggestNextStep: (conversation: readonly Turn[], context?: StepContext) => NextStepSuggestion;
  /** Reads the customer after their last turn. */
  readonly assessCustomer: (conversation: readonly Turn[]) => CustomerState;
  /** Reads a thread as a ledger of asks, promises and data given. */
  readonly readThread: (conversation: readonly Turn[], context?: { readonly now?: string | Date }) => ThreadLedger;
  /** Reads the conversation now; later changes to the array change nothing. */
  readonly prepare: (conversation: readonly Turn[], context?: ReplyContext) => PreparedConversation;
  /** The rules that it judges by. */
  readonly ruleSet: RuleSetIdentity;
}

interface Compiled extends CompiledSides {
  readonly allow: CompiledAllow | undefined;
  /** Compiled when a next step is asked for. */
  readonly cues: () => CueFinders;
}

/**
 * Makes an analyzer on your own rules.
 *
 * @param layers changes on top of the recommended rules, later ones win; `root: true` in the first leaves those out
 * @returns the verbs on these rules, frozen; layers are checked here, and those that bring patterns compiled; everything else waits for the first call
 * @throws RuleSetError that tells everything that is wrong with the layers, where, and what was perhaps meant
 *
 * @example
 * ```js
 * import { createAnalyzer, email } from "deescalate";
 *
 * const analyzer = createAnalyzer(email, { id: "acme", settings: { "upsell/*": "off" } });
 * const prepared = analyzer.prepare([{ role: "customer", text: "The lamp came broken, and I need it on Friday." }]);
 *
 * for (const draft of ["I'm sorry", "I'm sorry that the lamp came broken. A new one leaves today."]) {
 *   console.log(prepared.analyzeReply(draft).score);
 * }
 * ```
 *
 * ```text
 * 51
 * 65
 * ```
 */
export function createAnalyzer(...layers: readonly RuleSetLayer[]): Analyzer {
  for (const rule of recommended.rules ?? []) if (rule.kind === "custom") trust(rule);
  const examined = examineLayers(layers, recommended, normalizeWords, () => true);
  if (examined.issues.length > 0) throw new RuleSetError(examined.issues);
  const { ruleSet } = examined.resolution;
  const { evidence = "full" } = ruleSet.options;
  let compiled: Compiled | undefined;
  const rules = (): Compiled => {
    compiled ??= compile(ruleSet, examined.compiled);
    return compiled;
  };
  const read = (conversation: readonly Turn[]): ReadConversation =>
    readConversation(conversation, rules().customer, ruleSet.options.maxLength);
  const setting = (conversation: ReadConversation) => ({
    ruleSet,
    things: rules().things,
    allow: rules().allow,
    conversation,
  });
  const ledgerOf = (
    known: ReadConversation,
    conversation: readonly Turn[],
    now: string | Date | undefined,
  ): ReadThread => readLedger(known.turns, conversation, now);
  const within = <C extends StepContext>(context: C | undefined): C => contextWithin(ruleSet.options, context);

  return Object.freeze({
    ruleSet: ruleSet.identity,
    analyzeReply(reply: string, context?: ReplyContext): ReplyAnalysis {
      checkReply("analyzeReply", reply);
      checkContext("analyzeReply", context);
      const turns = context?.conversation ?? [];
      const conversation = read(turns);
      const thread = ledgerOf(conversation, turns, context?.now);
      return analyze(reply, { ...setting(conversation), thread, rules: rules().reply, context: within(context) });
    },
    suggestNextStep(conversation: readonly Turn[], context?: StepContext): NextStepSuggestion {
      checkConversation("suggestNextStep", conversation);
      checkContext("suggestNextStep", context);
      const known = read(conversation);
      const thread = ledgerOf(known, conversation, context?.now);
      return suggest({
        ...setting(known),
        thread,
        replyRules: rules().reply,
        cues: rules().cues(),
        context: within(context),
      });
    },
    assessCustomer(conversation: readonly Turn[]): CustomerState {
      checkConversation("assessCustomer", conversation);
      return customerShown(read(conversation).customer, evidence);
    },
    readThread(conversation: readonly Turn[], context?: { readonly now?: string | Date }): ThreadLedger {
      checkConversation("readThread", conversation);
      checkContext("readThread", context);
      presentMoment("readThread", conversation, context);
      const { ledger } = readLedger(readTurns(conversation, ruleSet.options.maxLength), conversation, context?.now);
      return threadShown(ledger, evidence);
    },
    prepare(conversation: readonly Turn[], context?: ReplyContext): PreparedConversation {
      checkConversation("prepare", conversation);
      checkContext("prepare", context);
      const known = read(conversation.map((turn) => ({ ...turn })));
      const thread = ledgerOf(known, conversation, context?.now);
      const fixed = { ...setting(known), context: within(context) };
      const { evidence = "full" } = fixed.context;
      return Object.freeze({
        customer: customerShown(known.customer, evidence),
        thread: threadShown(thread.ledger, evidence),
        analyzeReply(draft: string): ReplyAnalysis {
          checkReply("prepared.analyzeReply", draft);
          return analyze(draft, { ...fixed, thread, rules: rules().reply });
        },
        suggestNextStep: () => suggest({ ...fixed, thread, replyRules: rules().reply, cues: rules().cues() }),
      });
    },
  });
}

function compile(ruleSet: RuleSet, sides: CompiledSides = compileSides(ruleSet, normalizeWords)): Compiled {
  let cues: CueFinders | undefined;
  return {
    ...sides,
    allow: compileAllow(ruleSet),
    cues: () => {
      cues ??= compileCues(ruleSet);
      return cues;
    },
  };
}

/** What the rule set says about the surroundings holds where the caller says nothing. */
function contextWithin<C extends StepContext>(
  { channel, audience, author, authority, liability, evidence }: RuleSetOptions,
  context: C | undefined,
): C {
  const said = Object.entries({ channel, audience, author, authority, liability, evidence });
  const known = Object.entries(context ?? {});
  return Object.fromEntries([...said, ...known].filter(([, value]) => value !== undefined)) as unknown as C;
}

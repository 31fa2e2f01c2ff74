/** Compiles layers once; the verbs hang on the result. */
import { checkContext, checkConversation, checkReply, presentMoment } from "./contract/arguments.js";
import type { ReplyContext, StepContext, Turn } from "./contract/conversation.js";
import type {
  CustomerState,
  NextStepSuggestion,
  ReplyAnalysis,
  RuleSetIdentity,
  ThreadLedger,
} from "./contract/results.js";
import { CUSTOMER_SIGNALS } from "./contract/vocabulary.js";
import { type ReadConversation, readConversation, readTurns } from "./customer/assess.js";
import { suggest } from "./next-step/suggest.js";
import { analyze } from "./reply/analyze.js";
import { type CompiledRules, compileRules } from "./rule-set/compile.js";
import { type RuleSet, type RuleSetLayer, resolveLayers } from "./rule-set/layer.js";
import { signalOf } from "./rule-set/rule.js";
import { recommended } from "./rules/recommended.js";
import { type ReadThread, readLedger } from "./thread/read.js";

/** A conversation that was read once: a keystroke in the draft then costs the draft alone. */
export interface PreparedConversation {
  readonly analyzeReply: (draft: string) => ReplyAnalysis;
  readonly suggestNextStep: () => NextStepSuggestion;
  readonly customer: CustomerState;
  readonly thread: ThreadLedger;
}

/** The verbs on one rule set; immutable. */
export interface Analyzer {
  readonly analyzeReply: (reply: string, context?: ReplyContext) => ReplyAnalysis;
  readonly suggestNextStep: (conversation: readonly Turn[], context?: StepContext) => NextStepSuggestion;
  readonly assessCustomer: (conversation: readonly Turn[]) => CustomerState;
  readonly readThread: (conversation: readonly Turn[], context?: { readonly now?: string | Date }) => ThreadLedger;
  /** Reads the conversation now; later changes to the array change nothing. */
  readonly prepare: (conversation: readonly Turn[], context?: ReplyContext) => PreparedConversation;
  readonly ruleSet: RuleSetIdentity;
}

interface Compiled {
  readonly reply: CompiledRules;
  readonly customer: CompiledRules;
  /** Nouns that a complaint can be about. */
  readonly things: ReadonlySet<string>;
}

/**
 * Makes an analyzer on your own rules.
 *
 * @param layers changes on top of the recommended rules, later ones win; `root: true` in the first leaves those out
 */
export function createAnalyzer(...layers: readonly RuleSetLayer[]): Analyzer {
  const ruleSet = resolveLayers(layers[0]?.root === true ? layers : [recommended, ...layers]);
  let compiled: Compiled | undefined;
  const rules = (): Compiled => {
    compiled ??= compileSides(ruleSet);
    return compiled;
  };
  const read = (conversation: readonly Turn[]): ReadConversation =>
    readConversation(conversation, rules().customer, ruleSet.options.maxLength);
  const setting = (conversation: ReadConversation) => ({ ruleSet, things: rules().things, conversation });
  const ledgerOf = (
    known: ReadConversation,
    conversation: readonly Turn[],
    now: string | Date | undefined,
  ): ReadThread => readLedger(known.turns, conversation, now);

  return Object.freeze({
    ruleSet: ruleSet.identity,
    analyzeReply(reply: string, context?: ReplyContext): ReplyAnalysis {
      checkReply("analyzeReply", reply);
      checkContext("analyzeReply", context);
      const turns = context?.conversation ?? [];
      const conversation = read(turns);
      const thread = ledgerOf(conversation, turns, context?.now);
      return analyze(reply, { ...setting(conversation), thread, rules: rules().reply, context: context ?? {} });
    },
    suggestNextStep(conversation: readonly Turn[], context?: StepContext): NextStepSuggestion {
      checkConversation("suggestNextStep", conversation);
      checkContext("suggestNextStep", context);
      const known = read(conversation);
      const thread = ledgerOf(known, conversation, context?.now);
      return suggest({ ...setting(known), thread, replyRules: rules().reply, context: context ?? {} });
    },
    assessCustomer(conversation: readonly Turn[]): CustomerState {
      checkConversation("assessCustomer", conversation);
      return read(conversation).customer;
    },
    readThread(conversation: readonly Turn[], context?: { readonly now?: string | Date }): ThreadLedger {
      checkConversation("readThread", conversation);
      presentMoment("readThread", conversation, context);
      return readLedger(readTurns(conversation, ruleSet.options.maxLength), conversation, context?.now).ledger;
    },
    prepare(conversation: readonly Turn[], context?: ReplyContext): PreparedConversation {
      checkConversation("prepare", conversation);
      checkContext("prepare", context);
      const known = read(conversation.map((turn) => ({ ...turn })));
      const thread = ledgerOf(known, conversation, context?.now);
      const fixed = { ...setting(known), context: { ...context } };
      return Object.freeze({
        customer: known.customer,
        thread: thread.ledger,
        analyzeReply(draft: string): ReplyAnalysis {
          checkReply("prepared.analyzeReply", draft);
          return analyze(draft, { ...fixed, thread, rules: rules().reply });
        },
        suggestNextStep: () => suggest({ ...fixed, thread, replyRules: rules().reply }),
      });
    },
  });
}

const CUSTOMER_SIDE: ReadonlySet<string> = new Set(CUSTOMER_SIGNALS);

function compileSides(ruleSet: RuleSet): Compiled {
  const isCustomers = (id: string): boolean => CUSTOMER_SIDE.has(signalOf(id));
  return {
    reply: compileRules(
      ruleSet.rules.filter(({ id }) => !isCustomers(id)),
      ruleSet.lists,
    ),
    customer: compileRules(
      ruleSet.rules.filter(({ id }) => isCustomers(id)),
      ruleSet.lists,
    ),
    things: new Set(ruleSet.lists.things),
  };
}

// The web worker: everything that reads text happens here, so that typing never waits for it.

import { expose } from "comlink";
import {
  type CustomerState,
  createAnalyzer,
  type NextStepSuggestion,
  type PreparedConversation,
  type ReplyAnalysis,
  type ReplyContext,
  type ThreadLedger,
  type Turn,
} from "deescalate";

/** What a conversation says before a word of the reply is written. */
export interface Reading {
  readonly customer: CustomerState;
  readonly thread: ThreadLedger;
  readonly next: NextStepSuggestion;
  /** The customer after each of their messages. */
  readonly heat: readonly Heat[];
}

export interface Heat {
  readonly turn: number;
  readonly intensity: number;
  readonly level: CustomerState["level"];
}

export type Engine = typeof engine;

const analyzer = createAnalyzer();
let prepared: PreparedConversation | undefined;

const engine = {
  /** The first reading decodes the language model and compiles the rules. */
  load(): void {
    analyzer.prepare([{ role: "customer", text: "Thank you." }]).analyzeReply("Thank you for waiting.");
  },

  /** Reads a conversation once; each `read` after that costs its draft alone. */
  open(conversation: readonly Turn[], context: ReplyContext): Reading {
    prepared = analyzer.prepare(conversation, context);
    return {
      customer: prepared.customer,
      thread: prepared.thread,
      next: prepared.suggestNextStep(),
      heat: heatOver(conversation),
    };
  },

  read(draft: string): ReplyAnalysis {
    if (prepared === undefined) throw new Error("No conversation is open.");
    return prepared.analyzeReply(draft);
  },
};

function heatOver(conversation: readonly Turn[]): readonly Heat[] {
  return conversation.flatMap(({ role }, turn) => {
    if (role !== "customer") return [];
    const { intensity, level } = analyzer.assessCustomer(conversation.slice(0, turn + 1));
    return [{ turn, intensity, level }];
  });
}

expose(engine);

import type { Remote } from "comlink";
import type { ReplyAnalysis, Turn } from "deescalate";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Engine, Reading } from "./engine.js";
import { type Progress, startEngine } from "./engine-client.js";
import { latestOnly } from "./latest-only.js";
import type { Ticket } from "./tickets.js";

/** What is known of a conversation, and which that was. */
export interface ConversationReading {
  readonly conversation: readonly Turn[];
  readonly reading: Reading;
}

/** What is known of a draft, and which that was. */
export interface DraftReading {
  readonly ticket: Ticket;
  readonly draft: string;
  readonly analysis: ReplyAnalysis;
}

export interface EngineState {
  readonly progress: Progress | null;
  readonly failure: string | null;
  /** The newest readings there are: for a moment they may be of what was shown before. */
  readonly opened: ConversationReading | null;
  readonly read: DraftReading | null;
}

/** Keeps what is shown in step with the conversation and the draft. */
export function useEngine(ticket: Ticket, draft: string): EngineState {
  const [engine, setEngine] = useState<Remote<Engine> | null>(null);
  const [progress, setProgress] = useState<Progress | null>({ stage: "download", received: 0, total: null });
  const [failure, setFailure] = useState<string | null>(null);
  const [opened, setOpened] = useState<ConversationReading | null>(null);
  const [read, setRead] = useState<DraftReading | null>(null);
  const current = useRef(ticket);
  current.current = ticket;
  const { conversation, context } = ticket;
  const fail = (error: unknown): void => setFailure(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    startEngine(setProgress)
      // In a function, because a Comlink proxy can be called and Preact would call it.
      .then((started) => setEngine(() => started))
      .catch(fail)
      .finally(() => setProgress(null));
  }, []);

  useEffect(() => {
    engine?.open(conversation, context).then((reading) => {
      if (current.current.conversation === conversation) setOpened({ conversation, reading });
    }, fail);
  }, [engine, conversation, context]);

  const submit = useMemo(() => {
    if (engine === null) return null;
    return latestOnly((input: Pick<DraftReading, "ticket" | "draft">) =>
      engine.read(input.draft).then((analysis) => {
        if (current.current === input.ticket) setRead({ ...input, analysis });
      }, fail),
    );
  }, [engine]);

  // Declared behind the opening, so that the worker has the conversation before it gets the draft.
  useEffect(() => submit?.({ ticket, draft }), [submit, ticket, draft]);

  return { progress, failure, opened, read };
}

import type { Remote } from "comlink";
import type { ReplyAnalysis } from "deescalate";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Engine, Reading } from "./engine.js";
import { type Progress, startEngine } from "./engine-client.js";
import { latestOnly } from "./latest-only.js";
import type { Ticket } from "./tickets.js";

/** What is known of a draft, and which draft that was. */
export interface DraftReading {
  readonly draft: string;
  readonly analysis: ReplyAnalysis;
}

export interface EngineState {
  readonly progress: Progress | null;
  readonly failure: string | null;
  readonly reading: Reading | null;
  readonly draftReading: DraftReading | null;
}

/** Keeps what is shown in step with the conversation and the draft. */
export function useEngine(ticket: Ticket, draft: string): EngineState {
  const [engine, setEngine] = useState<Remote<Engine> | null>(null);
  const [progress, setProgress] = useState<Progress | null>({ stage: "download", received: 0, total: null });
  const [failure, setFailure] = useState<string | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [draftReading, setDraftReading] = useState<DraftReading | null>(null);
  const current = useRef(ticket);
  current.current = ticket;
  const { conversation, context } = ticket;

  useEffect(() => {
    startEngine(setProgress)
      // In a function, because a Comlink proxy can be called and Preact would call it.
      .then((started) => setEngine(() => started))
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => setProgress(null));
  }, []);

  useEffect(() => {
    setReading(null);
    setDraftReading(null);
    if (engine === null) return;
    engine.open(conversation, context).then(
      (opened) => {
        if (current.current.conversation === conversation) setReading(opened);
      },
      (error: unknown) => setFailure(String(error)),
    );
  }, [engine, conversation, context]);

  const read = useMemo(
    () =>
      latestOnly(
        async (input: { readonly engine: Remote<Engine>; readonly ticket: Ticket; readonly draft: string }) => {
          try {
            const analysis = await input.engine.read(input.draft);
            if (current.current === input.ticket) setDraftReading({ draft: input.draft, analysis });
          } catch (error) {
            setFailure(String(error));
          }
        },
      ),
    [],
  );

  // Declared behind the opening, so that the worker has the conversation before it gets the draft.
  useEffect(() => {
    if (engine !== null) read({ engine, ticket, draft });
  }, [engine, ticket, draft, read]);

  return { progress, failure, reading, draftReading };
}

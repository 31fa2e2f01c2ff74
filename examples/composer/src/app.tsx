import { useRef, useState } from "preact/hooks";
import { OWN, SAMPLES, type Ticket, withMessage } from "./tickets.js";
import type { Phrase } from "./typing.js";
import { useEngine } from "./use-engine.js";
import { Announcer } from "./view/announcer.js";
import { ConversationPane } from "./view/conversation.js";
import { DraftBox, type DraftHandle } from "./view/draft.js";
import { Header } from "./view/header.js";
import { Loading } from "./view/loading.js";
import { NextStep } from "./view/next-step.js";
import { PointsPane } from "./view/points.js";
import { ScorePane } from "./view/score.js";
import { ThreadPane } from "./view/thread.js";

const TICKETS: readonly Ticket[] = [...SAMPLES, OWN];

export function App() {
  const [place, setPlace] = useState(0);
  const [ticket, setTicket] = useState(TICKETS[0] as Ticket);
  const [draft, setDraft] = useState(ticket.draft);
  const { progress, failure, opened, read } = useEngine(ticket, draft);
  const reading = opened?.reading ?? null;
  const analysis = read?.analysis ?? null;
  const draftBox = useRef<DraftHandle>(null);

  const choose = (next: number): void => {
    const chosen = TICKETS[next] as Ticket;
    setPlace(next);
    setTicket(chosen);
    setDraft(chosen.draft);
  };
  const send = (): void => {
    setTicket(withMessage(ticket, "agent", draft));
    setDraft("");
  };

  const insert = (phrase: Phrase): void => draftBox.current?.insert(phrase);
  return (
    <>
      <Header tickets={TICKETS} place={place} onChoose={choose} />
      <Loading progress={progress} failure={failure} />
      <main>
        <ConversationPane
          conversation={ticket.conversation}
          reading={opened?.conversation === ticket.conversation ? reading : null}
          onMessage={(text) => setTicket(withMessage(ticket, "customer", text))}
        />
        <div class="desk">
          <NextStep next={reading?.next ?? null} onInsert={insert} />
          <DraftBox
            draft={draft}
            reading={read?.ticket === ticket ? read : null}
            onDraft={setDraft}
            onSend={send}
            handle={draftBox}
          />
        </div>
        <div class="verdict">
          <ScorePane analysis={analysis} onInsert={insert} />
          <ThreadPane thread={reading?.thread ?? null} analysis={analysis} />
          <PointsPane analysis={analysis} onShow={(finding) => draftBox.current?.show(finding)} />
        </div>
      </main>
      <Announcer analysis={analysis} />
    </>
  );
}

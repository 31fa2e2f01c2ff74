/** Gathers the turns of conversations, whose records stand one after the other. */
import type { Rejection, RejectionCode } from "./errors.js";
import { createSeen } from "./seen.js";
import type { ScoreSettings } from "./settings.js";
import { idOf, isRejection, type RawRecord, type ReadItem, type Unit, type UnitMaker } from "./unit.js";
import { labelAt, missing } from "./values.js";

interface GatherOptions {
  readonly settings: Pick<ScoreSettings, "columns" | "shape">;
  readonly maxBytes: number;
  /** Turns down a record whose id was there before. */
  readonly refuse: (item: RawRecord) => Rejection | null;
}

/** Why a conversation is not scored. */
interface Problem {
  readonly code: RejectionCode;
  readonly reason: string;
}

/** A conversation that is being gathered. */
interface Gathering {
  readonly conversation: string;
  records: RawRecord[];
  rejected: Rejection[];
  size: number;
  problem: Problem | null;
  /** A record that could not be read, after the last one of this conversation. */
  hole: Rejection | null;
}

/** More turns than this make no conversation: gathering them would only fill the memory. */
const MOST_TURNS = 10_000;

export function gatherTurns({ settings, maxBytes, refuse }: GatherOptions): UnitMaker {
  const known = createSeen();
  const reject = (item: RawRecord, { code, reason }: Problem): Rejection => ({
    record: item.record,
    line: item.line,
    id: idOf(item.value, settings),
    code,
    reason,
  });
  /** The conversation is not scored; its records are let go at once. */
  const spoil = (gathering: Gathering, problem: Problem): void => {
    gathering.problem = problem;
    gathering.rejected.push(...gathering.records.map((record) => reject(record, problem)));
    gathering.records = [];
  };
  const take = (gathering: Gathering, item: RawRecord): void => {
    if (gathering.hole !== null && gathering.problem === null) spoil(gathering, brokenBy(gathering.hole));
    gathering.size += item.size;
    if (gathering.problem === null && gathering.records.length === MOST_TURNS) {
      spoil(gathering, { code: "too-large", reason: `The conversation has more than ${MOST_TURNS} turns.` });
    }
    if (gathering.problem === null && gathering.size > maxBytes) {
      spoil(gathering, { code: "too-large", reason: `The conversation is longer than ${maxBytes} bytes.` });
    }
    const refused = gathering.problem === null ? refuse(item) : reject(item, gathering.problem);
    if (refused === null) gathering.records.push(item);
    else gathering.rejected.push(refused);
  };

  let open: Gathering | null = null;
  const close = (): readonly Unit[] => {
    const closed = open;
    open = null;
    if (closed === null) return [];
    return [{ records: closed.records, rejected: closed.rejected.sort((a, b) => a.record - b.record) }];
  };
  const turnDown = (rejection: Rejection): readonly Unit[] => {
    if (open === null) return [{ records: [], rejected: [rejection] }];
    open.rejected.push(rejection);
    open.hole ??= rejection;
    return [];
  };
  const add = (item: ReadItem): readonly Unit[] => {
    if (isRejection(item)) return turnDown(item);
    const conversation = conversationOf(item, settings);
    if (typeof conversation !== "string") return turnDown(reject(item, conversation));
    if (open?.conversation === conversation) {
      take(open, item);
      return [];
    }
    const complete = close();
    if (!known.add(conversation))
      return [...complete, { records: [], rejected: [reject(item, splitFrom(conversation))] }];
    open = { conversation, records: [], rejected: [], size: 0, problem: null, hole: null };
    take(open, item);
    return complete;
  };
  return { add, end: close };
}

function conversationOf({ value }: RawRecord, { columns }: GatherOptions["settings"]): string | Problem {
  try {
    const conversation = labelAt(value, columns.conversationId);
    if (conversation !== null) return conversation;
    throw missing(value, columns.conversationId, "conversation id");
  } catch (error) {
    const { message } = error as Error;
    return { code: "missing", reason: message };
  }
}

function brokenBy({ record, reason }: Rejection): Problem {
  return {
    code: "unreadable",
    reason: `Record ${record}, in the middle of this conversation, cannot be read: ${reason}`,
  };
}

function splitFrom(conversation: string): Problem {
  const id = JSON.stringify(conversation);
  return {
    code: "split-conversation",
    reason: `Conversation ${id} had ended before: its records must stand one after the other; sort the input by conversation and time.`,
  };
}

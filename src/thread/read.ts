/** The thread as a ledger: what was asked, what was promised, what was given. */
import { deepFreeze } from "../contract/freeze.js";
import type { ThreadLedger } from "../contract/results.js";
import type { ReadTurn } from "../rule-set/rule.js";
import { TokenClass } from "../text/document.js";

export function readLedger(turns: readonly ReadTurn[]): ThreadLedger {
  return deepFreeze<ThreadLedger>({ asks: [], promises: [], given: readGiven(turns) });
}

/** E-mail addresses and numbers of orders or accounts in the customer's own words. */
function readGiven(turns: readonly ReadTurn[]): ThreadLedger["given"] {
  return turns
    .filter(({ role }) => role === "customer")
    .flatMap((turn) => {
      const { text, classes, starts, ends, size } = turn.document();
      const given: ThreadLedger["given"][number][] = [];
      for (let at = 0; at < size; at++) {
        const tokenClass = classes[at] as number;
        const kind =
          (tokenClass & TokenClass.email) !== 0 ? "email" : (tokenClass & TokenClass.id) !== 0 ? "order" : undefined;
        if (kind === undefined) continue;
        const range = { start: starts[at] as number, end: ends[at] as number };
        given.push({ turn: turn.index, range, excerpt: text.slice(range.start, range.end), kind });
      }
      return given;
    });
}

/** The names of the columns that stand for signals. */
import {
  CUSTOMER_SIGNALS,
  type CustomerSignal,
  MOVES,
  type Move,
  type ReplySignal,
  RISKS,
  type Risk,
} from "../contract/vocabulary.js";

export type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

/** The columns of the signals: `move_apology`, `risk_bare_refusal`, `customer_venting` … */
export type SignalColumn =
  | `move_${Underscored<Move>}`
  | `risk_${Underscored<Risk>}`
  | `customer_${Underscored<CustomerSignal>}`;

/** A signal and its column. */
export interface ColumnOf<Name extends string> {
  readonly signal: Name;
  readonly column: SignalColumn;
}

/** In the order of the vocabulary, moves first. */
export const REPLY_COLUMNS: readonly ColumnOf<ReplySignal>[] = [
  ...columnsOf("move", MOVES),
  ...columnsOf("risk", RISKS),
];
export const CUSTOMER_COLUMNS: readonly ColumnOf<CustomerSignal>[] = columnsOf("customer", CUSTOMER_SIGNALS);

function columnsOf<Name extends string>(
  side: "move" | "risk" | "customer",
  signals: readonly Name[],
): readonly ColumnOf<Name>[] {
  return signals.map((signal) => ({ signal, column: `${side}_${signal.replaceAll("-", "_")}` as SignalColumn }));
}

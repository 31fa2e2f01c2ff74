/**
 * Scores replies in bulk. For Node.
 *
 * @packageDocumentation
 */
export type { Disclosure } from "./disclosure.js";
export {
  type CarriedValue,
  type RowFields,
  type RowFinding,
  type RowOptions,
  type RowSource,
  type ScoredRow,
  type SensitiveColumn,
  type SignalColumn,
  signalColumns,
  toRow,
} from "./row.js";

/**
 * Scores replies in bulk. For Node.
 *
 * @packageDocumentation
 */
export type { Disclosure } from "./disclosure.js";
export type { ScoreOptions } from "./engine.js";
export { BatchError, type BatchErrorCode, type Rejection, type RejectionCode } from "./errors.js";
export { type FileOptions, type FileProgress, type FileSummary, scoreFile } from "./file.js";
export type { ByteSource, ByteStream, FileFormat } from "./input.js";
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
export type { ColumnNames, ColumnRole, RecordOptions, RecordShape } from "./settings.js";
export { type Progress, type RecordSource, type ScoreEvent, type StreamOptions, scoreStream } from "./stream.js";

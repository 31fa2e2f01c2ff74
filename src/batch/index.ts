/**
 * Scores replies in bulk. For Node.
 *
 * @packageDocumentation
 */

export { type AgentComparison, type AgentFigures, compareAgents } from "./agents.js";
export { type ColumnType, type RowColumn, rowColumns } from "./columns.js";
export {
  type BandMove,
  compareRows,
  type RowComparison,
  type ScoreShift,
  type SignalChange,
  type StatusMove,
} from "./compare.js";
export type { Disclosure } from "./disclosure.js";
export type { ScoreOptions } from "./engine.js";
export { BatchError, type BatchErrorCode, type Rejection, type RejectionCode } from "./errors.js";
export { type FileOptions, type FileProgress, type FileSummary, scoreFile } from "./file.js";
export type { ByteSource, ByteStream, FileFormat } from "./input.js";
export { type LineError, type LineOptions, serveLines } from "./lines.js";
export {
  type Association,
  evaluateOutcomes,
  type OutcomeOptions,
  type OutcomeReport,
  type SignalDifference,
} from "./outcomes/evaluate.js";
export type { OutcomeUnit } from "./outcomes/units.js";
export {
  collectReport,
  createReportCollector,
  type Reading,
  type ReportCollector,
  type ReportData,
} from "./report/collect.js";
export { type ReportExtras, renderReport } from "./report/render.js";
export { agentSection, comparisonSection, outcomeSection, type ReportSection } from "./report/sections.js";
export {
  type CarriedValue,
  type RowFields,
  type RowFinding,
  type RowOptions,
  type RowSource,
  type ScoredRow,
  type SensitiveColumn,
  signalColumns,
  toRow,
} from "./row.js";
export type { ColumnNames, ColumnRole, FormulaCells, RecordOptions, RecordShape } from "./settings.js";
export type { SignalColumn } from "./signal-columns.js";
export type { Interval } from "./statistics/intervals.js";
export { type Progress, type RecordSource, type ScoreEvent, type StreamOptions, scoreStream } from "./stream.js";
export type { AgentStrata, Strata, Stratum } from "./summary/agents.js";
export type { SummaryOptions } from "./summary/counting.js";
export type { RowFacts } from "./summary/facts.js";
export type { Figures } from "./summary/figures.js";
export type { ProblemFigures } from "./summary/problems.js";
export {
  createSummarizer,
  emptySummary,
  mergeSummaries,
  type Summarizer,
  summarize,
} from "./summary/summarize.js";
export type { GroupFigures, Groups, RuleSetRows, Summary, SummarySettings } from "./summary/summary.js";
export type { WeekCount } from "./summary/weeks.js";
export { type Growth, type Theme, themesOf } from "./themes.js";

/** How far a long run has come, on a terminal and nowhere else. */
import { Presets, SingleBar } from "cli-progress";
import type { Shell } from "./shell.js";

export interface Advance {
  readonly records: number;
  readonly rejected: number;
  /** `null` where nobody knows how long the input is. */
  readonly bytesRead: number | null;
  readonly bytesTotal: number | null;
}

export interface ProgressBar {
  readonly show: (advance: Advance) => void;
  /** Takes the bar away and gives the cursor back. */
  readonly stop: () => void;
}

const COUNTS = "{records} records, {rejected} rejected";
const WITH_TOTAL = `{bar} {percentage} % · ${COUNTS} · {eta_formatted} left`;
const WITHOUT_TOTAL = `${COUNTS} · {duration_formatted}`;

export function progressBar({ stderr }: Shell): ProgressBar {
  let bar: SingleBar | undefined;
  const start = (total: number | null): SingleBar => {
    const started = new SingleBar(
      {
        format: total === null ? WITHOUT_TOTAL : WITH_TOTAL,
        stream: stderr,
        clearOnComplete: true,
        hideCursor: true,
        // Ctrl-C is answered by the command itself, which ends the bar.
        gracefulExit: false,
        etaBuffer: 50,
        barsize: 24,
      },
      Presets.shades_classic,
    );
    started.start(total ?? 0, 0, { records: 0, rejected: 0 });
    return started;
  };
  return {
    show({ records, rejected, bytesRead, bytesTotal }) {
      if (!stderr.isTTY) return;
      bar ??= start(bytesTotal);
      bar.update(bytesRead ?? 0, { records: count(records), rejected: count(rejected) });
    },
    stop: () => bar?.stop(),
  };
}

export function count(number: number): string {
  return number.toLocaleString("en-GB");
}

/** `1 row`, `2,000 rows` */
export function counted(number: number, what: string): string {
  return `${count(number)} ${what}${number === 1 ? "" : "s"}`;
}

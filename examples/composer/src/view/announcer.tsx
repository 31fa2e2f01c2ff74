import type { ReplyAnalysis } from "deescalate";
import { useEffect, useState } from "preact/hooks";
import { NOT_SCORED } from "./score.js";

/** A screen reader should hear the verdict when the writer pauses, not at every letter. */
const PAUSE_IN_MS = 1200;

export function Announcer({ analysis }: { readonly analysis: ReplyAnalysis | null }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(analysis === null ? "" : describe(analysis)), PAUSE_IN_MS);
    return () => clearTimeout(timer);
  }, [analysis]);
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  );
}

function describe({ status, score, band, findings, missing }: ReplyAnalysis): string {
  if (status !== "scored") return NOT_SCORED[status];
  const hurts = findings.filter(({ points }) => points < 0).length;
  return `Score ${score}, ${band}. ${hurts} to mend, ${missing.length} missing.`;
}

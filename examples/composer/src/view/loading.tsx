import type { Progress } from "../engine-client.js";
import { megabytes } from "../wording.js";

interface Props {
  readonly progress: Progress | null;
  readonly failure: string | null;
}

/** The model is loaded once; until then the page can already be read and written in. */
export function Loading({ progress, failure }: Props) {
  if (failure !== null) {
    return (
      <p class="loading failed" role="alert">
        The draft cannot be read: {failure}
      </p>
    );
  }
  if (progress === null) return null;
  const known = progress.stage === "download" && progress.total !== null ? progress.total : null;
  return (
    <div class="loading">
      <label for="loading">{describe(progress)}</label>
      {known === null || progress.stage !== "download" ? (
        <progress id="loading" />
      ) : (
        <progress id="loading" max={known} value={progress.received} />
      )}
    </div>
  );
}

function describe(progress: Progress): string {
  if (progress.stage === "prepare") return "Preparing the language model";
  const { received, total } = progress;
  if (received === 0) return "Loading the language model, once";
  const amount = total === null ? `${megabytes(received)} MB` : `${megabytes(received)} of ${megabytes(total)} MB`;
  return `Loading the language model, once: ${amount}`;
}

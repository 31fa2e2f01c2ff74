// The page's side of the worker: starts it with a visible progress.

import { type Remote, wrap } from "comlink";
import type { Engine } from "./engine.js";
import engineUrl from "./engine.js?worker&url";

export type Progress =
  | { readonly stage: "download"; readonly received: number; readonly total: number | null }
  | { readonly stage: "prepare" };

/** Downloads the worker with the language model in it, starts it, and waits until it can read. */
export async function startEngine(report: (progress: Progress) => void): Promise<Remote<Engine>> {
  await download(engineUrl, report);
  report({ stage: "prepare" });
  const worker = new Worker(engineUrl, { type: "module" });
  const engine = wrap<Engine>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || "The worker did not start."));
  });
  await Promise.race([engine.load(), failed]);
  return engine;
}

/** Reads the file into the browser's cache, from where the worker then starts: a worker itself tells no progress. */
async function download(url: string, report: (progress: Progress) => void): Promise<void> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}.`);
  // A compressed answer tells its compressed length, and the bytes that arrive here are the unpacked ones.
  const length = response.headers.has("content-encoding") ? null : response.headers.get("content-length");
  const total = length === null ? null : Number(length);
  const reader = response.body.getReader();
  for (let received = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    received += value.length;
    report({ stage: "download", received, total });
  }
}

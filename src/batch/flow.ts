/** Keeps workers busy with no more in memory than they need. */

const MOST_UNITS = 64;
const MOST_BYTES = 1 << 18;
/** A batch that is not full waits no longer than this for more: whoever reads the other end of a pipe wants an answer. */
const LONGEST_WAIT_MS = 10;

const WAITED = Symbol("waited");

interface Sized {
  readonly records: readonly { readonly size: number }[];
}

/** Cuts what comes into batches. */
export async function* inBatches<T extends Sized>(source: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  let bytes = 0;
  let deadline: Deadline | undefined;
  const take = (): readonly T[] => {
    deadline?.clear();
    deadline = undefined;
    const full = batch;
    batch = [];
    bytes = 0;
    return full;
  };
  try {
    let coming = iterator.next();
    while (true) {
      const step = deadline === undefined ? await coming : await Promise.race([coming, deadline.passed]);
      if (step === WAITED) {
        yield take();
        continue;
      }
      if (step.done === true) break;
      for (const each of step.value) {
        deadline ??= startDeadline();
        batch.push(each);
        for (const { size } of each.records) bytes += size;
        if (batch.length >= MOST_UNITS || bytes >= MOST_BYTES) yield take();
      }
      coming = iterator.next();
    }
    if (batch.length > 0) yield take();
  } finally {
    deadline?.clear();
    leave(iterator);
  }
}

interface Deadline {
  readonly passed: Promise<typeof WAITED>;
  readonly clear: () => void;
}

function startDeadline(): Deadline {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<typeof WAITED>((resolve) => {
    timer = setTimeout(() => resolve(WAITED), LONGEST_WAIT_MS);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

interface OverlapOptions {
  /** How many may be under way, or done and not yet taken. */
  readonly width: number;
  readonly ordered: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Works on several batches at once; nothing more is taken in while the other end is slow. */
export async function* overlap<In, Out>(
  source: AsyncIterable<In>,
  work: (batch: In) => Promise<Out>,
  { width, ordered, signal }: OverlapOptions,
): AsyncGenerator<Out> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = whenAborted(signal);
  let running: Promise<Out>[] = [];
  let coming: Promise<IteratorResult<In>> | undefined;
  let isOver = false;
  try {
    while (true) {
      signal?.throwIfAborted();
      if (!isOver && coming === undefined && running.length < width) coming = quietly(iterator.next());
      if (coming === undefined && running.length === 0) return;
      const finished = running.slice(0, ordered ? 1 : running.length).map(async (task) => ({ task, out: await task }));
      const started = coming === undefined ? [] : [coming.then((step) => ({ step }))];
      const event = await Promise.race([...finished, ...started, aborted.promise]);
      if ("out" in event) {
        running = running.filter((task) => task !== event.task);
        yield event.out;
      } else {
        coming = undefined;
        isOver = event.step.done === true;
        if (event.step.done !== true) running.push(quietly(work(event.step.value)));
      }
    }
  } finally {
    aborted.forget();
    leave(iterator);
  }
}

/** A failure is told where the promise is awaited, and nowhere else. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Tells a source that nobody reads on; it may take its time. */
function leave(iterator: AsyncIterator<unknown>): void {
  iterator.return?.().catch(() => {});
}

function whenAborted(signal: AbortSignal | undefined): {
  readonly promise: Promise<never>;
  readonly forget: () => void;
} {
  let onAbort = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
  return { promise: quietly(promise), forget: () => signal?.removeEventListener("abort", onAbort) };
}

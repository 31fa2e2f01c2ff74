/** How batches flow: workers are kept busy, with no more in memory than they need. */

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
  } catch (error) {
    // What came before the failure is whole.
    if (batch.length > 0) yield take();
    throw error;
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

/** A batch that is worked on; `ended` comes when it is done or has failed. */
interface Task<Out> {
  ended: { readonly out: Out } | { readonly error: unknown } | null;
}

/**
 * Works on several batches at once; nothing more is taken in while the other end is slow. Where the source fails, what was read
 * before is worked on to its end first.
 */
export async function* overlap<In, Out>(
  source: AsyncIterable<In>,
  work: (batch: In) => Promise<Out>,
  { width, ordered, signal }: OverlapOptions,
): AsyncGenerator<Out> {
  const iterator = source[Symbol.asyncIterator]();
  const bell = createBell();
  const tasks: Task<Out>[] = [];
  const reading: { state: "may" | "does" | "over"; failure: { readonly error: unknown } | null } = {
    state: "may",
    failure: null,
  };
  const start = (batch: In): void => {
    const task: Task<Out> = { ended: null };
    tasks.push(task);
    const end = (ended: Task<Out>["ended"]): void => {
      task.ended = ended;
      bell.ring();
    };
    work(batch).then(
      (out) => end({ out }),
      (error) => end({ error }),
    );
  };
  const read = async (): Promise<void> => {
    reading.state = "does";
    try {
      const step = await iterator.next();
      reading.state = step.done === true ? "over" : "may";
      if (step.done !== true) start(step.value);
    } catch (error) {
      reading.state = "over";
      reading.failure = { error };
    }
    bell.ring();
  };
  signal?.addEventListener("abort", bell.ring, { once: true });
  try {
    while (true) {
      signal?.throwIfAborted();
      if (reading.state === "may" && tasks.length < width) read();
      const place = ordered ? 0 : tasks.findIndex(({ ended }) => ended !== null);
      const ended = tasks[place]?.ended ?? null;
      if (ended === null) {
        if (reading.state === "over" && tasks.length === 0) break;
        await bell.rung();
        continue;
      }
      tasks.splice(place, 1);
      if ("error" in ended) throw ended.error;
      yield ended.out;
    }
    if (reading.failure !== null) throw reading.failure.error;
  } finally {
    signal?.removeEventListener("abort", bell.ring);
    leave(iterator);
  }
}

/**
 * Wakes whoever waits. A race of promises would do the same, but a promise that lasts as long as the run keeps every result that was
 * ever raced against it.
 */
function createBell(): { readonly ring: () => void; readonly rung: () => Promise<void> } {
  let wake: (() => void) | undefined;
  let hasRung = false;
  return {
    ring(): void {
      hasRung = true;
      wake?.();
    },
    async rung(): Promise<void> {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      hasRung = false;
    },
  };
}

/** Tells a source that nobody reads on; it may take its time. */
function leave(iterator: AsyncIterator<unknown>): void {
  iterator.return?.().catch(() => {});
}

/** What was taken from an iterator to look at it, and the rest, as if nobody had looked. */
export async function* asIfUnseen<T>(seen: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* seen;
    for (let step = await rest.next(); step.done !== true; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}

/** What a promise gives, unless the signal comes first. For once; see `createBell` for what lasts as long as a run. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  // Nobody waits for it any more once the signal has come.
  promise.catch(() => {});
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

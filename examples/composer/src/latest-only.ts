/** Runs one task at a time; of the inputs that come meanwhile only the newest is kept. */
export function latestOnly<Input>(task: (input: Input) => Promise<void>): (input: Input) => void {
  let waiting: { readonly input: Input } | undefined;
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    try {
      while (waiting !== undefined) {
        const { input } = waiting;
        waiting = undefined;
        await task(input);
      }
    } finally {
      running = false;
    }
  };
  return (input) => {
    waiting = { input };
    if (!running) void run();
  };
}

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** What this thread still holds after all that can be collected is: bytes of its heap and of its buffers. */
export function heldMemory() {
  // What a first collection finds to be dead may have kept something else alive.
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What the page carries with it. */
import type { Packed } from "./packed.js";
import type { PageReading } from "./readings.js";
import type { View } from "./view.js";

export interface PageData {
  /** All rows, exactly. */
  readonly view: View;
  /** A fair sample of the scored rows, to filter by. */
  readonly sample: Packed;
  readonly readings: readonly PageReading[];
}

/** The element that holds it, as JSON. */
export const DATA_ID = "data";

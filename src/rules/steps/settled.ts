/** Thanks, a solution, a yes. */
import type { PolicyRow } from "../../rule-set/policy.js";
import { agreedRows } from "./agreed.js";
import { closingRows } from "./closing.js";
import { waitingRows } from "./waiting.js";

export const settledRows: readonly PolicyRow[] = [...waitingRows, ...closingRows, ...agreedRows];

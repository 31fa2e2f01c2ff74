/** Words that show what no signal says: that more is to come, that nobody owns it, that this is not the time. */
import type { StepCue } from "../../rule-set/policy.js";
import { answeredCues } from "./cues-answered.js";
import { askedCues } from "./cues-asked.js";
import { caseCues } from "./cues-case.js";
import { roomCues } from "./cues-room.js";

export const customerCues: readonly StepCue[] = [...roomCues, ...askedCues, ...answeredCues, ...caseCues];

export { cueLists } from "./cue-lists.js";
export { ourCues } from "./cues-ours.js";

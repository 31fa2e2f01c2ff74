/** Words that show what no signal says: that more is to come, that nobody owns it, that this is not the time. */
import type { StepCue } from "../../rule-set/policy.js";
import { answeredCues } from "./cues-answered.js";
import { askedCues } from "./cues-asked.js";
import { caseCues } from "./cues-case.js";
import { correctedCues } from "./cues-corrected.js";
import { insultCues } from "./cues-insult.js";
import { limitCues } from "./cues-limits.js";
import { proposingCues } from "./cues-ours.js";
import { roomCues } from "./cues-room.js";
import { unfinishedCues } from "./cues-unfinished.js";

export const customerCues: readonly StepCue[] = [
  ...unfinishedCues,
  ...roomCues,
  ...insultCues,
  ...askedCues,
  ...answeredCues,
  ...correctedCues,
  ...caseCues,
];

export const ourCues: readonly StepCue[] = [...limitCues, ...proposingCues];

export { cueLists } from "./cue-lists.js";

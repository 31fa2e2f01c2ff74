/** What a text tells as a whole, before any single word of it weighs: how much heat there is at least behind such a tale. */
import type { Document } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { soundsGlad, soundsPraising, tellsOfADeed, tellsOfTrouble } from "./sound.js";

const DENIALS = wordSet("no not never nobody nothing nowhere none without neither nor");
const SEVERAL = 2;
/** Something is not as it should be. */
const TROUBLE = 0.33;
/** Somebody did it, or it befell them. */
export const MISHAP = 0.75;
/** One thing after the other is missing: "no voucher, no information". */
const LACKS = 1;
/** In an answer to us the matter is known already. */
const LATER_SHARE = 0.4;

/** The least heat of a turn that tells of trouble and asks nothing and praises nothing: who says it calmly has it nevertheless. */
export function heatOfTale(document: Document, answering: boolean): number {
  if (soundsGlad(document) || !tellsOfTrouble(document)) return 0;
  if (document.sentences.some((sentence) => sentence.end === "?" || soundsPraising(document, sentence))) return 0;
  const denials = document.normals.filter((word) => DENIALS.has(word)).length;
  const heat = denials >= SEVERAL ? LACKS : tellsOfADeed(document) ? MISHAP : TROUBLE;
  return answering ? heat * LATER_SHARE : heat;
}

/** "'s" behind a noun: of the parcel, or what the parcel is? The words behind it tell. */
import { wordSet } from "./words.js";

/** A noun with "'s" before one of these is a sentence: nobody owns an "on" or a "been". */
const AFTER_IS = wordSet(
  "not still already never always just here there on in at from with being the a an my your our his her gone supposed due going coming waiting unable",
);
const AFTER_HAS = wordSet("been arrived got had become stopped come left");
/** "The parcel's late" and "the parcel's late arrival": what comes behind these has to end the clause. */
const STATES = wordSet(
  "late missing broken lost delayed damaged closed empty wrong dead stuck dirty ready cold down off out back overdue unavailable faulty open free",
);
const BEHIND_A_STATE = wordSet(
  "and but or again for since so because as in on at to by now already today tomorrow yet until which when while if too",
);
/** Where one is: "at the doctor's on Monday". */
const PLACES = wordSet("doctor dentist vet hairdresser barber butcher baker chemist mum mom dad let that what it who");

/**
 * The verb that "'s" stands for, or nothing where somebody owns something. Names in capitals are left alone: many houses are called like that.
 *
 * @param next the word behind it, whether a mark ends it, and the word behind that
 */
export function verbOf(
  noun: string,
  next: string | undefined,
  isEnd: boolean,
  afterNext: string | undefined,
): "is" | "has" | undefined {
  if (next === undefined || PLACES.has(noun)) return undefined;
  if (AFTER_HAS.has(next)) return "has";
  if (AFTER_IS.has(next)) return "is";
  return STATES.has(next) && (isEnd || afterNext === undefined || BEHIND_A_STATE.has(afterNext)) ? "is" : undefined;
}

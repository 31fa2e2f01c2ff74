/** What the customer calls the thing that it is about. */
import { ASIDE, type Document } from "../text/document.js";
import { wordSet } from "../text/words.js";

/** The house as a whole: "I'm sorry about the hotel" says less than "I'm sorry about this". */
const HOUSES = wordSet("hotel restaurant service company shop store");
const DETERMINERS = wordSet("my our the this that a an your");

/**
 * The first of the known things that the customer names, as our side would say it: "my second parcel" gives "your parcel".
 *
 * @param things nouns that a complaint can be about, in lower case
 */
export function customersNoun(documents: readonly Document[], things: ReadonlySet<string>): string | undefined {
  for (const document of documents) {
    for (let at = 1; at < document.size; at++) {
      const word = document.normals[at] as string;
      if (!things.has(word) || HOUSES.has(word) || ((document.flags[at] as number) & ASIDE) !== 0) continue;
      const before = document.normals[at - 1] as string;
      if (before === "my" || before === "our") return `your ${word}`;
      if (DETERMINERS.has(before)) return `the ${word}`;
    }
  }
  return undefined;
}

/** Whether somebody is called a name to their face. */
import type { Document } from "../text/document.js";
import { followsComma } from "../text/punctuation.js";
import { wordSet } from "../text/words.js";

const NAME_ENDINGS = /(?:less|id|ic|ous|ing|ent|ish)$/;
const NAMING: ReadonlySet<string> = wordSet(
  `absolute total utter complete bloody lazy dozy dumb thick greedy silly daft filthy nasty smug little miserable fat stupid ugly rotten dirty old pathetic lying
  deaf blind sly robbing thieving cheating welsh irish scottish english polish foreign blasted damn damned`,
);
const PRAISE: ReadonlySet<string> = wordSet(
  "star legend hero gem angel beauty lifesaver genius champ champion dear darling love people team guys person human",
);

/** What people are called who are called names; in the mouth of the angry, some animals too. */
const NAMES: ReadonlySet<string> = wordSet(
  `cow pig rat dog slug toad worm snake weasel donkey goat ape monkey parrot sheep hag witch clown idiot moron fool loser foreigner peasant
  waste lump troll creep freak sod git cretin parasite leech bot robot machine bitch bastard prick mule hog swine baboon gorilla chimp hyena vulture
  maggot vermin rodent cockroach mongrel mutt cur heifer hen trout jackass ass oaf dunce buffoon liar thief crook savage animal`,
);

const OF_A_THING: ReadonlySet<string> = wordSet("a an the my our this that his her another");

/** Such a name by itself, as one is called by it: "lol mule wants manners". */
export function isName({ normals }: Document, at: number): boolean {
  if (!NAMES.has(normals[at] as string)) return false;
  return !normals.slice(Math.max(0, at - 2), at).some((word) => OF_A_THING.has(word) || word === "your");
}

/** "…, you brainless parrot", "thick cow": a name for the one who is spoken to. */
export function callsNames(document: Document): boolean {
  return namesAtTheEnd(document) || namesAnywhere(document);
}

/** A harsh word before such a name, in a sentence that speaks to somebody. */
function namesAnywhere({ normals, sentences }: Document): boolean {
  return sentences.some(({ first, last }) => {
    for (let at = first + 1; at < last; at++) {
      if (!NAMES.has(normals[at] as string) || !isHarsh(normals[at - 1] as string)) continue;
      const before = normals.slice(Math.max(first, at - 4), at);
      if (!before.includes("you") && !before.includes("u")) continue;
      // "You sent a useless machine."
      if (before.includes("are") || !before.some((word) => OF_A_THING.has(word))) return true;
    }
    return false;
  });
}

function isHarsh(word: string): boolean {
  return NAMING.has(word) || word.endsWith("less") || word.endsWith("witted");
}

/** At the end or the beginning of a sentence. */
function namesAtTheEnd(document: Document): boolean {
  const { normals, sentences } = document;
  return sentences.some(({ first, last }) => {
    const at = last - 3;
    if (at < first || normals[at] !== "you") return false;
    const isSpokenTo = at === first || followsComma(document, at);
    const between = normals[at + 1] as string;
    return isSpokenTo && (NAME_ENDINGS.test(between) || NAMING.has(between)) && !PRAISE.has(normals[at + 2] as string);
  });
}

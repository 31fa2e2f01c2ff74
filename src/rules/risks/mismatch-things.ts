/** Things that are taken for each other: the toaster for the kettle, the right boot for the left one. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { conceptOf, isTelling } from "../words/concepts.js";
import type { Check } from "./mismatch-checks.js";
import { isSaid, sentenceHolds } from "./mismatch-compare.js";
import { BEFORE_A_PLACE, BETWEEN, findPlaces } from "./mismatch-places.js";
import { BROKEN, findDenied, findUnharmed, WORKING } from "./mismatch-state.js";
import { customersOf, MOST_COMPARED, type Turns, textsOf } from "./mismatch-turns.js";
import { findPayment, WAYS } from "./mismatch-values.js";

/** Things that are taken for each other. */
const KINDS: readonly string[] = [
  "kettle toaster blender mixer microwave oven fridge freezer dishwasher juicer grill hob cooker fryer",
  "dryer vacuum iron heater fan radiator boiler",
  "phone tablet laptop printer monitor camera router headphones earbuds speaker tv console",
  "thermometer scale scales toothbrush razor hairdryer",
  "sofa armchair wardrobe bed bookcase sideboard dresser desk table chair lamp",
  "coat jacket shirt trousers jeans dress skirt shoes boots sweater jumper hat gloves",
  "lavender lavenders olive rose roses orchid hydrangea fern tulips cactus",
  "bike scooter car van motorbike",
  "cat dog rabbit parrot hamster",
  "flute violin cello piano guitar",
];
const KIND_OF: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((row, index) => row.split(" ").map((word) => [word, index] as const)),
);
/** Other names of the same things. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    phone: "iphone android pixel galaxy mobile handset cell cellphone smartphone",
    tablet: "ipad",
    laptop: "macbook chromebook notebook",
    tv: "telly television",
    fridge: "refrigerator",
    sofa: "couch settee",
  }).flatMap(([word, names]) => names.split(" ").map((name) => [name, word] as const)),
);
/** A thing by the one name that it goes under here. */
function thingOf(word: string): string | undefined {
  const name = ALSO_CALLED.get(word) ?? word;
  return KIND_OF.has(name) ? name : undefined;
}

/** "The phone support team" is about no phone of theirs. */
const GOES_ON = wordSet("support number numbers line lines call calls team app service services system");
const THEIR_THING = wordSet("your the two both");
const IN_TROUBLE = wordSet(
  "sorry trouble problem problems issue issues faulty broken damaged not fault replace replacement replacing leak leaking apologize",
);
const thingsIn = readLately((turns: Turns) => ({
  known: thingsOf(textsOf(turns)),
  theirs: thingsOf(customersOf(turns)),
}));

function thingsOf(texts: readonly Document[]): ReadonlySet<string> {
  const things = new Set<string>();
  for (const { normals } of texts) {
    for (const word of normals) {
      const thing = thingOf(word);
      if (thing !== undefined) things.add(thing);
    }
  }
  return things;
}

/** "your toaster", "the oak sideboard" */
function isTheirs({ normals }: Document, at: number): boolean {
  return (
    THEIR_THING.has(normals[at - 1] as string) ||
    (THEIR_THING.has(normals[at - 2] ?? "") && MATERIALS.has(normals[at - 1] as string))
  );
}

const MATERIALS = wordSet(
  "oak walnut pine beech ash leather glass steel cotton wool velvet black white red blue green grey brown",
);

/** "Sorry about your toaster" to somebody with a kettle, or about what the customer said is fine. */
function findThings(document: Document, turns: Turns): readonly TokenSpan[] {
  const candidates: number[] = [];
  for (let at = 1; at < document.size && candidates.length < MOST_COMPARED; at++) {
    if (thingOf(document.normals[at] as string) === undefined || !isSaid(document, at)) continue;
    if (!isTheirs(document, at) || !sentenceHolds(document, at, IN_TROUBLE)) continue;
    if (GOES_ON.has(document.normals[at + 1] ?? "")) continue;
    candidates.push(at);
  }
  if (candidates.length === 0) return [];
  const said = thingsOf([document]);
  const { known, theirs } = thingsIn(turns);
  return candidates
    .filter((at) => {
      const word = thingOf(document.normals[at] as string) as string;
      const alike = [...theirs].filter((other) => KIND_OF.get(other) === KIND_OF.get(word));
      return alike.length > 0 && !known.has(word) && !alike.some((other) => said.has(other));
    })
    .map((at) => ({ first: at - 1, last: at + 1 }));
}

const OPPOSITES: readonly (readonly string[])[] = [
  ["left", "right"],
  ["single", "double"],
  [
    "black",
    "white",
    "red",
    "blue",
    "green",
    "grey",
    "gray",
    "brown",
    "yellow",
    "pink",
    "purple",
    "orange",
    "beige",
    "silver",
    "gold",
  ],
  ["oak", "walnut", "pine", "beech"],
  ["front", "rear"],
  ["upper", "lower"],
  ["adult", "child"],
  ["outbound", "return"],
];
const SIDE_OF: ReadonlyMap<string, number> = new Map(
  OPPOSITES.flatMap((row, index) => row.map((word) => [word, index] as const)),
);

function sidesOf(text: Document): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sides = new Map<string, Map<string, number>>();
  for (let at = 0; at + 1 < text.size; at++) {
    const word = text.normals[at] as string;
    if (!SIDE_OF.has(word) || !isSaid(text, at) || !isTelling(text, at + 1)) continue;
    if (text.sentenceOf[at] !== text.sentenceOf[at + 1]) continue;
    const key = `${SIDE_OF.get(word)} ${conceptOf(text.normals[at + 1] as string)}`;
    const known = sides.get(key) ?? new Map<string, number>();
    known.set(word, at);
    sides.set(key, known);
  }
  return sides;
}

const sidesIn = readLately((turns: Turns): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, Set<string>>();
  for (const text of textsOf(turns)) {
    for (const [key, words] of sidesOf(text)) {
      const others = known.get(key) ?? new Set<string>();
      for (const word of words.keys()) others.add(word);
      known.set(key, others);
    }
  }
  return known;
});

/** "right boots" to somebody with two left boots. */
function findSides(document: Document, turns: Turns): readonly TokenSpan[] {
  const said = sidesOf(document);
  if (said.size === 0) return [];
  const known = sidesIn(turns);
  const found: TokenSpan[] = [];
  for (const [key, words] of said) {
    const theirs = known.get(key);
    if (theirs === undefined) continue;
    const isCited = [...words.keys()].some((word) => theirs.has(word));
    if (!isCited) for (const at of words.values()) found.push({ first: at, last: at + 2 });
  }
  return found;
}

/** Things of theirs, and what they said of them. */
export const thingChecks: readonly Check[] = [
  { words: [...KIND_OF.keys(), ...ALSO_CALLED.keys()], find: findThings },
  { words: ["sorry"], find: findUnharmed },
  { words: [...BROKEN, ...WORKING], find: findDenied },
  { words: SIDE_OF.keys(), find: findSides },
  { words: [...BEFORE_A_PLACE, ...BETWEEN], find: findPlaces },
  { words: WAYS.keys(), find: findPayment },
];

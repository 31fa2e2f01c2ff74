/** The words of a text that say what it is about, as stems, so that two texts can be compared. */
import { ASIDE, type Document, TokenClass, TokenFlag } from "./document.js";
import { wordSet } from "./words.js";

/** Words that any text may hold: they say nothing about what it is about. */
const FUNCTION_WORDS = wordSet(
  "a an the and or but if then than so as at by for from in into of off on onto out over to up with without within about above after again against all also am any are aren be because been before being below between both can could did do does doing down during each either else ever every few further get gets getting got had has have having he her here hers him his how i is it its itself just least less let like may maybe me might mine more most much must my myself neither never no nor not now once one only other our ours ourselves own per please quite rather really same shall she should since some still such sure that their theirs them themselves there these they thing things this those though through thus too under until upon us very was we well were what when where whether which while who whom whose why will would yes yet you your yours yourself yourselves hi hello hey dear thanks thank sorry ok okay oh etc vs via able make makes made making say says said see seen saw know knew known want wants wanted need needs needed go goes going gone went come comes coming came take takes took taken give gives gave given tell told look looking try trying tried use using used ask asked put keep kept think thought feel felt find found show leave left call called work back way lot bit anything something nothing everything anyone someone everyone nobody always many actually already even right first last next new good great nice best better bad day days time times today people man guy guys sir madam mr mrs ms team help hope hear heard forward reply response message msg contact dm",
);

const stems = new Map<string, string>();
const MOST_STEMS = 10_000;

/** A word's stem: rough, but the same for "charges", "charged" and "charging". Stems are remembered, and forgotten when there are many. */
export function stem(word: string): string {
  let root = stems.get(word);
  if (root === undefined) {
    root = findStem(word);
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, root);
  }
  return root;
}

function findStem(word: string): string {
  let root = word;
  if (root.length > 5 && root.endsWith("ies")) root = `${root.slice(0, -3)}y`;
  else if (root.length > 4 && root.endsWith("es") && /(?:s|x|z|ch|sh)es$/.test(root)) root = root.slice(0, -2);
  else if (root.length > 3 && root.endsWith("s") && !root.endsWith("ss") && !root.endsWith("us"))
    root = root.slice(0, -1);
  const before = root;
  if (root.length > 6 && root.endsWith("ation")) root = root.slice(0, -5);
  else if (root.length > 5 && root.endsWith("ment")) root = root.slice(0, -4);
  else if (root.length > 5 && root.endsWith("ing")) root = root.slice(0, -3);
  else if (root.length > 4 && root.endsWith("ied")) root = `${root.slice(0, -3)}y`;
  else if (root.length > 4 && root.endsWith("ed")) root = root.slice(0, -2);
  else if (root.length > 5 && root.endsWith("ly")) root = root.slice(0, -2);
  if (root !== before && /([bdgklmnprt])\1$/.test(root) && !/(?:ll|ss)$/.test(root)) root = root.slice(0, -1);
  return root.length > 4 && root.endsWith("e") ? root.slice(0, -1) : root;
}

/** Whether a token says something about the matter. */
export function isContent(document: Document, at: number): boolean {
  const flags = document.flags[at] as number;
  if ((flags & (ASIDE | TokenFlag.greeting)) !== 0) return false;
  const tokenClass = document.classes[at] as number;
  if (
    (tokenClass &
      (TokenClass.handle | TokenClass.url | TokenClass.email | TokenClass.emoji | TokenClass.placeholder)) !==
    0
  ) {
    return false;
  }
  const normal = document.normals[at] as string;
  return normal.length > 1 && !FUNCTION_WORDS.has(normal);
}

/** The stems of a text's content words. */
export function contentStems(document: Document): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let at = 0; at < document.size; at++)
    if (isContent(document, at)) stems.add(stem(document.normals[at] as string));
  return stems;
}

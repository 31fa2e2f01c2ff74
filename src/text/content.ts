/** The words of a text that say what it is about, as stems, so that two texts can be compared. */
import { ASIDE, type Document, TokenClass, TokenFlag } from "./document.js";
import { wordSet } from "./words.js";

/** Words that stand in any text, in an ask of a few words as well: they say nothing about what it is about. */
export const EVERYDAY_WORDS: ReadonlySet<string> = wordSet(
  `a an the and or but if then than so as at by for from in into of off on onto out over to up with without about again all also am any are be because
  been before being both can could did do does doing down each either else ever every few get gets getting got had has have having he her here hers him
  his how i is it its itself just least let like may maybe me might mine more most much must my myself neither never no nor not now once one only other
  our ours own per please quite rather really same shall she should since some still such sure that their theirs them themselves there these they thing
  things this those though through thus too under until upon us very was we well were what when where whether which while who whom whose why will would
  yes yet you your yours yourself hi hello hey dear thanks thank ok okay oh etc via able make makes made making say says said see seen saw know knew
  known want wants wanted need needs needed go goes going gone take takes took taken give gives gave given tell told look looking try trying tried ask
  asked put keep think thought feel back anything something nothing everything anyone someone everyone nobody actually already even right first last
  next new good great nice better day days time times today sir madam mr mrs ms team help hope hear heard`,
);
/** Along with these, where a text is compared as a whole. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...EVERYDAY_WORDS,
  ...wordSet(
    "within above after against aren below between during further less ourselves yourselves sorry vs went come comes coming came use using used kept felt find found show leave left call called work way lot bit always many best bad people man guy guys forward reply response message msg contact dm",
  ),
]);

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

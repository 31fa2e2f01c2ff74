/**
 * The one door to wink-nlp. It gives tokens and normals of a text, the same ones whatever was read before.
 *
 * wink keeps every unseen word for good, and its tokeniser then treats the word as known, so that a result would depend
 * on earlier documents and memory would grow without end. Here each document's unseen words are forgotten at once, and
 * the instance is renewed after some thousands. A second instance normally decodes the model again and breaks at the
 * 21st; ours share one decoded base and skip the machines that we do not use.
 */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export interface WinkTokens {
  readonly values: readonly string[];
  readonly normals: readonly string[];
}

interface LexemeFeature {
  hash: Record<string, number>;
  list: string[];
}
interface ModelCore {
  packing: object;
  features: Record<string, object> & { lexeme?: Partial<LexemeFeature> };
  preserve: Record<"prefix" | "suffix", Record<string, boolean | undefined>>;
}
interface WinkInstance {
  readDoc(text: string): { tokens(): { out(its: unknown): string[] } };
  its: { value: unknown; normal: unknown };
}

/** After so many unseen words an instance is renewed: its other tables grow with them, though slowly. */
const UNSEEN_LIMIT = 8000;
const NO_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/** Met in most texts and in no lexicon: learnt once for each instance, so that they are not forgotten and learnt again every time. */
const LEARNT_FOR_GOOD = "i'm x";

let base: ModelCore | undefined;
let instance: WinkInstance | undefined;
let lexemes: LexemeFeature | undefined;
let knownCount = 0;
let forgetFrom = 0;

function loadBase(): ModelCore {
  if (base === undefined) {
    const core = (model as unknown as { core(): ModelCore }).core();
    const lexeme = core.features?.lexeme;
    if (!lexeme?.hash || !Array.isArray(lexeme.list)) {
      throw new Error(
        "deescalate: wink-eng-lite-web-model has an unexpected shape; this version of deescalate needs exactly 1.8.1",
      );
    }
    base = core;
    knownCount = lexeme.list.length;
  }
  return base;
}

function createInstance(): WinkInstance {
  const decoded = loadBase();
  // What the instance before had learnt for good has its place in that instance's lists, not in the new ones.
  if (lexemes !== undefined) forgetWords(lexemes, knownCount);
  // The table of words is shared, for there look-ups are quickest: each document's are taken out again at once.
  const { lexeme } = decoded.features as { lexeme: LexemeFeature };
  lexemes = { ...lexeme, list: lexeme.list.slice() };
  const none = () => ({ machines: [], transformers: [], setter() {}, updater() {} });
  const shared = {
    ...(model as object),
    core: () => ({
      ...decoded,
      // Of a new word its shape, ending and the like would be looked up and kept.
      packing: { ...decoded.packing, efList: [] },
      features: { ...decoded.features, lexeme: lexemes },
    }),
    metaCER: () => ({ machines: NO_MACHINE, transformers: [] }),
    sbd: none,
    ner: none,
    pos: none,
    negation: () => ({ machines: [NO_MACHINE], setter() {} }),
    sa: () => ({ machines: [NO_MACHINE], setter() {} }),
  };
  const created = (winkNLP as unknown as (model: unknown, pipe: readonly string[]) => WinkInstance)(shared, []);
  created.readDoc(LEARNT_FOR_GOOD);
  forgetFrom = lexemes.list.length;
  return created;
}

/** Decodes the model, so that the first analysis does not have to. */
export function loadModel(): void {
  instance ??= createInstance();
}

/** Tokenises a text. The caller must have capped the length of runs without a space: wink is cubic in it. */
export function tokenizeWithWink(text: string): WinkTokens {
  if (instance === undefined || (lexemes?.list.length ?? 0) - knownCount > UNSEEN_LIMIT) instance = createInstance();
  try {
    const tokens = instance.readDoc(text).tokens();
    return { values: tokens.out(instance.its.value), normals: tokens.out(instance.its.normal) };
  } finally {
    forgetWords(lexemes as LexemeFeature, forgetFrom);
    forgetFrom = (lexemes as LexemeFeature).list.length;
  }
}

function forgetWords({ list, hash }: LexemeFeature, from: number): void {
  for (let index = from; index < list.length; index++) delete hash[list[index] as string];
}

/** Whether wink leaves words joined by hyphens together: "anti-slip". */
export function staysTogether(first: string, last: string): boolean {
  const { prefix, suffix } = loadBase().preserve;
  return prefix[first] === true || suffix[last] === true;
}

/** Whether wink's lexicon holds the word (in lower case). */
export function isKnownWord(word: string): boolean {
  return loadBase().features.lexeme?.hash?.[word] !== undefined;
}

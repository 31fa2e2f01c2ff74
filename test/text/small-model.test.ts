/** The browser's build reads with a part of wink's model: it must be the part that counts. */

import { describe, expect, test } from "vitest";
import fullModel from "wink-eng-lite-web-model";
import { packedModel } from "../../build/browser-model.js";
import { smallModel } from "../../build/small-model.js";

interface Core {
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> } };
}

const full = (fullModel as unknown as { core(): Core }).core();
const packed = packedModel();
const small = smallModel(packed).core() as unknown as Core;

/** A feature of a word, as wink reads it. */
function featureOf({ lexicon, packing: { size, layout } }: Core, word: number, name: string): number {
  const [place, mask, shift] = layout[name] as [number, number, number];
  return ((lexicon[place + word * size] as number) & mask) >>> shift;
}

describe("the model of the browser's build", () => {
  test("holds every word, in the same place", () => {
    expect(small.features.lexeme.list).toEqual(full.features.lexeme.list);
    expect(small.features.lexeme.hash).toEqual(full.features.lexeme.hash);
    expect([...small.xpansions]).toEqual([...full.xpansions]);
  });

  test("leads each word to the same normal and the same spelt-out form", () => {
    const differing = full.features.lexeme.list.filter((_, word) => {
      const names = ["normal", "isContraction", "isSpellingMapped"];
      const leadsOn = featureOf(full, word, "isContraction") + featureOf(full, word, "isSpellingMapped") > 0;
      if (leadsOn) names.push("lemma");
      return names.some((name) => featureOf(full, word, name) !== featureOf(small, word, name));
    });
    expect(differing).toEqual([]);
  });

  test("keeps nothing else of a word", () => {
    const word = full.features.lexeme.hash.parcel as number;
    expect(featureOf(full, word, "lemma")).toBeGreaterThan(0);
    expect(featureOf(small, word, "lemma")).toBe(0);
    expect(JSON.stringify(packed).length).toBeLessThan(1_000_000);
  });
});

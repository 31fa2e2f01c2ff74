import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { flagged } from "../support/render.js";

const words = (text: string): string => readText(text).normals.join(" ");

describe("contractions are spelt out", () => {
  test.each([
    ["I'm I’m I`m I´m Iʼm I‘m I＇m im IM", "i am ".repeat(9).trim()],
    ["I'd I've I'll i’ve", "i would i have i will i have"],
    ["he's she's it's that's what's who's how's", "he is she is it is that is what is who is how is"],
    ["here's heres here'll there's theres let's", "here is here is here will there is there is let us"],
    ["hes shes whos wheres thats whats", "he is she is who is where is that is what is"],
    ["don't dont can't cant cannot won't wont", "do not do not can not can not can not will not will not"],
    ["isn't isnt aren't wasn't werent ain't aint", "is not is not are not was not were not are not are not"],
    ["hasn't hasnt haven't hadnt needn't neednt", "has not has not have not had not need not need not"],
    ["couldn't've should've wouldve shan't", "could not have should have would have shall not"],
    [
      "you're youre they're theyve you'd youd we've weve",
      "you are you are they are they have you would you would we have we have",
    ],
    ["that'll itll y'all y'all're d'you c'mon", "that will it will you all you all are do you come on"],
    ["gonna wanna gotta gimme lemme dunno", "going to want to got to give me let me do not know"],
    ["whomst'd've we", "whom would have we"],
    // A possessive is no word of its own, and what is a word without the apostrophe stays one.
    ["the customer's order, James' order", "the customer order james order"],
    ["well ill were id its", "well ill were id its"],
    // Without its mark it is a contraction where the words around it say so.
    ["Sorry, well send it. Ill check, and wed love to.", "sorry we will send it i will check and we would love to"],
    ["Were here and so were you. Id say its late.", "we are here and so were you id say its late"],
    [
      "It works well. She fell ill then. Your id, and its best wine.",
      "it works well she fell ill then your id and its best wine",
    ],
    ["They rang and were sorry. Well, send it.", "they rang and were sorry well send it"],
    ["Its been a week, its not here.", "it has been a week it is not here"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test("each half keeps its own place", () => {
    const text = "I’m dunno can't";
    const { starts, ends, size } = readText(text);
    expect(Array.from({ length: size }, (_, at) => text.slice(starts[at], ends[at]))).toEqual([
      "I",
      "’m",
      "d",
      "un",
      "no",
      "ca",
      "n't",
    ]);
  });
});

describe("words joined by marks", () => {
  test.each([
    ["usb-c check-in", "usb c check in"],
    // wink keeps some together by how they begin or end.
    ["multi-select anti-slip micro-usb", "multi-select anti-slip micro-usb"],
    ["and/or check-in/check-out", "and or check in check out"],
    ["thanks,guido sorry.can", "thanks guido sorry can"],
    ["approx.two", "approx. two"],
    ["resupply?!?! ~Ursula ^Hugo", "resupply ursula hugo"],
    ["wont!? dont...", "will not do not"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe("words are written in one way", () => {
  test.each([
    ["apologise colour organise centre cancelled", "apologize color organize center canceled"],
    ["pls plz thx u ur", "please please thanks you your"],
    ["SORRY Sorry sorry", "sorry sorry sorry"],
    ["sooooo sorrry pleeease yessss noooo", "so sorry please yes no"],
    ["goooood tooooo sooon offff alll", "good too soon off all"],
    ["good all too www", "good all too www"],
    ["this & that", "this and that"],
    ["24hrs 5pm 12th 2nd", "24hrs 5pm 12th 2nd"],
    ["a.m. e-mail follow-up log-in", "a.m. e-mail follow up log in"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test("capitals and drawn-out letters are remembered", () => {
    const document = readText("I am SO SORRYYY, DON'T go OK a B sooo");
    expect(flagged(document, "capitals")).toBe("so sorry do not ok");
    expect(flagged(document, "stretched")).toBe("sorry so");
  });

  test("emoji are one token each, with their skin tone", () => {
    const text = "ok 👍🏽 and 😊 <3 :-)";
    const { normals, starts, ends } = readText(text);
    expect(normals).toHaveLength(6);
    expect(text.slice(starts[1], ends[1])).toBe("👍🏽");
  });
});

describe("'s behind a noun", () => {
  test.each([
    ["It's been sent, and that's been paid.", "it has been sent and that has been paid"],
    ["It is been paid.", "it has been paid"],
    ["The parcel's arrived.", "the parcel has arrived"],
    ["the driver’s on his way", "the driver is on his way"],
    ["the shop's closed, the app's still broken", "the shop is closed the app is still broken"],
    ["the parcel's late arrival", "the parcel late arrival"],
    ["yesterday's delivery", "yesterday delivery"],
    ["at the doctor's on Monday", "at the doctor on monday"],
    ["at Mallory's on Monday", "at mallory on monday"],
    ["let's not do that", "let us not do that"],
  ])("%s", (text, words) => {
    expect(readText(text).normals.join(" ")).toBe(words);
  });
});

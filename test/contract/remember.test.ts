import { describe, expect, test } from "vitest";
import { Lately } from "../../src/contract/remember.js";

describe("what was met lately", () => {
  test("is known by its text", () => {
    const lately = new Lately<number>(2);
    lately.set("one", 1);
    expect(lately.get("one")).toBe(1);
    expect(lately.get("two")).toBeUndefined();
    lately.set("one", 11);
    expect(lately.get("one")).toBe(11);
  });

  test("is forgotten when as many others were met twice over, and not before", () => {
    const lately = new Lately<number>(3);
    for (let value = 0; value < 7; value++) lately.set(`${value}`, value);
    expect([0, 1, 2, 3, 4, 5, 6].map((value) => lately.get(`${value}`))).toEqual([
      undefined,
      undefined,
      undefined,
      3,
      4,
      5,
      6,
    ]);
  });

  test("is kept as long as it is asked for", () => {
    const lately = new Lately<number>(3);
    lately.set("kettle", 1);
    for (let value = 0; value < 100; value++) {
      lately.set(`${value}`, value);
      expect(lately.get("kettle")).toBe(1);
    }
  });
});

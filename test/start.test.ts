import { expect, test, vi } from "vitest";

const decoded = vi.hoisted(() => ({ model: 0, engine: 0 }));

vi.mock("wink-eng-lite-web-model", async (original) => {
  const { default: model } = await original<{ default: { core(): unknown } }>();
  const core = (): unknown => {
    decoded.model++;
    return model.core();
  };
  return { default: Object.assign(Object.create(null), model, { core }) };
});

vi.mock("wink-nlp", async (original) => {
  const { default: winkNLP } = await original<{ default: (...values: readonly unknown[]) => unknown }>();
  const engine = (...values: readonly unknown[]): unknown => {
    decoded.engine++;
    return winkNLP(...values);
  };
  return { default: Object.assign(engine, winkNLP) };
});

test("nothing is decoded before the first call, and once after it", async () => {
  const { analyzeReply, createAnalyzer, recommended, strict } = await import("../src/index.js");
  createAnalyzer(strict);
  expect(recommended.rules?.length).toBeGreaterThan(100);
  expect(decoded).toEqual({ model: 0, engine: 0 });

  analyzeReply("Your parcel left the depot this morning.");
  expect(decoded).toEqual({ model: 1, engine: 1 });
  for (let run = 0; run < 20; run++) analyzeReply(`Your parcel number ${run} left the depot this morning.`);
  expect(decoded).toEqual({ model: 1, engine: 1 });
});

/** What an editor knows: ids are completed, misspelt ones do not compile, findings narrow by kind. The compiler checks the first half of this file. */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  analyzeReply,
  type CustomerSignal,
  defineRuleSet,
  type KnownRuleId,
  type LabelledText,
  type Move,
  parseRuleSet,
  type ReplyFinding,
  type Risk,
  type RuleId,
  type RuleSetIssue,
  type RuleSetLayer,
  type RuleSettings,
} from "../../src/index.js";

describe("types", () => {
  test("a misspelt signal, rule, switch or field does not compile", () => {
    const settings: RuleSettings = { "blame/*": "off", "blame/should-have": { points: -3 }, "house/mine": "info" };
    expect(Object.keys(settings)).toHaveLength(3);
    // @ts-expect-error: there is no signal "blam"
    const signal: RuleSettings = { "blam/*": "off" };
    // @ts-expect-error: there is no switch "of"
    const switched: RuleSettings = { "blame/*": "of" };
    // @ts-expect-error: a whole signal has no patterns
    const whole: RuleSettings = { "blame/*": { patterns: { add: ["x"] } } };
    // @ts-expect-error: there is no key "setings"
    const layer: RuleSetLayer = { setings: {} };
    // @ts-expect-error: there is no move "appology"
    const move: Move = "appology";
    // @ts-expect-error: a rule's id names its signal
    const id: RuleId = "should-have";
    // @ts-expect-error: a customer's signal is none of a reply
    const labelled: LabelledText = { reply: "x", signals: ["venting"] };
    expect([signal, switched, whole, layer, move, id, labelled]).toHaveLength(7);
  });

  test("results narrow by kind", () => {
    const narrow = (finding: ReplyFinding): void => {
      if (finding.kind === "move") {
        expectTypeOf(finding.signal).toEqualTypeOf<Move>();
        // @ts-expect-error: a move has no severity
        void finding.severity;
      } else if (finding.kind === "risk") {
        expectTypeOf(finding.signal).toEqualTypeOf<Risk>();
        expectTypeOf(finding.severity).toEqualTypeOf<"info" | "warning" | "error">();
      } else {
        expectTypeOf(finding.kind).toEqualTypeOf<"house">();
        // @ts-expect-error: a house rule stands for no signal
        void finding.signal;
      }
    };
    const { findings, customer } = analyzeReply("You should have read it.");
    findings.forEach(narrow);
    expectTypeOf(customer.signals).toEqualTypeOf<readonly CustomerSignal[]>();
  });

  test("parseRuleSet gives a layer or issues", () => {
    const parsed = parseRuleSet({});
    if (parsed.ok) expectTypeOf(parsed.layer).toEqualTypeOf<RuleSetLayer>();
    else expectTypeOf(parsed.issues).toEqualTypeOf<readonly RuleSetIssue[]>();
    // @ts-expect-error: without a look at `ok` there is no layer
    void parsed.layer;
    expectTypeOf(defineRuleSet).returns.toEqualTypeOf<RuleSetLayer>();
    expectTypeOf<KnownRuleId>().toExtend<RuleId>();
  });
});

describe("completion in an editor", () => {
  const FILE = fileURLToPath(new URL("./completion.ts", import.meta.url));
  const CURSOR = "/*here*/";

  function completionsIn(code: string): readonly string[] {
    const text = `import { analyzeReply, defineRuleSet, type Move } from "../../src/index.js";\n${code}`;
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const options: ts.CompilerOptions = {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      esModuleInterop: true,
      skipLibCheck: true,
      types: [],
    };
    const service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [FILE],
      getScriptVersion: () => "1",
      getScriptSnapshot: (path) => {
        const content = path === FILE ? text : ts.sys.readFile(path);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => path === FILE || ts.sys.fileExists(path),
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
    });
    const found = service.getCompletionsAtPosition(FILE, text.indexOf(CURSOR), {});
    return (found?.entries ?? []).map(({ name }) => name.replace(/^"|"$/g, ""));
  }

  test.each<[string, string, readonly string[]]>([
    [
      "rules and signals",
      `defineRuleSet({ settings: { "${CURSOR}": "off" } });`,
      ["blame/*", "house/*", "blame/should-have"],
    ],
    ["switches", `defineRuleSet({ settings: { "blame/*": "${CURSOR}" } });`, ["off", "on", "info", "warning", "error"]],
    ["moves", `const move: Move = "${CURSOR}";`, ["apology", "empathy", "follow-up"]],
    ["signals of a result", `analyzeReply("x").signals.includes("${CURSOR}");`, ["apology", "bare-refusal"]],
  ])("%s", (_, code, names) => {
    expect(completionsIn(code)).toEqual(expect.arrayContaining([...names]));
  });
});

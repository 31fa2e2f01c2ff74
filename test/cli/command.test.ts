import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { analyzeReply, suggestNextStep } from "../../src/index.js";
import { type Given, type Outcome, runHere, shippedCommand } from "../support/command.js";

const KETTLE = "examples/conversations/01-retail-kettle.json";
const KETTLE_CASE = JSON.parse(readFileSync(new URL(`../../${KETTLE}`, import.meta.url), "utf8"));
/** What a terminal would obey, and no line break. */
const OBEYED = /(?!\n)\p{Cc}|\p{Bidi_Control}/u;

/** Each process starts the library anew; a busy machine takes several times as long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const command = { run: runHere };
let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deescalate-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the command as it ships", () => {
  const shipped = shippedCommand();

  test("says its version and shows help on stdout", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const [said, help, helpOf] = await Promise.all([
      shipped.run(["--version"]),
      shipped.run(["--help"]),
      shipped.run(["help", "check"]),
    ]);
    expect(said).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    for (const name of ["check", "next", "rules", "test-rules", "eval"])
      expect(help.stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("Exit codes:");
    expect(helpOf.stdout).toContain("Examples:\n");
  });

  test("reads and writes as its source does when run here", async () => {
    const lines: readonly (readonly [args: readonly string[], given?: Given])[] = [
      [["check", "--customer", "You charged me twice for May!"], { input: "You should have told us on Monday." }],
      [["check", "-c", KETTLE, "--json"]],
      [["next", KETTLE], { env: { FORCE_COLOR: "1" } }],
      [["rules", "--help"], { env: { FORCE_COLOR: "1" } }],
      [["next", "nowhere.json"]],
      [["check", "--jsn"]],
      [[]],
    ];
    const outcomes = await Promise.all(lines.map((line) => shipped.run(...line)));
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 0, 0, 2, 2, 2]);
    for (const [index, line] of lines.entries()) expect(outcomes[index], `${line[0]}`).toEqual(await runHere(...line));
  });
});

describe("the command line", () => {
  test("every command has help with examples that begin with its name", async () => {
    const { stdout } = await command.run(["--help"]);
    const names = [...(stdout.match(/Commands:\n([\s\S]*?)\n\n/)?.[1] ?? "").matchAll(/^ {2}([a-z-]+) /gm)].map(
      ([, name = ""]) => name,
    );
    expect(names.length).toBeGreaterThanOrEqual(6);
    const pages = await Promise.all(
      names
        .filter((name) => name !== "help")
        .map((name) => command.run([name, "--help"]).then((page) => ({ name, page }))),
    );
    for (const { name, page } of pages) {
      expect(page.code).toBe(0);
      expect(page.stdout).toMatch(new RegExp(`\\$ .*deescalate ${name}\\b`));
    }
  });

  test.each([
    ["an unknown command", ["chek"], "unknown command 'chek'\n(Did you mean check?)"],
    ["an unknown option", ["check", "--jsn"], "unknown option '--jsn'\n(Did you mean --json?)"],
    ["a wrong choice", ["check", "--channel", "sms", "a"], "Allowed choices are chat, email, social, phone."],
    ["a wrong layer", ["check", "--layer", "lax", "a"], "Allowed choices are strict, email, chat, social, ai-agent."],
    ["a wrong time", ["check", "--now", "2026-05-04", "a"], 'Add the offset, for example "2026-05-04T09:00Z".'],
    ["a wrong number", ["check", "--intensity", "9", "a"], "It must be a number from 0 to 4."],
    ["an argument too many", ["check", "a", "b"], "too many arguments"],
    ["a missing file", ["next", "nowhere.json"], "Cannot read nowhere.json: there is no such file."],
    ["a folder", ["next", "src"], "Cannot read src: it is a folder."],
    ["two drafts", ["check", "a", "--file", "b"], "The draft is given twice"],
    ["an unknown rule", ["rules", "blame/shuld-have"], 'Did you mean "blame/should-have"?'],
    ["an escape sequence in an option", ["check", "--\u001b[31mred"], "unknown option '--red'"],
  ])("%s is a usage error", async (_, args, message) => {
    const { code, stdout, stderr } = await command.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(OBEYED);
  });

  test("without anything it shows the help, as an error", async () => {
    const { code, stdout, stderr } = await command.run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: deescalate");
  });
});

describe("deescalate check", () => {
  const draft = "You should have told us on Monday. As per our policy we cannot refund you.";
  const customer = "You charged me twice for May and nobody answers!";

  test("takes the draft as an argument, from a file and from stdin", async () => {
    const path = file("draft.txt", `\uFEFF${draft}`);
    const outcomes = await Promise.all([
      command.run(["check", draft, "--customer", customer]),
      command.run(["check", "--file", path, "--customer", customer]),
      command.run(["check", "--customer", customer], { input: draft }),
      command.run(["check", "-", "--customer", customer], { input: draft }),
    ]);
    const first = outcomes[0] as Outcome;
    expect(first).toMatchObject({ code: 1, stderr: "" });
    expect(first.stdout).toMatch(/^Customer {3}You charged me twice/);
    expect(first.stdout).toContain("⟦You should have told⟧¹");
    expect(first.stdout).not.toMatch(OBEYED);
    for (const outcome of outcomes) expect(outcome).toEqual(first);
  });

  test("--json gives what the library gives", async () => {
    const { title: _, industry: __, reply, ...context } = KETTLE_CASE;
    const { code, stdout } = await command.run(["check", "--json", "--conversation", KETTLE]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(analyzeReply(reply, context))));
    expect(code).toBe(1);
  });

  test("options win over the file, and the conversation may come from stdin", async () => {
    const conversation = KETTLE_CASE.conversation.map((turn: unknown) => JSON.stringify(turn)).join("\n");
    const args = ["check", draft, "-c", "-", "--channel", "chat", "--json", "--fail-on", "never", "--layer", "chat"];
    const { code, stdout } = await command.run(args, { input: conversation });
    const { customer: read, ruleSet } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(read.assumed).toBe(false);
    expect(ruleSet.id).toContain("chat");
  });

  test("rules of one's own count, and what is wrong with them is told with the place", async () => {
    const wrong = { settings: { "blame/shuld-have": "off" }, rulez: [] };
    const [own, broken, noJson] = await Promise.all([
      command.run([
        "check",
        "It is the cheapest fare that we have.",
        "--rules",
        "examples/brand-rules/brand.rules.json",
      ]),
      command.run(["check", draft, "--rules", file("wrong.json", JSON.stringify(wrong))]),
      command.run(["check", draft, "--rules", file("no.json", "{\n  settings: 1\n}")]),
    ]);
    expect(own.stdout).toContain("house/never-say-cheap");
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain("wrong.json has 2 mistakes:\n");
    expect(broken.stderr).toContain(
      '  settings["blame/shuld-have"]: There is no rule "blame/shuld-have". Did you mean "blame/should-have"?\n',
    );
    expect(broken.stderr).toContain('Did you mean "rules"?');
    expect(noJson.stderr).toMatch(/no\.json is not JSON, line 2, column 3: /);
  });

  test("draft and conversation cannot both come from stdin; no UTF-8 is told", async () => {
    const [both, wide] = await Promise.all([
      command.run(["check", "-", "-c", "-"]),
      command.run(["check"], { input: Buffer.from("\uFEFFI am sorry.", "utf16le") }),
    ]);
    expect(both).toMatchObject({ code: 2, stderr: "error: Draft and conversation cannot both come from stdin.\n" });
    expect(wide).toMatchObject({
      code: 2,
      stderr: "error: stdin is not UTF-8. It looks like UTF-16: save it as UTF-8.\n",
    });
  });
});

describe("a hostile ticket", () => {
  const HOSTILE =
    "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202E\b\rI am so angry, you lost my \u001b[31mparcel\u001b[0m!!! Where is it?";
  const conversation = [{ role: "customer", text: HOSTILE, author: HOSTILE }];

  test("cannot speak to the terminal, on a page or in JSON", async () => {
    const path = file(
      "hostile.json",
      JSON.stringify({ conversation, reply: `You should have \u001b[5mcalled\u001b[0m. ${HOSTILE}` }),
    );
    const outcomes = await Promise.all([
      command.run(["check", "-c", path]),
      command.run(["check", "-c", path, "--json"]),
      command.run(["next", path]),
      command.run(["next", path, "--json"]),
      command.run(["check", "-c", file(`\u001b[31m.json`, "{")]),
      command.run(["rules", HOSTILE]),
    ]);
    for (const { stdout, stderr } of outcomes) {
      expect(stdout + stderr).not.toBe("");
      expect(stdout + stderr).not.toMatch(OBEYED);
    }
    const quoted = JSON.parse((outcomes[3] as Outcome).stdout).thread.asks[0].excerpt;
    expect(HOSTILE).toContain(quoted);
  });

  test("nor with colours on, where only our own are printed", async () => {
    const path = file(
      "coloured.json",
      JSON.stringify({ conversation, reply: "You should have called us. \u001b[5mSorry." }),
    );
    const { stdout } = await command.run(["check", "-c", path], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[4m");
    const ours = new RegExp(`${"\u001b"}\\[(?:1|2|4|22|24|31|32|33|36|39)m`, "g");
    expect(stdout.replace(ours, "")).not.toMatch(OBEYED);
    const plain = await command.run(["check", "-c", path], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b");
  });
});

describe("deescalate next", () => {
  test("prints the step with its reason, phrases, alternatives and what to avoid", async () => {
    const { conversation, channel, now } = KETTLE_CASE;
    const next = suggestNextStep(conversation, { channel, now });
    const [page, json] = await Promise.all([
      command.run(["next", KETTLE]),
      command.run(["next", "--json"], { input: JSON.stringify(KETTLE_CASE) }),
    ]);
    const words = page.stdout.replace(/\s+/g, " ");
    expect(page.code).toBe(0);
    expect(words).toContain(`Next step ${next.step}: ${next.reason}`);
    for (const { text } of next.phrases) expect(words).toContain(text);
    for (const { step, reason } of next.alternatives) expect(words).toContain(`or ${step}: ${reason}`);
    for (const { step, reason } of next.avoid) expect(words).toContain(`avoid ${step}: ${reason}`);
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(next)));
  });

  test("says who has to take over, and abstains with an exit code of its own", async () => {
    const [danger, german] = await Promise.all([
      command.run(["next", "--customer", "If you don't fix this today I will come to your office with a knife."]),
      command.run(["next", "--customer", "Wo bleibt denn bitte meine Bestellung, ich warte seit drei Wochen darauf!"]),
    ]);
    expect(danger.stdout).toMatch(/hand over +to safety: /);
    expect(german.code).toBe(3);
    expect(german.stdout).toContain("not mostly English");
  });
});

describe("deescalate rules, test-rules and eval", () => {
  test("lists rules, by signal, kind, words and state", async () => {
    const [all, signal, kind, search, off] = await Promise.all([
      command.run(["rules", "--json"]),
      command.run(["rules", "blame/*"]),
      command.run(["rules", "--kind", "house", "--json"]),
      command.run(["rules", "--search", "why did you not", "--json"]),
      command.run(["rules", "--off", "--rules", "examples/brand-rules/brand.rules.json", "--json"]),
    ]);
    const ids = ({ stdout }: Outcome): string[] => JSON.parse(stdout).map(({ id }: { id: string }) => id);
    expect(ids(all).length).toBeGreaterThan(150);
    expect(signal.stdout).toMatch(/^blame\/should-have +error +high +Puts it on them\.$/m);
    expect(
      signal.stdout
        .split("\n")
        .filter((line) => line.includes("/"))
        .every((line) => line.startsWith("blame/")),
    ).toBe(true);
    expect(new Set(ids(kind).map((id) => id.split("/")[0]))).toEqual(new Set(["house"]));
    expect(ids(search).length).toBeLessThan(ids(all).length);
    expect(new Set(ids(off).map((id) => id.split("/")[0]))).toEqual(new Set(["upsell"]));
  });

  test("explains one rule", async () => {
    const { stdout } = await command.run(["rules", "blame/should-have", "--layer", "strict"]);
    for (const label of ["Sources", "Points", "Patterns", "Unless", "Instead", "Matches", "Leaves", "From"])
      expect(stdout).toMatch(new RegExp(`^${label} +\\S`, "m"));
  });

  test("tries rule sets out", async () => {
    const rule = {
      kind: "pattern",
      id: "house/x",
      patterns: ["gizmo"],
      confidence: "high",
      message: "Says gizmo.",
      why: "We say thing.",
      source: [],
    };
    const set = (match: string) =>
      JSON.stringify({ rules: [{ ...rule, examples: { match: [match], noMatch: ["A \u001b[31mthing."] } }] });
    const [good, bad, json, invalid] = await Promise.all([
      command.run(["test-rules", file("good.json", set("A gizmo."))]),
      command.run(["test-rules", file("bad.json", set("A \u001b[31mbrick."))]),
      command.run(["test-rules", file("bad2.json", set("A brick.")), "--json"]),
      command.run(["test-rules", file("invalid.json", '{"rulez": []}')]),
    ]);
    expect(good).toMatchObject({ code: 0, stdout: expect.stringContaining("holds (2 examples tried)") });
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain("rules[0].examples.match[0]: house/x does not match");
    expect(bad.stdout).not.toMatch(OBEYED);
    expect(JSON.parse(json.stdout).issues[0].code).toBe("example-misses");
    expect(invalid).toMatchObject({ code: 1, stdout: expect.stringContaining('Did you mean "rules"?') });
  });

  test("measures on labelled texts, and names the line of a mistake", async () => {
    const lines = [
      { reply: "You should have cancelled before the 1st of May.", signals: ["blame"] },
      {
        conversation: [{ role: "customer", text: "This is the third time I have to write to you!" }],
        customer: ["repeats"],
      },
      { reply: "Nobody labelled this." },
    ].map((line) => JSON.stringify(line));
    const [table, byRule, unknown, wrongTurn, unlabelled] = await Promise.all([
      command.run(["eval", "-"], { input: lines.join("\n") }),
      command.run(["eval", "-", "--by-rule", "--json"], { input: lines.join("\n") }),
      command.run(["eval", "-"], { input: [lines[0], "", '{"reply":"a","signals":["blam"]}'].join("\n") }),
      command.run(["eval", "-"], {
        input: [...lines, '{"conversation":[{"role":"client","text":"a"}],"customer":[]}'].join("\n"),
      }),
      command.run(["eval", "-"], { input: lines[2] as string }),
    ]);
    expect(table.code).toBe(0);
    expect(table.stdout).toMatch(/^blame +1\.00 +1\.00 +1\.00 +1 +0 +0$/m);
    expect(table.stdout).toContain("3 texts, 1 without labels.");
    expect(JSON.parse(byRule.stdout).rules.map(({ id }: { id: string }) => id)).toContain("blame/should-have");
    expect(unknown).toMatchObject({
      code: 2,
      stderr: 'error: stdin, line 3: signals holds "blam", which is no signal.\n',
    });
    expect(wrongTurn.stderr).toContain("stdin, line 4: conversation[0].role must be one of");
    expect(unlabelled).toMatchObject({ code: 2, stderr: expect.stringContaining("holds no labels") });
  });
});

/** `rules`, `test-rules` and `eval`: what is in force, whether it holds, and how good it is. */
import { type Command, Option } from "commander";
import type { EvalOptions } from "./eval.js";
import { withExamples, withJson, withRules } from "./options.js";
import type { OutcomeLineOptions } from "./outcome.js";
import type { Run } from "./program.js";
import type { RulesOptions } from "./rules.js";
import type { TestRulesOptions } from "./test-rules.js";

export function addRuleCommands(program: Command, run: Run): void {
  addRules(program, run);
  addTestRules(program, run);
  addEval(program, run);
}

function addRules(program: Command, run: Run): void {
  const command = program
    .command("rules")
    .summary("list the rules, or explain one")
    .description("Lists the rules that are in force, or explains one: why it is there, what it weighs, and examples.")
    .argument("[rule or signal]", "one rule (blame/should-have), or all of a signal (blame)")
    .addOption(new Option("--kind <name>", "only rules of this kind").choices(["move", "risk", "house", "customer"]))
    .option("--search <words>", "only rules that hold these words, in patterns, messages or examples")
    .option("--off", "only rules that are switched off");
  withJson(withRules(command));
  withExamples(command, [
    ["deescalate rules --kind risk", "What inflames:"],
    ["deescalate rules blame/should-have", "One rule, explained:"],
    ["deescalate rules --off --rules acme.rules.json", "What a rule set of your own switches off:"],
  ]);
  command.action((what: string | undefined, options: RulesOptions) =>
    run(async (shell) => (await import("./rules.js")).rules(what, options, shell)),
  );
}

function addTestRules(program: Command, run: Run): void {
  const command = program
    .command("test-rules")
    .summary("try rule sets out on their own examples")
    .description(
      "Tells everything that is wrong with rule sets: their form, examples that do not match, near misses that do, suggestions that our own rules would find fault with. Exits with 1 if there is anything.",
    )
    .argument(
      "[files...]",
      "JSON files with a layer each, lying on each other in this order; without any, the rules that ship",
    );
  withJson(command);
  withExamples(command, [
    ["deescalate test-rules acme.rules.json", "One rule set:"],
    ["deescalate test-rules brand.rules.json team.rules.json", "A team's rules on top of the brand's:"],
  ]);
  command.action((files: readonly string[], options: TestRulesOptions) =>
    run(async (shell) => (await import("./test-rules.js")).testRules(files, options, shell)),
  );
}

const LABELLED = `
A line is {"reply": "…", "signals": ["blame"]}, with "conversation" where there is one before it,
or {"conversation": […], "customer": ["venting"]} for what a customer shows. "unsure" names what
people disagree about. What is left out was not labelled and is not counted.

With --outcome the file holds what deescalate score has written. The figures are adjusted for how upset customers
came in, and show what goes together, never what causes what.`;

function addEval(program: Command, run: Run): void {
  const command = program
    .command("eval")
    .summary("measure the rules on texts that you have labelled")
    .description(
      "Measures the rules on texts that people have labelled: precision, recall and F1 by signal or by rule.",
    )
    .argument("<file>", "JSON Lines (see below); - reads stdin")
    .option("--by-rule", "measure rules instead of signals")
    .option("--outcome <column>", "a column of scored rows, such as csat, kept with score --carry")
    .addOption(
      new Option("--direction <name>", "whether a high outcome is good").choices([
        "higher-is-better",
        "lower-is-better",
      ]),
    )
    .addOption(new Option("--unit <name>", "what one outcome speaks of").choices(["conversation", "reply"]));
  withJson(withRules(command)).addHelpText("after", LABELLED);
  withExamples(command, [
    ["deescalate eval labelled.jsonl", "By signal:"],
    ["deescalate eval labelled.jsonl --by-rule --rules acme.rules.json", "By rule, with rules of your own:"],
    ["deescalate eval scored.jsonl --outcome csat", "Does it matter to your customers?"],
  ]);
  command.action((file: string, { outcome, ...options }: EvalOptions & Partial<OutcomeLineOptions>) =>
    run(async (shell) => {
      if (outcome === undefined) return (await import("./eval.js")).evaluate(file, options, shell);
      return (await import("./outcome.js")).evaluateOutcome(file, { ...options, outcome }, shell);
    }),
  );
}

/**
 * Loaded into a scoring process before it starts: notes its id, and strikes once when it is about to answer for the n-th time.
 * FAULT=none | kill-process | kill-executor | hang | complain, FAULT_AT=n, FAULT_DIRECTORY for what must be known across processes.
 */
const { appendFileSync, closeSync, openSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const { FAULT, FAULT_AT, FAULT_DIRECTORY } = process.env;
appendFileSync(join(FAULT_DIRECTORY, "processes"), `${process.pid}\n`);

/** The first process above this one that is a Java machine: the executor. */
function executor() {
  for (let pid = process.ppid; pid > 1; ) {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"));
    if (name === "java") return pid;
    pid = Number(parent);
  }
  throw new Error("There is no executor above this process.");
}

const STRIKES = {
  "kill-process": () => process.kill(process.pid, "SIGKILL"),
  "kill-executor": () => process.kill(executor(), "SIGKILL"),
  hang: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  complain: () => {
    process.stderr.write("the disk of the model is gone\n");
    process.exit(7);
  },
};

/** True for one process of all. */
function isFirst() {
  try {
    closeSync(openSync(join(FAULT_DIRECTORY, "struck"), "wx"));
    return true;
  } catch {
    return false;
  }
}

let answers = 0;
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  answers += String(text).split("\n").length - 1;
  if (FAULT !== "none" && answers >= Number(FAULT_AT) && isFirst()) {
    // Half a line is out when it happens.
    write(String(text).slice(0, text.length / 2), () => STRIKES[FAULT]());
    return true;
  }
  return write(text, ...rest);
};

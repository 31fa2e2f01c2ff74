import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";

const run = promisify(execFile);

export interface ExampleServer {
  readonly address: string;
  readonly stop: () => void;
}

/** Installs, builds and serves an example as its user would; the package itself must have been built. */
export async function serveExample(name: string): Promise<ExampleServer> {
  const cwd = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url));
  await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd });
  await run("npm", ["run", "build"], { cwd });
  // Not through npm, which would stand between us and the server when it has to stop.
  const server = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "preview"], { cwd });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = "";
    const listen = (chunk: Buffer): void => {
      printed += stripVTControlCharacters(String(chunk));
      const found = /http:\/\/localhost:\d+\//.exec(printed);
      if (found !== null) resolve(found[0]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", () => reject(new Error(`The server of examples/${name} stopped: ${printed}`)));
  });
  return { address, stop: () => server.kill() };
}

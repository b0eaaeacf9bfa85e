import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { EXIT, type Command } from "./command.js";
import { generate } from "./generate.js";
import { build } from "./build.js";
import { stampOf } from "./stamp.js";
import { DEFINITIONS, readDefinitions } from "./workspace.js";

/** Editors save in bursts; one run answers them all. */
const QUIET_MS = 80;

/** `toolwright dev`: regenerates while definitions are edited. */
export const dev: Command = {
  summary: "watches definitions: regenerates, prints diagnostics and reruns the tests they touch",
  usage: "dev [<integration>...] [--no-test]",
  options: { "no-test": { type: "boolean" } },
  run(invocation) {
    const { root, values, out } = invocation;
    let timer: NodeJS.Timeout | undefined;
    let isRunning = false;
    let isStale = false;
    const touched = new Set<string>();
    const regenerate = async (names: readonly string[]): Promise<void> => {
      if ((await generate.run({ ...invocation, values: {} })) !== EXIT.ok) return;
      if ((await build.run({ ...invocation, positionals: [] })) !== EXIT.ok) return;
      if (!values["no-test"]) await runTests(root, names);
    };
    const round = async (): Promise<void> => {
      if (isRunning) {
        isStale = true;
        return;
      }
      isRunning = true;
      const before = stampsOf(root);
      const names = [...touched];
      touched.clear();
      const started = performance.now();
      // A file that is gone while it is read, say: the next save starts another round.
      await regenerate(names).catch((error: Error) => invocation.err(`${error.message}\n`));
      out(`${Math.round(performance.now() - started)} ms; watching ${DEFINITIONS}/ …\n`);
      // On Linux a watcher loses files that an editor replaces by renaming; a new one finds them.
      watcher.close();
      watcher = start();
      // Neither watcher saw what was saved in between.
      if (stampsOf(root) !== before) isStale = true;
      isRunning = false;
      if (isStale) {
        isStale = false;
        await round();
      }
    };
    const start = () =>
      watch(join(root, DEFINITIONS), { recursive: true }, (_event, file) => {
        if (file) touched.add(file.split(/[\\/]/)[0] ?? "");
        clearTimeout(timer);
        timer = setTimeout(() => void round(), QUIET_MS);
      });
    let watcher = start();
    void round();
    return new Promise((done) => {
      process.once("SIGINT", () => {
        watcher.close();
        clearTimeout(timer);
        done(EXIT.ok);
      });
    });
  },
};

function stampsOf(root: string): string {
  return readDefinitions(root)
    .map(({ path }) => `${path} ${stampOf(join(root, path))}`)
    .join("\n");
}

/** The replay tests of the integrations that were touched; all of them the first time. A project may have none. */
async function runTests(root: string, integrations: readonly string[]): Promise<void> {
  if (!existsSync(join(root, "test/replay"))) return;
  const own = integrations.map((name) => `test/replay/${name}.test.ts`).filter((path) => existsSync(join(root, path)));
  const files = own.length > 0 ? own : ["test/replay"];
  await new Promise<void>((done) => {
    const child = spawn("npx", ["--no", "vitest", "run", "--reporter=dot", ...files], {
      cwd: root,
      stdio: "inherit",
    });
    child.once("exit", () => done());
    child.once("error", () => done());
  });
}

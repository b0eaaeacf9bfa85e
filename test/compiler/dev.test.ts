import { spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { acme } from "../support/definitions.js";
import { root } from "../support/imports.js";
import { scratch, type Scratch } from "../support/scratch.js";

const WIDGET = "definitions/acme/schemas/widget.yaml";

function project(): Scratch {
  const made = scratch({ modules: true });
  made.write(acme);
  return made;
}

describe("toolwright dev", () => {
  test("runs again for each save, also after an editor replaced the file, and ends when it is interrupted", async () => {
    using folder = project();
    writeFileSync(join(folder.path, "package.json"), "{}");
    const child = spawn(process.execPath, [join(root, "compiler/bin/toolwright.js"), "dev", "--no-test"], {
      cwd: folder.path,
    });
    let printed = "";
    child.stdout.on("data", (data: Buffer) => (printed += data.toString()));
    child.stderr.on("data", (data: Buffer) => (printed += data.toString()));
    const rounds = (): number => printed.match(/watching definitions/g)?.length ?? 0;
    const reached = async (count: number): Promise<void> => {
      // The process is another one, so there is nothing to wait for but what it prints.
      for (let left = 400; rounds() < count && left > 0; left--) await new Promise((done) => setTimeout(done, 25));
      expect(rounds(), printed).toBeGreaterThanOrEqual(count);
    };
    try {
      await reached(1);
      const text = folder.read(WIDGET);
      writeFileSync(join(folder.path, "saved"), text.replace("Widget:", "Widget: # one\n"));
      renameSync(join(folder.path, "saved"), join(folder.path, WIDGET));
      await reached(2);
      writeFileSync(join(folder.path, WIDGET), "Widget: { tipe: object }\n");
      await reached(3);
      expect(printed).toContain('unknown-field: Unknown field "tipe"');
    } finally {
      child.kill("SIGINT");
    }
    const code = await new Promise((done) =>
      child.exitCode === null ? child.once("exit", done) : done(child.exitCode),
    );
    expect(code).toBe(0);
  });
});

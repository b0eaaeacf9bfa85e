import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../../compiler/dist/command/check.js";
import { explain } from "../../compiler/dist/command/explain.js";
import { generate } from "../../compiler/dist/command/generate.js";
import { root } from "./imports.js";

/** What a run of the command line came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `toolwright` in a folder, as a user does. */
export function toolwright(cwd: string, args: readonly string[], nodeOptions: readonly string[] = []): Run {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, join(root, "compiler/bin/toolwright.js"), ...args],
    { cwd, env, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

/** The same in this process, which is quicker; for arguments that are right. */
export async function run(cwd: string, [verb = "", ...args]: readonly string[]): Promise<Run> {
  const command = { check, explain, generate }[verb];
  if (!command) throw new Error(`no command ${verb}`);
  const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true });
  let [stdout, stderr] = ["", ""];
  const out = (text: string) => void (stdout += text);
  const err = (text: string) => void (stderr += text);
  const status = await command.run({
    root: cwd,
    positionals,
    values: values as Record<string, string | boolean>,
    out,
    err,
  });
  return { status, stdout, stderr };
}

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/imports.js";

const cases = readdirSync(join(root, "test/types/cases")).filter((name) => name.endsWith(".ts"));

/** The cases are programs: what must be right compiles, and what must be wrong is marked and would fail if it compiled. */
test("the types of the generated clients are what users rely on", () => {
  const claims = cases.flatMap((name) => [
    ...readFileSync(join(root, "test/types/cases", name), "utf8").matchAll(/@ts-expect-error|holds</g),
  ]);
  expect(claims.length).toBeGreaterThan(40);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "-p", "test/types/cases"],
    { cwd: root, encoding: "utf8" },
  );
  expect(stdout + stderr).toBe("");
  expect(status).toBe(0);
});

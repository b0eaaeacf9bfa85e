import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, runImport, textOf, written } from "../run.js";
import { update } from "./shop.js";

test("the same document changes nothing, and that is said", async () => {
  const folder = project();
  await runImport(folder, "docs/shop.json");
  const before = { ...written(folder), lock: textOf(folder, "definitions/shop/openapi.lock.json") };
  expect(await runImport(folder, "docs/shop.json", { update: true })).toEqual({
    code: 0,
    stdout: "No differences.\n",
    stderr: "",
  });
  expect({ ...written(folder), lock: textOf(folder, "definitions/shop/openapi.lock.json") }).toEqual(before);
});

test("definitions without a lock are adopted: the lock is written, nothing else", async () => {
  const folder = project();
  await runImport(folder, "docs/shop.json");
  const lock = textOf(folder, "definitions/shop/openapi.lock.json");
  rmSync(join(folder, "definitions/shop/openapi.lock.json"));
  const before = written(folder);
  const entries = await update(folder, "docs/shop.json");
  expect(written(folder)).toEqual(before);
  expect(textOf(folder, "definitions/shop/openapi.lock.json")).toBe(lock);
  expect(entries.map(({ what, done }) => `${what}: ${done}`)).toContain("Forgotten: only in the document");
});

test("an update ends with what to do next", async () => {
  const folder = project();
  await runImport(folder, "docs/shop.json");
  const document = JSON.parse(textOf(folder, "docs/shop.json")) as { paths: Record<string, object> };
  document.paths["/parcels"] = { get: { responses: { 204: { description: "x" } } } };
  writeFileSync(join(folder, "docs/next.json"), JSON.stringify(document));
  const { stdout } = await runImport(folder, "docs/next.json", { update: true });
  expect(stdout).toMatch(/\nNext: `npx toolwright generate shop`, `npx toolwright build generated\/shop`, .*\.\n$/);
});

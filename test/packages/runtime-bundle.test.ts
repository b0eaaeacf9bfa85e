import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../support/imports.js";

const folder = join(root, "runtime");
const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, { readonly node: string; readonly default: string }>>;
};

test.each(Object.entries(exports))("what Node loads as %s exports what bundlers find there", async (_, entry) => {
  const [bundled, modules] = await Promise.all(
    [entry.node, entry.default].map(
      (path) => import(pathToFileURL(join(folder, path)).href) as Promise<Record<string, unknown>>,
    ),
  );
  expect(Object.keys(bundled ?? {})).toEqual(Object.keys(modules ?? {}));
  expect(Object.keys(bundled ?? {})).not.toEqual([]);
});

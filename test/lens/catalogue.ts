import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Tool } from "../../runtime/src/index.js";
import { root } from "../replay/root.js";

/** The catalogues of all integrations, as they are committed. */
export const catalogues: readonly Catalogue[] = ["atomicwork", "connectwise-psa"].map(
  (name) => JSON.parse(readFileSync(join(root, `generated/${name}/tools.json`), "utf8")) as Catalogue,
);

const every: readonly Tool[] = catalogues.flatMap(({ tools }) => tools);

/**
 * Tools, one for each structure that a schema has: more than half of all have one that differs from another's only in its
 * texts. With `LENS_ALL` in the environment, every tool; `npm run test:newest` sets it.
 */
export const allTools: readonly Tool[] =
  process.env["LENS_ALL"] === undefined ? [...new Map(every.map((tool) => [structure(tool), tool])).values()] : every;

function structure({ inputSchema }: Tool): string {
  return JSON.stringify(inputSchema, (key, value: unknown) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Tool } from "../../runtime/src/index.js";
import { root } from "../replay/root.js";

/** The catalogues of all integrations, as they are committed. */
export const catalogues: readonly Catalogue[] = ["atomicwork", "connectwise-psa"].map(
  (name) => JSON.parse(readFileSync(join(root, `generated/${name}/tools.json`), "utf8")) as Catalogue,
);

export const allTools: readonly Tool[] = catalogues.flatMap(({ tools }) => tools);

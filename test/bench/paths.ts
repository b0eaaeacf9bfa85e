import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
/** Where the peers are installed. */
export const bench: string = join(root, "test/bench");
/** What peers generate; `npm ci` removes it together with them. */
export const cache: string = join(bench, "node_modules/.cache/toolwright");
/** The command line of Toolwright, as npm links it. */
export const toolwright: string = join(root, "compiler/bin/toolwright.js");
/** TypeScript 7, as the repository uses it. */
export const tsc: string = join(root, "node_modules/typescript/bin/tsc");
/** The integration that everything is measured on. */
export const INTEGRATION = "connectwise-psa";

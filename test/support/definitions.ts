import { join } from "node:path";
import { compile, type Compilation } from "../../compiler/dist/compile.js";
import { readDefinitions } from "../../compiler/dist/command/workspace.js";
import type { SourceFile } from "../../compiler/src/source/source-file.js";
import { root } from "./imports.js";
import { knownFiles } from "./known-files.js";

/** The definitions of this repository. */
export const definitions: readonly SourceFile[] = readDefinitions(root);

/** What was read to compile them: an edit of one file asks for that one alone, as on the command line. */
export const known = knownFiles();

let compiled: Promise<Compilation> | undefined;

/** What the compiler makes of them, made once. */
export function compiledDefinitions(): Promise<Compilation> {
  return (compiled ??= compile(definitions, { known }));
}

/** The small project that scenarios start from. */
export const acme: readonly SourceFile[] = readDefinitions(join(root, "test/scenarios/base"), "acme").map(
  ({ path, text }) => ({ path: `definitions/${path}`, text }),
);

import { join } from "node:path";
import { compile, type Compilation } from "../../compiler/dist/compile.js";
import { readDefinitions } from "../../compiler/dist/command/workspace.js";
import type { SourceFile } from "../../compiler/src/source/source-file.js";
import { root } from "./imports.js";

/** The definitions of this repository. */
export const definitions: readonly SourceFile[] = readDefinitions(root);

let compiled: Promise<Compilation> | undefined;

/** What the compiler makes of them, made once. */
export function compiledDefinitions(): Promise<Compilation> {
  return (compiled ??= compile(definitions));
}

/** The small project that scenarios start from. */
export const acme: readonly SourceFile[] = readDefinitions(join(root, "test/scenarios/base"), "acme").map(
  ({ path, text }) => ({ path: `definitions/${path}`, text }),
);

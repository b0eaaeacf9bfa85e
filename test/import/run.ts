import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { compile } from "../../compiler/dist/compile.js";
import { importOpenApi } from "../../compiler/dist/command/import.js";
import { readDefinitions } from "../../compiler/dist/command/workspace.js";
import { printDiagnostics } from "../../compiler/dist/diagnostic/print.js";
import { root } from "../support/imports.js";

/** The documents of this folder's tests. */
export const DOCUMENTS = join(root, "test/fixtures/openapi");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty project with some files in it, gone when the test ends. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "toolwright-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(DOCUMENTS, join(folder, "docs"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs `toolwright import` in a project. */
export async function runImport(
  folder: string,
  document: string,
  values: Readonly<Record<string, string | boolean>> = {},
): Promise<Outcome> {
  let [stdout, stderr] = ["", ""];
  const code = await importOpenApi.run({
    root: folder,
    positionals: [document],
    values: { into: "shop", ...values },
    out: (text) => void (stdout += text),
    err: (text) => void (stderr += text),
  });
  return { code, stdout, stderr };
}

/** The definitions of a project as one object: paths and texts. */
export function written(folder: string): Record<string, string> {
  return Object.fromEntries(
    readDefinitions(folder).map(({ path, text }) => [path.replace(/^definitions\//, ""), text]),
  );
}

/** What the compiler has against the definitions of a project. */
export async function errorsIn(folder: string): Promise<string> {
  const { diagnostics } = await compile(readDefinitions(folder));
  return printDiagnostics(diagnostics.filter(({ severity }) => severity === "error"));
}

/** The text of a file of a project. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** The vendors' documents, when they are beside the checkout; they are not ours to commit. */
export function vendorDocument(name: string): string | undefined {
  const folder = process.env["OPENAPI_DOCUMENTS"] ?? join(root, "../shared/reference");
  const path = join(folder, name, "openapi.json");
  return existsSync(path) ? path : undefined;
}

import { readFileSync } from "node:fs";

/** The version of the compiler, as its package says. */
export function compilerVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

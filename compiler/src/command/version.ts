import { readFileSync } from "node:fs";
import { installed } from "../installed.js";

/** The version of the compiler, as its package says. */
export function compilerVersion(): string {
  const text = readFileSync(installed("package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

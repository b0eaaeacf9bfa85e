import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../../../compiler/src/source/source-file.js";
import type { Block } from "./markdown.js";

const BASE = new URL("../base/", import.meta.url);

const base: readonly SourceFile[] = readdirSync(fileURLToPath(BASE), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => ({ path: `definitions/${path}`, text: readFileSync(new URL(path, BASE), "utf8") }));

/**
 * The base project with a scenario's YAML laid over it: a file is replaced whole, but `integration.yaml` keeps the
 * sections that the scenario says nothing about, below those it writes, so that line numbers are those of its block.
 */
export function projectOf(blocks: readonly Block[]): SourceFile[] {
  const files = new Map(base.map((file) => [file.path, file.text]));
  for (const { target, text } of blocks) {
    const below = target.endsWith("/integration.yaml") ? files.get(target) : undefined;
    files.set(target, below === undefined ? text : overlay(text, below));
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

function overlay(text: string, below: string): string {
  const kept = sections(below).filter(({ key }) => !sections(text).some((one) => one.key === key));
  return [text, ...kept.map((section) => section.text)].join("\n");
}

/** The top-level keys of a YAML file, each with its lines. */
function sections(text: string): { key: string; text: string }[] {
  return text
    .split(/^(?=\w)/m)
    .map((part) => ({ key: /^\w+(?=:)/.exec(part)?.[0] ?? "", text: part.trimEnd() }))
    .filter(({ key }) => key !== "");
}

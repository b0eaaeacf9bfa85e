import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { ReadBeside } from "../import/document/library.js";
import type { SourceFile } from "../source/source-file.js";

const LARGEST = 32 * 1024 * 1024;

/** A document as a source file, or why it cannot be one. */
export function readDocument(root: string, given: string): { file: SourceFile } | { fault: string } {
  const path = resolve(root, given);
  if (!existsSync(path)) return { fault: `There is no file ${given}.` };
  const read = readText(path);
  if ("refused" in read) return { fault: `${given} ${read.refused}.` };
  const inside = relative(root, path);
  const shown = inside.startsWith("..") || isAbsolute(inside) ? given : inside;
  return { file: { path: shown.split(sep).join("/"), text: read.text } };
}

/**
 * Reads files that a document refers to, from its folder or the given one and nowhere else: links are followed before
 * the place is compared.
 */
export function filesBeside(root: string, given: string, folder: string | undefined): ReadBeside {
  const base = realpathSync(folder === undefined ? dirname(resolve(root, given)) : resolve(root, folder));
  return (path) => {
    const wanted = resolve(root, path);
    if (!existsSync(wanted)) return { refused: "leads to a file that does not exist" };
    const real = realpathSync(wanted);
    if (real !== base && !real.startsWith(base + sep)) return { refused: "leads out of the document's folder" };
    return readText(join(real));
  };
}

function readText(path: string): { text: string } | { refused: string } {
  const stats = statSync(path);
  if (!stats.isFile()) return { refused: "is no file" };
  if (stats.size > LARGEST) return { refused: "is larger than 32 MiB" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { refused: "is not text in UTF-8" };
    throw error;
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The text of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** A fenced block of a document. */
export interface Block {
  /** The first word behind the fence, e.g. `yaml`. */
  readonly language: string;
  /** What stands behind it: the path of a file. */
  readonly note: string;
  readonly text: string;
  /** Number of the line the block's text starts on. */
  readonly line: number;
}

/** The fenced blocks of a document, in order. */
export function blocks(markdown: string): Block[] {
  const found: Block[] = [];
  let open: { fence: string; language: string; note: string; line: number } | undefined;
  let text: string[] = [];
  for (const [index, line] of markdown.split("\n").entries()) {
    const fence = /^(`{3,})\s*(\S*)\s*(.*)$/.exec(line);
    if (open === undefined && fence) {
      open = { fence: fence[1] ?? "", language: fence[2] ?? "", note: fence[3] ?? "", line: index + 2 };
      text = [];
    } else if (open !== undefined && line === open.fence) {
      const { language, note, line: start } = open;
      found.push({ language, note, line: start, text: text.map((one) => `${one}\n`).join("") });
      open = undefined;
    } else if (open !== undefined) text.push(line);
  }
  return found;
}

/** `ACCEPT=1` writes what the compiler does into the pages instead of comparing; never where nobody reads the diff. */
export const isAccepting = process.env["ACCEPT"] === "1";
if (isAccepting && process.env["CI"]) throw new Error("ACCEPT=1 is for people, not for CI.");

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { blocks, isAccepting, read, root, type Block } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// docs/new-integration.md is carried out here, step by step. `ACCEPT=1` writes what the commands print into the page.

const PAGE = "docs/new-integration.md";
const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

/** The lines of a block of commands: each command and what it should print. */
function commandsOf({ text }: Block): { command: string; printed: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { command: part.slice(0, end), printed: part.slice(end + 1) };
    });
}

/** What a command printed without what differs each time, as the page shows it. */
function stable(printed: string): string {
  return printed
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

/** Whether a text is as shown, where a line `…` stands for any lines. */
function isShown(shown: string, printed: string): boolean {
  const parts = shown.split(/^…$/m).map((part) => part.replace(/^\n+|\n+$/g, ""));
  if (parts.length === 1) return shown === printed;
  let rest = printed;
  for (const [index, part] of parts.entries()) {
    const at = rest.indexOf(part);
    if (at === -1 || (index === 0 && at !== 0)) return false;
    rest = rest.slice(at + part.length);
  }
  return rest.trim() === "" || parts.at(-1) === "";
}

/** A file with the lines marked `-` replaced by those marked `+`, among lines that are as in the file. */
function edited(text: string, { text: diff, line }: Block): string {
  const lines = diff.split("\n").slice(0, -1);
  const side = (mark: string) =>
    lines
      .filter((one) => one[0] === " " || one[0] === mark)
      .map((one) => `${one.slice(1)}\n`)
      .join("");
  const parts = text.split(side("-"));
  if (parts.length !== 2) throw new Error(`${PAGE}:${line}: the file has ${parts.length - 1} places like this`);
  return parts.join(side("+"));
}

/** What a file has from the first line that is shown to the next heading. */
function excerpt(file: string, shown: string): string {
  const text = readFileSync(file, "utf8");
  const first = shown.slice(0, shown.indexOf("\n") + 1);
  const from = text.indexOf(first);
  if (from === -1) throw new Error(`${file} has no line "${first.trim()}"`);
  const end = text.slice(from + first.length).search(/^#/m);
  return `${(end === -1 ? text.slice(from) : text.slice(from, from + first.length + end)).trimEnd()}\n`;
}

/**
 * Does what a block says.
 * @returns the block as it should be, where it shows what came of something
 */
function carryOut(block: Block): string | undefined {
  const { language, note, text, line } = block;
  const file = join(sandbox.root, note);
  if (language === "yaml") sandbox.write(note, text);
  else if (language === "diff") writeFileSync(file, edited(readFileSync(file, "utf8"), block));
  else if (language === "markdown") {
    const actual = excerpt(file, text);
    if (!isAccepting) expect(actual, `${PAGE}:${line}`).toBe(text);
    return actual;
  }
  if (language === "console") {
    const shown = commandsOf(block).map(({ command, printed }) => {
      const actual = stable(sandbox.run(command));
      const isRight = isShown(stable(printed), actual);
      if (!isRight && !isAccepting) expect(actual, `${PAGE}:${line}: \`${command}\``).toBe(stable(printed));
      return `$ ${command}\n${isRight ? printed : actual === "" ? "" : `${actual}\n`}`;
    });
    return shown.join("");
  }
  return undefined;
}

test("the walkthrough does what it shows", { timeout: 60_000 }, () => {
  const lines = read(PAGE).split("\n");
  const accepted = blocks(read(PAGE)).map((block) => ({ block, text: carryOut(block) ?? block.text }));
  if (!isAccepting) return;
  // From the end, so that the places of blocks before it stay right.
  for (const { block, text } of accepted.reverse()) {
    lines.splice(block.line - 1, block.text.split("\n").length - 1, ...text.split("\n").slice(0, -1));
  }
  writeFileSync(join(root, PAGE), lines.join("\n"));
});

#!/usr/bin/env node
import { parseArgs } from "node:util";
import { build } from "./command/build.js";
import { check } from "./command/check.js";
import { EXIT, type Command } from "./command/command.js";
import { dev } from "./command/dev.js";
import { explain } from "./command/explain.js";
import { generate } from "./command/generate.js";
import { newIntegration } from "./command/new.js";
import { review } from "./command/review.js";
import { didYouMean } from "./text/suggest.js";

const commands: Readonly<Record<string, Command>> = {
  generate,
  check,
  build,
  new: newIntegration,
  dev,
  explain,
  review,
};
const FORMATS = ["text", "json", "github", "sarif"];

const [verb = "help", ...rest] = process.argv.slice(2);
process.exitCode = await main(verb, rest);

async function main(name: string, args: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const isHelp = name === "help" || name === "--help" || name === "-h";
    if (!isHelp) process.stderr.write(`There is no command "${name}".${didYouMean(name, Object.keys(commands))}\n\n`);
    (isHelp ? process.stdout : process.stderr).write(helpText());
    return isHelp ? EXIT.ok : EXIT.usage;
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nusage: toolwright ${command.usage}\n`);
    return EXIT.usage;
  }
  const { positionals } = parsed;
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  if (values["help"]) {
    process.stdout.write(`usage: toolwright ${command.usage}\n\nThis ${command.summary}.\n`);
    return EXIT.ok;
  }
  const format = values["format"];
  if (format !== undefined && !FORMATS.includes(String(format))) {
    process.stderr.write(`There is no format "${String(format)}": use ${FORMATS.join(", ")}.\n`);
    return EXIT.usage;
  }
  try {
    return await command.run({
      root: process.cwd(),
      positionals,
      values,
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
  } catch (error) {
    if (isRefusedByDisk(error)) {
      process.stderr.write(`${error.message}\nCorrect what is on disk, then run again.\n`);
      return EXIT.input;
    }
    process.stderr.write(
      `This is a bug in Toolwright; please report it with your definitions.\n${(error as Error).stack}\n`,
    );
    return EXIT.bug;
  }
}

/** An error of the file system is not ours: a folder in the place of a file, no permission, no space. */
function isRefusedByDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

function helpText(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `usage: toolwright <command>\n\n${lines.join("\n")}\n\n\`toolwright <command> --help\` tells more.\n`;
}

#!/usr/bin/env node
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { EXIT, type Command } from "./command/command.js";
import { didYouMean } from "./text/suggest.js";

// A server runs for long: what follows is for commands that end.
if (process.argv[2] !== "serve") {
  // A run is over in a second or two. The V8 of Node 20 would spend as long again, on another core, on optimising
  // functions that are not called much longer; later ones do not know this flag.
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=500000");
  // Left alone, the heap grows to more than twice what is alive in it.
  setFlagsFromString("--max-semi-space-size=4");
  setFlagsFromString("--heap-growing-percent=40");
}

/** Each is loaded when it is asked for: most of a short command's time would go into modules it does not need. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import("./command/generate.js")).generate,
  check: async () => (await import("./command/check.js")).check,
  build: async () => (await import("./command/build.js")).build,
  new: async () => (await import("./command/new.js")).newIntegration,
  import: async () => (await import("./command/import.js")).importOpenApi,
  dev: async () => (await import("./command/dev.js")).dev,
  explain: async () => (await import("./command/explain.js")).explain,
  review: async () => (await import("./command/review.js")).review,
  serve: async () => (await import("./command/serve.js")).serve,
};
const FORMATS = ["text", "json", "github", "sarif"];

// A reader that has seen enough, such as `head`, is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const [verb = "help", ...rest] = process.argv.slice(2);
process.exitCode = await main(verb, rest);

async function main(name: string, args: readonly string[]): Promise<number> {
  if (name === "--version" || name === "-v") {
    const { compilerVersion } = await import("./command/version.js");
    process.stdout.write(`${compilerVersion()}\n`);
    return EXIT.ok;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const isHelp = name === "help" || name === "--help" || name === "-h";
    if (!isHelp) process.stderr.write(`There is no command "${name}".${didYouMean(name, Object.keys(commands))}\n\n`);
    (isHelp ? process.stdout : process.stderr).write(await helpText());
    return isHelp ? EXIT.ok : EXIT.usage;
  }
  const command = await load();
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

async function helpText(): Promise<string> {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const summaries = Object.entries(commands).map(
    async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`,
  );
  const lines = await Promise.all(summaries);
  return `usage: toolwright <command>\n\n${lines.join("\n")}\n\n\`toolwright <command> --help\` tells more.\n`;
}

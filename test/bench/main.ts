// Measures Toolwright against other generators: `npm run bench [-- part ...]`. README.md here tells more.
import { execute } from "./execute.js";
import { readOptions, USAGE, type Options } from "./options.js";

let options: Options | undefined;
try {
  options = readOptions(process.argv.slice(2), process.env);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
if (options) await execute(options);

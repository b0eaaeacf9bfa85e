// Writes compiler/dist/bundle/, the command line in a few files. Part of `compiler-parts.mjs`.
// Loading 250 modules one by one would be a fifth of a run after an edit.
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const dist = fileURLToPath(new URL("../compiler/dist/", import.meta.url));
const bundle = join(dist, "bundle");
const modules = readdirSync(dist, { recursive: true })
  .filter((name) => name.endsWith(".js") && !name.startsWith("bundle"))
  .map((name) => join(dist, name));

const sources = [...modules, fileURLToPath(import.meta.url)];
const target = join(bundle, "cli.js");
const isCurrent = existsSync(target) && sources.every((source) => statSync(source).mtimeMs <= statSync(target).mtimeMs);
if (!isCurrent) {
  rmSync(bundle, { recursive: true, force: true });
  await build({
    input: {
      cli: join(dist, "cli.js"),
      "tool-thread": join(dist, "emit/tool-thread.js"),
      "declare-thread": join(dist, "emit/client/declare-thread.js"),
    },
    platform: "node",
    // Libraries stay what they are: packages that npm installs.
    external: (id) => !id.startsWith(".") && !id.startsWith(dist),
    output: { dir: bundle, format: "esm", chunkFileNames: "[name]-[hash].js" },
    logLevel: "warn",
  });
}

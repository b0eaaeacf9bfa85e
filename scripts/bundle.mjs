// Writes compiler/dist/bundle/, the command line in a few files. Part of `compiler-parts.mjs`.
// Loading 250 modules one by one would be a fifth of a run after an edit.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { filesOf, unlessCurrent } from "./unless-current.mjs";

const dist = fileURLToPath(new URL("../compiler/dist/", import.meta.url));
const bundle = join(dist, "bundle");
const modules = filesOf(dist).filter((path) => path.endsWith(".js") && !path.startsWith(join(bundle, "/")));

await unlessCurrent(bundle, [...modules, fileURLToPath(import.meta.url)], async () => {
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
});

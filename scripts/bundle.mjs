import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { filesOf, unlessCurrent } from "./unless-current.mjs";

/**
 * Writes `dist/bundle/` of a package: the modules that `tsc` wrote, in a few files. Node reads and resolves modules one by
 * one, half a millisecond each; bundlers get the modules, because they leave out what is not used of them.
 * @param folder the package's, from the root of the project
 * @param entries the modules below `dist/` that are loaded by name
 * @param script the script that asks for it
 * @param options of rolldown, beside what every bundle has; without `external` libraries stay what npm installs
 */
export async function bundle(folder, entries, script, options = {}) {
  const dist = fileURLToPath(new URL(`../${folder}/dist/`, import.meta.url));
  const target = join(dist, "bundle");
  const modules = filesOf(dist).filter((path) => path.endsWith(".js") && !path.startsWith(join(target, "/")));
  const scripts = [script, import.meta.url, new URL("notices.mjs", import.meta.url)].map((url) => fileURLToPath(url));
  let output = [];
  await unlessCurrent(target, [...modules, ...scripts], async () => {
    rmSync(target, { recursive: true, force: true });
    ({ output } = await build({
      input: Object.fromEntries(entries.map((entry) => [nameOf(entry), join(dist, entry)])),
      platform: "node",
      external: (id) => !id.startsWith(".") && !id.startsWith(dist),
      logLevel: "warn",
      ...options,
      output: { dir: target, format: "esm", chunkFileNames: "[name].js", ...options.output },
    }));
  });
  return output;
}

/** `search/index.js` is `search`; `emit/tool-thread.js` is `tool-thread`. */
function nameOf(entry) {
  return entry.replace(/\/index\.js$/, ".js").replace(/^.*\/|\.js$/g, "");
}

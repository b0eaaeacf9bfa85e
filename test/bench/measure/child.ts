import { join } from "node:path";
import { bench, cache } from "../paths.js";
import { bundle } from "./bundle.js";

/** Makes a program of `child/` runnable by Node 20, which knows no types, and returns its path. */
export function childProgram(name: "import" | "overhead" | "throughput" | "server" | "raw-server" | "gateway"): string {
  const outfile = join(cache, "child", `${name}.mjs`);
  bundle(join(bench, "child", `${name}.ts`), outfile, { minify: false });
  return outfile;
}

// Copies docs/ to compiler/dist/docs/, so that who installs the compiler has them. Part of `compiler-parts.mjs`.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { filesOf, unlessCurrent } from "./unless-current.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [docs, copy] = [here("../docs"), here("../compiler/dist/docs")];
const isForUsers = (path) => !/[\\/](decisions|benchmarks\.md)([\\/]|$)/.test(path.slice(docs.length));

await unlessCurrent(copy, [...filesOf(docs).filter(isForUsers), fileURLToPath(import.meta.url)], () => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(docs, copy, { recursive: true, filter: isForUsers });
});

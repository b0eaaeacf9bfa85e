import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { stampOf } from "./stamp.js";
import { filesBelow } from "./workspace.js";

/** A hash of the compiler and what it is built on: versions do not change with every edit of its authors. */
export function compilerHash(root: string): string {
  const base = fileURLToPath(new URL("../..", import.meta.url));
  const own = fileURLToPath(new URL("..", import.meta.url));
  const files = [
    `${base}/package.json`,
    ...filesBelow(own)
      .filter((path) => /\.(c?js|(?<!\.d\.)ts)$/.test(path))
      .map((path) => `${own}/${path}`),
    ...filesBelow(`${base}/schema`).map((path) => `${base}/schema/${path}`),
    `${root}/node_modules/.package-lock.json`,
  ];
  const hash = createHash("sha256").update(process.version);
  for (const path of files) hash.update(`${path} ${stampOf(path)}\n`);
  return hash.digest("hex");
}

import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { installed } from "../installed.js";
import { stampOf } from "./stamp.js";
import { filesBelow } from "./workspace.js";

/** A hash of the compiler and what it is built on: versions do not change with every edit of its authors. */
export function compilerHash(root: string): string {
  const base = fileURLToPath(installed("."));
  const below = (folder: string) => filesBelow(`${base}/${folder}`).map((path) => `${base}/${folder}/${path}`);
  const files = [
    `${base}/package.json`,
    ...below("dist").filter((path) => /\.(c?js|bin)$/.test(path)),
    ...below("schema"),
    `${root}/node_modules/.package-lock.json`,
  ];
  const hash = createHash("sha256").update(process.version);
  for (const path of files) hash.update(`${path} ${stampOf(path)}\n`);
  return hash.digest("hex");
}

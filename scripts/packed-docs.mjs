// Copies docs/ to compiler/dist/docs/, so that who installs the compiler has them. Part of `compiler-parts.mjs`.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const isForUsers = (path) => !/[\\/](decisions|benchmarks\.md)$/.test(path);
cpSync(here("../docs"), here("../compiler/dist/docs"), { recursive: true, filter: isForUsers });

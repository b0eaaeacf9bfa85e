import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import config from "../../vitest.config.js";

const manifest = new URL("package.json", import.meta.url);
const { dependencies } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly dependencies: object };
const names = Object.keys(dependencies);

/** Whoever imports a vendor's package gets the one of this folder. */
const newest: Plugin = {
  name: "newest",
  enforce: "pre",
  resolveId(source, importer, options) {
    if (!names.some((name) => source === name || source.startsWith(`${name}/`))) return null;
    if (importer?.includes("/node_modules/")) return null;
    return this.resolve(source, fileURLToPath(manifest), { ...options, skipSelf: true });
  },
};

/** The tests with vendors' packages, with the newest of them. */
export default {
  ...config,
  plugins: [newest],
  test: {
    ...config.test,
    include: ["test/**/*.vendor.test.ts"],
    env: { LENS_ALL: "1", NEWEST: "1" },
    // What imports a vendor's package must not be loaded by Node itself, which would find the other one.
    server: {
      deps: { external: [/\/compiler\/dist\//], inline: [/\/(runtime|generated\/[^/]+|mcp|gateway)\/dist\//] },
    },
  },
};

import { join } from "node:path";
import { bench } from "../paths.js";
import type { Peer } from "./peer.js";

const bin = (name: string) => join(bench, "node_modules/.bin", name);

/** The plugins of kubb that do as much as the others: types and functions that call `fetch`. */
const kubbConfig = (document: string) => `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: ".",
  input: { path: ${JSON.stringify(document)} },
  output: { path: "./out", clean: true, format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch" })],
});
`;

/** The generators of the comparison, the fastest first. Their formatters are off where that is an option. */
export const peers: readonly Peer[] = [
  {
    name: "openapi-typescript",
    packageName: "openapi-typescript",
    makes: "types",
    command: (document) => [bin("openapi-typescript"), document, "-o", "out/schema.d.ts"],
  },
  {
    name: "orval",
    packageName: "orval",
    makes: "types, fetch client",
    command: (document) => [bin("orval"), "--input", document, "--output", "out/client.ts", "--client", "fetch"],
  },
  {
    name: "hey-api",
    packageName: "@hey-api/openapi-ts",
    makes: "types, fetch client",
    command: (document) => [bin("openapi-ts"), "-i", document, "-o", "out", "--silent"],
  },
  {
    name: "swagger-typescript-api",
    packageName: "swagger-typescript-api",
    makes: "types, fetch client",
    command: (document) => [bin("swagger-typescript-api"), "generate", "-p", document, "-o", "out", "-n", "Api.ts"],
  },
  {
    name: "kubb",
    packageName: "@kubb/core",
    makes: "types, fetch client",
    files: (document) => ({ "kubb.config.mjs": kubbConfig(document) }),
    command: () => [bin("kubb"), "generate", "--config", "kubb.config.mjs"],
  },
];

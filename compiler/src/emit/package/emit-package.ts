import type { Integration } from "../../model/integration.js";
import type { OutputFile } from "../output-file.js";
import { render } from "../print/templates.js";
import { packageName } from "./package-name.js";
import { readmeView } from "./readme-view.js";
import { MCP_VERSION, RUNTIME_VERSION } from "./versions.js";

/** `package.json`, `tsconfig.json`, `LICENSE` and `README.md`. */
export function emitPackage(integration: Integration): OutputFile[] {
  return [
    { path: "package.json", contents: json(packageJson(integration)) },
    { path: "tsconfig.json", contents: json(TSCONFIG) },
    { path: "LICENSE", contents: render("package/LICENSE", {}) },
    { path: "README.md", contents: render("package/README.md", readmeView(integration)) },
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function packageJson({ name, title, version, apiVersion, webhooks }: Integration): object {
  const entry = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  return {
    name: packageName(name),
    version,
    description: `Typed client and LLM tools for ${title} (API ${apiVersion}).`,
    keywords: [name, "api-client", "llm-tools", "agents"],
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": entry("index"),
      "./api": entry("api"),
      "./integration": entry("integration"),
      ...(webhooks && { "./webhooks": entry("webhooks") }),
      "./tools": entry("tools"),
      "./tools.json": "./tools.json",
      "./package.json": "./package.json",
      "./*": entry("resources/*"),
    },
    bin: { [name]: "./dist/bin.js" },
    files: ["dist", "!dist/.tsbuildinfo", "tools", "tools.json", "tools.lock.json", "TOOLS.md"],
    scripts: { build: "toolwright build ." },
    dependencies: { "@toolwright/mcp": MCP_VERSION, "@toolwright/runtime": RUNTIME_VERSION },
  };
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: "src",
    outDir: "dist",
    incremental: true,
    tsBuildInfoFile: "dist/.tsbuildinfo",
  },
  include: ["src"],
};

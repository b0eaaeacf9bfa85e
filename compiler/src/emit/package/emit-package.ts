import type { Discovery } from "@toolwright/runtime";
import { takesFilter } from "../../effective/takes-filter.js";
import type { Integration, Operation } from "../../model/integration.js";
import { camelCase } from "../../text/casing.js";
import type { OutputFile } from "../output-file.js";
import { code, inline, table } from "../print/markdown.js";
import { render } from "../print/templates.js";
import { RUNTIME_VERSION } from "./runtime-version.js";

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
      ...(webhooks && { "./webhooks": entry("webhooks") }),
      "./tools": entry("tools"),
      "./tools.json": "./tools.json",
      "./package.json": "./package.json",
      "./*": entry("resources/*"),
    },
    files: ["dist", "!dist/.tsbuildinfo", "tools", "tools.json", "tools.lock.json", "TOOLS.md"],
    scripts: { build: "toolwright build ." },
    dependencies: { "@toolwright/runtime": RUNTIME_VERSION },
  };
}

/** The npm package of an integration. */
function packageName(integration: string): string {
  return `@toolwright/${integration}`;
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

function readmeView(integration: Integration) {
  const { name, title, about, api, apiVersion, className, options, resources, toolsets } = integration;
  const listings = resources.flatMap((resource) => resource.operations.map((operation) => ({ resource, operation })));
  const listing = listings.find(
    ({ operation }) =>
      operation.returns.kind === "many" &&
      (operation.params?.optional ?? true) &&
      !operation.args.some((one) => one.in === "path"),
  );
  const [first] = listings;
  const sample = listing ?? first;
  return {
    name: packageName(name),
    title: inline(title),
    about: inline(about),
    apiVersion: inline(apiVersion),
    className,
    options: options
      .filter(({ required }) => required)
      .map((one) => one.name)
      .join(", "),
    usage: listing
      ? `for await (const one of client.${listing.resource.property}.${camelCase(listing.operation.method)}()) console.log(one);`
      : "",
    operation: sample?.operation.name ?? "",
    file: sample?.resource.fileName ?? "",
    single: sample ? singleCall(sample.operation) : "",
    hasFilters: integration.resources.some(({ operations }) => operations.some(({ args }) => takesFilter(args))),
    hasForms: integration.forms.length > 0,
    hasWebhooks: integration.webhooks !== undefined,
    hasOtherPaging: integration.conventions.some(({ shape }) => shape.paging?.others !== undefined),
    toolsets:
      toolsets.length > 0 ? `Toolsets for one kind of agent: ${toolsets.map((one) => code(one.name)).join(", ")}.` : "",
    table: table(
      ["Option", "Type", "Required", "Meaning"],
      options.map((one) => [code(one.name), one.type, one.required ? "yes" : "", inline(one.about)]),
    ),
    asked: options.some((one) => one.isCredential)
      ? "A credential may also be a function that returns it or a promise of it: it is asked at each request. A single call can have credentials of its own, below `credentials` of its options."
      : "",
    common: table(
      ["Option", "Meaning"],
      [
        ...COMMON_OPTIONS,
        ...(api.auth.kind === "oauth2" ? TOKEN_OPTIONS : []),
        ...(api.discovery ? discoveryOptions(api.discovery) : []),
      ].map(([name, meaning]) => [code(name), meaning]),
    ),
  };
}

/** A call of an operation that was imported by itself. */
function singleCall({ name, returns }: Operation): string {
  return returns.kind === "many"
    ? `for await (const one of small.pages(${name}, {})) console.log(one);`
    : `console.log(await small.call(${name}, {}));`;
}

/** Options of every client, see `runtime/src/options.ts`. */
const COMMON_OPTIONS = [
  ["fetch", "Sends the requests; the global `fetch` by default."],
  ["timeoutMs", "How long one attempt may take, in milliseconds; 60,000 by default."],
  ["retry", "Tries again what may be tried again: `{ attempts, maxWaitMs, deadlineMs }`. Off by default."],
  ["retryBudget", "How many retries all calls share; those that succeed give back. 100 by default."],
  ["maxResponseBytes", "The longest answer that is read, unpacked; 100,000,000 by default."],
  [
    "partial",
    '`"throw"`: a bulk operation of which a part failed ends with a `PartialError`; else it returns all outcomes.',
  ],
  [
    "validateResponses",
    "`warn` tells the hook `onMismatch` about answers that break their schema, `throw` ends the call.",
  ],
  ["signal", "Aborts every request of the client."],
  ["headers", "Headers of every request."],
  ["hooks", "`onRequest`, `onResponse`, `onRetry` and `onMismatch` see what happens, without credentials."],
  [
    "allowCustomHost",
    'Admits hosts that this package does not list, such as a server of your own; `"private"` also private addresses.',
  ],
  ["allowUnknownNames", "Admits names in filters, orders and `fields` that this package does not know."],
  ["clock", "What time it is, and how to wait: for tests."],
] as const;

/** What is an option where access tokens are asked for. */
const TOKEN_OPTIONS = [
  [
    "tokens",
    "Keeps access tokens and refresh tokens: `{ get(key), set(key, token) }`, sync or async. In memory by default.",
  ],
] as const;

/** What is an option where the API tells which server an account is on. */
function discoveryOptions({ url, variables }: Discovery): [name: string, meaning: string][] {
  const found = Object.keys(variables).map(code).join(" and ");
  const meaning = `Asks ${code(url)} which ${found} the account has: before the first request, and when something is not found. Off by default.`;
  return [["discoverServer", meaning]];
}

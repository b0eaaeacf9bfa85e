import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLIENT_MEMBERS, CLIENT_OPTIONS, RUNTIME_TYPES, RUNTIME_VALUES } from "../../compiler/src/check/taken-names.js";
import { Client } from "../../runtime/src/index.js";

const SOURCE = join(import.meta.dirname, "../../runtime/src");
const TEMPLATES = join(import.meta.dirname, "../../compiler/templates/client");
const read = (name: string) => readFileSync(join(SOURCE, name), "utf8");

/** Exports that no module with types of definitions imports or hands on, so a schema may be called like them. */
const FREE = [
  "AccountVariable",
  "Api",
  "ArgumentKind",
  "Attempt",
  "Attributes",
  "Auth",
  "Bindings",
  "Body",
  "BodySource",
  "BoundTool",
  "Bulk",
  "Call",
  "Catalogue",
  "Choices",
  "Clock",
  "Content",
  "Contract",
  "CredentialShape",
  "CustomHosts",
  "Discovery",
  "Download",
  "Encode",
  "EndView",
  "Environment",
  "ErrorDetail",
  "ErrorShape",
  "Failure",
  "Features",
  "Fetch",
  "FieldPaths",
  "Form",
  "FormUse",
  "FoundVariable",
  "HeadersView",
  "Hooks",
  "HttpMethod",
  "Integration",
  "JsonSchema",
  "Key",
  "MismatchView",
  "NamedOptions",
  "Next",
  "NextPage",
  "Observer",
  "OptionsSource",
  "ResponseHead",
  "OutcomeShape",
  "PageFacts",
  "Place",
  "Position",
  "Problem",
  "RateLimit",
  "RateLimitShape",
  "RequestView",
  "ResponseView",
  "RetryOptions",
  "RetryView",
  "Returns",
  "Said",
  "ServerVariable",
  "Session",
  "Sign",
  "Signature",
  "SpecializeOptions",
  "SpecializedTool",
  "Step",
  "Token",
  "TokenRequest",
  "TokenStore",
  "Tool",
  "ToolAnnotations",
  "ToolDone",
  "ToolFailures",
  "ToolFile",
  "ToolFilter",
  "ToolList",
  "ToolOptions",
  "ToolRequest",
  "ToolResult",
  "ToolText",
  "ToolVariant",
  "UntypedOperation",
  "VariableKind",
  "Wording",
  "WriteBody",
  "accountFromEnvironment",
  "accountVariables",
  "bindOnce",
  "boundTools",
  "chooseTools",
  "connectFromEnvironment",
  "destinationsOf",
  "environmentSource",
  "environmentVariable",
  "httpAttributes",
  "isToolList",
  "optionsOf",
  "rateLimitHeaders",
  "readRateLimit",
  "resourceOf",
  "specializeTool",
  "streamed",
  "toolsByName",
];

/** What the runtime exports, types included, which only its source tells. */
function runtimeExports(): string[] {
  const index = read("index.ts");
  const named = [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );
  const whole = [...index.matchAll(/export type \* from "\.\/(.*)\.js"/g)].flatMap(([, module = ""]) =>
    [...read(`${module}.ts`).matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(([, name = ""]) => name),
  );
  return [...new Set([...named, ...whole])].filter(Boolean);
}

test("every export of the runtime is taken, or known to be free", () => {
  expect(runtimeExports().sort()).toEqual([...RUNTIME_TYPES, ...RUNTIME_VALUES, ...FREE].sort());
});

test("what generated modules import of the runtime is taken", () => {
  const folder = join(import.meta.dirname, "../../generated");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /src[\\/]resources[\\/].*\.ts$/.test(path),
  );
  const imports = sources.flatMap((path) => [
    ...readFileSync(join(folder, path), "utf8").matchAll(/import (?:type )?\{([^}]*)\} from "@toolwright\/runtime"/g),
  ]);
  const names = new Set(imports.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim())));
  names.delete("");
  expect(names.size).toBeGreaterThan(10);
  expect([...names].filter((name) => ![...RUNTIME_TYPES, ...RUNTIME_VALUES].includes(name))).toEqual([]);
});

test("what the package's index hands on is taken", () => {
  const index = readFileSync(join(TEMPLATES, "index.ts.hbs"), "utf8");
  const names = /export type \{ ([\w, ]+) \} from "@toolwright\/runtime"/.exec(index)?.[1]?.split(", ") ?? [];
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !RUNTIME_TYPES.includes(name))).toEqual([]);
});

test("the methods of every client are taken", () => {
  const methods = Object.getOwnPropertyNames(Client.prototype).filter((name) => name !== "constructor");
  expect(methods.sort()).toEqual([...CLIENT_MEMBERS].sort());
});

test("the options of every client are taken", () => {
  const body = /export interface ClientOptions \{\n([\s\S]*?)\n\}/.exec(read("options.ts"))?.[1] ?? "";
  const options = [...body.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, name]) => name);
  expect(options.sort()).toEqual([...CLIENT_OPTIONS].sort());
});

test.each([
  ["connectwise-psa", []],
  // Its API has no custom host, no filters and nothing that is done in bulk.
  ["atomicwork", ["allowCustomHost", "allowUnknownNames", "partial"]],
])("the README of %s tells the options of every client, but for those that do nothing there", (name, without) => {
  const readme = readFileSync(join(import.meta.dirname, `../../generated/${name}/README.md`), "utf8");
  expect(CLIENT_OPTIONS.filter((option) => !readme.includes(`| \`${option}\` |`))).toEqual(without);
});

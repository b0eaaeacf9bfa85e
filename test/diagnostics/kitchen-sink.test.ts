import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { sourceFiles } from "../support/acme.js";
import { diagnose } from "../support/diagnose.js";

const ROOT = join(import.meta.dirname, "../fixtures/kitchen-sink");
const SCHEMAS = join(import.meta.dirname, "../../compiler/schema");

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

const files = sourceFiles(ROOT);
const formats = ["integration", "resource", "operation", "schemas", "schema-node", "fields"];
const documents = new Map(formats.map((name) => [`${name}.schema.json`, load(`${name}.schema.json`)]));

function load(name: string): Schema {
  return JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as Schema;
}

test("the kitchen sink compiles without diagnostics", () => {
  expect(printDiagnostics(diagnose(files))).toBe("");
});

test("every key of the format is used", () => {
  const used = new Set<string>();
  for (const { path, text } of files)
    walk(formatOf(path), `${formatOf(path)}#`, documents.get(formatOf(path)) ?? {}, parse(text), used);
  const all = [...documents].flatMap(([name, schema]) => keysOf(`${name}#`, schema));
  expect(all.filter((key) => !used.has(key))).toEqual([]);
});

function formatOf(path: string): string {
  if (path.endsWith("/integration.yaml")) return "integration.schema.json";
  const folder = ["resources", "schemas", "fields"].find((one) => path.includes(`/${one}/`));
  return folder === "resources" ? "resource.schema.json" : `${folder}.schema.json`;
}

/** Marks what a value uses of a schema; of an `anyOf`, whatever could be meant. */
function walk(file: string, at: string, schema: Schema, value: unknown, used: Set<string>): void {
  if (schema.$ref !== undefined) {
    const [document, pointer = ""] = schema.$ref.split("#");
    const target = document === "" ? file : (document ?? file);
    walk(target, `${target}#${pointer}`, lookUp(documents.get(target) ?? {}, pointer), value, used);
  }
  for (const [position, branch] of (schema.anyOf ?? []).entries())
    walk(file, `${at}/anyOf/${position}`, branch, value, used);
  if (Array.isArray(value)) {
    for (const element of value) if (schema.items) walk(file, `${at}/items`, schema.items, element, used);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const known = schema.properties?.[key];
    if (known) {
      used.add(`${at}/properties/${key}`);
      walk(file, `${at}/properties/${key}`, known, member, used);
    } else if (typeof schema.additionalProperties === "object") {
      walk(file, `${at}/additionalProperties`, schema.additionalProperties, member, used);
    }
  }
}

function lookUp(document: Schema, pointer: string): Schema {
  return pointer
    .split("/")
    .filter(Boolean)
    .reduce((schema: unknown, step) => (schema as Readonly<Record<string, unknown>>)[step], document) as Schema;
}

function keysOf(at: string, schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "properties")
      return Object.entries(value as object).flatMap(([name, inner]) => [
        `${at}/properties/${name}`,
        ...keysOf(`${at}/properties/${name}`, inner),
      ]);
    return keysOf(`${at}/${key}`, value);
  });
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { compile } from "../../../compiler/dist/compile.js";
import { readDefinitions } from "../../../compiler/dist/command/workspace.js";
import { DOCUMENTS, project, runImport, textOf, written } from "../run.js";

// Documents are changed as people change them: by hand, anywhere.
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

interface Entry {
  readonly kind: string;
  readonly what: string;
  readonly done?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A text in a file of the shop's definitions, and what a person makes of it. */
export type Edit = readonly [file: string, from: string, to: string];

/** Updates definitions; returns the rows of the report. */
export async function update(
  folder: string,
  document: string,
  values: Readonly<Record<string, string | boolean>> = {},
): Promise<Entry[]> {
  const { code, stdout, stderr } = await runImport(folder, document, { update: true, format: "json", ...values });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return (JSON.parse(stdout) as { changes: Entry[] }).changes;
}

/** A row as the tests write it. */
export function rowOf({ kind, what, done }: Entry): string {
  return `${kind} ${what}${done === undefined ? "" : `: ${done}`}`;
}

/** The shop with what only updates need. */
export function extendedShop({ deprecated = false } = {}): Json {
  const document = JSON.parse(readFileSync(join(DOCUMENTS, "shop.json"), "utf8")) as Json;
  Object.assign(member(document, "Order"), {
    history: { type: "array", items: { type: "object", properties: { by: { type: "string" } } } },
    channel: { type: "string", nullable: true, enum: ["web", null] },
  });
  if (deprecated) document.paths["/orders/{order_id}"].delete.deprecated = true;
  return document;
}

/** Changes texts of the shop's definitions as a person does. */
export function edited(folder: string, edits: readonly Edit[]): void {
  for (const [file, from, to] of edits) {
    const path = `definitions/shop/${file}`;
    const text = textOf(folder, path);
    expect(text).toContain(from);
    writeFileSync(join(folder, path), text.replace(from, to));
  }
}

/** Imports the shop, edits the definitions, changes the document and updates; the same document again changes nothing. */
export async function changedShop(change: (document: Json) => void, edits: readonly Edit[] = [], options = {}) {
  const shop = extendedShop(options);
  const folder = project();
  writeFileSync(join(folder, "docs/shop.json"), JSON.stringify(shop));
  expect((await runImport(folder, "docs/shop.json")).stderr).toBe("");
  edited(folder, edits);
  const before = written(folder);
  const document = structuredClone(shop);
  change(document);
  writeFileSync(join(folder, "docs/changed.json"), JSON.stringify(document, null, 2));
  const found = await update(folder, "docs/changed.json");
  const { diagnostics } = await compile(readDefinitions(folder));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(await update(folder, "docs/changed.json")).toEqual([]);
  return { folder, before, after: written(folder), found, entries: found.map(rowOf) };
}

export const schemas = (document: Json) => document.components.schemas;
export const member = (document: Json, schema: string) => schemas(document)[schema].properties;

/** Responses with one schema. */
export function answer(schema: string | object) {
  const node = typeof schema === "string" ? { $ref: `#/components/schemas/${schema}` } : schema;
  return { "200": { description: "PROSE-MARK", content: { "application/json": { schema: node } } } };
}

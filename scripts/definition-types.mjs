// Writes compiler/src/definition/types.ts from the JSON Schemas in compiler/schema/: `npm run definition-types`.
// With --check it only tells whether the file is up to date.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const folder = new URL("../compiler/schema/", import.meta.url);
const target = new URL("../compiler/src/definition/types.ts", import.meta.url);
const documents = new Map();
for (const name of (await readdir(folder)).filter((name) => name.endsWith(".schema.json")).sort()) {
  documents.set(name, JSON.parse(await readFile(new URL(name, folder), "utf8")));
}

const typeName = (key) => key.charAt(0).toUpperCase() + key.slice(1);

/** The name of the type behind a `$ref`, as it is written in the document `from`. */
function referredType(ref, from) {
  const [file, pointer] = ref.split("#");
  const key = pointer?.match(/^\/\$defs\/(.+)$/)?.[1];
  return key === undefined ? documents.get(file || from).title : typeName(key);
}

/** The schema with every reference replaced by its type's name, so that no type is written twice. */
function withoutReferences(node, from) {
  if (Array.isArray(node)) return node.map((element) => withoutReferences(element, from));
  if (typeof node !== "object" || node === null) return node;
  const members = Object.entries(node)
    .filter(([key]) => key !== "$defs" && key !== "$id" && key !== "$schema")
    .map(([key, value]) => {
      const isReference = key === "$ref" && typeof value === "string";
      return isReference ? ["tsType", referredType(value, from)] : [key, withoutReferences(value, from)];
    });
  return Object.fromEntries(members);
}

const options = {
  bannerComment: "",
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  style: { printWidth: 120 },
};
const types = [];
for (const [file, document] of documents) {
  const named = [
    [document.title, document],
    ...Object.entries(document.$defs ?? {}).map(([key, def]) => [typeName(key), def]),
  ];
  for (const [name, schema] of named) {
    types.push(await compile({ ...withoutReferences(schema, file), title: name }, name, options));
  }
}

const text = `// @generated from compiler/schema/*.schema.json
// To change this file, edit those and run \`npm run definition-types\`.

${types.join("\n")}`;
if (!process.argv.includes("--check")) await writeFile(target, text);
else if ((await readFile(target, "utf8").catch(() => "")) !== text) {
  console.error("compiler/src/definition/types.ts is stale: run `npm run definition-types`.");
  process.exit(1);
}

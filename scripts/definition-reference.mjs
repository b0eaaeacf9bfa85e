// Writes docs/definition-reference.md from the JSON Schemas in compiler/schema/: `node scripts/definition-reference.mjs`.
// With --check it only tells whether the page is up to date.
import { readFile, writeFile } from "node:fs/promises";

const folder = new URL("../compiler/schema/", import.meta.url);
const target = new URL("../docs/definition-reference.md", import.meta.url);

/** The files in the order in which an author meets them, each with the title and place of its section. */
const SECTIONS = [
  { file: "integration.schema.json", title: "integration.yaml", place: "definitions/<integration>/integration.yaml" },
  {
    file: "resource.schema.json",
    title: "Resource files",
    place: "definitions/<integration>/resources/<tag>/<resource>.yaml",
  },
  {
    file: "operation.schema.json",
    title: "Operations",
    one: "operation",
    place: "below `conventions` of integration.yaml and `operations` of a resource file",
  },
  { file: "schemas.schema.json", title: "Schema files", place: "definitions/<integration>/schemas/<tag>/<name>.yaml" },
  { file: "schema-node.schema.json", title: "Schema nodes", one: "schema node", place: "wherever a schema stands" },
  { file: "fields.schema.json", title: "Field files", place: "definitions/<integration>/fields/<name>.yaml" },
];

/** Definitions inside a file that get a heading of their own; others are described where they are used. */
const HEADINGS = {
  "integration.schema.json#/$defs/pagination": { title: "Pagination styles", one: "pagination style" },
  "operation.schema.json#/$defs/body": { title: "Bodies", one: "body" },
  "operation.schema.json#/$defs/tool": { title: "Tools", one: "tool" },
  "fields.schema.json#/$defs/fieldMeaning": { title: "Meanings of fields", one: "meaning" },
};

const documents = new Map();
for (const { file } of SECTIONS) documents.set(file, JSON.parse(await readFile(new URL(file, folder), "utf8")));

/** The schema behind a `$ref`, its full name, and the file it is in. */
function follow(ref, from) {
  const [file = "", pointer = ""] = ref.split("#");
  const name = file || from;
  const steps = pointer.split("/").filter(Boolean);
  const schema = steps.reduce((node, step) => node[step], documents.get(name));
  return { schema, from: name, full: pointer ? `${name}#${pointer}` : name };
}

function headingOf(full) {
  return HEADINGS[full] ?? SECTIONS.find(({ file }) => file === full);
}

/** The anchor GitHub gives a heading. */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, "")
    .replaceAll(" ", "-");
}

/** Text for a table cell. */
function cell(text) {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}

const code = (text) => `\`${text}\``;

/** The type of a value, as a person says it. */
function typeOf(schema, from) {
  if (schema.$ref !== undefined) {
    const target = follow(schema.$ref, from);
    const heading = headingOf(target.full);
    return heading === undefined ? typeOf(target.schema, target.from) : `[${heading.one}](#${anchor(heading.title)})`;
  }
  if (schema.enum) return schema.enum.map((value) => code(value)).join(", ");
  if (schema.const !== undefined) return code(schema.const);
  if (schema.anyOf) return [...new Set(schema.anyOf.map((branch) => typeOf(branch, from)))].join(" or ");
  if (schema.type === "array") return `list of ${typeOf(schema.items ?? {}, from)}`;
  const value = schema.additionalProperties;
  if (schema.type === "object" && schema.properties) return "map";
  if (schema.type === "object" && typeof value === "object") return `map of names to ${typeOf(value, from)}`;
  if (schema.type === undefined) return "any value";
  return [schema.type]
    .flat()
    .map((type) => (type === "object" ? "map" : type))
    .join(" or ");
}

/** What stands beside the meaning: the default and limits that the description leaves out. */
function limitsOf(schema) {
  const limits = [
    ...(schema.pattern ? [`Pattern \`${schema.pattern}\`.`] : []),
    ...(schema.minProperties === 1 && schema.maxProperties === 1 ? ["Exactly one of its keys."] : []),
    ...(schema.propertyNames?.pattern ? [`Names match \`${schema.propertyNames.pattern}\`.`] : []),
    ...(schema.minimum !== undefined ? [`At least ${schema.minimum}.`] : []),
  ];
  return limits.length > 0 ? ` ${limits.join(" ")}` : "";
}

/** The maps inside a key whose own keys need rows: `{path, schema}`, the schema with its properties. */
function inner(schema, from, path) {
  if (schema.$ref !== undefined) {
    const target = follow(schema.$ref, from);
    return headingOf(target.full) === undefined ? inner(target.schema, target.from, path) : [];
  }
  const branches = schema.anyOf ?? [schema];
  return branches.flatMap((branch) => {
    if (branch.properties) return [{ path, schema: branch }];
    if (branch.type === "array") return inner(branch.items ?? {}, from, `${path}[]`);
    if (typeof branch.additionalProperties === "object") return inner(branch.additionalProperties, from, `${path}.*`);
    return [];
  });
}

/** The rows of a map's keys, each followed by the rows of the keys inside it. */
function rows(schema, from, prefix = "") {
  return Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
    const path = `${prefix}${key}`;
    const target = member.$ref === undefined ? member : follow(member.$ref, from).schema;
    const meaning = member.description ?? target.description ?? "";
    const required = schema.required?.includes(key) ? "yes" : "";
    const row = {
      key: code(path),
      rest: `${cell(typeOf(member, from))} | ${required} | ${cell(meaning + limitsOf(target))}`,
    };
    return [row, ...inner(member, from, path).flatMap((one) => rows(one.schema, from, `${one.path}.`))];
  });
}

/** A table; neighbours that are told in the same words share a row. */
function table(schema, from) {
  const shared = [];
  for (const { key, rest } of rows(schema, from)) {
    const last = shared.at(-1);
    if (last?.rest === rest) last.keys.push(key);
    else shared.push({ keys: [key], rest });
  }
  const lines = shared.map(({ keys, rest }) => `| ${keys.join(", ")} | ${rest} |`);
  return ["| Key | Type | Required | Meaning |", "| --- | --- | --- | --- |", ...lines].join("\n");
}

/** A definition that is a choice: what may stand in its place, then the table of its map. */
function choice(schema, from) {
  const words = schema.anyOf.flatMap((branch) => (branch.properties ? [] : [`- ${typeOf(branch, from)}`]));
  const maps = schema.anyOf.filter((branch) => branch.properties);
  const shared = maps.map((branch) => `- a map:\n\n${table(branch, from)}`);
  return [...words, ...shared].join("\n");
}

function section({ file, title, place }) {
  const document = documents.get(file);
  const where = place.startsWith("definitions/") ? `A file \`${place}\`.` : `They stand ${place}.`;
  const parts = [`## ${title}`, `${document.description} ${where}`];
  if (document.properties) parts.push(table(document, file));
  else {
    const names = document.propertyNames
      ? `schema names (${code(document.propertyNames.pattern)})`
      : "names of members";
    parts.push(`A map of ${names} to ${typeOf(document.additionalProperties, file)}.`);
  }
  for (const [key, schema] of Object.entries(document.$defs ?? {})) {
    const heading = headingOf(`${file}#/$defs/${key}`);
    if (heading === undefined) continue;
    parts.push(`### ${heading.title}`);
    if (schema.description) parts.push(schema.description);
    parts.push(schema.anyOf ? choice(schema, file) : table(schema, file));
  }
  return parts.join("\n\n");
}

const text = `<!-- @generated from compiler/schema/*.schema.json; edit those and run \`node scripts/definition-reference.mjs\`. -->

# Definition reference

Every key that a definition may have. The same JSON Schemas check the files, give completion in editors and make the
compiler's types. [definitions.md](./definitions.md) explains the format by example.

In the tables \`a.b\` is the key \`b\` of the map \`a\`, \`a[]\` an element of the list \`a\`, and \`a.*\` any entry of the map \`a\`.
Keys that no table lists are refused ([unknown-field](./diagnostics/unknown-field.md)).

${SECTIONS.map(({ title }) => `- [${title}](#${anchor(title)})`).join("\n")}

${SECTIONS.map(section).join("\n\n")}
`;

if (!process.argv.includes("--check")) await writeFile(target, text);
else if ((await readFile(target, "utf8").catch(() => "")) !== text) {
  console.error("docs/definition-reference.md is stale: run `node scripts/definition-reference.mjs`.");
  process.exit(1);
}

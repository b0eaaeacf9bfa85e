import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../runtime/src/index.js";
import { lensOf, profiles, type ProfileName } from "../../runtime/src/lens/index.js";
import { isObject } from "../../runtime/src/text/look-up.js";
import { Chance } from "../runtime/limits/chance.js";
import { allTools, catalogues } from "./catalogue.js";
import { randomTool } from "./random-schema.js";

// What servers were seen to refuse, or say that they refuse. Their clients let much of it pass, so this is a table of its
// own, written from the sources it names and not from the profiles.

interface Refusal {
  readonly what: string;
  readonly source: string;
  readonly by: readonly ProfileName[];
  /** Whether a node is refused. */
  readonly node?: (node: JsonSchema) => boolean;
  readonly root?: (root: JsonSchema) => boolean;
}

const all = Object.keys(profiles) as ProfileName[];
const strict: readonly ProfileName[] = ["openai-strict", "anthropic-strict"];
const has =
  (...keywords: readonly string[]) =>
  (node: JsonSchema): boolean =>
    keywords.some((one) => Object.hasOwn(node, one));
const properties = ({ properties: members }: JsonSchema): readonly string[] =>
  Object.keys(isObject(members) ? members : {});
const choices = ({ enum: values }: JsonSchema): readonly unknown[] => (Array.isArray(values) ? values : []);

const meaningless =
  "oneOf allOf not if then else dependentRequired dependentSchemas patternProperties prefixItems contains uniqueItems minProperties maxProperties propertyNames unevaluatedProperties $ref default minLength maxLength".split(
    " ",
  );

const refusals: readonly Refusal[] = [
  {
    what: "a union at the root",
    source: "makenotion/notion-mcp-server#341, anthropics/claude-code#95504",
    by: all,
    root: has("anyOf", "oneOf", "allOf", "$ref", "enum", "not"),
  },
  {
    what: "a root that is no object, or without properties or required",
    source: "MervinPraison/PraisonAI#3111, openai 6.49.0 lib/transform",
    by: all,
    root: (root) => root["type"] !== "object" || !isObject(root["properties"]) || !Array.isArray(root["required"]),
  },
  {
    what: "an array without items",
    source: "openai 6.49.0 lib/transform, docs/portable-schemas.md",
    by: all,
    node: (node) => [node["type"]].flat().includes("array") && !has("items", "prefixItems")(node),
  },
  {
    what: "keywords for which strict mode has no meaning",
    source:
      "openai 6.49.0 lib/transform; dotnet/extensions#6196 (default); jina-ai/node-DeepResearch#79 (maxLength); @anthropic-ai/sdk 1.14.0 lib/transform-json-schema",
    by: strict,
    node: has(...meaningless),
  },
  {
    what: "an object that is not closed",
    source: "openai 6.49.0 lib/transform; @anthropic-ai/sdk 1.14.0 lib/transform-json-schema",
    by: strict,
    node: (node) => node["type"] === "object" && node["additionalProperties"] !== false,
  },
  {
    what: "an optional property",
    source: "openai 6.49.0 lib/transform: all fields must be required",
    by: ["openai-strict"],
    node: (node) => properties(node).some((name) => ![node["required"]].flat().includes(name)),
  },
  {
    what: "the format uri",
    source: "posit-dev/chatlas#255",
    by: ["openai-strict"],
    node: ({ format }) => format === "uri",
  },
  {
    what: "limits of numbers, patterns, and lists of more than one",
    source: "earendil-works/pi#9953 (maximum, minimum); @anthropic-ai/sdk 1.14.0 lib/transform-json-schema",
    by: ["anthropic-strict"],
    node: (node) =>
      has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern", "maxItems")(node) ||
      Number(node["minItems"] ?? 0) > 1,
  },
  {
    what: "lists and objects in enum",
    source: "@anthropic-ai/sdk 1.14.0 lib/transform-json-schema; docs/portable-schemas.md",
    by: ["anthropic-strict", "openai-strict", "gemini", "portable"],
    node: (node) => choices(node).some((value) => isObject(value)),
  },
  {
    what: "names of members that its server does not match",
    source:
      "n8n-io/n8n#30590: input_schema.properties must match ^[a-zA-Z0-9_.-]{1,64}$; decocms/studio#6874: of the root",
    by: ["anthropic", "anthropic-strict"],
    root: (root) => properties(root).some((name) => !/^[a-zA-Z0-9_.-]{1,64}$/.test(name)),
  },
  {
    what: "names of parameters other than letters, digits and underscores",
    source: "@google/genai 2.32.0, FunctionDeclaration.parameters",
    by: ["gemini"],
    node: (node) => properties(node).some((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)),
  },
  {
    what: "keywords that Gemini does not name",
    source: "@google/genai 2.32.0, GenerateContentConfig.responseJsonSchema; decolua/9router#3018 (uniqueItems)",
    by: ["gemini"],
    node: (node) => Object.keys(node).some((keyword) => !geminiKeywords.has(keyword)),
  },
  {
    what: "choices that are neither texts nor numbers, and empty texts",
    source: "@google/genai 2.32.0, enum (for strings and numbers); docs/portable-schemas.md",
    by: ["gemini"],
    node: (node) => choices(node).some((value) => value === "" || !["string", "number"].includes(typeof value)),
  },
];

const geminiKeywords = new Set(
  "$id $defs $ref $anchor type format title description enum items prefixItems minItems maxItems minimum maximum anyOf oneOf properties additionalProperties required propertyOrdering".split(
    " ",
  ),
);

/** All nodes of a schema, the root first. */
function* nodes(schema: unknown): Generator<JsonSchema> {
  if (!isObject(schema)) return;
  yield schema;
  const { properties: members, items, anyOf, oneOf, allOf, prefixItems, additionalProperties } = schema;
  for (const one of Object.values(isObject(members) ? members : {})) yield* nodes(one);
  for (const one of [items, additionalProperties, anyOf, oneOf, allOf, prefixItems].flat()) yield* nodes(one);
}

const chance = new Chance(3);
const odd = Array.from({ length: 40 }, (_, index) => ({ name: `odd_${index}`, inputSchema: randomTool(chance) }));

describe.each(all)("%s", (profile) => {
  test("gets nothing that its server refuses", () => {
    const own = refusals.filter(({ by }) => by.includes(profile));
    expect(own.length).toBeGreaterThan(2);
    const found = [...allTools, ...odd].flatMap((tool) => {
      const { schema } = lensOf(tool, profile);
      const all = [...nodes(schema)];
      return own
        .filter(({ node, root }) => (root?.(schema) ?? false) || (node !== undefined && all.some(node)))
        .map(({ what }) => `${tool.name}: ${what}`);
    });
    expect(found).toEqual([]);
  });
});

test("each refusal is met by a schema that went through no lens", () => {
  const schemas = [...allTools, ...odd].map(({ inputSchema }) => inputSchema);
  const unmet = refusals.filter(
    ({ node, root }) => !schemas.some((schema) => (root?.(schema) ?? false) || (node && [...nodes(schema)].some(node))),
  );
  expect(unmet.map(({ what }) => what)).toEqual([]);
});

test("names of tools fit every provider", () => {
  const wrong = catalogues
    .flatMap(({ tools }) => tools)
    .filter(
      ({ name, aliases = [] }) =>
        ![name, ...aliases].every(
          (one) => one.length <= 64 && all.every((profile) => profiles[profile].toolName.test(one)),
        ),
    );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

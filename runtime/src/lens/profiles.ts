import type { Profile, ProfileName, ScalarType } from "./profile.js";

const scalars: ReadonlySet<ScalarType> = new Set(["string", "integer", "number", "boolean", "null"]);
const numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** docs/portable-schemas.md: what tools are written in, which all others take as it is. */
const portable: Profile = {
  name: "portable",
  source: "docs/portable-schemas.md, 2026-11",
  isOpen: false,
  isClosed: false,
  absent: "left-out",
  clears: false,
  unions: "types",
  keywordsBesideTypes: true,
  keywords: new Set(["minLength", "maxLength", "pattern", "format", ...numbers, "minItems", "maxItems"]),
  formats: new Set(["date-time"]),
  minItems: Infinity,
  enums: new Set(["string", "integer", "number", "null"]),
  typedEnum: true,
  emptyEnumText: false,
  toolName: /^[a-z][a-z0-9_]{0,63}$/,
  memberName: /^[A-Za-z0-9_-]{1,64}$/,
};

const openai: Profile = {
  ...portable,
  name: "openai",
  source: "openai 6.49.0 and 7.59.0, resources/shared.d.ts FunctionDefinition and FunctionParameters; read 2026-11",
  isOpen: true,
  toolName: /^[A-Za-z0-9_-]{1,64}$/,
  memberName: /^[^]*$/,
};

/**
 * `maxLength` (jina-ai/node-DeepResearch#79) and `default` (dotnet/extensions#6196) were refused; newer servers take them
 * (pydantic-ai#4490, openai-agents-python#4390), Azure's does not. The format `uri` is refused (posit-dev/chatlas#255),
 * although the SDK lets it pass.
 */
const openaiStrict: Profile = {
  ...openai,
  name: "openai-strict",
  source:
    "openai 6.49.0 and 7.59.0, lib/transform; the Structured Outputs guide as jsonschemaprofiles.unitvectorylabs.com/schemas/openai has it, 2026-02; read 2026-11",
  isOpen: false,
  isClosed: true,
  absent: "null",
  clears: true,
  keywords: new Set(["pattern", "format", ...numbers, "minItems", "maxItems"]),
  formats: new Set(["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"]),
  enums: scalars,
  emptyEnumText: true,
  strict: {
    otherwise: "openai",
    perTool: { properties: 5000, depth: 10, enumValues: 1000, longestEnum: 15_000, text: 120_000 },
    perRequest: {},
  },
};

const anthropic: Profile = {
  ...openai,
  name: "anthropic",
  source:
    "@anthropic-ai/sdk 1.14.0, resources/messages; makenotion/notion-mcp-server#341, n8n-io/n8n#30590; read 2026-11",
  memberName: /^[A-Za-z0-9_.-]{1,64}$/,
};

/** Written so that the SDK's own `transformJSONSchema` has nothing to do: what it moves or drops is done here, in words. */
const anthropicStrict: Profile = {
  ...anthropic,
  name: "anthropic-strict",
  source:
    "@anthropic-ai/sdk 1.14.0, lib/transform-json-schema; earendil-works/pi#9953; budgets: eliza#16516, GoModel#963, anthropic-sdk-typescript#885, genkit#5230; read 2026-11",
  isOpen: false,
  isClosed: true,
  clears: true,
  keywordsBesideTypes: false,
  keywords: new Set(["format", "minItems"]),
  formats: new Set(["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"]),
  minItems: 1,
  enums: scalars,
  typedEnum: false,
  emptyEnumText: true,
  strict: { otherwise: "anthropic", perTool: {}, perRequest: { tools: 20, optional: 24, unions: 16 } },
};

/**
 * For the field `parametersJsonSchema`; see docs/decisions/0026-lenses.md. Keywords are those that the SDK names for JSON
 * Schemas, structure aside; formats those of docs/portable-schemas.md.
 */
const gemini: Profile = {
  ...portable,
  name: "gemini",
  source:
    "@google/genai 2.32.0 and 3.3.0, GenerateContentConfig.responseJsonSchema and FunctionDeclaration; read 2026-11",
  unions: "anyOf",
  keywords: new Set(["format", "minimum", "maximum", "minItems", "maxItems"]),
  enums: new Set(["string", "integer", "number"]),
  // SDK: up to 128, and dots and colons; other versions said 64.
  toolName: /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/,
  memberName: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/,
};

/** What each provider takes. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  portable,
  openai,
  "openai-strict": openaiStrict,
  anthropic,
  "anthropic-strict": anthropicStrict,
  gemini,
};

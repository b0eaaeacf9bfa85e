type Schema = Readonly<Record<string, unknown>>;

const KEYWORDS = new Set([
  "type",
  "description",
  "properties",
  "required",
  "items",
  "enum",
  "anyOf",
  "format",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "multipleOf",
  "minItems",
  "maxItems",
]);
const TYPES = new Set(["object", "array", "string", "number", "integer", "boolean", "null"]);
const DEEPEST = 5;

/** What a provider would refuse in a tool's input schema; empty when nothing. */
export function portableFaults(root: Schema): string[] {
  const head = [
    ...(root["type"] === "object" ? [] : ["$: the root is no object"]),
    ...["oneOf", "anyOf", "allOf", "not", "enum"].filter((one) => one in root).map((one) => `$: ${one} at the root`),
  ];
  return [...head, ...faultsOf(root, "$", 1)];
}

function faultsOf(schema: Schema, path: string, depth: number): string[] {
  const faults = Object.keys(schema)
    .filter((keyword) => !KEYWORDS.has(keyword))
    .map((keyword) => `${path}: ${keyword}`);
  const say = (isFault: boolean, text: string) => isFault && faults.push(`${path}: ${text}`);
  const types = [schema["type"] ?? []].flat() as string[];
  say(types.length === 0 && !("anyOf" in schema), "no type");
  say(
    types.some((type) => !TYPES.has(type)),
    `types ${types.join()}`,
  );
  say(types.length > 0 && types.every((type) => type === "null"), "only null");
  say(Array.isArray(schema["type"]) && new Set(types).size !== types.length, "a type twice");
  const { properties, required, items, anyOf } = schema as {
    properties?: Record<string, Schema>;
    required?: string[];
    items?: Schema;
    anyOf?: Schema[];
  };
  say(
    types.includes("object") && (!properties || (depth === 0 && !Array.isArray(required))),
    "an object without properties, or the root without required",
  );
  say(types.includes("array") !== (items !== undefined), "items and type array do not go together");
  say(
    (required ?? []).some((name) => !Object.hasOwn(properties ?? {}, name)),
    "requires what it has not",
  );
  say(new Set(required).size !== (required ?? []).length, "requires something twice");
  say(types.includes("object") && depth > DEEPEST, `${depth} levels deep`);
  const values = schema["enum"] as unknown[] | undefined;
  say(
    values !== undefined && (values.length === 0 || new Set(values).size !== values.length),
    "an empty choice, or one with repetitions",
  );
  say(
    values?.some((value) => typeof value !== "string" && !Number.isFinite(value)) === true,
    "a choice of other things than texts and numbers",
  );
  say(
    schema["description"] !== undefined &&
      (typeof schema["description"] !== "string" || schema["description"].trim() === ""),
    "an empty description",
  );
  say(Object.values(schema).includes(null), "a keyword that is null");
  for (const [name, member] of Object.entries(properties ?? {})) {
    say(!/^[a-zA-Z0-9_-]{1,64}$/.test(name), `the name ${name}`);
    faults.push(...faultsOf(member, `${path}.${name}`, depth + 1));
  }
  if (items) faults.push(...faultsOf(items, `${path}[]`, depth));
  for (const branch of anyOf ?? []) faults.push(...faultsOf(branch, `${path}|`, depth));
  return faults;
}

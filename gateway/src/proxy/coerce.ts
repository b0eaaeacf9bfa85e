import { isRecord } from "@toolwright/runtime/check";
import { own } from "../own.js";
import { needsJsonText } from "../tools/json-text.js";

const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Reads the texts of a URL as the types that a schema asks for: "5" as 5 where it wants a number. What is not clearly
 * of the type stays as it is, and the tool's own check says what is wrong with it.
 */
export function coerce(schema: unknown, value: unknown): unknown {
  if (!isRecord(schema)) return value;
  const types = typesOf(schema);
  if (typeof value === "string") return types.has("string") ? value : ofText(schema, types, value);
  if (Array.isArray(value)) return value.map((element) => coerce(schema["items"], element));
  if (!isRecord(value)) return value;
  const properties = schema["properties"];
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      coerce(isRecord(properties) ? own(properties, name) : undefined, member),
    ]),
  );
}

function ofText(schema: Readonly<Record<string, unknown>>, types: ReadonlySet<unknown>, text: string): unknown {
  if ((types.has("integer") || types.has("number")) && INTEGER.test(text)) {
    // Larger ones would become others; the runtime takes them as texts.
    return Number.isSafeInteger(Number(text)) ? Number(text) : text;
  }
  if (types.has("number") && NUMBER.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (needsJsonText(schema)) return parsed(text);
  // How `qs` writes null. An empty text is a text where one is allowed.
  if (types.has("null") && text === "") return null;
  // `ids=5` is how a list of one is written by repetition.
  if (types.has("array")) return [coerce(schema["items"], text)];
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function typesOf({ type, anyOf }: Readonly<Record<string, unknown>>): ReadonlySet<unknown> {
  const branches = Array.isArray(anyOf) ? anyOf.filter(isRecord).flatMap((branch) => [...typesOf(branch)]) : [];
  return new Set([...(type === undefined ? [] : [type].flat()), ...branches]);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./imports.js";

/** A JSON Schema of the definition format, or a part of one. */
export interface KeySchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly KeySchema[];
  readonly items?: KeySchema;
  readonly properties?: Readonly<Record<string, KeySchema>>;
  readonly additionalProperties?: KeySchema | boolean;
  readonly required?: readonly string[];
}

/**
 * What the value of a key is. A text says something and decides nothing. The keys of `names` are chosen by the API's
 * authors, those of data mean nothing here. All else is structure.
 */
export type KeyClass = "text" | "names" | "data" | "structure";

/** All keys of the files of resources whose values can be texts, lists or maps, by the kind of map they stand in. */
export const KEYS: Readonly<Record<string, Readonly<Record<KeyClass, string>>>> = {
  resource: {
    text: "about meanings",
    names: "path operations",
    data: "links also_called asked_as",
    structure: "resource singular plural tool tools collection item model shows methods",
  },
  operation: {
    text: "about deprecated meanings",
    names: "path query header keep",
    data: "links filters",
    structure: "GET POST PUT PATCH DELETE required body idempotency_key bulk pagination envelope returns long tool",
  },
  body: {
    text: "description",
    names: "",
    data: "",
    structure: "json json-patch multipart array items map ids only omit",
  },
  idempotency_key: { text: "", names: "", data: "", structure: "header" },
  keep: { text: "", names: "", data: "", structure: "key value" },
  returns: { text: "", names: "", data: "", structure: "one many" },
  tool: {
    text: "title about use avoid limits returns examples",
    names: "",
    data: "",
    structure: "name json fields aliases variants",
  },
  variants: { text: "", names: "", data: "", structure: "when operation" },
  "schema-node": {
    text: "description title unlisted examples",
    names: "properties",
    data: "values default const enum unfilterable",
    structure: "$ref pattern items required requiredOnCreate additionalProperties anyOf link noun identifiedBy",
  },
};

/** A map of a definition that has keys of ours, and the values they may have. */
export interface Place {
  /** Its name in `KEYS`. */
  readonly kind: string;
  readonly schema: KeySchema;
  /** The file of the schema, from which its references lead on. */
  readonly file: string;
}

export function classOf(kind: string, key: string): KeyClass {
  const classes = Object.entries(KEYS[kind] ?? {}) as [KeyClass, string][];
  return classes.find(([, keys]) => keys.split(" ").includes(key))?.[0] ?? "structure";
}

export function resourcePlace(): Place {
  return placeOf(followed({ $ref: "resource.schema.json" }, ""), "resource");
}

/** What may stand at a key: the maps with keys of ours, reached through lists and maps of names. */
export function placesBelow(place: Place, key: string): Place[] {
  const schema = place.schema.properties?.[key];
  return schema ? mapsIn(schema, place.file, key) : [];
}

/** Whether a key's value can be something else than a number, a truth value or a word of ours. */
export function isFree({ schema, file }: Place, key: string): boolean {
  const member = schema.properties?.[key];
  return member !== undefined && canBeFree(member, file);
}

function canBeFree(schema: KeySchema, from: string): boolean {
  return branches(schema, from).some(({ schema: branch, file }) => {
    const { type, items } = branch;
    if (branch.enum !== undefined || branch.const !== undefined) return false;
    if (items) return canBeFree(items, file);
    return type === undefined || [type].flat().some((one) => /string|object|array/.test(one));
  });
}

type InFile = Omit<Place, "kind">;

function mapsIn(schema: KeySchema, from: string, key: string): Place[] {
  return branches(schema, from).flatMap((one): Place[] => {
    const { items, properties, additionalProperties } = one.schema;
    if (properties) return [placeOf(one, key)];
    if (items) return mapsIn(items, one.file, key);
    return typeof additionalProperties === "object" ? mapsIn(additionalProperties, one.file, key) : [];
  });
}

/** Named after its file when it is all of one, else after the key it stands at. */
function placeOf({ schema, file }: InFile, key: string): Place {
  const isWhole = schema === documents[file];
  return { kind: isWhole ? file.replace(".schema.json", "") : key, schema, file };
}

function branches(schema: KeySchema, from: string): InFile[] {
  const one = followed(schema, from);
  return one.schema.anyOf ? one.schema.anyOf.flatMap((branch) => branches(branch, one.file)) : [one];
}

function followed(schema: KeySchema, from: string): InFile {
  if (schema.$ref === undefined) return { schema, file: from };
  const [name = "", pointer = ""] = schema.$ref.split("#");
  const file = name || from;
  const steps = pointer.split("/").filter(Boolean);
  const target = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], documentOf(file));
  return followed(target as KeySchema, file);
}

const documents: Record<string, KeySchema> = {};

function documentOf(file: string): KeySchema {
  return (documents[file] ??= JSON.parse(readFileSync(join(root, "compiler/schema", file), "utf8")) as KeySchema);
}

import type { Catalogue, JsonSchema, Tool } from "../tool.js";
import type { PackedCatalogue, PackedTool, Piece } from "./packed.js";

/**
 * The catalogue of a package.
 * @param packed as `toolwright build` wrote it
 * @returns plain data, as `tools.json` has it; what tools have in common is frozen
 */
export function catalogueOf(packed: PackedCatalogue): Catalogue {
  const { tags, annotations } = packed.shared;
  frozen([tags, annotations, packed.shared.more]);
  let pieces: readonly Piece[] | undefined;
  const schemaOf = (places: readonly number[]): JsonSchema =>
    schemaFrom((pieces ??= frozen(JSON.parse(packed.pieces) as readonly Piece[])), places);
  return { ...packed.about, tools: packed.tools.map((tool) => toolOf(packed, tool, schemaOf)) };
}

/** Freezes plain data, all of it: tools have it in common. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

function schemaFrom(pieces: readonly Piece[], places: readonly number[]): JsonSchema {
  const [first = 0] = places;
  const schema = { ...pieces[first] } as Record<string, unknown>;
  if (places.length === 1) return schema;
  const properties: Record<string, unknown> = {};
  for (let at = 1; at < places.length; at++) {
    const [name, value] = pieces[places[at] as number] as Property;
    if (name === "__proto__") Object.defineProperty(properties, name, { value, enumerable: true });
    else properties[name] = value;
  }
  schema["properties"] = properties;
  return schema;
}

type Property = Exclude<Piece, JsonSchema>;

// By places: taking a tuple apart by names is much slower while a process starts.
function toolOf(
  { shared }: PackedCatalogue,
  packed: PackedTool,
  schemaOf: (pieces: readonly number[]) => JsonSchema,
): Tool {
  let inputSchema: JsonSchema | undefined;
  return {
    name: packed[0],
    title: packed[1],
    description: packed[2],
    resource: shared.resource[packed[3]],
    method: shared.method[packed[4]],
    effect: packed[5],
    tags: shared.tags[packed[6]],
    get inputSchema() {
      return (inputSchema ??= schemaOf(packed[7]));
    },
    annotations: shared.annotations[packed[8]],
    http: frozen(packed[9]),
    ...shared.more[packed[10]],
    tokens: packed[11],
    source: shared.source[packed[12]],
  } as Tool;
}

import type { Catalogue, JsonSchema, Tool } from "../tool.js";
import type { PackedCatalogue, PackedTool } from "./packed.js";

/**
 * The catalogue of a package.
 * @param packed as `toolwright build` wrote it
 * @returns plain data, as `tools.json` has it; parts of it are shared between tools, so it is not to be written into
 */
export function catalogueOf(packed: PackedCatalogue): Catalogue {
  const { tags, annotations } = packed.shared;
  for (const value of [...tags, ...annotations]) Object.freeze(value);
  return { ...packed.about, tools: packed.tools.map((tool) => toolOf(packed, tool)) };
}

// By places: taking a tuple apart by names is much slower while a process starts.
function toolOf({ shared, pieces }: PackedCatalogue, packed: PackedTool): Tool {
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
      return (inputSchema ??= parsed(packed[7], pieces));
    },
    annotations: shared.annotations[packed[8]],
    http: Object.freeze(packed[9]),
    ...shared.more[packed[10]],
    tokens: packed[11],
    source: shared.source[packed[12]],
  } as Tool;
}

function parsed(schema: readonly number[], pieces: readonly string[]): JsonSchema {
  let text = "";
  for (const piece of schema) text += pieces[piece];
  return JSON.parse(text) as JsonSchema;
}

import type { Catalogue, JsonSchema, Tool } from "@toolwright/runtime";
import type { PackedCatalogue, PackedTool, Piece } from "@toolwright/runtime/catalogue";

/** Values that are named by their places in a list. */
class Places<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a value, or of one that is written like it. */
  of(value: T): number {
    const text = JSON.stringify(value);
    const place = this.#places.get(text) ?? this.values.push(value) - 1;
    this.#places.set(text, place);
    return place;
  }
}

/** A catalogue as its package carries it; `catalogueOf` of the runtime is the way back. */
export function packCatalogue({ tools, ...about }: Catalogue): PackedCatalogue {
  const pieces = new Places<Piece>();
  const resource = new Places<string>();
  const method = new Places<string>();
  const tags = new Places<Tool["tags"]>();
  const annotations = new Places<Tool["annotations"]>();
  const source = new Places<string>();
  const more = new Places<PackedCatalogue["shared"]["more"][number]>();
  const packed = tools.map((tool): PackedTool => {
    const { variants, shows, aliases } = tool;
    const own = { ...(variants && { variants }), ...(shows && { shows }), ...(aliases && { aliases }) };
    return [
      tool.name,
      tool.title,
      tool.description,
      resource.of(tool.resource),
      method.of(tool.method),
      tool.effect,
      tags.of(tool.tags),
      piecesOf(tool).map((piece) => pieces.of(piece)),
      annotations.of(tool.annotations),
      tool.http,
      more.of(own),
      tool.tokens,
      source.of(tool.source),
    ];
  });
  const shared = {
    resource: resource.values,
    method: method.values,
    tags: tags.values,
    annotations: annotations.values,
    source: source.values,
    more: more.values,
  };
  return { about, shared, pieces: JSON.stringify(pieces.values), tools: packed };
}

/** The pieces of an input schema: itself without its properties, then the name and schema of each; many tools share them. */
function piecesOf({ inputSchema }: Tool): Piece[] {
  const { properties } = inputSchema;
  if (properties === undefined) return [inputSchema];
  return [{ ...inputSchema, properties: {} }, ...Object.entries(properties as JsonSchema)];
}

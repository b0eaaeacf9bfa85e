import type { Catalogue, JsonSchema, Tool } from "@toolwright/runtime";
import type { PackedCatalogue, PackedTool } from "@toolwright/runtime/catalogue";

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
  const pieces = new Places<string>();
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
  return { about, shared, pieces: pieces.values, tools: packed };
}

/** The text of an input schema, cut around its properties: many tools have the same. */
function piecesOf({ inputSchema }: Tool): string[] {
  const members = Object.entries(inputSchema).flatMap(([keyword, value], at) => {
    const start = `${at > 0 ? "," : "{"}${JSON.stringify(keyword)}:`;
    if (keyword !== "properties") return [`${start}${JSON.stringify(value)}`];
    return [`${start}{`, ...Object.entries(value as JsonSchema).map(pieceOf), "}"];
  });
  return [...members, "}"];
}

function pieceOf([name, schema]: readonly [string, unknown], at: number): string {
  return `${at > 0 ? "," : ""}${JSON.stringify(name)}:${JSON.stringify(schema)}`;
}

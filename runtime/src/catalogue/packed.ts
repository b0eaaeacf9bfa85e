import type { Catalogue, JsonSchema, Tool } from "../tool.js";

/**
 * A catalogue as packages carry it: less than half of the characters of `tools.json`, as what repeats is said once, and
 * its schemas are not parsed before somebody reads one. Thousands of tools would hold up every start otherwise.
 */
export interface PackedCatalogue {
  readonly about: Omit<Catalogue, "tools">;
  /** Values that tools have in common. */
  readonly shared: {
    readonly resource: readonly string[];
    readonly method: readonly string[];
    readonly tags: readonly Tool["tags"][];
    readonly annotations: readonly Tool["annotations"][];
    readonly source: readonly string[];
    /** What most tools do not have. */
    readonly more: readonly Pick<Tool, "variants" | "shows" | "aliases">[];
  };
  /** The JSON of {@link Piece}s of input schemas: one text, which is parsed when somebody reads a schema. */
  readonly pieces: string;
  readonly tools: readonly PackedTool[];
}

/** An input schema without its properties, or the name and the schema of a property. */
export type Piece = JsonSchema | readonly [name: string, schema: unknown];

/** A tool without the names of its members. Numbers are places in `shared`; those of the input schema, in `pieces`, where its first one is without properties. */
export type PackedTool = readonly [
  name: string,
  title: string,
  description: string,
  resource: number,
  method: number,
  effect: Tool["effect"],
  tags: number,
  inputSchema: readonly number[],
  annotations: number,
  http: Tool["http"],
  more: number,
  tokens: number,
  source: number,
];

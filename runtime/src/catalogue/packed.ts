import type { Catalogue, Tool } from "../tool.js";

/**
 * A catalogue as packages carry it: less than half of the characters of `tools.json`, as what repeats is said once, and
 * most of them are not parsed before somebody reads them. Thousands of tools would hold up every start otherwise.
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
  /** Pieces of the texts of input schemas. */
  readonly pieces: readonly string[];
  readonly tools: readonly PackedTool[];
}

/** A tool without the names of its members. Numbers are places in `shared` and, of the input schema, in `pieces`. */
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

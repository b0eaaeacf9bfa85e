import type { Catalogue, Tool } from "../tool.js";

/** Which tools an agent gets; the conditions combine with "and". */
export interface ToolFilter {
  /** Exact method names, or the groups `read`, `write` and `custom`. */
  readonly methods?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Tool names, former names included. */
  readonly names?: readonly string[] | undefined;
  /** The name of a curated set. */
  readonly toolset?: string | undefined;
}

export function selectTools(catalogue: Catalogue, _filter: ToolFilter = {}): Tool[] {
  return [...catalogue.tools];
}

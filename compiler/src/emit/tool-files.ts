import { emitDocs } from "./docs/emit-docs.js";
import { groupBy } from "./group-by.js";
import { assemble, type LaidOutFile, type SharedFile } from "./shared-file.js";
import { emitTools } from "./tools/emit-tools.js";
import {
  counted,
  factsOf,
  type CountedTool,
  type ShownIntegration,
  type ToolCatalogue,
} from "./tools/tool-catalogue.js";

/**
 * The files that show what tools cost, one after the other: the catalogue and the documents.
 * @param catalogue facts about all tools
 * @param tools those whose blocks are printed, with all of their resource
 */
export function* toolFiles(catalogue: ToolCatalogue, tools: readonly CountedTool[]): Iterable<SharedFile> {
  const byResource = groupBy(tools, ({ resource }) => resource);
  yield emitTools(catalogue, byResource);
  yield* emitDocs(catalogue, byResource);
}

/** These files for all tools of an integration. */
export function allToolFiles(integration: ShownIntegration, tokens: ReadonlyMap<string, number>): LaidOutFile[] {
  const tools = counted(integration.tools, tokens);
  return Array.from(toolFiles({ ...integration, tools: tools.map(factsOf) }, tools), assemble);
}

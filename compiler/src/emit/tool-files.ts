import { docBlocks, emitDocs } from "./docs/emit-docs.js";
import { relationsView } from "./docs/relations-view.js";
import { groupBy } from "./group-by.js";
import type { SharedFile } from "./shared-file.js";
import { emitTools, toolBlocks } from "./tools/emit-tools.js";
import type { CountedTool, ToolCatalogue } from "./tools/tool-catalogue.js";

/**
 * The files about tools: the catalogue, its lock and the documents.
 * @param catalogue facts about all tools
 * @param tools those whose blocks are printed, with all of their resource
 */
export function toolFiles(catalogue: ToolCatalogue, tools: readonly CountedTool[]): SharedFile[] {
  const relations = relationsView(catalogue);
  const byResource = groupBy(tools, ({ resource }) => resource);
  const entries = new Map([...byResource].map(([name, own]) => [name, toolBlocks(own)]));
  const sections = new Map(
    catalogue.resources.flatMap((resource) => {
      const own = byResource.get(resource.name);
      return own ? [[resource.name, docBlocks(resource, own, relations)] as const] : [];
    }),
  );
  return [...emitTools(catalogue, entries), ...emitDocs(catalogue, sections, relations)];
}

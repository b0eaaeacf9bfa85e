import type { Integration } from "../model/integration.js";
import { emitClient } from "./client/emit-client.js";
import { emitPackage } from "./package/emit-package.js";
import { assemble, type LaidOutFile } from "./shared-file.js";
import { toolFiles } from "./tool-files.js";
import { factsOf } from "./tools/tool-catalogue.js";

/**
 * All files of one integration's package, sorted by path. Everything comes from the same integration, so that no two
 * files can disagree.
 * @param tokens what the integration's tools cost, by their names, as soon as that is counted
 * @param folder where packages go, from the project's root
 */
export async function emit(
  integration: Integration,
  tokens: Promise<ReadonlyMap<string, number>>,
  folder: string,
): Promise<LaidOutFile[]> {
  const client = await emitClient(integration);
  const costs = await tokens;
  const counted = integration.tools.map((tool) => ({ ...tool, tokens: costs.get(tool.name) ?? 0 }));
  const tools = toolFiles({ ...integration, tools: counted.map(factsOf) }, counted);
  return [...client, ...tools.map(assemble), ...emitPackage(integration)]
    .map((file) => ({ ...file, path: `${folder}/${integration.name}/${file.path}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

import type { Integration } from "../model/integration.js";
import { emitClient } from "./client/emit-client.js";
import { emitDocs } from "./docs/emit-docs.js";
import type { OutputFile } from "./output-file.js";
import { emitPackage } from "./package/emit-package.js";
import { emitTools, type CountedTool } from "./tools/emit-tools.js";

/**
 * All files of one integration's package, sorted by path. Everything comes from the same integration, so that no two
 * files can disagree.
 * @param counted the integration's tools with their tokens, as soon as they are counted
 * @param folder where packages go, from the project's root
 */
export async function emit(
  integration: Integration,
  counted: Promise<readonly CountedTool[]>,
  folder: string,
): Promise<OutputFile[]> {
  const client = await emitClient(integration);
  const tools = await counted;
  const files = [
    ...client,
    ...emitTools(integration, tools),
    ...emitDocs(integration, tools),
    ...emitPackage(integration),
  ];
  return files
    .map((file) => ({ ...file, path: `${folder}/${integration.name}/${file.path}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

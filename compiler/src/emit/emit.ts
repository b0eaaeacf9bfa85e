import type { SchemaUsage } from "../effective/reference.js";
import type { Integration } from "../model/integration.js";
import { emitContract } from "./contract/emit-contract.js";
import { declare as declareHere, type Declare } from "./client/declare.js";
import { emitClient, emitResources } from "./client/emit-client.js";
import type { OutputFile } from "./output-file.js";
import { outlineOf, updated, type Outline } from "./outline.js";
import { emitWording } from "./tools/emit-wording.js";
import { emitPackage } from "./package/emit-package.js";
import { assemble, reassemble, type LaidOutFile } from "./shared-file.js";
import { toolFiles } from "./tool-files.js";
import type { PrintedTools } from "./tool-printer.js";
import { emitLock } from "./tools/emit-lock.js";
import { counted } from "./tools/tool-catalogue.js";

/** Files of a package by their paths in it, and what a later run needs to know to print parts of them. */
export interface Emitted {
  /** The integration's name. */
  readonly name: string;
  readonly files: readonly OutputFile[];
  readonly outline: Outline;
}

/**
 * All files of one integration's package. Everything comes from the same integration, so that no two files can
 * disagree.
 * @param usage how the integration's schemas are used
 * @param printed the files about its tools, which may be printed at the same time
 * @param declare declares its types
 */
export async function emit(
  integration: Integration,
  usage: SchemaUsage,
  printed: PrintedTools,
  declare: Declare,
): Promise<Emitted> {
  const valueTypes = new Map<string, string>();
  const printing = emitClient(integration, valueTypes, declare);
  const lock = assemble(emitLock(integration.name, integration.tools));
  const client = await printing;
  const outline = outlineOf(integration, counted(integration.tools, await printed.tokens));
  const shared = [...(await printed.files), lock];
  return {
    name: integration.name,
    files: sorted([
      ...client,
      ...shared,
      emitContract(integration),
      emitWording(integration),
      ...emitPackage(integration),
    ]),
    outline: { ...outline, usage, valueTypes, layouts: layoutsOf(shared) },
  };
}

/**
 * The files that say something about some resources of an integration of which nothing but texts changed.
 * @param part the integration with these resources alone
 * @param before the outline of the whole package
 * @param tokens what the tools of the part cost
 * @param read the files of the package as they are
 */
export async function emitPart(
  part: Integration,
  before: Outline,
  tokens: ReadonlyMap<string, number>,
  read: (path: string) => string,
): Promise<Emitted> {
  const tools = counted(part.tools, tokens);
  const outline = updated(before, outlineOf(part, tools));
  const valueTypes = new Map(before.valueTypes);
  const shared = [...toolFiles({ ...part, ...outline }, tools), emitLock(part.name, tools)]
    .filter(({ parts }) => parts.some((one) => typeof one === "object" && one.texts.size > 0))
    .map((file) => reassemble(file, read(file.path), before.layouts.get(file.path) ?? []));
  return {
    name: part.name,
    files: sorted([...(await emitResources(part, outline.resources, valueTypes, declareHere)), ...shared]),
    outline: { ...outline, valueTypes, layouts: new Map([...before.layouts, ...layoutsOf(shared)]) },
  };
}

function sorted(files: readonly OutputFile[]): OutputFile[] {
  return files.map(({ path, contents }) => ({ path, contents })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function layoutsOf(files: readonly LaidOutFile[]): Outline["layouts"] {
  return new Map(files.map(({ path, layout }) => [path, layout]));
}

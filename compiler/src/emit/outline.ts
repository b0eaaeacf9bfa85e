import type { SchemaUsage } from "../effective/reference.js";
import type { Integration } from "../model/integration.js";
import type { ClientResource } from "./client/client-view.js";
import type { Layout } from "./shared-file.js";
import { factsOf, type CountedTool, type ShownResource, type ToolFacts } from "./tools/tool-catalogue.js";

/** What files say about a resource that also say something about the others. */
export type ResourceFacts = ShownResource & ClientResource;

/** What must be known of a whole package to print the part of it anew that concerns a few resources. */
export interface Outline {
  readonly usage: SchemaUsage;
  readonly resources: readonly ResourceFacts[];
  readonly tools: readonly ToolFacts[];
  /** Types of values, which take long to print. */
  readonly valueTypes: ReadonlyMap<string, string>;
  /** By the path of the file in the package. */
  readonly layouts: ReadonlyMap<string, Layout>;
}

/** The outline of a package, or of a part of it. */
export function outlineOf(
  { resources }: Pick<Integration, "resources">,
  tools: readonly CountedTool[],
): Pick<Outline, "resources" | "tools"> {
  return {
    resources: resources.map(({ name, about, tags, interfaceName, property, fileName }) => ({
      name,
      about,
      tags,
      interfaceName,
      property,
      fileName,
    })),
    tools: tools.map(factsOf),
  };
}

/** An outline in which some resources and tools were made again. */
export function updated<T extends Pick<Outline, "resources" | "tools">>(
  before: T,
  { resources, tools }: Pick<Outline, "resources" | "tools">,
): T {
  return { ...before, resources: replaced(before.resources, resources), tools: replaced(before.tools, tools) };
}

function replaced<T extends { readonly name: string }>(all: readonly T[], some: readonly T[]): T[] {
  const byName = new Map(some.map((one) => [one.name, one]));
  return all.map((one) => byName.get(one.name) ?? one);
}

import type { Integration, Resource, Tool } from "../../model/integration.js";
import { providerOf } from "../../relations/value.js";

/** A tool with what it costs. */
export interface CountedTool extends Tool {
  readonly tokens: number;
}

/** What files about tools say about a resource. */
export type ShownResource = Pick<Resource, "name" | "about" | "tags">;

/** What the parts of files that concern many resources say about a tool. */
export interface ToolFacts extends Pick<Tool, "name" | "resource" | "unlisted"> {
  readonly tokens: number;
  /** The resources whose ids it takes. */
  readonly needs: readonly string[];
}

/** Facts about all resources and tools of an integration: little, so that they can be kept from one run to the next. */
export interface ToolCatalogue extends Pick<Integration, "name" | "title" | "about" | "apiVersion" | "toolsets"> {
  readonly resources: readonly ShownResource[];
  readonly tools: readonly ToolFacts[];
}

/** What the parts of files that concern many resources say about a tool. */
export function factsOf({ name, resource, unlisted, links, tokens }: CountedTool): ToolFacts {
  const needs = [...new Set(links.map(providerOf))].filter((one) => one !== resource);
  return { name, resource, unlisted, tokens, needs };
}

import type { Integration, Resource, Tool } from "../../model/integration.js";
import { providerOf } from "../../relations/value.js";

/** What files about tools say about a resource. */
export type ShownResource = Pick<Resource, "name" | "about" | "tags">;

/** What files show of a tool. */
export type ShownTool = Omit<Tool, "operation" | "args" | "unlinked" | "json" | "takes" | "variantOperations">;

/** A tool with what it costs. */
export interface CountedTool extends ShownTool {
  readonly tokens: number;
}

/** What files about tools are printed from: a part of an integration, plain data. */
export interface ShownIntegration extends Pick<Integration, "name" | "title" | "about" | "apiVersion" | "toolsets"> {
  readonly resources: readonly ShownResource[];
  readonly tools: readonly ShownTool[];
}

/** That part of an integration and nothing else. */
export function shownOf({ name, title, about, apiVersion, toolsets, resources, tools }: Integration): ShownIntegration {
  return {
    name,
    title,
    about,
    apiVersion,
    toolsets,
    resources: resources.map((one) => ({ name: one.name, about: one.about, tags: one.tags })),
    tools: tools.map(
      ({ operation: _o, args: _a, unlinked: _u, json: _j, takes: _t, variantOperations: _v, ...tool }) => tool,
    ),
  };
}

/** What the parts of files that concern many resources say about a tool. */
export interface ToolFacts extends Pick<Tool, "name" | "resource" | "unlisted"> {
  readonly tokens: number;
  /** The resources whose ids it takes. */
  readonly needs: readonly string[];
}

/** Facts about all resources and tools of an integration: little, so that they can be kept from one run to the next. */
export interface ToolCatalogue extends Omit<ShownIntegration, "tools"> {
  readonly tools: readonly ToolFacts[];
}

/** Tools with what they cost. */
export function counted(tools: readonly ShownTool[], tokens: ReadonlyMap<string, number>): CountedTool[] {
  return tools.map((tool) => ({ ...tool, tokens: tokens.get(tool.name) ?? 0 }));
}

/** What the parts of files that concern many resources say about a tool. */
export function factsOf({ name, resource, unlisted, links, tokens }: CountedTool): ToolFacts {
  const needs = [...new Set(links.map(providerOf))].filter((one) => one !== resource);
  return { name, resource, unlisted, tokens, needs };
}

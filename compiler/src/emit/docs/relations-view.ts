import type { Resource } from "../../model/integration.js";
import { servicesOf, type Service } from "../../relations/service.js";
import { count } from "../../text/plural.js";
import type { ToolCatalogue, ToolFacts } from "../tools/tool-catalogue.js";
import { code, fence, inline, table } from "../print/markdown.js";

/** More names in a row are not read; more edges in a drawing are a knot. */
const MOST_NAMES = 12;
const MOST_EDGES = 40;
const MOST_HUBS = 10;

/** What a page of tools says about where ids come from and go to. */
export interface RelationsView {
  /** A Mermaid flowchart of the resources of some page, empty when there is nothing to draw, or too much. */
  graph(names: readonly string[]): string;
  /** What a resource needs and serves, a sentence each; the resources of other modules are counted when they are many. */
  sentences(resource: string): string;
  /** The resources whose ids are asked for most. */
  readonly hubs: string;
  /** The ids that no tool lists, by where they are found. */
  readonly unlisted: string;
}

/** Puts the relations between all resources into words. */
export function relationsView({ resources, tools }: Pick<ToolCatalogue, "resources" | "tools">): RelationsView {
  const services = servicesOf(tools);
  const modules = new Map(resources.map((resource) => [resource.name, moduleOf(resource)]));
  const none: Service = { needs: [], serves: [] };
  return {
    graph: (names) =>
      graph(names.flatMap((to) => (services.get(to) ?? none).needs.map((from) => `  ${from} --> ${to}`))),
    sentences(resource) {
      const { needs, serves } = services.get(resource) ?? none;
      const named = (some: readonly string[]) => listed(some, modules, modules.get(resource) ?? "");
      return [
        needs.length > 0 ? `Needs ids of ${named(needs)}.` : "",
        serves.length > 0 ? `Gives ids to ${named(serves)}.` : "",
      ]
        .filter(Boolean)
        .join("\n");
    },
    hubs: hubs(services),
    unlisted: unlisted(tools),
  };
}

/** The first tag of a resource is its module. */
export function moduleOf({ tags }: Pick<Resource, "tags">): string {
  return tags[0] ?? "general";
}

function graph(edges: readonly string[]): string {
  const isReadable = edges.length > 0 && edges.length <= MOST_EDGES;
  return isReadable ? fence("mermaid", `flowchart LR\n${[...edges].sort().join("\n")}`) : "";
}

function listed(names: readonly string[], modules: ReadonlyMap<string, string>, own: string): string {
  if (names.length <= MOST_NAMES) return names.map(code).join(", ");
  const others = new Map<string, number>();
  for (const name of names) {
    const module = modules.get(name) ?? "";
    if (module !== own) others.set(module, (others.get(module) ?? 0) + 1);
  }
  const near = names.filter((name) => modules.get(name) === own).map(code);
  const far = [...others].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...near, ...far.map(([module, number]) => `${count(number, "resource")} of ${inline(module)}`)].join(", ");
}

function hubs(services: ReadonlyMap<string, Service>): string {
  const rows = [...services]
    .filter(([, { serves }]) => serves.length > 0)
    .sort(([, a], [, b]) => b.serves.length - a.serves.length)
    .slice(0, MOST_HUBS)
    .map(([name, { needs, serves }]) => [code(name), String(serves.length), String(needs.length)]);
  return rows.length > 0 ? table(["Resource", "Gives ids to", "Needs ids of"], rows) : "";
}

function unlisted(tools: readonly ToolFacts[]): string {
  const reasons = new Map<string, { readonly names: Set<string>; readonly tools: Set<string> }>();
  for (const tool of tools) {
    for (const { path, reason } of tool.unlisted) {
      const entry = reasons.get(reason) ?? { names: new Set(), tools: new Set() };
      entry.names.add(idName(path));
      entry.tools.add(tool.name);
      reasons.set(reason, entry);
    }
  }
  const rows = [...reasons]
    .sort(([a, one], [b, other]) => other.tools.size - one.tools.size || (a < b ? -1 : 1))
    .map(([reason, entry]) => [[...entry.names].sort().map(code).join(", "), String(entry.tools.size), inline(reason)]);
  return rows.length > 0 ? table(["Id", "Tools", "Where it is found"], rows) : "";
}

/** `integrator.id` says more than `id`; `company.clientId` says no more than `clientId`. */
function idName(path: string): string {
  const names = path.split(".");
  return names.slice(names.at(-1) === "id" ? -2 : -1).join(".");
}

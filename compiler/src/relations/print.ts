import { withArticle } from "../text/plural.js";
import type { Call, CallArgument } from "./call.js";
import type { Graph } from "./graph.js";
import type { HeldValue } from "./held.js";
import { fieldOf } from "./value.js";
import type { Way } from "./way.js";

/** A way as a numbered list of calls, each with where its arguments come from. */
export function printWay(graph: Graph, way: Way): string {
  return way
    .map((call, index) => {
      const lines = [purposeOf(graph, call, index === 0), ...call.arguments.map((one) => argumentText(graph, one))];
      const needs = call.needs.map((link) => `${link.path} = <${fieldOf(link)} from ${link.tool}>`);
      return [`  ${index + 1}. ${call.tool.name}`, ...[...lines, ...needs].map((line) => `       ${line}`)].join("\n");
    })
    .join("\n");
}

/** A way as data. */
export function wayAsData(way: Way): object {
  return {
    calls: way.map(({ tool, gives, arguments: taken, needs }) => ({
      tool: tool.name,
      effect: tool.effect,
      ...(gives !== undefined && { gives }),
      arguments: taken,
      needs: needs.map((link) => ({ argument: link.path, tool: link.tool, member: fieldOf(link) })),
    })),
  };
}

function purposeOf({ resources }: Graph, { tool, gives }: Call, isFirst: boolean): string {
  const resource = resources.get(gives ?? "");
  if (resource && isFirst) return `finds the ${resource.singular}`;
  if (resource && tool.method === "get") return `gets the ${resource.singular}`;
  if (resource && tool.method === "list") return `lists ${resource.plural}`;
  if (resource && tool.method === "create") return `makes ${withArticle(resource.singular)}`;
  return tool.texts[0] ?? tool.title;
}

function argumentText(graph: Graph, { argument, condition, value, or }: CallArgument): string {
  const text = valueText(graph, value);
  const said =
    condition === undefined ? `${argument} = ${text}` : `${argument}: ${condition.replace("{value}", () => text)}`;
  return or.length === 0 ? said : `${said} (or ${or.join(", ")})`;
}

function valueText({ resources }: Graph, { resource, member, or }: HeldValue): string {
  const members = [member, ...or].join(" or ");
  return `<${members} of the ${resources.get(resource)?.singular ?? resource}>`;
}

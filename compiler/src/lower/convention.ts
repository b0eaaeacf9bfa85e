import { requestMethods } from "../effective/request.js";
import type { Index } from "../effective/reference.js";
import type { Convention } from "../model/integration.js";
import { pascalCase } from "../text/casing.js";
import { queryArguments } from "./argument.js";
import { pagingArguments } from "./paging.js";
import { lowerShape } from "./shape.js";
import type { TypeTable } from "./type-table.js";

/** The conventions that operations follow, in the author's order. */
export function lowerConventions(index: Index, types: TypeTable): Convention[] {
  const { value, file } = index.project.integration;
  const followed = new Set(index.operations.map(({ convention }) => convention));
  return Object.entries(value.conventions)
    .filter(([name]) => followed.has(name))
    .map(([name, definition]) => {
      const args = [...queryArguments(index, types, definition), ...pagingArguments(index, definition)];
      const body =
        typeof definition.body === "string" && definition.body !== "none"
          ? { kind: definition.body, node: {} }
          : undefined;
      const { returns = "one" } = definition;
      const kind = typeof returns === "string" ? returns : "one" in returns ? "one" : "many";
      const [method] = requestMethods(definition);
      const shape = lowerShape(index, definition, { method, args: { outer: args, body: [] }, body, returns: kind });
      const path = method && definition[method];
      const convention = { name, ...(path !== undefined && { path }), shape };
      const isNeeded = args.some(({ required }) => required);
      if (args.length === 0 || isNeeded) return convention;
      const properties = Object.fromEntries(args.map((one) => [one.name, one.node]));
      const node = { type: "object" as const, properties, description: `What every \`${name}\` takes.` };
      return { ...convention, params: { name: `${pascalCase(name)}Params`, source: file.path, node } };
    });
}

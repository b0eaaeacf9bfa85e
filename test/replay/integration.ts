import { readDefinitions } from "../../compiler/src/command/workspace.js";
import { loadProjects } from "../../compiler/src/definition/project.js";
import { indexProject } from "../../compiler/src/effective/reference.js";
import { lower } from "../../compiler/src/lower/lower.js";
import type { Integration, Operation, Resource, Tool } from "../../compiler/src/model/integration.js";
import { root } from "./root.js";

/** An operation with its place in the integration. */
export interface Placed {
  readonly integration: Integration;
  readonly resource: Resource;
  readonly operation: Operation;
  /** The tool that sends this operation, whether as its own or as a variant. */
  readonly tool: Tool | undefined;
}

const loaded = new Map<string, ReadonlyMap<string, Placed>>();

/** The operations of one integration by id, as the compiler understands its definitions. */
export function operationsOf(integration: string): ReadonlyMap<string, Placed> {
  const operations = loaded.get(integration) ?? load(integration);
  loaded.set(integration, operations);
  return operations;
}

function load(integration: string): ReadonlyMap<string, Placed> {
  const files = readDefinitions(root).filter(({ path }) => path.split("/")[1] === integration);
  const [project] = loadProjects(files).projects;
  if (!project) throw new Error(`there are no sound definitions of ${integration}; run npm run generate to see why`);
  return place(lower(indexProject(project)));
}

/** The integration itself. */
export function modelOf(integration: string): Integration {
  for (const { integration: model } of operationsOf(integration).values()) return model;
  throw new Error(`${integration} has no operations`);
}

function place(integration: Integration): Map<string, Placed> {
  const tools = new Map<string, Tool>();
  for (const tool of integration.tools) {
    for (const { operation } of tool.variantOperations) tools.set(operation, tool);
  }
  for (const tool of integration.tools) tools.set(tool.operation, tool);
  return new Map(
    integration.resources.flatMap((resource) =>
      resource.operations.map((operation) => [
        operation.id,
        { integration, resource, operation, tool: tools.get(operation.id) },
      ]),
    ),
  );
}

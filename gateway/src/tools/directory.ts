import { toolsByName, type Integration, type Tool } from "@toolwright/runtime";

/** The tools of one resource by method. */
export type Methods = ReadonlyMap<string, Tool>;

/** The tools of an integration as routes find them. */
export interface ToolDirectory {
  readonly resources: ReadonlyMap<string, Methods>;
  /** By name, former names included. */
  readonly names: ReadonlyMap<string, Tool>;
}

// Integrations are constants of generated code, so each is looked through once.
const directories = new WeakMap<Integration, ToolDirectory>();

export function directoryOf(integration: Integration): ToolDirectory {
  const known = directories.get(integration);
  if (known) return known;
  const resources = new Map<string, Map<string, Tool>>();
  for (const tool of integration.catalogue.tools) {
    const methods = resources.get(tool.resource) ?? new Map<string, Tool>();
    resources.set(tool.resource, methods.set(tool.method, tool));
  }
  const directory = { resources, names: toolsByName(integration.catalogue.tools) };
  directories.set(integration, directory);
  return directory;
}

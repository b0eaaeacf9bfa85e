import type { PlacedLink, Tool } from "../model/integration.js";
import type { PortableSchema } from "../model/portable-schema.js";

/** The links of what every call of a tool must give. */
export function requiredLinks(tool: Tool): PlacedLink[] {
  return tool.links.filter(({ path }) => isRequired(tool, path));
}

/** Whether every call of a tool must give the value at a dotted path of its arguments. */
export function isRequired({ inputSchema }: Tool, path: string): boolean {
  let schema: PortableSchema | undefined = inputSchema as PortableSchema;
  for (const name of path.split(".")) {
    if (schema?.required?.includes(name) !== true) return false;
    schema = schema.properties?.[name];
  }
  return true;
}

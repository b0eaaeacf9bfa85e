import { copyOf } from "../text/copy-of.js";
import type { JsonSchema, Tool } from "../tool.js";

/**
 * A tool of one's own: its input schema can be written into, as agent frameworks do. It is copied when it is first read,
 * as most of thousands never are.
 */
export function copiedTool(tool: Tool): Tool {
  let inputSchema: JsonSchema | undefined;
  const { variants, shows, aliases } = tool;
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    resource: tool.resource,
    method: tool.method,
    effect: tool.effect,
    tags: frozenCopy(tool.tags),
    get inputSchema() {
      return (inputSchema ??= copyOf(tool.inputSchema) as JsonSchema);
    },
    annotations: frozenCopy(tool.annotations),
    http: frozenCopy(tool.http),
    ...(variants && { variants }),
    ...(shows && { shows }),
    ...(aliases && { aliases }),
    tokens: tool.tokens,
    source: tool.source,
  };
}

function frozenCopy<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  return Object.freeze((Array.isArray(value) ? [...value] : { ...value }) as T);
}

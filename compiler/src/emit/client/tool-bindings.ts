import type { Integration, Tool } from "../../model/integration.js";
import { literal, printValue, propertyKey, WIDTH } from "../print/typescript.js";
import type { Import } from "./modules.js";

/** The tools of one resource with the operations behind them, as its module has them. */
export interface ToolBindings {
  readonly bindings: readonly string[];
  readonly imports: readonly Import[];
}

/**
 * The tools of each resource by its name. They stand beside their operations and not in one list of thousands, for
 * which `tsc` would need the types of the whole API at once.
 */
export function toolBindings({ resources, tools }: Integration): ReadonlyMap<string, ToolBindings> {
  const places = new Map(
    resources.flatMap((resource) => resource.operations.map(({ id, name }) => [id, { name, resource }] as const)),
  );
  const byResource = new Map<string, { bindings: string[]; imports: Import[] }>();
  for (const tool of tools) {
    const home = places.get(tool.operation)?.resource;
    if (!home) continue;
    const found = byResource.get(home.name) ?? { bindings: [], imports: [] };
    byResource.set(home.name, found);
    const use = (id: string): string => {
      const { name = "", resource } = places.get(id) ?? {};
      if (resource && resource !== home) found.imports.push({ from: `./${resource.fileName}.js`, name, isType: false });
      return name;
    };
    const variants = tool.variantOperations.map((one) => ({ ...one, operation: use(one.operation) }));
    found.bindings.push(printBinding(propertyKey(tool.name), use(tool.operation), tool, variants));
  }
  return byResource;
}

/** A tool that chooses between operations says which arguments belong to each. */
function printBinding(
  name: string,
  operation: string,
  { takes, json }: Tool,
  variants: Tool["variantOperations"],
): string {
  if (!takes) {
    const members = [`operation: ${operation}`, ...(json === undefined ? [] : [`json: ${literal(json)}`])];
    const line = `  ${name}: { ${members.join(", ")} },`;
    return line.length <= WIDTH ? line : `  ${name}: {\n${members.map((one) => `    ${one},\n`).join("")}  },`;
  }
  const list = (values: readonly string[], indent: number) => printValue(values, indent, indent + "takes: ".length);
  const choices = variants.map(
    (one) =>
      `      {\n        when: ${list(one.when, 8)},\n        operation: ${one.operation},\n        takes: ${list(one.takes, 8)},\n      },\n`,
  );
  return `  ${name}: {\n    operation: ${operation},\n    takes: ${list(takes, 4)},\n    variants: [\n${choices.join("")}    ],\n  },`;
}

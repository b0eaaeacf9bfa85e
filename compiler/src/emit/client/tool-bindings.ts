import { formConstant } from "../../effective/names.js";
import type { Integration, Tool } from "../../model/integration.js";
import { Name, printValue, propertyKey } from "../print/typescript.js";
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
    found.bindings.push(printBinding(tool, use));
    if (tool.forms.length > 0) {
      found.imports.push(
        ...tool.forms.map(({ form }) => ({ from: "../forms.js", name: formConstant(form), isType: false })),
      );
    }
  }
  return byResource;
}

/**
 * What stands behind a tool. One that chooses between operations says which arguments belong to each.
 * @param use the constant of an operation
 */
function printBinding(
  { name, operation, json, takes, variantOperations, forms }: Tool,
  use: (id: string) => string,
): string {
  const named = (id: string) => new Name(use(id));
  const data = {
    operation: named(operation),
    ...(json !== undefined && { json }),
    ...(takes && {
      takes,
      variants: variantOperations.map((one) => ({ when: one.when, operation: named(one.operation), takes: one.takes })),
    }),
    ...(forms.length > 0 && {
      forms: Object.fromEntries(
        forms.map(({ argument, form, list }) => [
          argument,
          {
            form: new Name(`() => ${formConstant(form)}`),
            ...(list !== undefined && { list: named(list) }),
          },
        ]),
      ),
    }),
  };
  const start = `  ${propertyKey(name)}: `;
  return `${start}${printValue(data, 2, start.length)},`;
}

import type { Integration, NamedType } from "../../model/integration.js";
import { jsdoc, printValue } from "../print/typescript.js";
import { extensionOf } from "./extension.js";
import { header } from "./header.js";
import { conventionName } from "./identifiers.js";
import { printImports, referencesOf, relativeSpecifier, type Import, type TypeModules } from "./modules.js";
import { printType } from "./types.js";

/** What `templates/client/schemas.ts.hbs` prints: the types of one definition file. */
export async function schemasView(modules: TypeModules, module: string, types: readonly NamedType[]) {
  const byName = new Map(types.map((type) => [type.name, type]));
  const printed = types.map((type) => ({ name: type.name, ...extensionOf(type, byName) }));
  const names = printed.flatMap(({ node }) => referencesOf(node));
  const imports = names.flatMap((name): Import[] => {
    const from = modules.get(name);
    return from === undefined || from === module ? [] : [{ from: relativeSpecifier(module, from), name, isType: true }];
  });
  return {
    header: header(types[0]?.source ?? ""),
    imports: printImports(imports),
    types: await Promise.all(printed.map(({ name, node, inherited }) => printType(name, node, inherited))),
  };
}

/** What `templates/client/conventions.ts.hbs` prints. */
export async function conventionsView(integration: Integration, modules: TypeModules) {
  const references = integration.conventions.flatMap(({ params }) => (params ? referencesOf(params.node) : []));
  const imports: Import[] = references.flatMap((name) => {
    const from = modules.get(name);
    return from === undefined ? [] : [{ from: relativeSpecifier("conventions", from), name, isType: true }];
  });
  imports.push({ from: "@toolwright/runtime", name: "OperationShape", isType: true });
  const conventions = integration.conventions.map(async ({ name, shape, params }) => ({
    name: conventionName(name),
    doc: jsdoc([`What \`${name}\` means in this API.`]),
    type: params ? await printType(params.name, params.node) : "",
    data: printValue(shape, 0, `export const ${conventionName(name)}: OperationShape = `.length),
  }));
  return {
    header: header(integration.source),
    imports: printImports(imports),
    conventions: await Promise.all(conventions),
  };
}

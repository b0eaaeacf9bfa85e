import { conventionConstant, pagingConstant } from "../../effective/names.js";
import type { Integration } from "../../model/integration.js";
import { jsdoc, printValue } from "../print/typescript.js";
import { printDeclared, type Declared } from "./declared.js";
import { header } from "./header.js";
import { printImports, referencesOf, relativeSpecifier, type Import, type TypeModules } from "./modules.js";
import { recordOf } from "./operation-data.js";
import { importsOfData, pagingValue, shapeValue } from "./references.js";
import type { Declarations } from "./types.js";

/** What `templates/client/schemas.ts.hbs` prints: the types of one definition file. */
export function schemasView(
  modules: TypeModules,
  declarations: Declarations,
  module: string,
  types: readonly Declared[],
) {
  const names = types.flatMap(({ type }) => referencesOf(type.node));
  const imports = names.flatMap((name): Import[] => {
    const from = modules.get(name);
    return from === undefined || from === module ? [] : [{ from: relativeSpecifier(module, from), name, isType: true }];
  });
  return {
    header: header(types[0]?.type.source ?? ""),
    imports: printImports(imports),
    types: types.map((one) => printDeclared(declarations, one)),
  };
}

/** What `templates/client/conventions.ts.hbs` prints. */
export function conventionsView(integration: Integration, modules: TypeModules, declarations: Declarations) {
  const references = integration.conventions.flatMap(({ params }) => (params ? referencesOf(params.node) : []));
  const imports: Import[] = references.flatMap((name) => {
    const from = modules.get(name);
    return from === undefined ? [] : [{ from: relativeSpecifier("conventions", from), name, isType: true }];
  });
  imports.push({ from: RUNTIME, name: "OperationShape", isType: true });
  const conventions = integration.conventions.map((convention) => {
    const { name, path, shape, params } = convention;
    const data = { name, ...(path !== undefined && { path }), ...shapeValue(shape, recordOf(convention)) };
    imports.push(...importsOfData(data, "conventions"));
    return {
      name: conventionConstant(name),
      doc: jsdoc([`What \`${name}\` means in this API.`]),
      type: params ? (declarations.get(params) ?? "") : "",
      data: printValue(data, 0, `export const ${conventionConstant(name)}: OperationShape = `.length),
    };
  });
  const pagings = pagingsOf(integration).map(({ name, paging }) => {
    const data = pagingValue(paging);
    imports.push({ from: RUNTIME, name: "Paging", isType: true }, ...importsOfData(data, "conventions"));
    return {
      name: pagingConstant(name),
      doc: jsdoc([`How listings with \`${name}\` are paged.`]),
      data: printValue(data, 0, `export const ${pagingConstant(name)}: Paging = `.length),
    };
  });
  return {
    header: header(integration.source),
    imports: printImports(imports),
    pagings,
    conventions,
  };
}

/** The ways of paging that listings use, in the order of their first use. */
function pagingsOf({ conventions, resources }: Integration) {
  const shapes = [...conventions, ...resources.flatMap(({ operations }) => operations)].map(({ shape }) => shape);
  const byName = new Map(shapes.flatMap(({ paging }) => (paging ? [[paging.name, paging] as const] : [])));
  return [...byName.values()].map(({ name, ...paging }) => ({ name, paging }));
}

const RUNTIME = "@toolwright/runtime";

import { resourceConstant, toolsConstant } from "../../effective/names.js";
import type { Integration, Operation, Resource } from "../../model/integration.js";
import { jsdoc, Name, printValue } from "../print/typescript.js";
import { printDeclared, type Declared } from "./declared.js";
import { header } from "./header.js";
import { resultName } from "./identifiers.js";
import { printImports, referencesOf, relativeSpecifier, type Import, type TypeModules } from "./modules.js";
import { RESOURCE_DATA, resourceData } from "./operation-data.js";
import { operationView } from "./operation-view.js";
import { importsOfData } from "./references.js";
import type { ToolBindings } from "./tool-bindings.js";
import type { Declarations } from "./types.js";

/** What `templates/client/resource.ts.hbs` prints. */
export function resourceView(
  integration: Integration,
  modules: TypeModules,
  declarations: Declarations,
  { resource, declared }: ResourceTypes,
  tools: ToolBindings | undefined,
) {
  const module = `resources/${resource.fileName}`;
  const operations = resource.operations.map((one) => operationView(integration, resource, one));
  return {
    header: header(resource.source),
    imports: printImports([
      ...importsOf(modules, module, resource, declared),
      ...operations.flatMap(({ data }) => importsOfData(data, module)),
      ...(tools ? [{ from: RUNTIME, name: "ToolBinding", isType: true }, ...tools.imports] : []),
    ]),
    types: declared.map((one) => printDeclared(declarations, one)),
    operations,
    data: printValue(resourceData(integration, resource), 0, `const ${RESOURCE_DATA}: ResourceShape = `.length),
    doc: jsdoc([resource.about]),
    interfaceName: resource.interfaceName,
    property: resource.property,
    resourceName: resourceConstant(resource.property),
    resourceData: printValue(
      { of: new Name(RESOURCE_DATA), operations: operations.map(({ called }) => new Name(called)) },
      0,
      `export const ${resourceConstant(resource.property)}: Resource<${resource.interfaceName}> = `.length,
    ),
    toolsName: toolsConstant(resource.property),
    bindings: tools?.bindings ?? [],
  };
}

/** A resource with the interfaces that its file declares. */
export interface ResourceTypes {
  readonly resource: Resource;
  readonly declared: readonly Declared[];
}

export function resourceTypes(resource: Resource): ResourceTypes {
  return { resource, declared: resource.operations.flatMap(declaredTypes) };
}

/** The interfaces an operation has to itself: its arguments, and what it returns when that has no name. */
function declaredTypes(operation: Operation): Declared[] {
  const { params, returns } = operation;
  const result =
    returns.node && returns.node.$ref === undefined
      ? [{ name: resultName(operation), source: "", node: returns.node }]
      : [];
  return [
    ...(params?.declared ? [{ type: params.declared, inherited: params.extends }] : []),
    ...result.map((type) => ({ type, inherited: [] })),
  ];
}

function importsOf(modules: TypeModules, from: string, resource: Resource, declared: readonly Declared[]): Import[] {
  const named = new Set([
    ...declared.flatMap(({ type, inherited }) => [...referencesOf(type.node), ...inherited]),
    ...resource.operations.flatMap(({ params, returns }) => [
      ...(params ? [params.type] : []),
      ...(returns.node?.$ref !== undefined ? [returns.node.$ref] : []),
    ]),
  ]);
  const imports: Import[] = [...named].flatMap((name) => {
    const module = modules.get(name);
    return module === undefined ? [] : [{ from: relativeSpecifier(from, module), name, isType: true }];
  });
  for (const name of ["Operation", "RequestOptions", "Resource", "ResourceShape"])
    imports.push({ from: RUNTIME, name, isType: true });
  if (resource.operations.some(({ returns }) => returns.kind === "many"))
    imports.push({ from: RUNTIME, name: "Pages", isType: true });
  if (resource.operations.some((one) => !one.params)) imports.push({ from: RUNTIME, name: "NoParams", isType: true });
  return imports;
}

const RUNTIME = "@toolwright/runtime";

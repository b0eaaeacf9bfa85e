import type { Integration, NamedType } from "../../model/integration.js";
import { groupBy } from "../group-by.js";
import type { OutputFile } from "../output-file.js";
import { render } from "../print/templates.js";
import { inComment } from "../print/typescript.js";
import { webhooksView } from "./webhooks-view.js";
import { apiView, clientView, indexView, type ClientResource } from "./client-view.js";
import type { Declare } from "./declare.js";
import { declared } from "./declared.js";
import { formsView } from "./forms-view.js";
import { header } from "./header.js";
import { integrationView } from "./integration-view.js";
import { schemaModule, typeModules, type TypeModules } from "./modules.js";
import { resourceTypes, resourceView, type ResourceTypes } from "./resource-view.js";
import { conventionsView, schemasView } from "./schemas-view.js";
import { toolBindings } from "./tool-bindings.js";
import { toolsView } from "./tools-view.js";
import { printTypes, type Declarations } from "./types.js";
import type { ValueTypes } from "./value-type.js";

/**
 * The TypeScript sources of a package, below `src/`.
 * @param printed is filled with the types of values
 */
export async function emitClient(
  integration: Integration,
  printed: ValueTypes,
  declare: Declare,
): Promise<OutputFile[]> {
  const modules = typeModules(integration);
  const resources = integration.resources.map(resourceTypes);
  const types = declared(integration.types);
  const tools = toolBindings(integration);
  const declarations = await printTypes(
    [
      ...types.map(({ type }) => type),
      ...integration.conventions.flatMap(({ params }) => params ?? []),
      ...resources.flatMap(ownTypes),
    ],
    printed,
    declare,
  );
  const groups = groupBy(types, ({ type }) => schemaModule(type));
  return [
    file("api.ts", "api.ts", apiView(integration)),
    file("bin.ts", "bin.ts", { header: header(integration.source), title: inComment(integration.title) }),
    file("catalogue.d.ts", "catalogue.d.ts", { header: header(integration.source) }),
    ...(integration.webhooks
      ? [file("webhooks.ts", "webhooks.ts", webhooksView(integration, modules, integration.webhooks))]
      : []),
    file("client.ts", "client.ts", clientView(integration)),
    file("contract.d.ts", "contract.d.ts", { header: header(integration.source) }),
    file("conventions.ts", "conventions.ts", conventionsView(integration, modules, declarations)),
    ...(integration.forms.length > 0 ? [file("forms.ts", "forms.ts", formsView(integration))] : []),
    file("index.ts", "index.ts", indexView(integration, [...groups.keys()])),
    file("integration.ts", "integration.ts", integrationView(integration, tools)),
    file("tools.ts", "tools.ts", toolsView(integration, tools)),
    file("wording.d.ts", "wording.d.ts", { header: header(integration.source) }),
    ...resources.map((one) => resourceFile(integration, modules, declarations, one, tools)),
    ...[...groups].map(([module, own]) =>
      file(`${module}.ts`, "schemas.ts", schemasView(modules, declarations, module, own)),
    ),
  ];
}

/**
 * The sources that show texts of resources.
 * @param part the integration with the resources whose texts changed
 * @param all what the client says of each resource
 * @param printed types of values that were printed before, to which others are added
 */
export async function emitResources(
  part: Integration,
  all: readonly ClientResource[],
  printed: ValueTypes,
  declare: Declare,
): Promise<OutputFile[]> {
  const modules = typeModules(part);
  const resources = part.resources.map(resourceTypes);
  const declarations = await printTypes(resources.flatMap(ownTypes), printed, declare);
  const tools = toolBindings(part);
  return [
    file("client.ts", "client.ts", clientView({ ...part, resources: all })),
    ...resources.map((one) => resourceFile(part, modules, declarations, one, tools)),
  ];
}

function ownTypes({ declared }: ResourceTypes): NamedType[] {
  return declared.map(({ type }) => type);
}

function resourceFile(
  integration: Integration,
  modules: TypeModules,
  declarations: Declarations,
  types: ResourceTypes,
  tools: ReturnType<typeof toolBindings>,
): OutputFile {
  const view = resourceView(integration, modules, declarations, types, tools.get(types.resource.name));
  return file(`resources/${types.resource.fileName}.ts`, "resource.ts", view);
}

function file(name: string, template: string, view: object): OutputFile {
  return { path: `src/${name}`, contents: `${render(`client/${template}`, view).trimEnd()}\n` };
}

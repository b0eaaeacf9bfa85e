import type { Integration } from "../../model/integration.js";
import { groupBy } from "../group-by.js";
import type { OutputFile } from "../output-file.js";
import { render } from "../print/templates.js";
import { apiView, clientView, indexView } from "./client-view.js";
import { declared } from "./declared.js";
import { header } from "./header.js";
import { schemaModule, typeModules } from "./modules.js";
import { resourceTypes, resourceView } from "./resource-view.js";
import { conventionsView, schemasView } from "./schemas-view.js";
import { toolBindings } from "./tool-bindings.js";
import { toolsView } from "./tools-view.js";
import { printTypes } from "./types.js";

/** The TypeScript sources of a package, below `src/`. */
export async function emitClient(integration: Integration): Promise<OutputFile[]> {
  const modules = typeModules(integration);
  const file = (name: string, template: string, view: object): OutputFile => ({
    path: `src/${name}`,
    contents: `${render(`client/${template}`, view).trimEnd()}\n`,
  });
  const withTypes = integration.resources.map(resourceTypes);
  const types = declared(integration.types);
  const tools = toolBindings(integration);
  const declarations = await printTypes([
    ...types.map(({ type }) => type),
    ...integration.conventions.flatMap(({ params }) => params ?? []),
    ...withTypes.flatMap(({ declared: own }) => own.map(({ type }) => type)),
  ]);
  const resources = withTypes.map((one) =>
    file(
      `resources/${one.resource.fileName}.ts`,
      "resource.ts",
      resourceView(integration, modules, declarations, one, tools.get(one.resource.name)),
    ),
  );
  const groups = groupBy(types, ({ type }) => schemaModule(type));
  const schemas = [...groups].map(([module, own]) =>
    file(`${module}.ts`, "schemas.ts", schemasView(modules, declarations, module, own)),
  );
  return [
    file("api.ts", "api.ts", apiView(integration)),
    file("catalogue.d.ts", "catalogue.d.ts", { header: header(integration.source) }),
    file("client.ts", "client.ts", clientView(integration)),
    file("conventions.ts", "conventions.ts", conventionsView(integration, modules, declarations)),
    file("index.ts", "index.ts", indexView(integration, [...groups.keys()])),
    file("tools.ts", "tools.ts", toolsView(integration, tools)),
    ...resources,
    ...schemas,
  ];
}

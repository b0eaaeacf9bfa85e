import type { Integration } from "../../model/integration.js";
import type { OutputFile } from "../output-file.js";
import { render } from "../print/templates.js";
import { inComment, printValue } from "../print/typescript.js";
import { clientView, indexView } from "./client-view.js";
import { header } from "./header.js";
import { schemaModule, typeModules } from "./modules.js";
import { resourceView } from "./resource-view.js";
import { conventionsView, schemasView } from "./schemas-view.js";
import { toolsView } from "./tools-view.js";

/** The TypeScript sources of a package, below `src/`. */
export async function emitClient(integration: Integration): Promise<OutputFile[]> {
  const modules = typeModules(integration);
  const file = (name: string, template: string, view: object): OutputFile => ({
    path: `src/${name}`,
    contents: `${render(`client/${template}`, view).trimEnd()}\n`,
  });
  const views = await Promise.all(integration.resources.map((one) => resourceView(integration, modules, one)));
  const resources = integration.resources.map((one, index) =>
    file(`resources/${one.fileName}.ts`, "resource.ts", views[index] ?? {}),
  );
  const groups = groupBy(integration.types, schemaModule);
  const schemas = await Promise.all(
    [...groups].map(async ([module, types]) =>
      file(`${module}.ts`, "schemas.ts", await schemasView(modules, module, types)),
    ),
  );
  return [
    file("api.ts", "api.ts", {
      header: header(integration.source),
      title: inComment(integration.title),
      data: printValue(integration.api, 0, "export const api: Api = ".length),
    }),
    file("catalogue.d.ts", "catalogue.d.ts", { header: header(integration.source) }),
    file("client.ts", "client.ts", clientView(integration)),
    file("conventions.ts", "conventions.ts", await conventionsView(integration, modules)),
    file("index.ts", "index.ts", indexView(integration, [...groups.keys()])),
    file("tools.ts", "tools.ts", toolsView(integration)),
    ...resources,
    ...schemas,
  ];
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

import { toolsConstant } from "../../effective/names.js";
import type { Integration } from "../../model/integration.js";
import { inComment, literal, printValue, propertyKey, WIDTH } from "../print/typescript.js";
import { header } from "./header.js";
import { printImports } from "./modules.js";
import type { ToolBindings } from "./tool-bindings.js";

/** What `templates/client/integration.ts.hbs` prints: the package as hosts of agents take it. */
export function integrationView(integration: Integration, tools: ReadonlyMap<string, ToolBindings>) {
  const { source, title, version, api } = integration;
  const discovery = api.discovery !== undefined;
  const runtime = ["boundTools", "Client", "contractFrom", "standard", ...(discovery ? ["discover"] : [])];
  const types = [...(discovery ? ["Api"] : []), "Features", "Integration", "ToolBinding"];
  return {
    header: header(source),
    imports: printImports([
      ...types.map((name) => ({ from: "@toolwright/runtime", name, isType: true })),
      ...runtime.map((name) => ({ from: "@toolwright/runtime", name, isType: false })),
      ...["api", ...(discovery ? ["discovery"] : [])].map((name) => ({ from: "./api.js", name, isType: false })),
      { from: "./catalogue.js", name: "catalogue", isType: false },
    ]),
    title: inComment(title),
    titleLiteral: literal(title),
    version: literal(version),
    discovery,
    options: printValue(Object.fromEntries(integration.options.map(({ name, about }) => [name, about])), 2, 11),
    resources: integration.resources
      .filter(({ name }) => tools.has(name))
      .map(({ name, fileName, property }) =>
        printLoader(
          propertyKey(name),
          `(await import(${literal(`./resources/${fileName}.js`)})).${toolsConstant(property)},`,
        ),
      ),
  };
}

function printLoader(key: string, value: string): string {
  const line = `${key}: async () => ${value}`;
  return line.length + 2 <= WIDTH ? line : `${key}: async () =>\n    ${value}`;
}

import { toolsConstant } from "../../effective/names.js";
import type { Integration } from "../../model/integration.js";
import { inComment, literal, propertyKey, WIDTH } from "../print/typescript.js";
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
    options: integration.options.map(({ name, about }) => printText(propertyKey(name), literal(about))),
    resources: integration.resources
      .filter(({ name }) => tools.has(name))
      .map(({ name, fileName, property }) =>
        printMember(
          `${propertyKey(name)}: async () =>`,
          `(await import(${literal(`./resources/${fileName}.js`)})).${toolsConstant(property)},`,
          2,
        ),
      ),
  };
}

/** A member of an object; a value that does not fit behind its name is below it. */
function printMember(name: string, value: string, indent: number): string {
  const line = `${name} ${value}`;
  return line.length + indent <= WIDTH ? line : `${name}\n${" ".repeat(indent + 2)}${value}`;
}

/** A text behind its name. One that is too long is below it, unless the name is so short that little is won. */
function printText(key: string, text: string): string {
  return key.length < 5 ? `${key}: ${text},` : printMember(`${key}:`, `${text},`, 4);
}

import { toolsConstant } from "../../effective/names.js";
import type { Integration } from "../../model/integration.js";
import { inComment, literal, WIDTH } from "../print/typescript.js";
import { header } from "./header.js";
import { printImports, type Import } from "./modules.js";
import type { ToolBindings } from "./tool-bindings.js";

/** What `templates/client/tools.ts.hbs` prints: the tools of all resources together. */
export function toolsView(integration: Integration, tools: ReadonlyMap<string, ToolBindings>) {
  const resources = integration.resources.filter(({ name }) => tools.has(name));
  const hasForms = integration.forms.length > 0;
  const runtime = ["BoundTool", "Client", "Tool", "ToolBinding", "ToolFilter", "ToolOptions", "ToolResult"];
  if (hasForms) runtime.push("SpecializedTool", "SpecializeOptions");
  const imports: Import[] = [
    ...runtime.map((name) => ({ from: "@toolwright/runtime", name, isType: true })),
    ...["boundTools", "contractFrom", "runTool", "selectTools", ...(hasForms ? ["specializeTool"] : [])].map(
      (name) => ({
        from: "@toolwright/runtime",
        name,
        isType: false,
      }),
    ),
    { from: "./catalogue.js", name: "catalogue", isType: false },
    ...resources.map((one) => ({
      from: `./resources/${one.fileName}.js`,
      name: toolsConstant(one.property),
      isType: false,
    })),
  ];
  return {
    header: header(integration.source),
    imports: printImports(imports),
    hasForms,
    title: inComment(integration.title),
    tools: resources.map(({ property }) => toolsConstant(property)),
    toolset: printToolset(integration.toolsets.map(({ name }) => literal(name))),
  };
}

function printToolset(names: readonly string[]): string {
  const line = `export type Toolset = ${names.join(" | ") || "never"};`;
  return line.length <= WIDTH ? line : `export type Toolset =\n${names.map((name) => `  | ${name}`).join("\n")};`;
}

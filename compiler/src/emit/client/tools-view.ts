import type { Integration, Tool } from "../../model/integration.js";
import { inComment, literal, printValue, propertyKey, WIDTH } from "../print/typescript.js";
import { header } from "./header.js";
import { printImports, type Import } from "./modules.js";

/** What `templates/client/tools.ts.hbs` prints: each tool with the operations behind it. */
export function toolsView(integration: Integration) {
  const operations = new Map(
    integration.resources.flatMap((resource) =>
      resource.operations.map((one) => [one.id, { name: one.name, file: resource.fileName }]),
    ),
  );
  const runtime = ["Client", "Tool", "ToolBinding", "ToolFilter", "ToolOptions", "ToolResult"];
  const imports: Import[] = runtime.map((name) => ({ from: "@toolwright/runtime", name, isType: true }));
  for (const name of ["runTool", "selectTools"]) imports.push({ from: "@toolwright/runtime", name, isType: false });
  imports.push({ from: "./catalogue.js", name: "catalogue", isType: false });
  const use = (id: string): string => {
    const operation = operations.get(id);
    if (operation) imports.push({ from: `./resources/${operation.file}.js`, name: operation.name, isType: false });
    return operation?.name ?? "";
  };
  const tools = integration.tools.map((tool) => {
    const operation = use(tool.operation);
    const variants = tool.variantOperations.map((one) => ({ ...one, operation: use(one.operation) }));
    return { binding: printBinding(propertyKey(tool.name), operation, tool, variants) };
  });
  return {
    header: header(integration.source),
    imports: printImports(imports),
    title: inComment(integration.title),
    tools,
  };
}

/** A tool that chooses between operations says which arguments belong to each. */
function printBinding(
  name: string,
  operation: string,
  { takes, json }: Tool,
  variants: Tool["variantOperations"],
): string {
  if (!takes) {
    const members = [`operation: ${operation}`, ...(json === undefined ? [] : [`json: ${literal(json)}`])];
    const line = `  ${name}: { ${members.join(", ")} },`;
    return line.length <= WIDTH ? line : `  ${name}: {\n${members.map((one) => `    ${one},\n`).join("")}  },`;
  }
  const list = (values: readonly string[], indent: number) => printValue(values, indent, indent + "takes: ".length);
  const choices = variants.map(
    (one) =>
      `      {\n        when: ${list(one.when, 8)},\n        operation: ${one.operation},\n        takes: ${list(one.takes, 8)},\n      },\n`,
  );
  return `  ${name}: {\n    operation: ${operation},\n    takes: ${list(takes, 4)},\n    variants: [\n${choices.join("")}    ],\n  },`;
}

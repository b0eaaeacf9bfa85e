import type { Integration, NamedType, Tool } from "../../model/integration.js";
import type { OutputFile } from "../output-file.js";
import { render } from "../print/templates.js";
import { inComment, jsdoc, printValue, propertyKey, WIDTH } from "../print/typescript.js";
import { header } from "./header.js";
import {
  printImports,
  relativeSpecifier,
  schemaModule,
  typeModules,
  type Import,
  type TypeModules,
} from "./modules.js";
import { conventionName, referencesOf, resourceView } from "./resource-view.js";
import { printType } from "./types.js";

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
      data: printValue(integration.api),
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

async function schemasView(modules: TypeModules, module: string, types: readonly NamedType[]) {
  const names = types.flatMap(({ node }) => referencesOf(node));
  const imports = names.flatMap((name): Import[] => {
    const from = modules.get(name);
    return from === undefined || from === module ? [] : [{ from: relativeSpecifier(module, from), name, isType: true }];
  });
  return {
    header: header(types[0]?.source ?? ""),
    imports: printImports(imports),
    types: await Promise.all(types.map(({ name, node }) => printType(name, node))),
  };
}

async function conventionsView(integration: Integration, modules: TypeModules) {
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

function clientView(integration: Integration) {
  const imports: Import[] = [
    { from: "@toolwright/runtime", name: "ClientOptions", isType: true },
    { from: "@toolwright/runtime", name: "Client", isType: false },
    { from: "./api.js", name: "api", isType: false },
    ...integration.resources.map(({ fileName, className }) => ({
      from: `./resources/${fileName}.js`,
      name: className,
      isType: false,
    })),
  ];
  return {
    header: header(integration.source),
    imports: printImports(imports),
    title: inComment(integration.title),
    className: integration.className,
    doc: jsdoc([integration.about]),
    options: integration.options.map(({ name, about, required, type }) => ({
      name,
      type,
      optional: !required,
      doc: jsdoc([about], 2),
    })),
    resources: integration.resources.map(({ property, className, about }) => ({
      field: printField(property, className),
      doc: jsdoc([about], 2),
    })),
  };
}

function printField(property: string, className: string): string {
  const line = `  readonly ${property}: ${className} = new ${className}(this);`;
  return line.length <= WIDTH ? line : line.replace("(this);", "(\n    this,\n  );");
}

function indexView(integration: Integration, schemaModules: readonly string[]) {
  const resources = integration.resources.map(({ fileName }) => `./resources/${fileName}.js`);
  const schemas = schemaModules.map((module) => `./${module}.js`);
  return {
    header: header(integration.source),
    className: integration.className,
    typeModules: ["./conventions.js", ...resources, ...schemas].sort(),
    errors: RUNTIME_ERRORS,
  };
}

/** The errors a caller catches, so that one import is enough. */
const RUNTIME_ERRORS = [
  "ApiError",
  "AuthenticationError",
  "BadRequestError",
  "ConflictError",
  "ConnectionError",
  "NotFoundError",
  "PagingError",
  "PermissionError",
  "RateLimitError",
  "ResponseError",
  "ServerError",
  "TimeoutError",
  "ToolwrightError",
  "UnprocessableError",
  "ValidationError",
];

/** A tool that chooses between operations says which arguments belong to each. */
function printBinding(
  name: string,
  operation: string,
  takes: readonly string[] | undefined,
  variants: Tool["variantOperations"],
): string {
  if (!takes) return `  ${name}: { operation: ${operation} },`;
  const list = (values: readonly string[], indent: number) => printValue(values, indent, indent + "takes: ".length);
  const choices = variants.map(
    (one) =>
      `      {\n        when: ${list(one.when, 8)},\n        operation: ${one.operation},\n        takes: ${list(one.takes, 8)},\n      },\n`,
  );
  return `  ${name}: {\n    operation: ${operation},\n    takes: ${list(takes, 4)},\n    variants: [\n${choices.join("")}    ],\n  },`;
}

function toolsView(integration: Integration) {
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
    return { binding: printBinding(propertyKey(tool.name), operation, tool.takes, variants) };
  });
  return {
    header: header(integration.source),
    imports: printImports(imports),
    title: inComment(integration.title),
    tools,
  };
}

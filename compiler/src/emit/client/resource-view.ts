import type { SchemaNode } from "../../definition/types.js";
import type { Convention, Integration, NamedType, Operation, Resource } from "../../model/integration.js";
import { jsdoc, printValue, propertyKey, WIDTH } from "../print/typescript.js";
import { header } from "./header.js";
import { printImports, relativeSpecifier, type Import, type TypeModules } from "./modules.js";
import { printType } from "./types.js";

/** What `templates/client/resource.ts.hbs` prints. */
export async function resourceView(integration: Integration, modules: TypeModules, resource: Resource) {
  const declared = resource.operations.flatMap(declaredTypes);
  const types = declared.map(({ type, inherited }) => printType(type.name, type.node, inherited));
  const operations = resource.operations.map((one) => operationView(integration, resource, one));
  return {
    header: header(resource.source),
    imports: printImports(importsOf(modules, resource, declared)),
    types: await Promise.all(types),
    operations,
    doc: jsdoc([resource.about]),
    className: resource.className,
  };
}

interface Declared {
  readonly type: NamedType;
  readonly inherited: readonly string[];
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

function resultName({ name }: Operation): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`;
}

function importsOf(modules: TypeModules, resource: Resource, declared: readonly Declared[]): Import[] {
  const from = `resources/${resource.fileName}`;
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
  for (const name of ["Client", "Operation", "RequestOptions"]) imports.push({ from: RUNTIME, name, isType: true });
  if (resource.operations.some(({ returns }) => returns.kind === "many"))
    imports.push({ from: RUNTIME, name: "Pages", isType: true });
  if (resource.operations.some((one) => !one.params)) imports.push({ from: RUNTIME, name: "NoParams", isType: true });
  for (const { convention } of resource.operations) {
    if (convention !== undefined)
      imports.push({ from: relativeSpecifier(from, "conventions"), name: conventionName(convention), isType: false });
  }
  return imports;
}

const RUNTIME = "@toolwright/runtime";

/** The names a type refers to. */
export function referencesOf(node: SchemaNode): string[] {
  const inside = [
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
    ...(node.anyOf ?? []),
    ...(typeof node.additionalProperties === "object" ? [node.additionalProperties] : []),
  ];
  return [...(node.$ref === undefined ? [] : [node.$ref]), ...inside.flatMap(referencesOf)];
}

/** The exported name of a convention's data; `delete` is a reserved word. */
export function conventionName(convention: string): string {
  return `${convention.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Shape`;
}

function operationView(integration: Integration, resource: Resource, operation: Operation) {
  const { name, params, returns } = operation;
  const ids = operation.args.filter((one) => one.in === "path");
  const [id] = ids.length === 1 ? ids : [];
  const paramsType = params?.type ?? "NoParams";
  const result = resultType(operation);
  const argsType = id ? `{ ${propertyKey(id.name)}: ${idType(id.kind)} } & ${paramsType}` : paramsType;
  const promised = returns.kind === "many" ? `Pages<${result}>` : `Promise<${result}>`;
  const optional = params?.optional ?? true;
  const signatureParts = [
    ...(id ? [`${identifier(id.name)}: ${idType(id.kind)}`] : []),
    `params: ${paramsType}${optional ? " = {}" : ""}`,
    "options?: RequestOptions",
  ];
  const args = id
    ? `{ ...params, ${id.name === identifier(id.name) ? id.name : `${propertyKey(id.name)}: ${identifier(id.name)}`} }`
    : "params";
  return {
    statement: printStatement(integration, operation, [argsType, result]),
    doc: jsdoc([operation.about], 0, { deprecated: operation.deprecated }),
    methodDoc: methodDoc(resource, operation),
    signature: printSignature(methodName(operation.method), signatureParts, promised),
    call: printCall(`this.#client.${returns.kind === "many" ? "pages" : "call"}`, [name, args, "options"]),
  };
}

function printSignature(name: string, parts: readonly string[], result: string): string {
  const line = `${name}(${parts.join(", ")}): ${result}`;
  if (line.length + 4 <= WIDTH) return line;
  return `${name}(\n${parts.map((part) => `    ${part},\n`).join("")}  ): ${result}`;
}

function printCall(callee: string, args: readonly string[]): string {
  const line = `${callee}(${args.join(", ")})`;
  if ("    return ;".length + line.length <= WIDTH) return line;
  return `${callee}(\n${args.map((arg) => `      ${arg},\n`).join("")}    )`;
}

/** `export const name: Operation<Args, Result> = { … };`, broken where Prettier breaks it. */
function printStatement(integration: Integration, operation: Operation, types: readonly string[]): string {
  const left = `export const ${operation.name}: Operation<${types.join(", ")}>`;
  if (left.length + " = {".length <= WIDTH) return `${left} = ${printData(integration, operation, left.length + 3)};`;
  if (left.length + " =".length > WIDTH) {
    const broken = `export const ${operation.name}: Operation<\n${types.map((type) => `  ${type}`).join(",\n")}\n>`;
    return `${broken} = ${printData(integration, operation, "> = ".length)};`;
  }
  const data = printData(integration, operation, "  ".length);
  return `${left} =\n  ${data.replaceAll("\n", "\n  ")};`;
}

/** What the operation has beside its convention. */
function printData(integration: Integration, operation: Operation, used: number): string {
  const convention = integration.conventions.find(({ name }) => name === operation.convention);
  const own = Object.entries(operation.shape).filter(([key, value]) => !isShared(convention, key, value));
  const data = { id: operation.id, path: operation.http.path, ...Object.fromEntries(own), ...operation.data };
  const text = printValue(
    data,
    0,
    used + (convention ? "like: , ".length + conventionName(convention.name).length : 0),
  );
  if (!convention) return text;
  const like = `like: ${conventionName(convention.name)},`;
  return text.startsWith("{\n") ? text.replace("{\n", `{\n  ${like}\n`) : text.replace("{ ", `{ ${like} `);
}

function isShared(convention: Convention | undefined, key: string, value: unknown): boolean {
  const shared = (convention?.shape as Readonly<Record<string, unknown>> | undefined)?.[key];
  return shared !== undefined && JSON.stringify(shared) === JSON.stringify(value);
}

function resultType(operation: Operation): string {
  const { kind, node } = operation.returns;
  if (kind === "none") return "void";
  if (kind === "text") return "string";
  if (kind === "binary") return "Blob";
  if (!node) return "unknown";
  return node.$ref ?? resultName(operation);
}

function idType(kind: string): string {
  return kind === "integer" || kind === "number" ? "number" : kind === "boolean" ? "boolean" : "string";
}

/** A name as a parameter of a function. */
function identifier(name: string): string {
  return name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `convert_to_order` as `convertToOrder`. */
export function methodName(method: string): string {
  return identifier(method);
}

function methodDoc(resource: Resource, operation: Operation): string {
  const { about, deprecated } = operation;
  return jsdoc([about], 2, { deprecated, example: exampleOf(resource, operation) });
}

/** The first example of the operation's tool, as a call. */
function exampleOf(resource: Resource, operation: Operation): string | undefined {
  const maps = new Set(operation.data.maps);
  const example = operation.examples.find((one) =>
    Object.keys(one).every((name) => !maps.has(name) && operation.args.some((arg) => arg.name === name)),
  );
  if (!example) return undefined;
  const ids = operation.args.filter((one) => one.in === "path");
  const [id] = ids.length === 1 ? ids : [];
  const others = Object.fromEntries(Object.entries(example).filter(([name]) => name !== id?.name));
  const values = [
    ...(id ? [printValue(example[id.name])] : []),
    ...(Object.keys(others).length > 0 ? [printValue(others, 0, 50)] : []),
  ];
  return `await client.${resource.property}.${methodName(operation.method)}(${values.join(", ")});`;
}

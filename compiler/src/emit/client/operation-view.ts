import type { Argument, Integration, Operation, Resource } from "../../model/integration.js";
import { camelCase } from "../../text/casing.js";
import { jsdoc, printArguments, printValue, propertyKey, WIDTH } from "../print/typescript.js";
import { parameterName, resultName } from "./identifiers.js";
import { operationData, plainConvention } from "./operation-data.js";

/** What a resource's template prints of one operation: its data, and its method. */
export function operationView(integration: Integration, resource: Resource, operation: Operation) {
  const { name, params, returns } = operation;
  const id = positionalId(operation);
  const paramsType = params?.type ?? "NoParams";
  const result = resultType(operation);
  const argsType = id ? `{ ${propertyKey(id.name)}: ${idType(id.kind)} } & ${paramsType}` : paramsType;
  const promised = returns.kind === "many" ? `Pages<${result}>` : `Promise<${result}>`;
  const optional = params?.optional ?? true;
  const signatureParts = [
    ...(id ? [`${parameterName(id.name)}: ${idType(id.kind)}`] : []),
    `params${optional ? "?" : ""}: ${paramsType}`,
    "options?: RequestOptions",
  ];
  const data = operationData(integration, resource, operation);
  return {
    statement: printStatement(name, [argsType, result], data),
    data,
    doc: jsdoc([operation.about], 0, { deprecated: operation.deprecated }),
    methodDoc: methodDoc(resource, operation),
    signature: printArguments(camelCase(operation.method), signatureParts, `: ${promised}`, 2),
    /** What the resource's data calls it. */
    called: plainConvention(data) ?? name,
  };
}

/** A single path id comes first; several are members of the one object. */
export function positionalId({ args }: Operation): Argument | undefined {
  const ids = args.filter((one) => one.in === "path");
  return ids.length === 1 ? ids[0] : undefined;
}

/** `export const name: Operation<Args, Result> = { … };`, broken where Prettier breaks it. */
function printStatement(name: string, types: readonly string[], data: object): string {
  const left = `export const ${name}: Operation<${types.join(", ")}>`;
  if (left.length + " = {".length <= WIDTH) return `${left} = ${printValue(data, 0, left.length + 3)};`;
  if (left.length + " =".length > WIDTH) {
    const broken = `export const ${name}: Operation<\n${types.map((type) => `  ${type}`).join(",\n")}\n>`;
    return `${broken} = ${printValue(data, 0, "> = ".length)};`;
  }
  return `${left} =\n  ${printValue(data, 2)};`;
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
  const id = positionalId(operation);
  const others = Object.fromEntries(Object.entries(example).filter(([name]) => name !== id?.name));
  const values = [
    ...(id ? [printValue(example[id.name])] : []),
    ...(Object.keys(others).length > 0 ? [printValue(others, 0, 50)] : []),
  ];
  return `await client.${resource.property}.${camelCase(operation.method)}(${values.join(", ")});`;
}

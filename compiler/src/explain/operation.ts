import { placeOf } from "../source/span.js";
import { inputPlace } from "../check/input-place.js";
import type { EffectiveOperation } from "../effective/operation.js";
import { parameterName, resultName } from "../emit/client/identifiers.js";
import { positionalId } from "../emit/client/operation-view.js";
import { moduleOf } from "../emit/docs/relations-view.js";
import type { Operation, Resource, Tool } from "../model/integration.js";
import { camelCase } from "../text/casing.js";
import {
  entryPlace,
  fact,
  factIf,
  output,
  type Explanation,
  type Fact,
  type Scope,
  type Subject,
} from "./explanation.js";
import { linkFacts, toolFacts } from "./tool-facts.js";
import { typeText } from "./type-text.js";

/** An operation and what belongs to it. */
export interface OperationParts {
  readonly operation: Operation;
  readonly effective: EffectiveOperation;
  readonly resource: Resource;
  readonly tool?: Tool;
}

const known = new WeakMap<Scope, readonly OperationParts[]>();

/** Every operation of an integration with what belongs to it. */
export function operationParts(scope: Scope): readonly OperationParts[] {
  const parts = known.get(scope) ?? partsOf(scope);
  known.set(scope, parts);
  return parts;
}

function partsOf({ index, integration }: Scope): OperationParts[] {
  const tools = new Map(integration.tools.map((tool) => [tool.operation, tool]));
  return integration.resources.flatMap((resource) =>
    resource.operations.flatMap((operation) => {
      const effective = index.operation.get(operation.id);
      const tool = tools.get(operation.id);
      return effective ? [{ operation, effective, resource, ...(tool && { tool }) }] : [];
    }),
  );
}

/** What arguments are looked up by: the tool, or the operation alone when it has none. */
export function placedTool({ operation, tool }: OperationParts): Pick<Tool, "operation" | "variantOperations"> {
  return tool ?? { operation: operation.id, variantOperations: [] };
}

/** The operations, by the names of their tools too. */
export function operationSubjects(scope: Scope): Subject[] {
  return operationParts(scope).map((parts) => ({
    kind: "operation",
    name: parts.operation.id,
    integration: scope.integration.name,
    names: namesOf(scope, parts),
    explain: () => explainOperation(scope, parts),
  }));
}

function namesOf({ integration }: Scope, { operation, resource, tool }: OperationParts): string[] {
  const method = `${resource.property}.${camelCase(operation.method)}`;
  return [
    ...(tool ? [tool.name, ...(tool.aliases ?? [])] : []),
    method,
    `${integration.className}.${method}`,
    operation.name,
    `${operation.http.method} ${operation.http.path}`,
    ...(operation.returns.node && operation.returns.node.$ref === undefined ? [resultName(operation)] : []),
    ...(operation.params?.declared ? [operation.params.declared.name] : []),
  ];
}

function explainOperation(scope: Scope, parts: OperationParts): Explanation {
  const { operation, effective, resource, tool } = parts;
  const { convention } = operation;
  const { integration } = scope.index.project;
  const isOwn = operation.method in (effective.resource.value.operations ?? {});
  return {
    written: [
      isOwn ? entryPlace(effective.resource, ["operations", operation.method]) : placeOf(effective.place()),
      ...(convention === undefined ? [] : [entryPlace(integration, ["conventions", convention])]),
    ],
    facts: [
      ...factIf("convention", convention),
      ...requestFacts(scope, parts),
      ...toolFacts(scope, operation, effective, tool),
      ...operation.args.map((one) => argumentFact(scope, parts, one.name)),
      ...linkFacts(scope, operation, tool),
    ],
    output: [
      output(scope, `src/resources/${resource.fileName}.ts`, [
        operation.name,
        `${resource.interfaceName}.${camelCase(operation.method)}`,
        ...factIf("", operation.params?.declared?.name).map(({ value }) => value),
      ]),
      ...(tool
        ? [output(scope, "tools.json", [tool.name]), output(scope, `tools/${moduleOf(resource)}.md`, [tool.name])]
        : []),
    ],
    ...(tool && { inputSchema: tool.inputSchema }),
  };
}

function requestFacts({ integration }: Scope, { operation, effective, resource }: OperationParts): Fact[] {
  const { definition } = effective;
  const { method, path } = operation.http;
  const { kind, node } = operation.returns;
  const call = `${integration.className}.${resource.property}.${camelCase(operation.method)}`;
  const id = positionalId(operation);
  const taken = [id && parameterName(id.name), operation.params?.type].filter((one) => one !== undefined);
  const said = (key: "returns" | "effect" | "deprecated" | "pagination" | "body") =>
    definition[key] === undefined ? undefined : effective.span(key);
  return [
    fact("request", `${method} ${path}`, effective.span(method)),
    ...(operation.shape.body ? [fact("body", operation.shape.body.kind, said("body"))] : []),
    ...factIf("paging", definition.pagination, said("pagination")),
    fact("returns", node ? `${kind} ${typeText(node)}` : kind, said("returns")),
    fact("effect", operation.effect, said("effect")),
    ...factIf("deprecated", operation.deprecated, said("deprecated")),
    fact("client", `${call}(), takes ${taken.join(" and ") || "no parameters"}`),
  ];
}

/** An argument in a line, and where its schema is written. */
function argumentFact({ index }: Scope, parts: OperationParts, name: string): Fact {
  const { operation } = parts;
  const found = operation.args.find((one) => one.name === name);
  const { span } = inputPlace(index, placedTool(parts), [name]);
  const text = found ? `${name}${found.required ? "*" : ""} (${found.in}) ${typeText(found.node)}` : name;
  return fact("argument", text, span);
}

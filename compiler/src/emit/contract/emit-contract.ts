import type { OperationContract, TypeSchema } from "@toolwright/runtime/contract";
import { wireSchema } from "../../effective/wire-schema.js";
import type { Integration, Operation } from "../../model/integration.js";
import type { OutputFile } from "../output-file.js";
import { printJson } from "../print/json.js";
import { filteredType } from "./filtered-type.js";
import { longOperation } from "./long-operation.js";
import { recordsBehind } from "./records-behind.js";
import { checkedParams, wireType } from "./wire-type.js";

/** `contract.json`: what every operation takes and gives, for the checks of the client. Has no texts. */
export function emitContract(integration: Integration): OutputFile {
  const types = new Map<string, TypeSchema>();
  for (const { params } of integration.conventions) if (params) types.set(params.name, wireType(params.node));
  const recordOf = recordsBehind(integration);
  for (const type of integration.types) types.set(type.name, { ...wireType(type.node), ...recordOf(type) });
  const operations = integration.resources.flatMap((resource) =>
    resource.operations.map((operation) => {
      const of = filteredType(operation, resource);
      const long = longOperation(operation, resource);
      const contract = { ...operationContract(operation, types), ...(of && { of }), ...(long && { long }) };
      return [operation.id, contract] as const;
    }),
  );
  const contracts = operations.filter(([, contract]) => Object.keys(contract).length > 0);
  const { longestUrl } = integration;
  const limit = longestUrl === undefined ? "" : `"longestUrl":${printJson(longestUrl)},`;
  return {
    path: "contract.json",
    contents: `{${limit}"types":{\n${lines(types)}\n},"operations":{\n${lines(contracts)}\n}}\n`,
  };
}

/** One entry on each line, so that a diff shows whole ones. */
function lines(entries: Iterable<readonly [string, unknown]>): string {
  return Array.from(entries, ([name, value]) => `${printJson(name)}:${printJson(value)}`).join(",\n");
}

function operationContract(operation: Operation, types: ReadonlyMap<string, TypeSchema>): OperationContract {
  const { params, returns, shape } = operation;
  const isChecked = shape.body !== undefined || Object.values(shape.query ?? {}).includes("expression");
  const takes = params && isChecked ? checkedParams(params, types) : undefined;
  const node = returns.node && wireSchema(returns.node);
  const gives = typeof node?.["$ref"] === "string" ? node["$ref"] : node;
  return { ...(takes !== undefined && { takes }), ...(gives !== undefined && { gives }) };
}

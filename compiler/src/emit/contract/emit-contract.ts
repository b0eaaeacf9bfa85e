import type { OperationContract, TypeSchema } from "@toolwright/runtime/contract";
import { wireSchema } from "../../effective/wire-schema.js";
import type { Integration, Operation } from "../../model/integration.js";
import type { OutputFile } from "../output-file.js";
import { printJson } from "../print/json.js";
import { checkedParams, wireType } from "./wire-type.js";

/** `contract.json`: what every operation takes and gives, for the checks of the client. Has no texts. */
export function emitContract(integration: Integration): OutputFile {
  const types = new Map<string, TypeSchema>();
  for (const { params } of integration.conventions) if (params) types.set(params.name, wireType(params.node));
  for (const { name, node } of integration.types) types.set(name, wireType(node));
  const operations = integration.resources.flatMap((resource) =>
    resource.operations.map((operation) => [operation.id, operationContract(operation, types)] as const),
  );
  const contracts = operations.filter(([, contract]) => Object.keys(contract).length > 0);
  return {
    path: "contract.json",
    contents: `{"types":{\n${lines(types)}\n},"operations":{\n${lines(contracts)}\n}}\n`,
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

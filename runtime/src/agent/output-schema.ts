import type { Contract } from "../contract/contract.js";
import type { Operation } from "../operation.js";
import { planOf } from "../plan.js";
import { membersOf } from "../schema/members-of.js";
import type { JsonSchema, Tool, ToolBinding } from "../tool.js";
import { elementSchema, recordMembers } from "./record-schema.js";

const omitted: JsonSchema = { type: "string", description: "What is not shown, and how to get it." };

/** Loads what the operations of a package give, for an operation's id. */
export type LoadContract = (operation: string) => Promise<Contract>;

/** The output schema of a tool; what nothing is known of may be any object. */
export async function loadOutputSchema(
  tool: Tool,
  binding: ToolBinding | undefined,
  contract: LoadContract | undefined,
): Promise<JsonSchema> {
  if (binding === undefined) return { type: "object" };
  return outputSchemaOf(tool, binding, await contract?.(`${tool.resource}.${tool.method}`));
}

/**
 * The schema of what a model gets of a tool: see {@link BoundTool.outputSchema}. Types only: an API may have new choices
 * and longer texts tomorrow. Of records nothing is required, as what is empty is left out.
 * @param contract what the operations give; without it records may have any members
 */
export function outputSchemaOf(tool: Tool, binding: ToolBinding, contract?: Contract): JsonSchema {
  const operations = [binding.operation, ...(binding.variants ?? []).map(({ operation }) => operation)];
  const [first = {}, ...others] = operations.map((one) => resultSchema(tool, one, contract));
  if (others.length === 0) return first;
  // Which of them it was, arguments decide.
  const names = [first, ...others].map(({ required }) => [required ?? []].flat());
  const required = (names[0] ?? []).filter((name) => names.every((all) => all.includes(name)));
  const properties: Record<string, unknown> = {};
  for (const [name, member] of [first, ...others].flatMap((one) => Object.entries(membersOf(one)))) {
    const known = properties[name];
    properties[name] = known === undefined || JSON.stringify(known) === JSON.stringify(member) ? member : {};
  }
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

function resultSchema(tool: Tool, operation: Operation, contract: Contract | undefined): JsonSchema {
  // Plans of thousands of operations take longer than all the rest.
  const { of, like, name = like?.name ?? "", returns = like?.returns, bulk = like?.bulk } = operation;
  const gives = contract?.gives(`${of.name}.${name}`);
  switch (returns?.kind ?? "one") {
    case "many":
      return {
        type: "object",
        properties: {
          items: { type: "array", items: elementSchema(tool, gives, contract) },
          next_cursor: { type: ["string", "null"], description: "Continues the listing; null on its last page." },
          more: { type: "string", description: "Whether there are more items, and how to get them." },
          omitted,
        },
        required: ["items", "next_cursor", "more"],
      };
    case "none": {
      const ids = planOf(operation).pathKinds.map(
        (one) => [one.name, { type: ["boolean", "integer", "number", "string"] }] as const,
      );
      return { type: "object", properties: { ok: { type: "boolean" }, ...Object.fromEntries(ids) }, required: ["ok"] };
    }
    case "text":
      return { type: "object", properties: { text: { type: "string" }, omitted } };
    case "binary":
    case "stream":
      return { type: "object", properties: fileMembers };
    case "one": {
      const failures = { failed: { type: "array", items: { type: "string" } }, advice: { type: "string" } };
      return {
        type: "object",
        properties: { ...recordMembers(tool, gives, contract), omitted, ...(bulk && failures) },
      };
    }
  }
}

const fileMembers = {
  file: { type: "string", description: "Handle of the file: its bytes are with the program." },
  media_type: { type: "string" },
  size: { type: "integer", description: "Bytes." },
  name: { type: "string" },
  omitted,
};

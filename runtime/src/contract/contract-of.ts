import type { Arguments } from "../plan.js";
import { checkSchema } from "../schema/check-schema.js";
import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import type { JsonSchema } from "../tool.js";
import { checkInput } from "./check-input.js";
import type { ContractData, OperationContract, TypeSchema } from "./contract-data.js";
import type { Contract } from "./contract.js";
import { inLength } from "./long-operation.js";
import { reportMismatch } from "./report-mismatch.js";

/** The contract that data describes. */
export function contractOf({ types, operations, longestUrl }: ContractData): Contract {
  const known = new Map<string, JsonSchema>();
  const resolve = (name: string): JsonSchema | undefined => {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    const schema = known.get(name) ?? (type && whole(type));
    if (schema) known.set(name, schema);
    return schema;
  };
  /** A type together with what it extends. */
  const whole = ({ extends: bases, ...own }: TypeSchema): JsonSchema => {
    if (bases === undefined) return own;
    const parts = [...bases.map((base) => resolve(base) ?? {}), own];
    return {
      ...own,
      properties: Object.fromEntries(parts.flatMap((part) => Object.entries(membersOf(part)))),
      required: parts.flatMap(({ required }) => required ?? []),
      unfilterable: Object.assign({}, ...parts.map(({ unfilterable }) => unfilterable)) as unknown,
    };
  };
  const entryOf = (id: string): OperationContract => (Object.hasOwn(operations, id) && operations[id]) || {};
  const schemaOf = (id: string, part: "takes" | "gives" | "of"): JsonSchema | undefined => {
    const said = entryOf(id)[part];
    return typeof said === "string" ? resolve(said) : said && whole(said);
  };
  return {
    gives: (operation) => schemaOf(operation, "gives"),
    type: resolve,
    input(connection, plan, args) {
      const { id } = plan;
      const schema = schemaOf(id, "takes");
      if (schema === undefined) return { args, problems: [] };
      const gives = schemaOf(id, "gives");
      const of = schemaOf(id, "of") ?? (plan.returns?.kind === "many" ? gives : undefined);
      const checked = checkInput(plan, args, schema, resolve, {
        gives: gives && { type: gives, resolve },
        of: of && { type: of, resolve },
        isOpen: connection.options.allowUnknownNames === true,
      });
      // Nothing else makes a URL long, and measuring writes the request.
      const isShort = plan.checked.every((name) => args[name] === undefined);
      if (checked.problems.length > 0 || longestUrl === undefined || isShort) return checked;
      return inLength(connection, plan, checked.args, longestUrl, entryOf(id).long);
    },
    output(connection, plan, args, payload) {
      const schema = schemaOf(plan.id, "gives");
      if (schema === undefined || payload === undefined) return;
      const isPartial = hasFieldList(args, schemaOf(plan.id, "takes"));
      const isList = plan.returns?.kind === "many" && Array.isArray(payload);
      const expected = isList ? { type: "array", items: schema } : schema;
      reportMismatch(
        connection,
        plan,
        checkSchema(expected, payload, { resolve, isReceived: true, root: "the answer", isPartial }),
      );
    },
  };
}

/** Whether a call names the members that it wants. */
function hasFieldList(args: Arguments, takes: JsonSchema = {}): boolean {
  return Object.entries(membersOf(takes)).some(
    ([name, member]) => isObject(member) && member["format"] === "field-list" && args[name] !== undefined,
  );
}

import { refuse } from "../error/validation-error.js";
import type { Arguments } from "../plan.js";
import { checkSchema } from "../schema/check-schema.js";
import type { Tool } from "../tool.js";
import { omitNull } from "./omit-null.js";

/** What is to be known of a tool. */
type Called = Pick<Tool, "name" | "inputSchema" | "resource" | "method">;

/**
 * Checks arguments as a model gave them against a tool's schema.
 * @returns those that are to be sent: null is left out where the schema has no place for it
 * @throws ValidationError listing all that is wrong
 */
export function checkArguments(tool: Called, args: unknown): Arguments {
  const given = omitNull(tool.inputSchema, args ?? {});
  refuse(tool.name, checkSchema(tool.inputSchema, given, { isClosed: true }), `${tool.resource}.${tool.method}`);
  // The schema says that it is an object.
  return given as Arguments;
}

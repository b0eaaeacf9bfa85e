import { expect } from "vitest";
import { ValidationError } from "../../runtime/src/index.js";
import type { Arguments, Sent } from "./acme.js";
import { acme, operation, rejection } from "./acme.js";
import type { OperationAsData } from "./data.js";

/** Below it stand the paths of all test operations. */
export const base = "https://api.acme.test/base/v1";

/** Sends one call and returns the request it made. */
export async function request(
  shape: Partial<OperationAsData>,
  args: Arguments,
  options = {},
  definition = {},
): Promise<Sent> {
  const { client, sent } = acme([{}], options, definition);
  await client.call(operation(shape), args);
  expect(sent).toHaveLength(1);
  return sent[0]!;
}

/** The problems a call is refused with; nothing may be sent. */
export async function problems(shape: Partial<OperationAsData>, args: Arguments, definition = {}): Promise<string[]> {
  const { client, sent } = acme([], {}, definition);
  const error = await rejection(client.call(operation(shape), args), ValidationError);
  expect(sent).toEqual([]);
  expect(error.operation).toBe("widgets.test");
  return error.problems.map(({ path, message }) => `${path} ${message}`);
}

import type { Client } from "../client.js";
import { PagingError } from "../error/error.js";
import { advisedFor } from "./advised-for.js";
import { refuse, ValidationError } from "../error/validation-error.js";
import type { Operation } from "../operation.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import { planOf } from "../plan.js";
import type { Catalogue, Tool, ToolBinding } from "../tool.js";
import { checkArguments } from "./check-arguments.js";
import { chooseOperation } from "./choose-operation.js";
import { findTool } from "./find-tool.js";
import { toolAdvice } from "./tool-advice.js";
import { partialResult } from "./partial-result.js";
import { listArguments, pathArguments, withBody, withFiles } from "./tool-arguments.js";
import { fileResult } from "./tool-file.js";
import type { ToolResult } from "./tool-result.js";

/** What a tool call may say besides its arguments: it is the program's to say, not the model's. */
export type ToolOptions = Pick<RequestOptions, "signal" | "credentials" | "idempotencyKey" | "onResponse">;

/**
 * Calls a tool: checks the arguments against its schema, chooses the operation, sends it.
 * @param bindings the operations behind the tools, by tool name
 * @param args as a model gave them: an object of JSON values
 * @returns plain JSON; see {@link ToolResult}
 * @throws ValidationError before anything is sent, and what the client's calls throw; each error has an `advice`
 */
export function runTool(
  client: Client,
  catalogue: Catalogue,
  bindings: Readonly<Record<string, ToolBinding>>,
  name: string,
  args: unknown,
  options: ToolOptions = {},
): Promise<ToolResult> {
  return advisedFor(client, () => checkAndSend(client, catalogue, bindings, name, args, options));
}

async function checkAndSend(
  client: Client,
  catalogue: Catalogue,
  bindings: Readonly<Record<string, ToolBinding>>,
  name: string,
  args: unknown,
  options: ToolOptions,
): Promise<ToolResult> {
  const tool = findTool(catalogue, name);
  const given = checkArguments(tool, args);
  return sendTool(client, tool, bindingOf(bindings, tool.name), given, options);
}

/** The operations behind a tool. */
export function bindingOf(bindings: Readonly<Record<string, ToolBinding>>, name: string): ToolBinding {
  const binding = bindings[name];
  if (binding === undefined) throw new Error(`${name} has no operation: catalogue and bindings differ`);
  return binding;
}

/**
 * Chooses the operation of a tool and sends it.
 * @param given arguments that fit the tool's schema
 */
export async function sendTool(
  client: Client,
  tool: Tool,
  binding: ToolBinding,
  given: Arguments,
  options: ToolOptions,
): Promise<ToolResult> {
  const members = withBody(tool.name, binding, given);
  const { operation, problems } = chooseOperation(binding, members);
  refuse(tool.name, problems, planOf(operation).id);
  try {
    return await send(client, operation, members, options);
  } catch (error) {
    const advice = toolAdvice(tool, binding, error);
    if (advice !== undefined) Object.assign(error as Error, { advice });
    throw error instanceof ValidationError ? inToolWords(tool.name, error) : error;
  }
}

/** A refusal of the request in the words of the tool: a model knows neither the operation nor the client's options. */
function inToolWords(name: string, { problems, operation }: ValidationError): ValidationError {
  const renamed = problems.map((one) => (one.path === "cursor" ? { ...one, path: "next_cursor" } : one));
  return new ValidationError(name, renamed, operation);
}

// Which arguments an operation takes is checked when its request is made, so its static type says nothing here.
async function send(client: Client, operation: Operation, given: Arguments, options: ToolOptions): Promise<ToolResult> {
  const plan = planOf(operation);
  const { signal, credentials, idempotencyKey, onResponse } = options;
  const sending = { signal, credentials, idempotencyKey, onResponse };
  if (plan.returns?.kind === "many") {
    const { args, cursor } = listArguments(plan, given);
    const page = await client.pages(operation, args as never, { ...sending, cursor });
    if (cursor !== undefined && page.cursor === cursor) throw circular(plan);
    return { items: page.items, next_cursor: page.cursor };
  }
  const called = client.call(operation, withFiles(plan, given) as never, {
    ...sending,
    ...(plan.bulk && { partial: "throw" as const }),
  });
  const result = await called.catch(partialResult);
  if (result === undefined) return { ok: true, ...pathArguments(plan, given) };
  if (result instanceof Blob) return fileResult(result);
  return plan.returns?.kind === "text" ? { text: result } : result;
}

function circular({ id: operation }: Plan): PagingError {
  return new PagingError(operation, "the server named this very page as the next one");
}

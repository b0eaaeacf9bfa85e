import type { Tool } from "@toolwright/runtime";
import { isRecord, suggest } from "@toolwright/runtime/check";
import type { OpenAccount } from "../account/open-account.js";
import { Refusal } from "../http/refusal.js";
import { directoryOf, type Methods } from "../tools/directory.js";

/** A call as its route names it: the tool, and the id in the path when it has one. */
export interface Found {
  readonly tool: Tool;
  readonly segment: string | undefined;
}

/** Methods of a collection and of one of its records, by HTTP method. */
const OF_ALL: Readonly<Record<string, string>> = { GET: "list", POST: "create" };
const OF_ONE: Readonly<Record<string, string>> = { GET: "get", PATCH: "update", PUT: "replace", DELETE: "delete" };

/** What the SDK writes into the path where a tool has no argument `id`. */
const NO_ID = "undefined";

/**
 * Finds the tool that a request is for.
 * @throws Refusal 404 for a resource or method that is not there, 405 with `Allow`, 403 for a tool outside of the
 *   account's limits
 */
export function findTool(
  { integration, names }: OpenAccount,
  verb: string,
  resource: string,
  segment: string | undefined,
): Found {
  const { resources } = directoryOf(integration);
  const methods = resources.get(resource);
  if (!methods) {
    throw new Refusal(404, `There is no resource ${quoted(resource)}.${suggest(resource, resources.keys())}`, {
      kind: "unknown-resource",
      advice: "Call tools by the resource and method that /integrated-account/{id}/tools tells.",
    });
  }
  const found = segment === undefined ? ofAll(methods, verb) : ofOne(methods, verb, segment);
  if (!names.has(found.tool.name)) {
    throw new Refusal(403, `This account does not offer ${found.tool.name}.`, {
      kind: "not-offered",
      advice:
        "Call one of the tools that /integrated-account/{id}/tools lists; whoever runs the gateway can allow more.",
    });
  }
  return found;
}

function ofAll(methods: Methods, verb: string): Found {
  const tool = methods.get(OF_ALL[verb] ?? "") ?? withoutId(methods.get(OF_ONE[verb] ?? ""));
  if (tool) return { tool, segment: undefined };
  const allowed = ["GET", "POST", "PATCH", "PUT", "DELETE"].filter(
    (one) => methods.has(OF_ALL[one] ?? "") || withoutId(methods.get(OF_ONE[one] ?? "")),
  );
  throw notAllowed(verb, allowed, methods);
}

function ofOne(methods: Methods, verb: string, segment: string): Found {
  const named = methods.get(segment);
  if (verb === "POST") {
    if (named) return { tool: named, segment: undefined };
    throw new Refusal(404, `There is no method ${quoted(segment)}.${suggest(segment, methods.keys())}`, {
      kind: "unknown-method",
      advice: `POST /proxy/{resource}/{method} takes one of ${[...methods.keys()].join(", ")}.`,
    });
  }
  const tool = methods.get(OF_ONE[verb] ?? "");
  // A method that only reads may be had with GET as well, unless its name could be an id.
  if (verb === "GET" && named?.effect === "read" && !(tool && takesText(tool)))
    return { tool: named, segment: undefined };
  if (tool) return { tool, segment: segment === NO_ID && withoutId(tool) ? undefined : segment };
  throw notAllowed(
    verb,
    Object.keys(OF_ONE).filter((one) => methods.has(OF_ONE[one] ?? "")),
    methods,
  );
}

/** A tool whose path has no id, such as settings that there are only once. */
function withoutId(tool: Tool | undefined): Tool | undefined {
  return tool?.http.path.includes("{") ? undefined : tool;
}

/** Whether the id of a record may be any text. */
function takesText({ http, inputSchema }: Tool): boolean {
  const id = http.path.match(/\{(\w+)\}[^{]*$/)?.[1] ?? "";
  const { properties } = inputSchema;
  const schema = isRecord(properties) ? properties[id] : undefined;
  return !isRecord(schema) || schema["type"] !== "integer";
}

function notAllowed(verb: string, allowed: readonly string[], methods: Methods): Refusal {
  return new Refusal(405, `${verb} is not allowed here.`, {
    kind: "method-not-allowed",
    headers: { allow: [...allowed, "OPTIONS"].join(", ") },
    advice: `This resource has the methods ${[...methods.keys()].join(", ")}; each can be called with POST /proxy/{resource}/{method}.`,
  });
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

import type { OperationDefinition, ResourceDefinition } from "../definition/types.js";

export const HTTP_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

/** What an operation asks of the server. */
export interface Request {
  readonly method: HttpMethod;
  readonly path: string;
}

/** Parameters in either spelling as a map; a bare name stands for the shared parameter. */
export function parameterMap(parameters: OperationDefinition["query"]) {
  if (Array.isArray(parameters)) return Object.fromEntries(parameters.map((name) => [name, null]));
  return parameters ?? {};
}

/** The requests an operation has; more than one is a mistake. */
export function requestMethods(definition: OperationDefinition): HttpMethod[] {
  return HTTP_METHODS.filter((method) => definition[method] !== undefined);
}

/** The request with the resource's paths in it; nothing when nobody says one. */
export function requestOf(definition: OperationDefinition, resource: ResourceDefinition): Request | undefined {
  const [method] = requestMethods(definition);
  const template = method && definition[method];
  if (!template) return undefined;
  const collection = resource.collection ?? "{collection}";
  const item = (resource.item ?? "{collection}/{id}").replace("{collection}", collection);
  return { method, path: template.replace("{item}", item).replace("{collection}", collection) };
}

/** The names in braces of a path, in order. */
export function placeholders(path: string): string[] {
  if (!path.includes("{")) return [];
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

/** Fields that people bring along from OpenAPI, JSON Schema and other formats, with what to write here. */
const HINTS: Readonly<Record<string, string>> = {
  nullable: 'Write `type: [string, "null"]`.',
  oneOf: "Write `anyOf`.",
  allOf: "List all members below `properties`.",
  example: "Write `examples: [ … ]`.",
  not: "Say it in the `description`.",
  definitions: "Put named schemas into a file below `schemas/`.",
  $defs: "Put named schemas into a file below `schemas/`.",
  parameters: "Query parameters go below `query`, path parameters below `path`.",
  summary: "Write `about`.",
  description: "Write `about`.",
  operationId: "The operation's name is its key below `operations`.",
  responses: "Write `returns`.",
  response: "Write `returns`.",
  requestBody: "Write `body`.",
  exclusiveMinimum: "Write `minimum`.",
  exclusiveMaximum: "Write `maximum`.",
  baseUrl: "Write `server: { url: … }`.",
  base_url: "Write `server: { url: … }`.",
  endpoint: 'Write the request, e.g. `GET: "{collection}"`.',
  url: 'Write the request, e.g. `GET: "{collection}"`.',
  get: "HTTP methods are in upper case: `GET`.",
  post: "HTTP methods are in upper case: `POST`.",
  put: "HTTP methods are in upper case: `PUT`.",
  patch: "HTTP methods are in upper case: `PATCH`.",
  delete: "HTTP methods are in upper case: `DELETE`.",
};

/** What to write instead of a field that other formats have, when this place has something for it. */
export function fieldHint(field: string, known: readonly string[]): string | undefined {
  const hint = HINTS[field];
  const meant = hint === undefined ? undefined : /`(\w+)/.exec(hint)?.[1];
  const isDifferent = meant !== undefined && /^Write/.test(hint ?? "");
  return isDifferent && !known.includes(meant) ? undefined : hint;
}

import type { Integration, Operation, Resource } from "../../compiler/src/model/integration.js";
import { capitalize } from "../../compiler/src/text/casing.js";
import { bodyOf, PATCH, patchOperation } from "./document/body.js";
import { ParameterTable } from "./document/parameter-table.js";
import { responsesOf } from "./document/response.js";
import { referredSchemas, schemaOf } from "./document/schema.js";
import type { OpenApi, OpenApiOperation, Schema } from "./document/types.js";

/**
 * An OpenAPI 3.0 document of the operations of an integration, so that other generators can be given the same API.
 * Where there is a choice it takes what is less work for them: parameters that many operations share are written once,
 * and only schemas that something refers to are there.
 */
export function openApiOf(integration: Integration): OpenApi {
  const parameters = new ParameterTable(integration);
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  const ids = new Set<string>();
  for (const resource of integration.resources) {
    for (const operation of resource.operations) {
      const { method, path } = operation.http;
      const item = (paths[path] ??= {});
      item[method.toLowerCase()] = operationOf(integration, resource, operation, parameters, uniqueId(operation, ids));
    }
  }
  return {
    openapi: "3.0.3",
    info: { title: integration.title, version: integration.apiVersion },
    servers: [{ url: serverOf(integration) }],
    security: [{ basic: [], clientId: [] }],
    paths,
    components: {
      securitySchemes: {
        basic: { type: "http", scheme: "basic" },
        clientId: { type: "apiKey", in: "header", name: "clientId" },
      },
      parameters: parameters.shared(),
      schemas: reachable(integration, paths),
    },
  };
}

function operationOf(
  integration: Integration,
  resource: Resource,
  operation: Operation,
  table: ParameterTable,
  operationId: string,
): OpenApiOperation {
  const parameters = table.of(operation);
  const content = bodyOf(integration, operation);
  return {
    operationId,
    summary: operation.about,
    tags: [resource.interfaceName],
    ...(operation.deprecated !== undefined && { deprecated: true as const }),
    ...(parameters.length > 0 && { parameters }),
    ...(content && { requestBody: { required: true as const, content } }),
    responses: responsesOf(operation),
  };
}

/** `getServiceTicketsById`: the method and the path in words, as the vendor calls its operations. */
function uniqueId({ http }: Operation, taken: Set<string>): string {
  const words = http.path.split(/[^A-Za-z0-9{}]+/).filter((word) => word !== "");
  const name = words
    .map((word) => (word.startsWith("{") ? `By${capitalize(word.slice(1, -1))}` : capitalize(word)))
    .join("");
  let id = `${http.method.toLowerCase()}${name.replace(/[{}]/g, "")}`;
  while (taken.has(id)) id += "Again";
  taken.add(id);
  return id;
}

/** The default server. */
function serverOf({ api }: Integration): string {
  return api.server.replace(/\{(\w+)\}/g, (whole, name: string) => api.variables?.[name]?.default ?? whole);
}

/** The schemas that operations refer to, and those that these refer to. */
function reachable(integration: Integration, paths: OpenApi["paths"]): Record<string, Schema> {
  const types = new Map(integration.types.map(({ name, node }) => [name, node]));
  const schemas: Record<string, Schema> = {};
  const waiting = referredSchemas(paths);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (Object.hasOwn(schemas, name)) continue;
    const schema = name === PATCH && !types.has(PATCH) ? patchOperation : schemaOf(types.get(name) ?? {});
    schemas[name] = schema;
    waiting.push(...referredSchemas(schema));
  }
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { expect, test } from "vitest";
import { modelOf } from "../replay/integration.js";
import { naiveTools, type OpenApiInput } from "./document/naive-tools.js";
import { referredSchemas } from "./document/schema.js";
import type { OpenApiOperation, Parameter, Schema } from "./document/types.js";
import { openApiOf } from "./openapi.js";

const integration = modelOf("connectwise-psa");
const document = openApiOf(integration);
const operations = integration.resources.flatMap(({ operations }) => operations);
const entries = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

function parametersOf({ parameters = [] }: OpenApiOperation): Parameter[] {
  return parameters.flatMap((one) => {
    if (!("$ref" in one)) return [one];
    const shared = document.components.parameters[one.$ref.replace("#/components/parameters/", "")];
    return shared ? [shared] : [];
  });
}

test("every operation is there, once", () => {
  const requests = entries.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort();
  expect(requests).toEqual(operations.map(({ http }) => `${http.method} ${http.path}`).sort());
  expect(new Set(entries.map(({ operation }) => operation.operationId)).size).toBe(entries.length);
});

test("the parameters in the path are those that the path names", () => {
  const wrong = entries.filter(({ path, operation }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const given = parametersOf(operation).filter((one) => one.in === "path" && one.required);
    return JSON.stringify(given.map(({ name }) => name).sort()) !== JSON.stringify(named);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("every reference leads somewhere, and every schema is referred to", () => {
  const referred = new Set(referredSchemas(document));
  expect([...referred].sort()).toEqual(Object.keys(document.components.schemas));
  const parameters = [...JSON.stringify(document.paths).matchAll(/#\/components\/parameters\/(\w+)/g)];
  expect(new Set(parameters.map(([, name]) => name))).toEqual(new Set(Object.keys(document.components.parameters)));
});

/** The keywords of OpenAPI 3.0 that the document may use. */
const KEYWORDS =
  "$ref additionalProperties allOf anyOf default deprecated description enum format items maxItems maxLength maximum " +
  "minItems minLength minimum multipleOf nullable pattern properties readOnly required type writeOnly";

/** What is wrong with a schema and those inside it. */
function faults(schema: Schema): string[] {
  const unknown = Object.keys(schema).filter((key) => !KEYWORDS.split(" ").includes(key));
  const type = schema.type ?? "object";
  const isKnown = ["string", "integer", "number", "boolean", "object", "array"].includes(type);
  const isWhole = type !== "array" || schema.items !== undefined;
  const { additionalProperties: rest } = schema;
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
    ...(typeof rest === "object" ? [rest] : []),
  ];
  return [...unknown, ...(isKnown ? [] : [String(type)]), ...(isWhole ? [] : ["no items"]), ...inner.flatMap(faults)];
}

test("schemas are of OpenAPI 3.0: one type, no null among them, nothing of ours", () => {
  const contents = entries.flatMap(({ operation }) => [
    operation.requestBody?.content,
    ...Object.values(operation.responses).map(({ content }) => content),
  ]);
  const schemas = [
    ...Object.values(document.components.schemas),
    ...contents.flatMap((content) => Object.values(content ?? {})).map(({ schema }) => schema),
    ...entries.flatMap(({ operation }) => parametersOf(operation)).map(({ schema }) => schema),
  ];
  expect([...new Set(schemas.flatMap(faults))]).toEqual([]);
});

test("an operation with a body and a listing are as one would write them", () => {
  const tickets = document.paths["/service/tickets"];
  expect(tickets?.["get"]).toMatchObject({
    operationId: "getServiceTickets",
    responses: { 200: { content: { "application/json": { schema: { type: "array" } } } } },
  });
  expect(tickets?.["post"]?.requestBody?.content["application/json"]).toEqual({
    schema: { $ref: "#/components/schemas/TicketCreate" },
  });
  expect(document.servers).toEqual([{ url: "https://api-na.myconnectwise.net/v4_6_release/apis/3.0" }]);
});

test("the naive dump has a tool for each operation, without references", () => {
  const input: OpenApiInput = JSON.parse(JSON.stringify(document));
  const tools = naiveTools(input);
  expect(tools).toHaveLength(operations.length);
  expect(JSON.stringify(tools).includes('"$ref":')).toBe(false);
  expect(tools.find(({ name }) => name === "getServiceTicketsById")?.inputSchema).toMatchObject({
    properties: { id: { type: "integer" } },
    required: ["id"],
  });
});

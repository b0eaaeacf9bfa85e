import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { SchemaNode } from "../../compiler/src/definition/types.js";
import type { Integration, Operation } from "../../compiler/src/model/integration.js";
import { lookUp } from "../../runtime/src/text/look-up.js";
import type { Fault } from "./fault.js";
import type { Fixture, Json } from "./fixture.js";

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const compiled = new WeakMap<Integration, { readonly ajv: Ajv2020; readonly checks: Map<string, ValidateFunction> }>();

/**
 * Checks every successful answer of a fixture against what the definition says an operation returns, both ways: an
 * answer may not break the schema, and may hold nothing that the schema does not know unless `drift` says why.
 */
export function contractFaults(
  integration: Integration,
  operation: Operation,
  fixture: Pick<Fixture, "exchanges" | "drift">,
): Fault[] {
  const { node, kind } = operation.returns;
  const { drift = {} } = fixture;
  const faults: Fault[] = [];
  const met = new Set<string>();
  for (const [index, { response, aside }] of fixture.exchanges.entries()) {
    if (aside || response.json === undefined || response.status >= 300 || node === undefined) continue;
    const payload = payloadOf(operation, response.json);
    const check = validator(integration, kind === "many" ? { type: "array", items: node } : node);
    if (check(payload)) continue;
    for (const error of telling(check.errors ?? [])) {
      const fault = contractFault(error, ["exchanges", index, "response", "json"]);
      if (fault.member === undefined || drift[fault.member] === undefined) faults.push(fault);
      else met.add(fault.member);
    }
  }
  for (const member of Object.keys(drift).filter((one) => !met.has(one))) {
    const help = "Remove it: a list of exceptions must not outlive them.";
    faults.push({
      code: "stale-drift",
      message: `drift names ${member}, which no answer holds undeclared`,
      help,
      at: ["drift", member],
    });
  }
  return faults;
}

function payloadOf({ shape, returns }: Operation, whole: Json): unknown {
  const found = shape.envelope === undefined || Array.isArray(whole) ? whole : lookUp(whole, shape.envelope);
  const payload = found === undefined ? whole : found;
  return returns.kind === "many" ? (Array.isArray(payload) ? payload : [payload ?? []].flat()) : payload;
}

function validator(integration: Integration, node: SchemaNode): ValidateFunction {
  let known = compiled.get(integration);
  if (!known) {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      ownProperties: true,
      inlineRefs: false,
      // Most validators run once or twice, which no optimizing of their code pays for.
      code: { optimize: false },
    });
    ajv.addFormat("date-time", dateTime).addFormat("date", /^\d{4}-\d\d-\d\d$/);
    for (const format of ["email", "uri", "binary", "uuid", "html"]) ajv.addFormat(format, true);
    for (const type of integration.types) ajv.addSchema(closed(type.node), type.name);
    known = { ajv, checks: new Map() };
    compiled.set(integration, known);
  }
  // Operations of a resource answer alike.
  const key = JSON.stringify(node);
  const check = known.checks.get(key) ?? known.ajv.compile(closed(node));
  known.checks.set(key, check);
  return check;
}

/** A definition's schema as plain JSON Schema that admits declared members only. */
function closed(node: SchemaNode): object {
  const { properties, items, anyOf, additionalProperties, link: _, ...rest } = node as SchemaNode & { link?: string };
  const open = additionalProperties ?? (properties === undefined ? undefined : false);
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, closed(member)])),
    }),
    ...(items && { items: closed(items) }),
    ...(anyOf && { anyOf: anyOf.map(closed) }),
    ...(open !== undefined && { additionalProperties: typeof open === "object" ? closed(open) : open }),
  };
}

/** Of a choice that failed, the branch that was meant: the one that a value of its type came into. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  const inside = (error: ErrorObject, path: string): boolean =>
    error.instancePath.startsWith(path) && !(error.instancePath === path && ["anyOf", "type"].includes(error.keyword));
  return errors.filter((error) => {
    const path = choices.find((one) => one === error.instancePath);
    if (path === undefined || !["anyOf", "type"].includes(error.keyword)) return true;
    return error.keyword === "anyOf" && !errors.some((other) => inside(other, path));
  });
}

function contractFault(error: ErrorObject, at: readonly (string | number)[]): Fault & { readonly member?: string } {
  const steps = error.instancePath.split("/").slice(1);
  const place = [...at, ...steps];
  const dotted = (name?: string): string =>
    [...steps, ...(name === undefined ? [] : [name])].filter((step) => !/^\d+$/.test(step)).join(".");
  if (error.keyword === "additionalProperties") {
    const name = String(error.params["additionalProperty"]);
    const member = dotted(name);
    const help = `Declare it in the schema, or say under drift why not: \`drift: { ${member}: reason }\`.`;
    return {
      code: "undeclared-member",
      message: `The schema does not know ${member}`,
      help,
      at: [...place, name],
      member,
    };
  }
  const help = "Correct the answer, or the schema when a real server answers so.";
  const params = JSON.stringify(error.params);
  return {
    code: "response-breaks-schema",
    message: `${dotted() || "The answer"} ${error.message ?? ""} ${params}`,
    help,
    at: place,
  };
}

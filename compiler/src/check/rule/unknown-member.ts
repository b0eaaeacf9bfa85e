import type { SchemaNode } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { fullId, type Index } from "../../effective/reference.js";
import { bodyOf, type BodyDefinition } from "../../effective/body.js";
import { returnsOf } from "../../effective/returns.js";
import type { Span } from "../../source/span.js";
import { didYouMean } from "../../text/suggest.js";
import { argumentNames, argumentNode } from "../argument-place.js";
import { memberNames, memberOf, misstep, takesAnyMember } from "../member.js";
import type { Rule } from "../rule.js";
import { operationsOf } from "../operations-of.js";
import { pathOf, placeName, schemaPlaces } from "../schema-place.js";

/** Lists of members name members that exist. */
export const unknownMember: Rule = function* (index) {
  yield* inSchemas(index);
  yield* inIntegrationLinks(index);
  yield* inResourceLinks(index);
  yield* inShown(index);
  for (const operation of index.operations) {
    if (operation.definition.envelope !== undefined) yield* inEnvelope(operation, operation.definition.envelope);
    const body = bodyOf(operation);
    if (body) yield* inBodySelection(index, operation, body);
    yield* inArgumentLists(index, operation);
  }
};

function* inSchemas(index: Index): Iterable<Diagnostic> {
  for (const place of schemaPlaces(index)) {
    const { required, requiredOnCreate, identifiedBy } = place.node;
    if (!required && !requiredOnCreate && !identifiedBy) continue;
    for (const [keyword, names = []] of Object.entries({ required, requiredOnCreate, identifiedBy })) {
      for (const [position, name] of names.entries()) {
        if (memberOf(index, place.node, name)) continue;
        const span = place.file.valueSpan([...pathOf(place), keyword, position]);
        yield report(span, placeName(place), "member", name, memberNames(index, place.node));
      }
    }
  }
}

/** `Schema.member`, as integration-wide links are written. */
function* inIntegrationLinks(index: Index): Iterable<Diagnostic> {
  const { integration } = index.project;
  for (const key of Object.keys(integration.value.links ?? {})) {
    const [schema = "", ...members] = key.split(".");
    const node = index.schema.get(schema)?.node;
    const span = integration.keySpan(["links", key]);
    if (!node) yield report(span, "The integration", "schema", schema, index.schema.keys());
    else if (members.length === 0) yield report(span, `"${schema}"`, "member", "", memberNames(index, node));
    else yield* missteps(index, span, `"${schema}"`, node, members);
  }
}

/** A link of a resource holds for the operations that take such an argument, so one of them must. */
function* inResourceLinks(index: Index): Iterable<Diagnostic> {
  for (const resource of index.project.resources) {
    const keys = Object.keys(resource.value.links ?? {});
    if (keys.length === 0) continue;
    const operations = operationsOf(index, resource);
    const model = resource.value.model === undefined ? undefined : index.schema.get(resource.value.model)?.node;
    for (const key of keys) {
      const steps = key.split(".");
      if (operations.some((one) => pathFault(index, one, steps) === undefined)) continue;
      if (model && !misstep(index, model, steps)) continue;
      const candidates = [
        ...(model ? memberNames(index, model) : []),
        ...operations.flatMap((one) => argumentNames(index, one)),
      ];
      yield report(resource.keySpan(["links", key]), `"${resource.value.resource}"`, "argument", key, candidates);
    }
  }
}

/** What tools show of a resource's records. */
function* inShown(index: Index): Iterable<Diagnostic> {
  for (const resource of index.project.resources) {
    const { model, shows = [] } = resource.value;
    const node = model === undefined ? undefined : index.schema.get(model)?.node;
    for (const [position, name] of shows.entries()) {
      if (node && memberOf(index, node, name)) continue;
      const where = node ? `"${model}"` : `"${resource.value.resource}" has no model, which`;
      yield report(
        resource.valueSpan(["shows", position]),
        where,
        "member",
        name,
        node ? memberNames(index, node) : [],
      );
    }
  }
}

/** What an operation says itself; a convention's envelope has no effect where nothing, text or a file comes back. */
function* inEnvelope(operation: EffectiveOperation, envelope: string): Iterable<Diagnostic> {
  const { resource, name, convention, id } = operation;
  const found = { none: "nothing", text: "text", binary: "a file" }[String(returnsOf(operation).kind)];
  if (found === undefined) return;
  const own = resource.value.operations?.[name];
  if (convention !== undefined && own?.envelope === undefined && own?.returns !== undefined) return;
  yield report(operation.span("envelope"), `"${id}" returns ${found}, which`, "member", envelope, []);
}

function* inBodySelection(index: Index, operation: EffectiveOperation, body: BodyDefinition): Iterable<Diagnostic> {
  const { pathParameters: inPath } = operation;
  for (const [position, name] of (body.ids ?? []).entries()) {
    if (inPath.includes(name)) continue;
    yield report(operation.span("body", "ids", position), `"${operation.id}"`, "path parameter", name, inPath);
  }
  for (const keyword of ["only", "omit"] as const) {
    for (const [position, name] of (body[keyword] ?? []).entries()) {
      if (memberOf(index, body.node, name) || takesAnyMember(index, body.node)) continue;
      const span = operation.span("body", keyword, position);
      yield report(span, `The body of "${operation.id}"`, "member", name, memberNames(index, body.node));
    }
  }
}

function* inArgumentLists(index: Index, operation: EffectiveOperation): Iterable<Diagnostic> {
  const { definition, tool, id } = operation;
  const own = operation.resource.value.operations?.[operation.name];
  // Every operation of a convention shares its list, which may name what only some of them take.
  const required = own?.required ?? (operation.convention === undefined ? definition.required : undefined);
  if (!required && !own?.links && !tool?.fields && !tool?.variants) return;
  const variants = (tool?.variants ?? []).flatMap(
    (variant) => index.operation.get(fullId(variant.operation, operation)) ?? [],
  );
  const behindTool = [operation, ...variants];
  const check = function* (
    names: readonly string[],
    path: Path,
    operations: readonly EffectiveOperation[],
  ): Iterable<Diagnostic> {
    for (const [position, name] of names.entries()) {
      const faults = operations.map((one) => pathFault(index, one, name.split(".")));
      if (faults.includes(undefined) || faults.length === 0) continue;
      const fault = faults.find((one) => one?.within !== undefined) ?? faults[0];
      const where = fault?.within === undefined ? `"${id}"` : `"${fault.within}"`;
      const kind = fault?.within === undefined ? "argument" : "member";
      yield report(
        operation.span(...path, position),
        where,
        kind,
        fault?.name ?? name,
        faults.flatMap((one) => [...(one?.candidates() ?? [])]),
      );
    }
  };
  yield* check(required ?? [], ["required"], [operation]);
  yield* check(tool?.fields ?? [], ["tool", "fields"], behindTool);
  for (const [position, { when, operation: reference }] of (tool?.variants ?? []).entries()) {
    const variant = index.operation.get(fullId(reference, operation));
    if (variant) yield* check(when, ["tool", "variants", position, "when"], [variant]);
  }
  for (const key of Object.keys(own?.links ?? {})) {
    const fault = pathFault(index, operation, key.split("."));
    const span = operation.resource.keySpan(["operations", operation.name, "links", key]);
    if (fault) yield report(span, `"${id}"`, "argument", key, fault.candidates());
  }
}

interface PathFault {
  /** The path up to the part that does not exist; absent when that is the first. */
  readonly within?: string;
  readonly name: string;
  candidates(): Iterable<string>;
}

/** What is wrong with a dotted path of arguments. */
function pathFault(
  index: Index,
  operation: EffectiveOperation,
  [first = "", ...rest]: readonly string[],
): PathFault | undefined {
  const node = argumentNode(index, operation, first);
  if (!node) return { name: first, candidates: () => argumentNames(index, operation) };
  const missing = misstep(index, node, rest);
  return missing && { within: first, name: missing.name, candidates: () => missing.candidates };
}

function* missteps(
  index: Index,
  span: Span,
  where: string,
  node: SchemaNode,
  steps: readonly string[],
): Iterable<Diagnostic> {
  const missing = misstep(index, node, steps);
  if (missing) yield report(span, where, "member", missing.name, missing.candidates);
}

function report(span: Span, where: string, kind: string, name: string, candidates: Iterable<string>): Diagnostic {
  return diagnostic("unknown-member", span, { where, kind, name, suggestion: didYouMean(name, candidates) });
}

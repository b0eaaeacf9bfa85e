import { outerArguments, outerSpan } from "../check/argument-place.js";
import { inputNodes, pathOf as inputPath, type InputNode } from "../check/input-node.js";
import { inputPlace, memberOfSchema, parameterPlace } from "../check/input-place.js";
import { pathOf, type SchemaPlace } from "../check/schema-place.js";
import { bodyOf } from "../effective/body.js";
import { type Span, placeOf } from "../source/span.js";
import { fact, factIf, type Explanation, type Fact, type Scope, type Subject } from "./explanation.js";
import { operationParts, placedTool, type OperationParts } from "./operation.js";
import { valueFacts } from "./value-facts.js";

/** An argument of an operation or of its tool, or a member of one, by the names that lead to it. */
export function argumentSubject(scope: Scope, parts: OperationParts, names: readonly string[]): Subject | undefined {
  const { operation, tool } = parts;
  const path = names.join(".");
  const input =
    tool && inputNodes(tool).find((node) => node.name === names.at(-1) && inputPath(node).join(".") === path);
  const isTaken = operation.args.some(({ name }) => name === path);
  if (!input && !isTaken) return undefined;
  return {
    kind: "parameter",
    name: `${operation.id}.${path}`,
    integration: scope.integration.name,
    names: [],
    explain: () => explainArgument(scope, parts, names, input),
  };
}

/** The arguments that single operations take outside their bodies, by a name. */
export function argumentsCalled(scope: Scope, name: string): Subject[] {
  const takers = operationParts(scope).filter(({ operation }) =>
    operation.args.some((one) => one.name === name && one.in !== "body"),
  );
  return takers.flatMap((parts) => argumentSubject(scope, parts, [name]) ?? []);
}

/** What an operation's arguments are called. */
export function argumentNames({ operation, tool }: OperationParts): string[] {
  const inputs = tool ? inputNodes(tool).map((node) => inputPath(node).join(".")) : [];
  return [...new Set([...inputs, ...operation.args.map(({ name }) => name)])];
}

function explainArgument(
  scope: Scope,
  parts: OperationParts,
  names: readonly string[],
  input: InputNode | undefined,
): Explanation {
  const { operation, effective, tool } = parts;
  const path = names.join(".");
  const argument = operation.args.find(({ name }) => name === names[0]);
  const schema = schemaPlace(scope, parts, names);
  const known = schema ? valueFacts(scope, writtenValue(schema)) : [];
  const isRequired = input ? input.owner?.required?.includes(names.at(-1) ?? "") : argument?.required;
  const isSaid = known.some(({ value }) => value === input?.schema.description);
  return {
    written: writtenAt(scope, parts, names),
    facts: [
      fact("argument of", tool?.name ?? operation.id),
      ...(argument
        ? [fact("sent in", argument.in), fact("required", isRequired === true ? "yes" : "no")]
        : factIf("paging", effective.definition.pagination, effective.span("pagination"))),
      ...known,
      ...saidHere(parts, path),
      ...(isSaid ? [] : factIf("models read", input?.schema.description)),
      ...(tool?.links ?? [])
        .filter((link) => link.path === path)
        .map((link) => fact("takes", `${link.field ?? "id"} from ${link.tool}`)),
      ...(input ? [] : [fact("tool", absence(parts, argument?.in === "body"))]),
    ],
    output: [],
    ...(input && { inputSchema: input.schema }),
  };
}

/** Why a tool has no argument of its own for what its operation takes. */
function absence({ tool }: OperationParts, isBody: boolean): string {
  if (tool?.json !== undefined && isBody) return `takes it inside \`${tool.json}\`, the whole record as JSON`;
  return "has no such argument: it is for the client only";
}

/** Where its schema is written: as a parameter, or as a member of the body's schema. */
function schemaPlace(
  { index }: Scope,
  { effective }: OperationParts,
  names: readonly string[],
): SchemaPlace | undefined {
  const outer = outerArguments(index, effective).find(({ name }) => name === names[0]);
  if (outer) return names.length === 1 ? parameterPlace(index, effective, outer.node) : undefined;
  const body = bodyOf(effective)?.node.$ref;
  return body === undefined ? undefined : memberOfSchema(index, body, names);
}

function writtenValue(place: SchemaPlace) {
  const path = pathOf(place);
  const isMember = path.at(-2) === "properties";
  const member = isMember && { member: { schema: String(path[0]), name: String(path.at(-1)) } };
  return { file: place.file, path, node: place.node, ...member };
}

/** Where the operation names it, and where its schema is written. */
function writtenAt({ index }: Scope, parts: OperationParts, names: readonly string[]) {
  const { effective } = parts;
  const outer = outerArguments(index, effective).find(({ name }) => name === names[0]);
  const isTaken = parts.operation.args.some(({ name }) => name === names[0]);
  const span = isTaken ? inputPlace(index, placedTool(parts), names).span : effective.span("pagination");
  const spans = outer ? [outerSpan(index, effective, outer), span] : [span];
  return [...new Map(spans.map((one) => [`${one.file.path} ${one.start}`, placeOf(one)])).values()];
}

/** What the operation or its resource says of the argument in this place alone. */
function saidHere({ effective }: OperationParts, path: string): Fact[] {
  const { definition, resource } = effective;
  const said = (key: "links" | "meanings"): [string, Span] | undefined => {
    const here = definition[key]?.[path];
    if (here !== undefined) return [here, effective.span(key, path)];
    const there = resource.value[key]?.[path];
    return there === undefined ? undefined : [there, resource.valueSpan([key, path])];
  };
  const [link, meaning] = [said("links"), said("meanings")];
  return [...(link ? [fact("link here", ...link)] : []), ...(meaning ? [fact("meaning here", ...meaning)] : [])];
}

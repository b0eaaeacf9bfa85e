import { memberOfSchema } from "../check/input-place.js";
import { pathOf, type SchemaPlace } from "../check/schema-place.js";
import { memberNames } from "../check/member.js";
import { bodyOf } from "../effective/body.js";
import { groupBy } from "../emit/group-by.js";
import { schemaModule } from "../emit/client/modules.js";
import { entryPlace, factIf, factList, output, type Explanation, type Scope, type Subject } from "./explanation.js";
import { operationParts } from "./operation.js";
import { schemaOfType, typesOfSchema } from "./schema.js";
import { valueFacts } from "./value-facts.js";

/** A field of a type, by the names that lead to it. */
export function fieldSubject(scope: Scope, type: string, names: readonly string[]): Subject | undefined {
  const schema = schemaOfType(scope, type);
  const place = schema && memberOfSchema(scope.index, schema.name, names);
  if (!place) return undefined;
  return {
    kind: "field",
    name: [type, ...names].join("."),
    integration: scope.integration.name,
    names: [],
    explain: () => explainField(scope, place),
  };
}

/** What the fields of a type are called. */
export function fieldNames(scope: Scope, type: string): string[] {
  const schema = schemaOfType(scope, type);
  return schema ? memberNames(scope.index, schema.node) : [];
}

/** Every field of a name that a schema has itself. */
export function fieldsCalled(scope: Scope, name: string): Subject[] {
  const schemas = [...scope.index.schema.values()].filter(({ node }) => Object.hasOwn(node.properties ?? {}, name));
  return schemas.flatMap((schema) => fieldSubject(scope, schema.name, [name]) ?? []);
}

function explainField(scope: Scope, place: SchemaPlace): Explanation {
  const path = pathOf(place);
  const [schema, name] = [String(path[0]), String(path.at(-1))];
  const isTop = path.length === 3;
  const types = typesOfSchema(scope, schema).filter(({ node }) => !isTop || Object.hasOwn(node.properties ?? {}, name));
  const takers = operationParts(scope).filter(
    ({ effective, operation }) =>
      isTop &&
      bodyOf(effective)?.node.$ref === schema &&
      operation.args.some((one) => one.in === "body" && one.name === name),
  );
  return {
    written: [entryPlace(place.file, path)],
    facts: [
      ...factIf("schema", schema),
      ...valueFacts(scope, { file: place.file, path, node: place.node, member: { schema, name } }),
      ...factList(
        "argument of",
        takers.map(({ operation, tool }) => tool?.name ?? operation.id),
      ),
    ],
    output: Array.from(groupBy(types, schemaModule), ([module, own]) =>
      output(
        scope,
        `src/${module}.ts`,
        own.map((type) => `${type.name}.${name}`),
      ),
    ),
  };
}

import type { Place } from "../source/span.js";
import type { SchemaEntry } from "../effective/reference.js";
import { schemaUsage } from "../effective/schema-usage.js";
import { referencesOf, schemaModule } from "../emit/client/modules.js";
import type { NamedType } from "../model/integration.js";
import {
  entryPlace,
  fact,
  factIf,
  factList,
  output,
  type Explanation,
  type Fact,
  type Scope,
  type Subject,
} from "./explanation.js";
import { typeText } from "./type-text.js";

/** The types that are made of schemas, and the schemas that no type is called by. */
export function typeSubjects(scope: Scope): Subject[] {
  const { index, integration } = scope;
  const made = new Map(integration.types.map((type) => [type.name, type]));
  const names = new Set([...made.keys(), ...index.schema.keys()]);
  return Array.from(names, (name) => ({
    kind: "type",
    name,
    integration: integration.name,
    names: [made.get(name)?.source ?? index.schema.get(name)?.file ?? name],
    explain: () => explainType(scope, name, made.get(name)),
  }));
}

/** The schema that a type was made of. */
export function schemaOfType({ index }: Scope, name: string): SchemaEntry | undefined {
  return index.schema.get(name) ?? index.schema.get(name.replace(/(Create|Update|Input)$/, ""));
}

/** The types that a schema was made into. */
export function typesOfSchema(scope: Scope, schema: string): NamedType[] {
  return scope.integration.types.filter(({ name }) => schemaOfType(scope, name)?.name === schema);
}

function explainType(scope: Scope, name: string, type: NamedType | undefined): Explanation {
  const schema = schemaOfType(scope, name);
  const { properties, required = [], description } = type?.node ?? schema?.node ?? {};
  const members = Object.entries(properties ?? {}).map(([member, node]) => {
    const text = `${member}${required.includes(member) ? "*" : ""} ${typeText(node)}`;
    return fact("member", text, schema?.span("properties", member));
  });
  return {
    written: schema ? writtenAt(scope, schema) : [],
    facts: [
      ...factIf("description", description, schema?.span("description")),
      ...(properties || !type ? [] : [fact("is", typeText(type.node))]),
      ...(schema ? schemaFacts(scope, schema) : []),
      ...members,
      ...(type ? useFacts(scope, name) : []),
    ],
    output: type ? [output(scope, `src/${schemaModule(type)}.ts`, [name])] : [],
  };
}

function writtenAt({ index }: Scope, { name, file }: SchemaEntry): Place[] {
  return index.project.schemas.filter((one) => one.file.path === file).map((one) => entryPlace(one, [name]));
}

function schemaFacts(scope: Scope, { name, node }: SchemaEntry): Fact[] {
  const uses = schemaUsage(scope.index).get(name) ?? new Set();
  const directions = [...uses].filter((use) => use !== "patch").join(", ");
  const types = typesOfSchema(scope, name).map((type) => type.name);
  return [
    fact("direction", directions || "unused"),
    fact("types", types.join(", ") || "none"),
    ...factIf("sent as", node.identifiedBy && `its ${node.identifiedBy.join(", ")}, where another refers to it`),
  ];
}

function useFacts({ integration }: Scope, name: string): Fact[] {
  const operations = integration.resources.flatMap((resource) => resource.operations);
  const returning = operations.filter(({ returns }) => returns.node && referencesOf(returns.node).includes(name));
  const taking = operations.filter(({ params }) => params?.type === name || params?.extends.includes(name));
  const around = integration.types.filter((type) => type.name !== name && referencesOf(type.node).includes(name));
  const ids = ({ id }: { readonly id: string }) => id;
  return [
    ...factList("returned by", returning.map(ids)),
    ...factList("taken by", taking.map(ids)),
    ...factList(
      "part of",
      around.map((type) => type.name),
    ),
  ];
}

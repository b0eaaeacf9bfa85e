import type { Integration, Resource, Tool } from "../model/integration.js";

/** The resource whose records each tool returns, by the tool's name; tools that return none are missing. */
export function givenRecords({ resources, tools }: Integration): Map<string, string> {
  const operations = new Map(
    resources.flatMap((resource) => resource.operations.map((one) => [one.id, { one, resource }])),
  );
  const owners = new Map<string, Resource[]>();
  for (const resource of resources)
    for (const type of resource.records) owners.set(type, [...(owners.get(type) ?? []), resource]);
  const given = ({ operation }: Tool): Resource | undefined => {
    const found = operations.get(operation);
    const { kind, node } = found?.one.returns ?? {};
    if (node?.$ref === undefined || (kind !== "one" && kind !== "many")) return undefined;
    if (found?.resource.records.includes(node.$ref)) return found.resource;
    // A type that several resources share tells nothing about where its records belong.
    const some = owners.get(node.$ref) ?? [];
    return some.length === 1 ? some[0] : undefined;
  };
  return new Map(
    tools.flatMap((tool): [string, string][] => {
      const resource = given(tool);
      return resource ? [[tool.name, resource.name]] : [];
    }),
  );
}

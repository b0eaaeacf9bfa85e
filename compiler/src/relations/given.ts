import type { Integration, Tool } from "../model/integration.js";

/** The resource whose records each tool returns, by the tool's name; tools that return none are missing. */
export function givenRecords({ resources, tools, types }: Integration): Map<string, string> {
  const operations = new Map(
    resources.flatMap((resource) => resource.operations.map((one) => [one.id, { one, resource }])),
  );
  const owners = new Map<string, string[]>();
  for (const { name, records } of resources)
    for (const type of records) owners.set(type, [...(owners.get(type) ?? []), name]);
  // The reference to a record is as good as the record: both have its id, and the id says whose it is.
  const referred = new Map(types.map(({ name, node }) => [name, node.properties?.["id"]?.link?.split(".")[0]]));
  const given = ({ operation }: Tool): string | undefined => {
    const found = operations.get(operation);
    const { kind, node } = found?.one.returns ?? {};
    if (node?.$ref === undefined || (kind !== "one" && kind !== "many")) return undefined;
    if (found?.resource.records.includes(node.$ref)) return found.resource.name;
    // A type that several resources share tells nothing about where its records belong.
    const some = owners.get(node.$ref) ?? [];
    return referred.get(node.$ref) ?? (some.length === 1 ? some[0] : undefined);
  };
  return new Map(
    tools.flatMap((tool): [string, string][] => {
      const name = given(tool);
      return name === undefined ? [] : [[tool.name, name]];
    }),
  );
}

import type { Path } from "../../definition/yaml.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import { parameterMap, placeholders } from "../../effective/request.js";
import type { Index } from "../../effective/reference.js";
import { unusedAmong } from "../unused.js";
import type { Rule } from "../rule.js";
import { schemaPlaces } from "../schema-place.js";
import { templatePlaces } from "../template-place.js";
import { writtenOperations } from "../written-operation.js";

/** What integration.yaml and the dictionary define for all is used by some. */
export const unusedDefinition: Rule = function* (index) {
  const { integration } = index.project;
  const { conventions, parameters, pagination, credentials, server } = integration.value;
  const kinds: readonly [kind: string, path: Path, defined: object | undefined, used: ReadonlySet<string>][] = [
    ["convention", ["conventions"], conventions, usedConventions(index)],
    ["shared parameter", ["parameters"], parameters, usedParameters(index)],
    ["pagination style", ["pagination"], pagination, usedStyles(index)],
    ["credential", ["credentials"], credentials, usedInTemplates(index)],
    ["server variable", ["server", "variables"], server.variables, usedInTemplates(index)],
  ];
  for (const [kind, path, defined, used] of kinds) {
    const names = Object.keys(defined ?? {});
    for (const name of unusedAmong(names, used)) {
      yield diagnostic("unused-definition", integration.keySpan([...path, name]), { kind, name });
    }
  }
  const members = new Set<string>();
  for (const { node } of schemaPlaces(index)) for (const name in node.properties) members.add(name);
  for (const file of index.project.fields) {
    for (const name of Object.keys(file.value)) {
      if (!members.has(name)) yield diagnostic("unused-definition", file.keySpan([name]), { kind: "meaning of", name });
    }
  }
};

function usedConventions({ project }: Index): Set<string> {
  return new Set(project.resources.flatMap(({ value }) => value.methods ?? []));
}

function usedStyles(index: Index): Set<string> {
  return new Set([...writtenOperations(index)].flatMap(({ definition }) => definition.pagination ?? []));
}

function usedInTemplates(index: Index): Set<string> {
  return new Set([...templatePlaces(index)].flatMap(({ template }) => placeholders(template)));
}

/** A parameter is used by naming it, and also by standing in a path without a description of its own. */
function usedParameters(index: Index): Set<string> {
  const used = new Set(index.operations.flatMap(({ pathParameters }) => pathParameters));
  for (const { definition } of writtenOperations(index)) {
    for (const map of [parameterMap(definition.query), definition.header ?? {}]) {
      for (const [name, node] of Object.entries(map)) if (node === null) used.add(name);
    }
  }
  return used;
}

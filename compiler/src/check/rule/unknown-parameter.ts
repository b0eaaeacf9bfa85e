import type { Definition } from "../../definition/project.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Index } from "../../effective/reference.js";
import { didYouMean } from "../../text/suggest.js";
import type { Rule } from "../rule.js";
import { writtenOperations } from "../written-operation.js";

/** A parameter that is only named is one of the integration's shared parameters. */
export const unknownParameter: Rule = function* (index) {
  const shared = index.project.integration.value.parameters ?? {};
  for (const { name, file, path } of bareNames(index)) {
    if (Object.hasOwn(shared, name)) continue;
    yield diagnostic("unknown-parameter", file.keySpan(path), {
      name,
      suggestion: didYouMean(name, Object.keys(shared)),
    });
  }
};

interface BareName {
  readonly name: string;
  readonly file: Definition<unknown>;
  readonly path: Path;
}

function* bareNames(index: Index): Iterable<BareName> {
  const { integration } = index.project;
  const { filter } = integration.value;
  if (filter && filter.in !== "body") yield { name: filter.argument, file: integration, path: ["filter", "argument"] };
  for (const file of index.project.resources) yield* bareNamesIn(file, file.value.path, ["path"]);
  for (const { definition, file, path } of writtenOperations(index)) {
    for (const key of ["path", "query", "header"] as const) {
      if (definition[key]) yield* bareNamesIn(file, definition[key], [...path, key]);
    }
  }
}

function* bareNamesIn(file: Definition<unknown>, parameters: object | undefined, path: Path): Iterable<BareName> {
  if (Array.isArray(parameters)) {
    for (const [position, name] of (parameters as string[]).entries()) yield { name, file, path: [...path, position] };
    return;
  }
  for (const [name, node] of Object.entries(parameters ?? {}))
    if (node === null) yield { name, file, path: [...path, name] };
}

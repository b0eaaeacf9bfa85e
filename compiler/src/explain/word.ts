import { meaningPlaces, type MeaningPlace } from "../check/meaning-place.js";
import { schemaPlaces } from "../check/schema-place.js";
import { meaningOf } from "../effective/dictionary.js";
import {
  entryPlace,
  fact,
  factIf,
  factList,
  type Explanation,
  type Fact,
  type Scope,
  type Subject,
} from "./explanation.js";

/** The words of the dictionary. */
export function wordSubjects(scope: Scope): Subject[] {
  const names = new Set(Array.from(meaningPlaces(scope.index), ({ name }) => name));
  return Array.from(names, (name) => ({
    kind: "word",
    name,
    integration: scope.integration.name,
    names: [],
    explain: () => explainWord(scope, name),
  }));
}

function explainWord({ index }: Scope, word: string): Explanation {
  const places = [...meaningPlaces(index)].filter(({ name }) => name === word);
  const members = schemaPlaces(index).flatMap(({ outer, steps, node }) => {
    const isCalled = outer && steps[0] === "properties" && steps[1] === word;
    return isCalled && meaningOf(index.dictionary, word, node) ? [`${rootName(outer)}.${word}`] : [];
  });
  return {
    written: places.map(({ file, path }) => entryPlace(file, path)),
    facts: [...places.flatMap(meaningFacts), ...factList("meant by", new Set(members))],
    output: [],
  };
}

function meaningFacts({ meaning, file, path }: MeaningPlace): Fact[] {
  const { type, description, link, unlisted } = meaning;
  return [
    fact("means", `${description ?? "nothing new"}${type === undefined ? "" : ` (of ${type})`}`, file.valueSpan(path)),
    ...factIf("link", link),
    ...factIf("unlisted", unlisted),
  ];
}

function rootName({
  outer,
  steps,
}: {
  readonly outer?: Parameters<typeof rootName>[0];
  readonly steps: readonly unknown[];
}): string {
  return outer ? rootName(outer) : String(steps[0]);
}

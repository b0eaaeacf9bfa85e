import { entryPlace, fact, factList, type Scope, type Subject } from "./explanation.js";

/** The pagination styles. */
export function paginationSubjects({ index, integration }: Scope): Subject[] {
  const { integration: file } = index.project;
  return Object.entries(file.value.pagination ?? {}).map(([name, style]) => ({
    kind: "pagination",
    name,
    integration: integration.name,
    names: [],
    explain: () => ({
      written: [entryPlace(file, ["pagination", name])],
      facts: [
        ...Object.entries(style).map(([key, value]) => {
          const text = typeof value === "object" ? JSON.stringify(value) : String(value);
          return fact(key, text, file.valueSpan(["pagination", name, key]));
        }),
        ...factList(
          "pages",
          index.operations.filter(({ definition }) => definition.pagination === name).map(({ id }) => id),
        ),
      ],
      output: [],
    }),
  }));
}

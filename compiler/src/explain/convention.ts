import { conventionConstant } from "../effective/names.js";
import { entryPlace, fact, factList, output, type Scope, type Subject } from "./explanation.js";
import { typeText } from "./type-text.js";

/** The conventions, by what is generated from them too. */
export function conventionSubjects(scope: Scope): Subject[] {
  const { index, integration } = scope;
  const { integration: file } = index.project;
  return Object.entries(file.value.conventions).map(([name, definition]) => {
    const params = integration.conventions.find((one) => one.name === name)?.params;
    const symbols = [conventionConstant(name), ...(params ? [params.name] : [])];
    const followers = index.operations.filter((one) => one.convention === name);
    const keys = Object.keys(definition) as (keyof typeof definition)[];
    return {
      kind: "convention",
      name,
      integration: integration.name,
      names: symbols,
      explain: () => ({
        written: [entryPlace(file, ["conventions", name])],
        facts: [
          ...keys.map((key) => fact(key, valueText(definition[key]), file.valueSpan(["conventions", name, key]))),
          ...Object.entries(params?.node.properties ?? {}).map(([key, node]) =>
            fact("argument", `${key} ${typeText(node)}`),
          ),
          ...factList(
            "followed by",
            followers.map(({ id }) => id),
          ),
          ...factList(
            "said anew by",
            followers.filter(({ resource }) => resource.value.operations?.[name]).map(({ id }) => id),
          ),
        ],
        output: [output(scope, "src/conventions.ts", symbols)],
      }),
    };
  });
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

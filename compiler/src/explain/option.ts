import { mentionSpan } from "../check/mention.js";
import { templatePlaces } from "../check/template-place.js";
import { camelCase } from "../text/casing.js";
import { entryPlace, fact, factIf, output, type Fact, type Scope, type Subject } from "./explanation.js";

/** The options of the client: credentials, and variables of the server's URL. */
export function optionSubjects(scope: Scope): Subject[] {
  const { credentials = {}, server } = scope.index.project.integration.value;
  return [
    ...Object.keys(credentials).map((name) => optionSubject(scope, "credential", name)),
    ...Object.keys(server.variables ?? {}).map((name) => optionSubject(scope, "variable", name)),
  ];
}

function optionSubject(scope: Scope, kind: "credential" | "variable", name: string): Subject {
  const { integration } = scope;
  const { integration: file } = scope.index.project;
  const path = kind === "credential" ? ["credentials", name] : ["server", "variables", name];
  const option = integration.options.find((one) => one.name === camelCase(name));
  return {
    kind,
    name,
    integration: integration.name,
    names: [camelCase(name)],
    explain: () => ({
      written: [entryPlace(file, path)],
      facts: [
        ...factIf("about", option?.about, file.valueSpan([...path, "about"])),
        fact("type", option?.type ?? "string"),
        fact("required", option?.required === true ? "yes" : "no"),
        ...(kind === "credential" ? [fact("secret", option?.secret === true ? "yes, never shown" : "no")] : []),
        ...usedIn(scope, kind, name),
      ],
      output: [output(scope, "src/client.ts", [`${integration.className}Options.${camelCase(name)}`])],
    }),
  };
}

/** The templates that hold its value. */
function usedIn({ index }: Scope, kind: "credential" | "variable", name: string): Fact[] {
  const { integration: file } = index.project;
  const places = [...templatePlaces(index)].filter(
    (one) => one.template.includes(`{${name}}`) && one.kind.includes(kind),
  );
  return places.map(({ template, path }) =>
    fact("used in", `${path.join(".")}: ${template}`, mentionSpan(file.valueSpan(path), `{${name}}`)),
  );
}

import { placeOf } from "../source/span.js";
import { fact, factIf, factList, output, type Scope, type Subject } from "./explanation.js";

/** The integration itself, by its client too. */
export function integrationSubject(scope: Scope): Subject {
  const { integration } = scope;
  const { name, title, className, api, options, resources, tools, toolsets, types } = integration;
  const { integration: file } = scope.index.project;
  const operations = resources.flatMap((resource) => resource.operations);
  return {
    kind: "integration",
    name,
    integration: name,
    names: [className, `${className}Options`, title, `@toolwright/${name}`, file.file.path],
    explain: () => ({
      written: [placeOf(file.keySpan(["integration"]))],
      facts: [
        fact("title", title, file.valueSpan(["name"])),
        fact("about", integration.about, file.valueSpan(["about"])),
        fact("API version", integration.apiVersion, file.valueSpan(["api_version"])),
        fact("server", api.server, file.valueSpan(["server", "url"])),
        fact("signed by", api.auth.kind, file.keySpan(["auth"])),
        fact("client", `${className}, takes ${options.map((one) => one.name).join(", ") || "no options"}`),
        fact(
          "holds",
          `${resources.length} resources, ${operations.length} operations, ${tools.length} tools, ${types.length} types`,
        ),
        ...factIf("conventions", integration.conventions.map((one) => one.name).join(", ")),
        ...factList(
          "toolset",
          toolsets.map((one) => one.name),
        ),
      ],
      output: [output(scope, "src/client.ts", [className]), output(scope, "TOOLS.md")],
    }),
  };
}

import { callableNames } from "../check/tool-names.js";
import { loadProjects, type Project } from "../definition/project.js";
import type { SarifPlace } from "../diagnostic/sarif.js";
import { indexProject } from "../effective/reference.js";
import { placeOf, type Span } from "../source/span.js";
import { DEFINITIONS, readDefinitions } from "./workspace.js";

/** Where tools and toolsets are defined now; of what is gone only the integration is left, if that. */
export function definitionPlaces(root: string): (integration: string, name: string) => SarifPlace {
  const { projects } = loadProjects(readDefinitions(root));
  const places = new Map(projects.map((project) => [project.name, placesOf(project)]));
  return (integration, name) => {
    const span = places.get(integration)?.get(name)?.();
    return span
      ? placeOf(span)
      : { file: `${DEFINITIONS}/${integration}/integration.yaml`, start: { line: 1, column: 1 } };
  };
}

function placesOf(project: Project): Map<string, () => Span> {
  const { integration } = project;
  const toolsets = Object.keys(integration.value.toolsets ?? {});
  return new Map<string, () => Span>([
    ...toolsets.map((name) => [name, () => integration.keySpan(["toolsets", name])] as const),
    ...Array.from(callableNames(indexProject(project)), ({ name, span }) => [name, span] as const),
  ]);
}

import type { Definition } from "../../definition/project.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import { resolveLink, type Index } from "../../effective/reference.js";
import { returnsOf } from "../../effective/returns.js";
import { didYouMean } from "../../text/suggest.js";
import { meaningPlaces } from "../meaning-place.js";
import { misstep } from "../member.js";
import type { Rule } from "../rule.js";
import { pathOf, schemaPlaces } from "../schema-place.js";
import { writtenOperations } from "../written-operation.js";

/** Every link leads to an operation that exists, and to a member of what that operation returns. */
export const unknownLink: Rule = function* (index) {
  const faults = new Map<string, Fault | undefined>();
  for (const { link, file, path } of links(index)) {
    if (!faults.has(link)) faults.set(link, faultOf(index, link));
    const fault = faults.get(link);
    if (fault) yield report(link, fault, file, path);
  }
};

interface Fault {
  readonly reason: string;
  /** The part of the link that is wrong. */
  readonly part: string;
  readonly candidates: readonly string[];
}

function report(link: string, { reason, part, candidates }: Fault, file: Definition<unknown>, path: Path): Diagnostic {
  return diagnostic("unknown-link", file.valueSpan(path), { link, reason, suggestion: didYouMean(part, candidates) });
}

function faultOf(index: Index, link: string): Fault | undefined {
  const [resource = "", operation, field] = link.split(".");
  const target = resolveLink(index, link);
  if ("reason" in target) return { ...target, part: index.resource.has(resource) ? (operation ?? "") : resource };
  const returned = returnsOf(target.operation).node;
  const missing = field === undefined || !returned ? undefined : misstep(index, returned, [field]);
  if (!missing) return undefined;
  return {
    reason: `what "${resource}.${operation ?? ""}" returns has no member "${missing.name}"`,
    part: missing.name,
    candidates: missing.candidates,
  };
}

interface LinkAt {
  readonly link: string;
  readonly file: Definition<unknown>;
  readonly path: Path;
}

function* links(index: Index): Iterable<LinkAt> {
  const { integration, resources } = index.project;
  yield* linksIn(integration, integration.value.links, ["links"]);
  for (const resource of resources) yield* linksIn(resource, resource.value.links, ["links"]);
  for (const { definition, file, path } of writtenOperations(index)) {
    yield* linksIn(file, definition.links, [...path, "links"]);
    yield* linksIn(file, definition.filters, [...path, "filters"]);
  }
  for (const { meaning, file, path } of meaningPlaces(index)) {
    if (meaning.link !== undefined) yield { link: meaning.link, file, path: [...path, "link"] };
  }
  for (const place of schemaPlaces(index)) {
    const { node, file } = place;
    if (node.link !== undefined) yield { link: node.link, file, path: [...pathOf(place), "link"] };
  }
}

function* linksIn(
  file: Definition<unknown>,
  map: Readonly<Record<string, string>> | undefined,
  path: Path,
): Iterable<LinkAt> {
  for (const [key, link] of Object.entries(map ?? {})) yield { link, file, path: [...path, key] };
}

import type { Definition } from "../../definition/project.js";
import type { ResourceDefinition } from "../../definition/types.js";
import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import { nouns } from "../../effective/names.js";
import type { Index } from "../../effective/reference.js";
import { hasOwnTool } from "../../effective/tool-name.js";
import { words } from "../../text/casing.js";
import { suggest } from "../../text/suggest.js";
import type { Span } from "../../source/span.js";
import type { Rule } from "../rule.js";

/** What people call a thing and ask of it tells its tools from others, and those that have it can be found. */
export const badWording: Rule = function* (index) {
  const asked = new Map<string, Asked>();
  for (const resource of index.project.resources) {
    yield* repeatedNames(resource);
    yield* wrongSamples(index, resource, asked);
  }
};

interface Asked {
  readonly operation: string;
  readonly span: Span;
}

function* repeatedNames(resource: Definition<ResourceDefinition>): Iterable<Diagnostic> {
  const { singular, plural } = nouns(resource.value);
  const names = new Set([singular, plural].map(plain));
  for (const [at, text] of (resource.value.also_called ?? []).entries()) {
    const name = plain(text);
    if (names.has(name)) yield wrong(resource.valueSpan(["also_called", at]), text, "is a name it has anyway");
    names.add(name);
  }
}

function* wrongSamples(
  index: Index,
  resource: Definition<ResourceDefinition>,
  asked: Map<string, Asked>,
): Iterable<Diagnostic> {
  const own = (index.inResource.get(resource.value.resource) ?? []).filter((one) => hasOwnTool(index, one));
  const names = own.map(({ name }) => name);
  for (const [name, texts] of Object.entries(resource.value.asked_as ?? {})) {
    if (!names.includes(name)) {
      const meant = suggest(name, names);
      const fault = "is no operation of this resource that has a tool";
      const known =
        names.length > 0 ? `Its operations with a tool: ${names.join(", ")}.` : "None of its operations has a tool.";
      const help = meant === undefined ? known : `Did you mean "${meant}"? ${known}`;
      yield diagnostic("bad-wording", resource.keySpan(["asked_as", name]), { text: name, fault }, [], help);
    }
    const operation = `${resource.value.resource}.${name}`;
    for (const [at, text] of texts.entries()) {
      const span = resource.valueSpan(["asked_as", name, at]);
      const other = asked.get(plain(text));
      if (other) yield wrong(span, text, `is asked of "${other.operation}", too`, other.span);
      else asked.set(plain(text), { operation, span });
    }
  }
}

/** A text as the search reads it, whatever its case and punctuation. */
function plain(text: string): string {
  return words(text).join(" ").toLowerCase();
}

function wrong(span: Span, text: string, fault: string, other?: Span): Diagnostic {
  const related = other ? [{ message: "the other one", span: other }] : [];
  return diagnostic("bad-wording", span, { text, fault }, related);
}

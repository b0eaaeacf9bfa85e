import type { Definition } from "../definition/project.js";
import type { Path } from "../definition/yaml.js";
import type { Index } from "../effective/reference.js";
import { meaningPlaces } from "./meaning-place.js";
import { pathOf, placeName, schemaPlaces } from "./schema-place.js";
import { writtenOperations } from "./written-operation.js";

/** A text that people or models read, and where it is written. */
export interface TextPlace {
  readonly text: string;
  /** The name it stands beside, which it should not just repeat. */
  readonly name: string;
  /** `sentence` ends with a period; `tool` may also mention operations; `phrase` is a title or a meaning. */
  readonly kind: "sentence" | "tool" | "phrase";
  /** Whether the reader is told more beside it: where the value comes from, or what its type is for. */
  readonly isCompleted?: boolean;
  /** Whether it is a description of the dictionary, which leaves room for the noun of a model. */
  readonly isTemplate?: boolean;
  readonly file: Definition<unknown>;
  path(): Path;
  /** What it describes, as a message calls it. */
  what(): string;
}

const TOOL_TEXTS = ["about", "use", "avoid", "limits", "returns"] as const;

const known = new WeakMap<Index, readonly TextPlace[]>();

/** Every text of an integration. */
export function textPlaces(index: Index): readonly TextPlace[] {
  const found = known.get(index) ?? [
    ...generalTexts(index),
    ...operationTexts(index),
    ...schemaTexts(index),
    ...dictionaryTexts(index),
  ];
  known.set(index, found);
  return found;
}

function* generalTexts(index: Index): Iterable<TextPlace> {
  const { integration, resources } = index.project;
  const { about, server, credentials = {}, toolsets = {} } = integration.value;
  const file = integration;
  const { name } = integration.value;
  yield { text: about, what: () => "the integration", name, kind: "sentence", file, path: () => ["about"] };
  for (const [group, entries] of [
    ["server variable", server.variables ?? {}],
    ["credential", credentials],
    ["toolset", toolsets],
  ] as const) {
    const base = { "server variable": ["server", "variables"], credential: ["credentials"], toolset: ["toolsets"] }[
      group
    ];
    for (const [name, entry] of Object.entries(entries)) {
      yield {
        text: entry.about,
        what: () => `the ${group} "${name}"`,
        name,
        kind: "sentence",
        file,
        path: () => [...base, name, "about"],
      };
    }
  }
  for (const resource of resources) {
    const { resource: name, about: text } = resource.value;
    const what = () => `the resource "${name}"`;
    yield { text, what, name, kind: "sentence", file: resource, path: () => ["about"] };
    yield* meaningTexts(resource, resource.value.meanings, []);
  }
}

function* operationTexts(index: Index): Iterable<TextPlace> {
  for (const { name, definition, file, path } of writtenOperations(index)) {
    const at = { what: () => `"${name}"`, name: name.split(".").at(-1) ?? name, file };
    const { about, deprecated, body, tool, meanings } = definition;
    yield* meaningTexts(file, meanings, path);
    if (about !== undefined) yield { ...at, text: about, kind: "tool", path: () => [...path, "about"] };
    if (deprecated !== undefined) yield { ...at, text: deprecated, kind: "tool", path: () => [...path, "deprecated"] };
    if (typeof body === "object" && body.description !== undefined) {
      yield {
        ...at,
        text: body.description,
        what: () => `the body of "${name}"`,
        name: body.array ?? body.map ?? "",
        kind: "sentence",
        path: () => [...path, "body", "description"],
      };
    }
    if (typeof tool !== "object") continue;
    if (tool.title !== undefined)
      yield { ...at, text: tool.title, kind: "phrase", path: () => [...path, "tool", "title"] };
    for (const key of TOOL_TEXTS) {
      const text = tool[key];
      if (text !== undefined) yield { ...at, text, name: "", kind: "tool", path: () => [...path, "tool", key] };
    }
  }
}

function* dictionaryTexts(index: Index): Iterable<TextPlace> {
  for (const { name, meaning, file, path } of meaningPlaces(index)) {
    const { description: text, unlisted, link } = meaning;
    const isCompleted = link !== undefined || unlisted !== undefined;
    const at = { what: () => `"${name}"`, kind: "sentence", file } as const;
    const inside = (key: string) => () => (typeof file.value[name] === "string" ? path : [...path, key]);
    if (text !== undefined) yield { ...at, text, name, isCompleted, isTemplate: true, path: inside("description") };
    if (unlisted !== undefined) yield { ...at, text: unlisted, name: "", path: inside("unlisted") };
  }
}

/** What a resource or an operation says that members mean there. */
function* meaningTexts(
  file: Definition<unknown>,
  meanings: Readonly<Record<string, string>> = {},
  path: Path,
): Iterable<TextPlace> {
  for (const [name, text] of Object.entries(meanings)) {
    const what = () => `"${name}"`;
    yield { text, what, name, kind: "sentence", file, path: () => [...path, "meanings", name] };
  }
}

function* schemaTexts(index: Index): Iterable<TextPlace> {
  for (const place of schemaPlaces(index)) {
    const { outer, steps, file } = place;
    const { description, unlisted, title, values = {}, link } = place.node;
    const what = () => placeName(place);
    const name = String(steps.at(-1));
    const inside =
      (...keys: Path) =>
      () => [...pathOf(place), ...keys];
    if (description !== undefined) {
      const isCompleted = (!outer && steps.length === 1) || link !== undefined || unlisted !== undefined;
      yield { text: description, what, name, kind: "sentence", isCompleted, file, path: inside("description") };
    }
    if (unlisted !== undefined) {
      yield { text: unlisted, what, name: "", kind: "sentence", file, path: inside("unlisted") };
    }
    if (title !== undefined) yield { text: title, what, name, kind: "phrase", file, path: inside("title") };
    for (const [value, text] of Object.entries(values)) {
      const whatValue = () => `the value "${value}" of ${what()}`;
      yield { text, what: whatValue, name: value, kind: "phrase", file, path: inside("values", value) };
    }
  }
}

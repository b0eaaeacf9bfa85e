import type { Project } from "../definition/project.js";
import type { FieldMeaning, SchemaNode } from "../definition/types.js";
import { words } from "../text/casing.js";
import { withArticle } from "../text/plural.js";
import { typesOf } from "./types-of.js";
import { nouns } from "./names.js";

/** What members mean in all schemas that do not say it themselves. */
export interface Dictionary {
  /** The meanings of a member by its name, in the order in which they are tried. */
  readonly meanings: ReadonlyMap<string, readonly FieldMeaning[]>;
  /** Links that integration.yaml gives to single members, `Model.member`; they go before the dictionary's. */
  readonly links: Readonly<Record<string, string>>;
  /** What the records of a schema are called. */
  noun(schema: string): string;
}

/** Reads the dictionary of an integration. Of two entries with the same name the first counts; a rule reports the other. */
export function dictionaryOf(project: Project): Dictionary {
  const meanings = new Map<string, readonly FieldMeaning[]>();
  for (const [name, entry] of project.fields.flatMap(({ value }) => Object.entries(value))) {
    if (!meanings.has(name)) meanings.set(name, meaningsOf(entry));
  }
  const models = new Map<string, string>();
  for (const { value } of project.resources) {
    if (value.model !== undefined && !models.has(value.model)) models.set(value.model, nouns(value).singular);
  }
  const said = new Map(
    project.schemas.flatMap(({ value }) => Object.entries(value).map(([name, { noun }]) => [name, noun])),
  );
  return {
    meanings,
    links: project.integration.value.links ?? {},
    noun: (schema) => said.get(schema) ?? models.get(schema) ?? words(schema).join(" "),
  };
}

/** An entry of the dictionary in its longest spelling. */
export function meaningsOf(entry: string | FieldMeaning | readonly FieldMeaning[]): readonly FieldMeaning[] {
  if (typeof entry === "string") return [{ description: entry }];
  return Array.isArray(entry) ? entry : [entry as FieldMeaning];
}

/**
 * A named schema with what the dictionary knows about its members. What the schema says itself stays.
 * @param descriptionOf the description of a schema that a member refers to, which describes the member when nothing else does
 */
export function completed(
  dictionary: Dictionary,
  schema: string,
  node: SchemaNode,
  descriptionOf: (schema: string) => string | undefined,
): SchemaNode {
  const complete = (inner: SchemaNode): SchemaNode => {
    const { properties, items, anyOf, additionalProperties } = inner;
    if (!properties && !items && !anyOf && typeof additionalProperties !== "object") return inner;
    return {
      ...inner,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, member]) => [name, described(name, complete(member))]),
        ),
      }),
      ...(items && { items: complete(items) }),
      ...(anyOf && { anyOf: anyOf.map(complete) }),
      ...(typeof additionalProperties === "object" && { additionalProperties: complete(additionalProperties) }),
    };
  };
  const described = (name: string, member: SchemaNode): SchemaNode => {
    const { description, link, unlisted } = meaningOf(dictionary, name, member) ?? {};
    const text = member.description ?? (description && withNoun(description, () => dictionary.noun(schema)));
    const said = text ?? (member.$ref === undefined ? undefined : descriptionOf(member.$ref));
    if (said === member.description && link === undefined && unlisted === undefined) return member;
    const isSourced =
      member.link !== undefined || member.unlisted !== undefined || `${schema}.${name}` in dictionary.links;
    return {
      ...member,
      ...(said !== undefined && { description: said }),
      ...(!isSourced && link !== undefined && { link }),
      ...(!isSourced && unlisted !== undefined && { unlisted }),
    };
  };
  return complete(node);
}

/** The first meaning that fits the type of a member. */
export function meaningOf(dictionary: Dictionary, name: string, member: SchemaNode): FieldMeaning | undefined {
  const meanings = dictionary.meanings.get(name);
  if (!meanings) return undefined;
  const types: readonly string[] = member.$ref === undefined ? typesOf(member) : [member.$ref];
  return meanings.find(({ type }) => type === undefined || types.includes(type));
}

/** A text of the dictionary for one model: `{model}` and `{a model}` replaced by what it is called. */
function withNoun(text: string, noun: () => string): string {
  if (!text.includes("{")) return text;
  return text.replaceAll("{a model}", withArticle(noun())).replaceAll("{model}", noun());
}

import type { SchemaNode } from "../../definition/types.js";
import { capitalize, words } from "../../text/casing.js";
import { singular } from "../../text/plural.js";
import { resolve } from "./answers.js";
import { dictionaryOf, type FieldsDraft } from "./dictionary.js";
import type { Draft } from "./draft.js";
import { fieldText } from "./field-text.js";
import type { LinkFinder } from "./links.js";
import { withArticle } from "../../text/plural.js";
import { schemaNoun, shortNoun } from "./nouns.js";
import { schemaUsage, type SchemaUsage } from "./usage.js";

/** Schemas as definitions have them, and what was inferred on the way. */
export interface FinishedSchemas {
  readonly schemas: ReadonlyMap<string, SchemaNode>;
  /** What names mean that many schemas share. */
  readonly fields: FieldsDraft;
  /** Links of references, for all places: `CompanyReference.id` to `companies`. */
  readonly links: Readonly<Record<string, string>>;
  /** Links on members. */
  readonly linked: number;
}

/** The noun of each schema: that of the resource whose model it is, else its own name in words. */
function schemaNouns({ resources, schemas }: Pick<Draft, "resources" | "schemas">): Map<string, string> {
  const nouns = new Map<string, string>();
  for (const { name, model } of resources) {
    if (model !== undefined && !nouns.has(model)) nouns.set(model, singular(name.replaceAll("_", " ")));
  }
  for (const name of schemas.keys()) if (!nouns.has(name)) nouns.set(name, shortNoun(schemaNoun(name)));
  return nouns;
}

/** Adds what a document does not say: texts, links, what identifies a record, and what creating one needs. */
export function finishSchemas(draft: Draft, links: LinkFinder): FinishedSchemas {
  const usage = schemaUsage(draft);
  const nouns = schemaNouns(draft);
  const records = new Set(draft.resources.flatMap(({ model }) => model ?? []));
  const find = (name: string) => draft.schemas.get(name);
  const schemas = new Map<string, SchemaNode>();
  const found: Record<string, string> = {};
  let linked = 0;

  const finish = (node: SchemaNode, name: string, noun: string, isSent: boolean, isMultipart: boolean): SchemaNode => {
    const { $ref } = node;
    if ($ref !== undefined) return referenceText(node, $ref, name, noun);
    const known = typed(node, isSent);
    const { format, ...unformatted } = known;
    const base: SchemaNode = format === "binary" && !isMultipart ? unformatted : known;
    const link = isScalar(base) || base.items ? links.ofName(name, base) : undefined;
    const text = fieldText(name, base, noun);
    if (link !== undefined) linked++;
    return { ...inside(base, noun, isSent), description: text, ...(link !== undefined && { link }) };
  };

  /** A reference is described where its schema is; beside it only a role that the name tells. */
  const referenceText = (node: SchemaNode, target: string, name: string, noun: string): SchemaNode => {
    const own = new Set(words(nouns.get(target) ?? target).concat(words(schemaNoun(target))));
    const role = words(name).filter((word) => !own.has(word) && !own.has(singular(word)));
    if (role.length === 0 || /^_|^links?$/.test(name)) return node;
    return { ...node, description: fieldText(name, resolve(node, find), noun) };
  };

  const inside = (node: SchemaNode, noun: string, isSent: boolean): SchemaNode => ({
    ...node,
    ...(node.properties && {
      properties: Object.fromEntries(
        Object.entries(node.properties).map(([name, part]) => [name, finish(part, name, noun, isSent, false)]),
      ),
    }),
    ...(node.items && { items: bare(node.items, noun, isSent) }),
    ...(node.anyOf && { anyOf: node.anyOf.map((part) => bare(part, noun, isSent)) }),
    ...(typeof node.additionalProperties === "object" && {
      additionalProperties: bare(node.additionalProperties, noun, isSent),
    }),
  });

  /** What has no name of its own needs no text. */
  const bare = (node: SchemaNode, noun: string, isSent: boolean): SchemaNode => {
    if (node.$ref !== undefined) return node;
    const { format, ...unformatted } = node;
    const base = format === "binary" ? unformatted : node;
    return inside(typed(base, isSent), noun, isSent);
  };

  for (const [name, known] of draft.schemas) {
    const { format: _, ...unformatted } = known;
    const node = known.format === "binary" && (usage.json.has(name) || !usage.sent.has(name)) ? unformatted : known;
    if (!usage.received.has(name) && !usage.sent.has(name)) continue;
    const noun = nouns.get(name) ?? "record";
    const isSent = usage.sent.has(name);
    const isMultipart = usage.multipart.has(name);
    const target = isReference(name, node) && !records.has(name) ? links.ofReference(name) : undefined;
    if (target !== undefined && node.properties?.["id"]) found[`${name}.id`] = target;
    const properties = Object.entries(node.properties ?? {}).map(([member, part]) => {
      return [member, finish(part, member, noun, isSent, isMultipart)] as const;
    });
    const whole = node.$ref === undefined ? inside({ ...node, properties: {} }, noun, isSent) : node;
    schemas.set(name, {
      ...(node.$ref === undefined ? typed(whole, isSent) : node),
      ...(node.properties ? { properties: Object.fromEntries(properties) } : { properties: undefined }),
      ...requiredFor(name, node, usage, Object.fromEntries(properties), find),
      ...(isReference(name, node) && !records.has(name) && { identifiedBy: ["id"] }),
      description: about(name, node, noun, records.has(name)),
    } as unknown as SchemaNode);
  }
  const ordered = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  const models = new Map(
    draft.resources
      .flatMap(({ model, name }) =>
        model === undefined ? [] : [[model, singular(name.replaceAll("_", " "))] as const],
      )
      .reverse(),
  );
  const usual = (name: string) => models.get(name) ?? words(name).join(" ");
  const { fields, schemas: told } = dictionaryOf(withoutEmpty(schemas), nouns, usual);
  return { schemas: told, fields, links: ordered, linked: linked + Object.keys(found).length };
}

function typed(node: SchemaNode, isSent: boolean): SchemaNode {
  const isAny = node.type === undefined && !node.anyOf && !node.enum;
  return isAny && isSent ? { ...node, type: ["string", "number", "boolean", "null"] } : node;
}

/** What responses have, and what a create must send: documents have one list for both. */
function requiredFor(
  name: string,
  node: SchemaNode,
  { received, sent }: SchemaUsage,
  properties: Readonly<Record<string, SchemaNode>>,
  find: (name: string) => SchemaNode | undefined,
): Pick<SchemaNode, "required" | "requiredOnCreate"> {
  const { required = [] } = node;
  if (required.length === 0 || !received.has(name) || !sent.has(name)) return {};
  const isGiven = (member: string) =>
    properties[member]?.readOnly !== true && resolve(properties[member], find).readOnly !== true;
  const onCreate = required.filter(isGiven);
  return onCreate.length > 0 ? { requiredOnCreate: onCreate } : {};
}

/** Whether a schema only points at a record. */
export function isReference(name: string, { properties = {} }: SchemaNode): boolean {
  const names = Object.keys(properties).filter((member) => !/^_/.test(member));
  if (!names.includes("id") || properties["id"]?.$ref !== undefined) return false;
  if (/(Reference|Ref)$/.test(name)) return true;
  return names.length === 2 && (names.includes("name") || names.includes("identifier"));
}

function isScalar({ type }: SchemaNode): boolean {
  return [type].flat().some((one) => one === "string" || one === "integer" || one === "number");
}

function about(name: string, node: SchemaNode, noun: string, isRecord: boolean): string {
  if (isReference(name, node) && !isRecord) return `${capitalize(withArticle(noun))} that is referred to.`;
  if (node.enum) return `One of the values for ${noun}.`;
  if (isRecord) return `${capitalize(withArticle(noun))} as the API gives and takes it.`;
  return `Data of ${withArticle(noun)}.`;
}

function withoutEmpty(schemas: ReadonlyMap<string, SchemaNode>): Map<string, SchemaNode> {
  return new Map(
    [...schemas].map(([name, node]) => [
      name,
      Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as SchemaNode,
    ]),
  );
}

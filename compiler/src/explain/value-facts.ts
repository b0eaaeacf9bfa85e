import { LIMITS } from "../effective/limits.js";
import { meaningPlaces, type MeaningPlace } from "../check/meaning-place.js";
import type { Definition } from "../definition/project.js";
import type { SchemaNode } from "../definition/types.js";
import type { Path } from "../definition/yaml.js";
import { meaningOf } from "../effective/dictionary.js";
import { resolveLink, type Index } from "../effective/reference.js";
import { toolNameOf } from "../effective/tool-name.js";
import type { Span } from "../source/span.js";
import { fact, factIf, type Fact, type Scope } from "./explanation.js";
import { typeText } from "./type-text.js";

/** A value of an API as it is written, and as it is with what the dictionary knows. */
export interface WrittenValue {
  readonly file: Definition<unknown>;
  readonly path: Path;
  readonly node: SchemaNode;
  /** The schema it is a member of, and what it is called there. */
  readonly member?: { readonly schema: string; readonly name: string };
}

const OWN_KEYWORDS = ["default", ...LIMITS] as const;
const MARKS = ["readOnly", "writeOnly", "createOnly", "clientOnly", "deprecated"] as const;

/** What is known about a value, each with who says it: the value itself, the dictionary, or the schema it refers to. */
export function valueFacts(scope: Scope, value: WrittenValue): Fact[] {
  const { node, file, path } = value;
  const own = rawNode(value);
  const at = (key: string): Span => file.valueSpan([...path, key]);
  const limits = OWN_KEYWORDS.flatMap((key) =>
    node[key] === undefined ? [] : [fact(key, JSON.stringify(node[key]), at(key))],
  );
  const marks = MARKS.filter((key) => node[key] === true).map((key) => fact("is", key, at(key)));
  return [
    fact("type", typeText(node)),
    ...limits,
    ...marks,
    ...factIf("description", node.description, descriptionSpan(scope.index, value, own)),
    ...sourceFacts(scope, value, own),
  ];
}

/** What is written at a value, before the dictionary. */
function rawNode({ file, path }: WrittenValue): SchemaNode {
  const found = path.reduce(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    file.value as unknown,
  );
  return (found ?? {}) as SchemaNode;
}

function descriptionSpan(index: Index, value: WrittenValue, own: SchemaNode): Span | undefined {
  if (own.description !== undefined) return value.file.valueSpan([...value.path, "description"]);
  const meaning = meaningPlace(index, value, own);
  if (meaning?.meaning.description !== undefined) return meaning.file.keySpan(meaning.path);
  return own.$ref === undefined ? undefined : index.schema.get(own.$ref)?.span("description");
}

/** Where the value comes from: the value says it, integration.yaml says it for the member, or the dictionary does. */
function sourceFacts({ index }: Scope, value: WrittenValue, own: SchemaNode): Fact[] {
  const { file, path, member, node } = value;
  const { integration } = index.project;
  const key = member && `${member.schema}.${member.name}`;
  const meaning = meaningPlace(index, value, own);
  const source = node.link ?? (key === undefined ? undefined : index.dictionary.links[key]);
  const isOwn = own.link !== undefined || own.unlisted !== undefined;
  const span = isOwn
    ? file.valueSpan([...path, own.link === undefined ? "unlisted" : "link"])
    : key !== undefined && key in index.dictionary.links
      ? integration.valueSpan(["links", key])
      : meaning && meaning.file.valueSpan([...meaning.path, source === undefined ? "unlisted" : "link"]);
  if (source === undefined) return factIf("unlisted", node.unlisted, span);
  const target = resolveLink(index, source);
  return [
    fact("link", "operation" in target ? `${source}, got from ${toolNameOf(index, target.operation)}` : source, span),
  ];
}

function meaningPlace(index: Index, { member }: WrittenValue, own: SchemaNode): MeaningPlace | undefined {
  const meaning = member && meaningOf(index.dictionary, member.name, own);
  if (!meaning) return undefined;
  const places = [...meaningPlaces(index)].filter(({ name }) => name === member.name);
  return places.find((one) => one.meaning.type === meaning.type && one.meaning.description === meaning.description);
}

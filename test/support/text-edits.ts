import { parse, stringify } from "yaml";
import type { SourceFile } from "../../compiler/src/source/source-file.js";
import { classOf, placesBelow, resourcePlace, type Place } from "./definition-keys.js";
import type { Random } from "./mutant.js";

/** An edit of a text in the file of a resource. */
export interface TextEdit {
  /** The kind of map it is in, its key, and what happens to it: `tool.use removed`. */
  readonly name: string;
  /** The file after it. */
  file(): SourceFile;
}

/** Each edit that can be made to one text of a file: all that are there changed and removed, all that are not added. */
export function textEdits({ path, text }: SourceFile, mentions: readonly string[], random: Random): TextEdit[] {
  const resource = parse(text) as Values;
  const edit = (name: string, map: Values, key: string, value: unknown): TextEdit => ({
    name,
    file() {
      const before = { ...map };
      if (value === undefined) delete map[key];
      else map[key] = value;
      const edited = stringify(resource, { lineWidth: 0 });
      map[key] = before[key];
      if (!(key in before)) delete map[key];
      return { path, text: edited };
    },
  });
  return textsIn(resource, resourcePlace()).flatMap(({ kind, key, map }) => {
    const name = `${kind}.${key}`;
    const values = valuesFor(key, map, mentions, random);
    if (!(key in map)) return values.map((value) => edit(`${name} added`, map, key, value));
    return [
      ...values.map((value) => edit(`${name} changed`, map, key, value)),
      edit(`${name} removed`, map, key, undefined),
    ];
  });
}

type Values = Record<string, unknown>;

interface TextPlace {
  readonly kind: string;
  readonly key: string;
  /** The map the text is in, or could be. */
  readonly map: Values;
}

function textsIn(map: Values, place: Place): TextPlace[] {
  const { kind, schema } = place;
  return Object.keys(schema.properties ?? {}).flatMap((key) => {
    const as = classOf(kind, key);
    if (as === "text") return isTextHere(kind, map, key) ? [{ kind, key, map }] : [];
    if (as === "data") return [];
    const value = map[key];
    const below = isMap(value) && as === "names" ? Object.values(value) : [value].flat();
    return placesBelow(place, key).flatMap((inner) => below.filter(isMap).flatMap((one) => textsIn(one, inner)));
  });
}

/** A schema node that is only a name of another one says nothing else. */
function isTextHere(kind: string, map: Values, key: string): boolean {
  return !(kind === "schema-node" && "$ref" in map && key !== "description");
}

function isMap(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What could be written at a key. */
function valuesFor(key: string, map: Values, mentions: readonly string[], random: Random): unknown[] {
  const before = map[key];
  if (key === "meanings") return meanings((before ?? {}) as Values, map, random);
  if (key === "examples") return examples((before ?? []) as unknown[], map, random);
  const text = typeof before === "string" ? before : "Says so in words.";
  const mention = `{@${mentions[random(mentions.length)] ?? ""}}`;
  return [
    text.replace(/ (?=[a-z])/, ` word${random(100)} `),
    `${text.replace(/\.$/, "")}, unlike what ${mention} does.`,
  ];
}

function meanings(before: Values, map: Values, random: Random): Values[] {
  const names = ["path", "query", "header"].flatMap((key) => (isMap(map[key]) ? Object.keys(map[key]) : []));
  const added = [...names, ...Object.keys(before), "name", "color", "id"].map((name) => ({
    ...before,
    [name]: `Means word${random(100)} here.`,
  }));
  return [...added, ...Object.keys(before).map((name) => ({ ...before, [name]: undefined }))];
}

function examples(before: readonly unknown[], map: Values, random: Random): unknown[][] {
  const samples =
    isMap(map["properties"]) || "type" in map
      ? [`word${random(100)}`, random(100), true]
      : [{}, { id: 7 }, { id: 7, record: "{}" }];
  const fewer = before.length > 1 ? [before.slice(1), [...before].reverse()] : [];
  const others = before
    .filter(isMap)
    .flatMap((one) =>
      Object.entries(one).map(([name, value]) => [
        { ...one, [name]: typeof value === "string" ? `${value}${random(100)}` : undefined },
      ]),
    );
  return [...samples.map((one) => [...before, one]), ...fewer, ...others];
}

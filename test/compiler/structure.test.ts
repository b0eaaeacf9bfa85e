import { describe, expect, test } from "vitest";
import { structureOf } from "../../compiler/src/effective/structure.js";
import type { ResourceDefinition } from "../../compiler/src/definition/types.js";
import { isFree, KEYS, placesBelow, resourcePlace, type KeyClass, type Place } from "../support/definition-keys.js";

/** Each kind of map with keys of ours: where one can be (keys, chosen names, places in lists), and its keys. */
const kinds = new Map<string, { readonly at: readonly string[]; readonly keys: Set<string> }>();
visit(resourcePlace(), []);

function visit(place: Place, at: readonly string[]): void {
  const known = kinds.get(place.kind);
  const kind = known ?? { at, keys: new Set<string>() };
  kinds.set(place.kind, kind);
  for (const key of Object.keys(place.schema.properties ?? {})) {
    if (isFree(place, key)) kind.keys.add(key);
    if (!known) for (const inner of placesBelow(place, key)) visit(inner, [...at, key, ...stepsBelow(key)]);
  }
}

/** What stands between a key and the maps below it. */
function stepsBelow(key: string): string[] {
  if (/^(operations|path|query|header|keep|properties)$/.test(key)) return ["name"];
  return key === "variants" || key === "anyOf" ? ["0"] : [];
}

test.each([...kinds])("every key in %s is a text, a map of names, data or structure", (kind, { keys }) => {
  const classified = Object.values(KEYS[kind] ?? {}).flatMap((some) => some.split(" ").filter(Boolean));
  expect(classified.sort()).toEqual([...keys].sort());
});

test("there is no kind of map that a file of a resource cannot have", () => {
  expect(Object.keys(KEYS).sort()).toEqual([...kinds.keys()].sort());
});

describe("a structure", () => {
  const of = (wanted: KeyClass) =>
    Object.entries(KEYS).flatMap(([kind, classes]) =>
      classes[wanted].split(" ").flatMap((key) => (key === "" ? [] : [[kind, key]])),
    );

  test.each(of("text"))("is the same whatever %s.%s says", (kind = "", key = "") => {
    const value = { meanings: { name: "Words." }, examples: ["words"] }[key] ?? "Words.";
    const other = { meanings: { title: "Other words." }, examples: [] }[key] ?? "Other words.";
    expect(structureWith(kind, key, value)).toBe(structureWith(kind, key, other));
    expect(structureWith(kind, key, value)).toBe(structureWith(kind, key));
  });

  test.each(of("names"))("has every name in %s.%s, whatever it is", (kind = "", key = "") => {
    const texts = of("text").map(([, text]) => text);
    for (const name of [...texts, ...of("data").map(([, data]) => data), "values"]) {
      expect(structureWith(kind, key, { [name ?? ""]: { type: "string" } })).not.toBe(structureWith(kind, key, {}));
      expect(structureWith(kind, key, { [name ?? ""]: { type: "string", title: "Words" } })).toBe(
        structureWith(kind, key, { [name ?? ""]: { type: "string" } }),
      );
    }
  });

  test.each(of("data"))("is another when anything in %s.%s is", (kind = "", key = "") => {
    for (const value of [{ title: "a" }, { meanings: { a: "b" } }, [{ title: "a" }], "a"]) {
      const other = JSON.parse(JSON.stringify(value).replace(/"a"(?!:)|"b"/, '"c"')) as unknown;
      expect(structureWith(kind, key, value), JSON.stringify(value)).not.toBe(structureWith(kind, key, other));
    }
  });

  test.each(of("structure"))("is another when %s.%s is", (kind = "", key = "") => {
    for (const value of ["a", ["a"], { type: "a" }]) {
      const other = JSON.parse(JSON.stringify(value).replace('"a"', '"b"')) as unknown;
      expect(structureWith(kind, key, value)).not.toBe(structureWith(kind, key, other));
      expect(structureWith(kind, key, value)).not.toBe(structureWith(kind, key));
    }
  });
});

/** The structure of a resource that has a key somewhere, or has there an empty map. */
function structureWith(kind: string, key: string, value?: unknown): string {
  const inner: unknown = value === undefined ? {} : { [key]: value };
  const steps = kinds.get(kind)?.at ?? [];
  const whole = steps.reduceRight((below, step) => (step === "0" ? [below] : { [step]: below }), inner);
  return structureOf(whole as ResourceDefinition);
}

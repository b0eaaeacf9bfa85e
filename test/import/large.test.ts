import { expect, test } from "vitest";
import { openLibrary } from "../../compiler/dist/import/document/library.js";
import { patternBudget } from "../../compiler/dist/import/facts/pattern-budget.js";
import { readFacts, type ReadFacts } from "../../compiler/dist/import/facts/read-facts.js";
import { groupOperations } from "../../compiler/dist/import/infer/groups.js";

/** The clock only stops what takes longer than it looks; a busy machine must not decide these tests. */
const NO_HURRY = 300_000;

const answer = (schema: object) => ({
  responses: { 200: { description: "x", content: { "application/json": { schema } } } },
});
const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
const record = { type: "object", properties: { id: { type: "integer" } } };

function read(get: object, schemas: readonly object[]): ReadFacts {
  const document = {
    openapi: "3.0.3",
    info: { title: "T", version: "1" },
    paths: { "/a": { get } },
    components: { schemas: Object.fromEntries(schemas.map((schema, index) => [`S${index}`, schema])) },
  };
  const opened = openLibrary({ path: "large.json", text: JSON.stringify(document) }, () => ({
    refused: "is not there",
  }));
  if ("problem" in opened) throw new Error(opened.problem.message);
  return readFacts(opened.library, patternBudget(NO_HURRY));
}

/** Schemas each of which is made from the next one; the last one is a record. */
function chain(length: number, link: (next: object, index: number) => object, last: object = record): object[] {
  return Array.from({ length }, (_, index) => (index === length - 1 ? last : link(ref(index + 1), index)));
}

test.each<[string, (next: object, index: number) => object]>([
  ["references to references", (next) => next],
  ["objects in objects", (next) => ({ type: "object", properties: { next } })],
  ["lists of lists", (next) => ({ type: "array", items: next })],
  ["unions of unions", (next) => ({ anyOf: [next, { type: "integer" }] })],
  ["objects that inherit", (next, index) => ({ allOf: [next, { properties: { [`p${index}`]: { type: "string" } } }] })],
])("a chain of 4,000 schemas, %s, is refused with its place", (_, link) => {
  const { problems } = read(answer(ref(0)), chain(4000, link));
  expect(problems.length).toBeGreaterThan(0);
  for (const { code, span } of problems) {
    expect(code).toBe("document-limit");
    expect(span.start).toBeGreaterThan(0);
  }
});

test("a chain of 500 references is followed", () => {
  expect(
    read(
      answer(ref(0)),
      chain(500, (next) => next),
    ).problems,
  ).toEqual([]);
});

test("a parameter whose type is unions of unions is sent as text", () => {
  const doubled = chain(60, (next, index) => ({ anyOf: [next, { anyOf: [next, { const: `v${index}` }] }] }), {
    type: "string",
  });
  const { facts, problems } = read(
    { parameters: [{ name: "q", in: "query", schema: ref(0) }], ...answer(record) },
    doubled,
  );
  expect(problems).toEqual([]);
  expect(facts.operations[0]?.parameters[0]?.node.type).toBe("string");
});

test.each<[string, (index: number) => string, RegExp, number]>([
  ["count far", (index) => `^[a-z]{2,${700 + index}}$|^$`, /counts so far/, 0],
  ["look around", (index) => `^(?=.*[a-z])[a-z0-9]{1,${index + 5}}$`, /looks around/, 0],
  ["have many choices", (index) => `^${"(a|b)?".repeat(18)}[a-z ]*x?[a-z]*${index}$`, /too many/, 0],
  ["have some choices each", (index) => `^(https?|ftp)://[^\\s/$.?#].[^\\s]*${index}$`, /too many/, 2],
])("patterns that %s are left out from a fixed one on", { timeout: NO_HURRY }, (_, pattern, reason, least) => {
  const properties = Object.fromEntries(
    Array.from({ length: 30 }, (__, index) => [`p${index}`, { type: "string", pattern: pattern(index) }]),
  );
  const left = () =>
    read(answer({ type: "object", properties }), []).findings.filter(
      ({ what }) => what === "pattern that is not safe to use",
    );
  const found = left();
  expect(found.every(({ done }) => reason.test(done))).toBe(true);
  expect(found.length).toBeLessThanOrEqual(30 - least);
  expect(found.length).toBeGreaterThan(10);
  expect(left()).toEqual(found);
});

test("10,000 paths are grouped by what they share", () => {
  const facts = Array.from({ length: 10_000 }, (_, index) => ({
    method: "GET" as const,
    path: `/r${index}`,
    parameters: [],
    answer: { kind: "none" as const },
  }));
  expect(groupOperations(facts, () => ({ kind: "none" }))).toHaveLength(10_000);
});

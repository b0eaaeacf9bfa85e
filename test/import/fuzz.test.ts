import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLibrary } from "../../compiler/dist/import/document/library.js";
import { readFacts } from "../../compiler/dist/import/facts/read-facts.js";
import { importDocument } from "../../compiler/dist/import/import-document.js";
import { DOCUMENTS } from "./run.js";

const SHOP = readFileSync(join(DOCUMENTS, "shop.json"), "utf8");
const PLANNER = readFileSync(join(DOCUMENTS, "planner.yaml"), "utf8");
const TASK = readFileSync(join(DOCUMENTS, "planner-task.yaml"), "utf8");

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Imports a text; a throw is what the test looks for. */
function outcome(path: string, text: string): string {
  const opened = openLibrary({ path, text }, (beside) =>
    beside.endsWith("planner-task.yaml") ? { text: TASK } : { refused: "is not there" },
  );
  if ("problem" in opened) return opened.problem.code;
  const read = readFacts(opened.library);
  if (read.problems.length > 0) return read.problems[0]?.code ?? "";
  const { errors } = importDocument("acme", read);
  return errors.length === 0 ? "imported" : errors.map(({ message }) => message).join("\n");
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  "",
  "x",
  "constructor",
  "__proto__x",
  "toString",
  "{id}",
  "/a/{b}/{b}",
  "$ref",
  "\u202e",
  "é",
  "a".repeat(300),
  [],
  {},
  [[]],
  { $ref: "#/components/schemas/Order" },
  { $ref: "#/nowhere" },
  { type: "array" },
  { type: "object" },
  { type: ["string", "null", "integer"] },
  { allOf: [{ $ref: "#/components/schemas/Order" }, { $ref: "#/components/schemas/Customer" }] },
  {
    oneOf: [{ type: "string" }, { type: "array", items: { type: "object", properties: { id: { type: "integer" } } } }],
  },
  { enum: [1, "a", null, ""] },
  { type: "string", format: "binary" },
  { additionalProperties: { type: "object" } },
  { type: "string", pattern: "^(a+)+$" },
];

/** Replaces, removes, copies or renames one value somewhere in a document. */
function mutated(document: unknown, random: () => number): void {
  const places: { holder: Record<string, unknown> | unknown[]; key: string | number }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ holder: value as Record<string, unknown>, key: Array.isArray(value) ? Number(key) : key });
      visit(inner);
    }
  };
  visit(document);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { holder, key } = pick(places);
  const target = holder as Record<string | number, unknown>;
  const kind = random();
  if (kind < 0.4) target[key] = structuredClone(pick(VALUES));
  else if (kind < 0.6 && !Array.isArray(holder)) delete target[key];
  else if (kind < 0.8) {
    const other = pick(places);
    target[key] = structuredClone((other.holder as Record<string | number, unknown>)[other.key]);
  } else if (!Array.isArray(holder)) {
    const name = pick([
      "id",
      "limit",
      "x-y",
      "class",
      "2nd",
      "ID",
      "name",
      "toString",
      "a b",
      "next_cursor",
      "/orders/{id}",
      "post",
      "$ref",
      "Order",
    ]);
    target[name] = target[key];
  }
}

test("documents with mistakes anywhere are imported or refused, never more", { timeout: 60_000 }, () => {
  const found = new Map<string, number>();
  for (let seed = 1; seed <= 150; seed++) {
    const random = seeded(seed);
    const document = JSON.parse(SHOP) as unknown;
    const count = 1 + Math.floor(random() * 4);
    for (let index = 0; index < count; index++) mutated(document, random);
    let said: string;
    try {
      said = outcome("docs/shop.json", JSON.stringify(document));
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
    expect(said, `seed ${seed}`).toMatch(/^[a-z-]+$/);
    found.set(said, (found.get(said) ?? 0) + 1);
  }
  expect(found.get("imported")).toBeGreaterThan(50);
});

test.each([
  ["docs/shop.json", SHOP],
  ["docs/planner.yaml", PLANNER],
])("%s cut, doubled and shuffled", { timeout: 60_000 }, (path, text) => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed);
    const at = () => Math.floor(random() * text.length);
    const [from, to] = [at(), at()].sort((a, b) => a - b);
    const kinds = [
      text.slice(0, from),
      text.slice(0, from) + text.slice(to),
      text.slice(0, to) + text.slice(from),
      text.slice(0, from) + String.fromCodePoint(Math.floor(random() * 0xd7ff)) + text.slice(from),
    ];
    const broken = kinds[Math.floor(random() * kinds.length)] ?? "";
    expect(outcome(path, broken), `seed ${seed}`).toMatch(/^[a-z0-9-]+$/);
  }
});

import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toolIndex } from "../../runtime/src/search/index.js";
import { isAccepting } from "../docs/markdown.js";
import { confusable } from "./confusable.js";
import { leftOut } from "./left-out.js";
import { measure, sum, type Measure } from "./measure.js";
import { operationOf, parts, subjects, type Part, type Subject } from "./requests.js";
import { page } from "./page.js";

/** Which part of the requests must have one of their tools among the first five, and first. */
const FLOOR = { topFive: 0.98, first: 0.86 };
const HELD_OUT_USERS = { topFive: 0.98, first: 0.85 };
const FRESH = { topFive: 0.97, first: 0.78 };
const STRANGERS = { topFive: 0.95, first: 0.74 };
/** Samples that were taken out of the wording are harder to find: one tool is right, and no words are shared. */
const LEFT_OUT = { topFive: 0.73, first: 0.37 };

const indexes = subjects.map(({ catalogue, wording }) => toolIndex(catalogue.tools, wording));
const both = toolIndex(
  subjects.flatMap(({ catalogue }) => catalogue.tools),
  Object.assign({}, ...subjects.map(({ wording }) => wording)),
);

const pairs = subjects.flatMap(({ catalogue }) => confusable(catalogue.tools));

function of(part: Part, searched: (subject: number) => (typeof indexes)[number]): Measure[] {
  return subjects.map(({ requests }, at) => measure(searched(at), requests[part]));
}

test("every request has an id of its own and names tools that exist", () => {
  const ids = subjects.flatMap(({ requests }) =>
    parts.flatMap((part) => requests[part].map(({ id }) => `${requests.integration} ${id}`)),
  );
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(subjects.flatMap(unknownTools)).toEqual([]);
  expect(ids.length).toBeGreaterThan(150);
});

function unknownTools({ catalogue, requests }: Subject): string[] {
  const known = new Set(catalogue.tools.map(operationOf));
  return parts.flatMap((part) =>
    requests[part].flatMap(({ id, tools }) => tools.filter((tool) => !known.has(tool)).map((tool) => `${id}: ${tool}`)),
  );
}

test("requests find their tools, and the page tells how often", () => {
  const alone = parts.map((part) => of(part, (at) => indexes[at] as (typeof indexes)[number]));
  const all = sum(alone.flat());
  const together = sum(parts.flatMap((part) => of(part, () => both)));
  const path = new URL("README.md", import.meta.url);
  const text = readFileSync(path, "utf8");
  const samples = subjects.map(leftOut);
  const printed = page(text, { subjects, alone, together, samples, pairs });
  if (isAccepting) writeFileSync(path, printed);
  else expect(text).toBe(printed);
  console.info(`top 5: ${all.topFive} of ${all.total}, first: ${all.first}`);
  const users = sum(alone[parts.indexOf("held_out_users")] ?? []);
  const fresh = sum(alone[parts.indexOf("fresh")] ?? []);
  const strangers = sum(alone[parts.indexOf("strangers")] ?? []);
  const others = sum(
    alone.filter((_, at) => !["held_out_users", "fresh", "strangers"].includes(parts[at] ?? "")).flat(),
  );
  for (const [found, floor] of [
    [others, FLOOR],
    [users, HELD_OUT_USERS],
    [fresh, FRESH],
    [strangers, STRANGERS],
    [sum(samples), LEFT_OUT],
  ] as const) {
    expect(found.topFive / found.total).toBeGreaterThanOrEqual(floor.topFive);
    expect(found.first / found.total).toBeGreaterThanOrEqual(floor.first);
  }
});

test("a model can tell tools apart that read alike", () => {
  const excused = new Set(
    readFileSync(new URL("confusable.txt", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#")),
  );
  const lines = pairs.filter(({ toldBy }) => toldBy === undefined).map(({ tools }) => tools.join(" "));
  expect(
    lines.filter((line) => !excused.has(line)),
    "name the other tool in the text of one",
  ).toEqual([]);
  expect(
    [...excused].filter((line) => !lines.includes(line)),
    "no longer alike: take it off the list",
  ).toEqual([]);
});

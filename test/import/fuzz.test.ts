import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLibrary } from "../../compiler/dist/import/document/library.js";
import { readFacts } from "../../compiler/dist/import/facts/read-facts.js";
import { importDocument } from "../../compiler/dist/import/import-document.js";
import { mutate, seeded, torn } from "./mutations.js";
import { DOCUMENTS } from "./run.js";

const SHOP = readFileSync(join(DOCUMENTS, "shop.json"), "utf8");
const PLANNER = readFileSync(join(DOCUMENTS, "planner.yaml"), "utf8");
const TASK = readFileSync(join(DOCUMENTS, "planner-task.yaml"), "utf8");

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

test("documents with mistakes anywhere are imported or refused, never more", { timeout: 60_000 }, () => {
  const found = new Map<string, number>();
  for (let seed = 1; seed <= 150; seed++) {
    const random = seeded(seed);
    const document = JSON.parse(SHOP) as unknown;
    const count = 1 + Math.floor(random() * 4);
    for (let index = 0; index < count; index++) mutate(document, random);
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
  for (let seed = 1; seed <= 60; seed++)
    expect(outcome(path, torn(text, seeded(seed))), `seed ${seed}`).toMatch(/^[a-z0-9-]+$/);
});

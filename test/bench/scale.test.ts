import { expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { acmeWith } from "../support/acme.js";
import { multiplied } from "./document/multiply.js";

test("an integration so many times as big compiles, and has all operations so many times", async () => {
  const counts = [1, 3].map(async (times) => {
    const { diagnostics, integrations } = await compile(multiplied(acmeWith({}), times));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    return integrations.flatMap(({ resources }) => resources.flatMap(({ operations }) => operations)).length;
  });
  const [one = 0, three] = await Promise.all(counts);
  expect(one).toBeGreaterThan(0);
  expect(three).toBe(3 * one);
});

import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { tokensOf } from "../../compiler/src/emit/tools/tokens-of.js";
import { definitions } from "../support/definitions.js";
import { mutant, pseudoRandom } from "../support/mutant.js";

test("counts what the published tokenizer counts, in texts of definitions", () => {
  const random = pseudoRandom(5);
  const texts = definitions.map(({ text }) => text).filter(({ length }) => length < 4000);
  const mutants = Array.from({ length: 1500 }, () => mutant(random, texts));
  for (const text of mutants) expect(tokensOf(text), text).toBe(countTokens(text));
});

test.each([
  "",
  "   \n\n\t x",
  "I'LL, we've, DON'T",
  "naïve Ünïcödé — 東京は大きい 😀👩‍👩‍👧",
  "list_all_connect_wise_psa_tickets 1234567 0x1F",
  "\u0000\u001f\ud800 lone",
  "a".repeat(300),
  "=".repeat(500),
])("counts %j", (text) => expect(tokensOf(text)).toBe(countTokens(text)));

test("takes no quadratic time for what nobody can use", () => {
  expect(tokensOf("x".repeat(400_000))).toBe(100_000);
});

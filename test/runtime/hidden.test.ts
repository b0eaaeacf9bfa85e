import { expect, test } from "vitest";
import { visibleText } from "../../runtime/src/agent/visible-text.js";
import { hasInvisible } from "../../runtime/src/check/index.js";
import { shownText } from "../../runtime/src/forms/shown-text.js";
import { escapeHidden, hiddenOrUnknown } from "../../runtime/src/text/hidden.js";

const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
const between = (sign: string): string => `a${sign}b`;

test("what Unicode says is not shown has no place in any text; joiners and selectors only in results, one at a time", () => {
  const ignorable = all.filter((sign) => /\p{Default_Ignorable_Code_Point}|[\p{Cc}\u2800\ufff9-\ufffb]/u.test(sign));
  const kept = (test: (text: string) => boolean): string[] => ignorable.filter((sign) => test(between(sign)));
  const joiners = ["\u200c", "\u200d"];
  const selectors = all.filter((sign) => /^\p{VS}$/u.test(sign) && sign.length === 1);
  expect(kept((text) => visibleText(text) === text)).toEqual([
    "\t",
    "\n",
    "\r",
    ...selectors.slice(0, 4),
    ...joiners,
    "\u2800",
    ...selectors.slice(4),
  ]);
  expect(kept((text) => !hasInvisible(text))).toEqual(["\t", "\n", ...selectors]);
  expect(kept((text) => shownText(text) !== "a b")).toEqual([]);
  const doubled = [...joiners, ...selectors].map((sign) => sign + sign);
  expect(doubled.filter((signs) => visibleText(between(signs)) === between(signs))).toEqual([]);
  expect(doubled.filter((signs) => !hasInvisible(between(signs)))).toEqual([]);
});

test("what a person sees by its neighbours stays in results: blanks of Braille, and fillers and separators of letters", () => {
  for (const text of ["⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙", "⠀⠀⠓⠑", "ᠠᠭᠤᠯ\u180eᠠ", "\u115fᅡᆨ", "ᄀ\u1160"]) {
    expect(visibleText(text)).toBe(text);
    expect(hasInvisible(text)).toBe(true);
  }
  // Where they stand alone or in rows, nobody sees them.
  expect(visibleText("ᠯ\u180e\u180eᠠ a\u180eᠠ ᠯ\u180eb \u115f\u115f\u1160a \u115f가 a\u1160")).toBe("ᠯᠠ aᠠ ᠯb a 가 a");
});

test("nothing else is taken for hidden", () => {
  const text = all
    .filter((sign) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u.test(sign) && !/[\u2800\p{DI}]/u.test(sign))
    .join("");
  expect(visibleText(text)).toBe(text);
  expect(hasInvisible(text)).toBe(false);
});

test("an escape is of each half of a character, so that JSON stays what it is", () => {
  const value = ["\u{e0041}\u202e\u2028", "é", "\ue000"];
  const json = escapeHidden(JSON.stringify(value), hiddenOrUnknown);
  expect(json).toBe(String.raw`["\udb40\udc41\u202e\u2028","é","\ue000"]`);
  expect(JSON.parse(json)).toEqual(value);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tokensOf } from "../../compiler/src/emit/tools/tokens-of.js";
import { estimateTokens } from "../../runtime/src/agent/index.js";
import { root } from "../replay/root.js";

/** Letters by chance, but the same ones in every run. */
function random(letters: string, length: number): string {
  let seed = 7;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31);
  return Array.from({ length }, () => letters[(next() >> 8) % letters.length]).join("");
}

const lower = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";

test("what APIs answer and people write has never more tokens than estimated, and seldom less than half", () => {
  const texts = ["atomicwork", "connectwise-psa"]
    .flatMap((name) =>
      readdirSync(join(root, "test/fixtures", name), { recursive: true, encoding: "utf8" }).map((path) =>
        join(root, "test/fixtures", name, path),
      ),
    )
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => readFileSync(path, "utf8"));
  const ratios = texts.map((text) => estimateTokens(text) / tokensOf(text));
  expect(ratios.length).toBeGreaterThan(500);
  expect(Math.min(...ratios)).toBeGreaterThan(1.2);
  expect(Math.max(...ratios)).toBeLessThan(2.3);
  const catalogue = readFileSync(join(root, "generated/connectwise-psa/tools.json"), "utf8").slice(0, 100_000);
  expect(estimateTokens(catalogue) / tokensOf(catalogue)).toBeGreaterThan(1.2);
  const prose = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  expect(estimateTokens(prose) / tokensOf(prose)).toBeGreaterThan(1);
});

test.each([
  ["base64", random(`${lower}${lower.toUpperCase()}${digits}+/`, 4000)],
  ["hexadecimal", random(`${digits}abcdef`, 4000)],
  ["small letters", random(lower, 4000)],
  ["capitals", random(lower.toUpperCase(), 4000)],
  [
    "UUIDs",
    Array.from({ length: 50 }, (_, n) =>
      random(`${digits}abcdef`, 32 + n)
        .slice(n)
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
    ).join('","'),
  ],
  ["numbers", random(digits, 4000)],
  ["signs", random("}{[]()<>!@#$%^&*~`|\\", 4000)],
  ["escapes", JSON.stringify('\u0001\n\t"\\'.repeat(500))],
  ["Chinese", "客户报告说打印机不工作请尽快处理谢谢。".repeat(50)],
  ["Japanese", "申し訳ございませんが、プリンターが動作しません。".repeat(50)],
  ["Thai", "เครื่องพิมพ์ไม่ทำงานกรุณาแก้ไข".repeat(50)],
  ["Amharic", "አታሚው አይሰራም እባክዎን ያስተካክሉ ".repeat(50)],
  ["Russian", "Принтер не работает, пожалуйста исправьте. ".repeat(50)],
  ["Arabic", "الطابعة لا تعمل يرجى الإصلاح ".repeat(50)],
  ["emoji", "😀🎉👩‍👩‍👧🔥🏳️‍🌈".repeat(100)],
  ["rare letters", "𝒽𝑒𝓁𝓁𝑜 ".repeat(200)],
])("%s has not more tokens than estimated", (_, text) => {
  // A long word is cut, as the compiler's tokenizer takes quadratic time.
  const words = text.replace(/\S{900}/g, "$& ");
  expect(estimateTokens(words)).toBeGreaterThanOrEqual(tokensOf(words));
});

test("words that are none have little more", () => {
  const words = random(`${lower}     `, 4000);
  expect(estimateTokens(words) * 1.2).toBeGreaterThanOrEqual(tokensOf(words));
});

import { test } from "vitest";
import { readFileSync, readdirSync } from "node:fs";
import { tokensOf } from "../../compiler/src/emit/tools/tokens-of.js";
import { estimateTokens } from "../../runtime/src/agent/estimate-tokens.js";
import { randomBytes, randomUUID } from "node:crypto";
test("x", () => {
  const dir = new URL("../fixtures/", import.meta.url);
  let worst = 9,
    best = 0,
    sum = 0,
    real = 0;
  for (const f of readdirSync(dir, { recursive: true }) as string[]) {
    if (!f.endsWith(".yaml")) continue;
    const t = readFileSync(new URL(f, dir), "utf8");
    const r = estimateTokens(t) / tokensOf(t);
    sum += estimateTokens(t);
    real += tokensOf(t);
    worst = Math.min(worst, r);
    best = Math.max(best, r);
  }
  console.log("fixtures", worst, best, sum / real);
  const c = readFileSync(new URL("../../generated/connectwise-psa/tools.json", import.meta.url), "utf8").slice(
    0,
    200000,
  );
  console.log("tools", estimateTokens(c) / tokensOf(c));
  const s: Record<string, string> = {
    b64: Array.from({ length: 50 }, () => randomBytes(90).toString("base64")).join(" "),
    hex: Array.from({ length: 50 }, () => randomBytes(90).toString("hex")).join(" "),
    b32: Array.from({ length: 50 }, () =>
      randomBytes(90)
        .toString("hex")
        .replace(/\d/g, (d) => "ghijklmnop"[+d]!),
    ).join(" "),
    up: Array.from({ length: 50 }, () =>
      randomBytes(90)
        .toString("hex")
        .replace(/\d/g, (d) => "ghijklmnop"[+d]!)
        .toUpperCase(),
    ).join(" "),
    uuid: Array.from({ length: 100 }, () => randomUUID()).join(","),
    cjk: "客户报告说打印机不工作请尽快处理谢谢。申し訳ございませんが、プリンターが動作しません".repeat(30),
    emoji: "😀🎉👩‍👩‍👧🔥🏳️‍🌈".repeat(100),
    de: "Überprüfung der Größenverhältnisse für Straßenbaumaßnahmen ".repeat(30),
    ru: "Принтер не работает, пожалуйста исправьте ".repeat(30),
    ar: "الطابعة لا تعمل يرجى الإصلاح ".repeat(30),
    th: "เครื่องพิมพ์ไม่ทำงานกรุณาแก้ไข".repeat(30),
    am: "አታሚው አይሰራም እባክዎን ያስተካክሉ".repeat(30),
    signs: "}{[]()<>!@#$%^&*~`|\\".repeat(50),
    rs: Array.from(randomBytes(3000), (b) => "!@#$%^&*(){}[]|;:<>?/~`+="[b % 25]).join(""),
    num: Array.from({ length: 200 }, () => Math.random()).join(","),
    html: '<div class="x"><p style="margin:0">Hello</p></div>'.repeat(50),
    math: "𝒽𝑒𝓁𝓁𝑜 ".repeat(100),
    esc: JSON.stringify('\u0001\u0002\n\t"\\'.repeat(50)),
  };
  for (const [k, v] of Object.entries(s)) console.log(k, (estimateTokens(v) / tokensOf(v)).toFixed(2));
});

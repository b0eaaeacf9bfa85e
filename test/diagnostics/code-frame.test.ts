import { expect, test } from "vitest";
import { codeFrame } from "../../compiler/src/diagnostic/code-frame.js";

/** The frame for the text between `«` and `»`. */
function frame(marked: string): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  return `\n${codeFrame({ file: { path: "a.yaml", text: marked.replace(/[«»]/g, "") }, start, end })}`;
}

test("the line and the one before it", () => {
  expect(frame("a: 1\nb: 2\nc: «three»\nd: 4\n")).toBe(`
2 | b: 2
3 | c: three
  |    ^^^^^`);
});

test("the first line stands alone", () => {
  expect(frame("«a»: 1\nb: 2\n")).toBe(`
1 | a: 1
  | ^`);
});

test("the last line, without a line feed", () => {
  expect(frame("a: 1\n«b»")).toBe(`
1 | a: 1
2 | b
  | ^`);
});

test("line numbers of different width", () => {
  expect(frame(`${"a\n".repeat(9)}«b»: 1`)).toBe(`
 9 | a
10 | b: 1
   | ^`);
});

test("a span over several lines is marked on its first", () => {
  expect(frame("a:\n  «b: 1\n  c: 2»\n")).toBe(`
1 | a:
2 |   b: 1
  |   ^^^^`);
});

test("an empty place still has a caret", () => {
  expect(frame("a:«»\n")).toBe(`
1 | a:
  |   ^`);
});

test("CRLF", () => {
  expect(frame("a: 1\r\nb: «x»\r\n")).toBe(`
1 | a: 1
2 | b: x
  |    ^`);
});

test("tabs before the mark stay tabs", () => {
  expect(frame("a:\n\t«b»: 1\n")).toBe("\n1 | a:\n2 | \tb: 1\n  | \t^");
});

test("wide characters take two columns, combining ones none", () => {
  expect(frame("a: 日本 «x»\n")).toBe(`
1 | a: 日本 x
  |         ^`);
  expect(frame("a: 🎉 «日本»\n")).toBe(`
1 | a: 🎉 日本
  |       ^^^^`);
  expect(frame("a: e\u0301 «x»\n")).toBe(`
1 | a: e\u0301 x
  |      ^`);
});

test("characters nobody sees are shown", () => {
  expect(frame("a: x\u202ey «z»\n")).toBe(`
1 | a: x·y z
  |        ^`);
});

test("a long line is cut around the mark", () => {
  const [, line = "", carets = ""] = frame(`${"x".repeat(500)}«here»${"y".repeat(500)}`).split("\n");
  expect(line.length).toBeLessThanOrEqual(150);
  expect(line).toMatch(/^1 \| …x+herey+…$/);
  expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("here");
});

test("a long mark ends with the line", () => {
  const [, line = "", carets = ""] = frame(`«${"x".repeat(1000)}»`).split("\n");
  expect(line).toMatch(/…$/);
  expect(carets.length).toBeLessThanOrEqual(line.length);
});

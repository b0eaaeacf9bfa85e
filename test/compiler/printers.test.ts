import { describe, expect, test } from "vitest";
import { parseSync } from "rolldown/utils";
import { code, fence, inline, table } from "../../compiler/src/emit/print/markdown.js";
import { printJson } from "../../compiler/src/emit/print/json.js";
import {
  inComment,
  jsdoc,
  literal,
  printValue,
  propertyKey,
  singleQuoted,
} from "../../compiler/src/emit/print/typescript.js";
import { markdownShape } from "./hostile/markdown-shape.js";
import { payloads } from "./hostile/payloads.js";

const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Every text of a definition leaves through one of these; rules refuse many texts before, but printers do not rely on that. */
describe.each(
  Object.entries({
    ...payloads,
    prototype: "prototype",
    "backslash and pipe": "a\\|b `c\\|d` \\\\| e",
    "many backticks": "a `` b ``` c ` d",
  }),
)("%s", (_, text) => {
  test.each([literal, singleQuoted])("as a literal is the text, and is data only (%o)", (print) => {
    const printed = print(text);
    const { body } = parseSync("literal.ts", `(${printed});`).program;
    expect(body).toMatchObject([
      { type: "ExpressionStatement", expression: { expression: { type: "Literal", value: text } } },
    ]);
    expect(printed).not.toMatch(HIDDEN);
    expect(printed).not.toMatch(/<\/script|<!--/i);
  });

  test("as a value and as a name in an object is the text", () => {
    const value = JSON.parse(JSON.stringify({ list: [text, { a: text, b: 1 }, { a: text, b: 2 }] })) as object;
    const evaluated: unknown = new Function(`"use strict"; return { ${propertyKey(text)}: ${printValue(value)} };`)();
    expect(Object.keys(evaluated as object)).toEqual([text]);
    expect(Object.getPrototypeOf(evaluated)).toBe(Object.prototype);
    expect(Object.values(evaluated as object)).toEqual([value]);
  });

  test("as a comment is one comment without tags of its own", () => {
    const printed = jsdoc([text, text], 2, { deprecated: text, example: `call(${literal(text)});` });
    const { program, comments, errors } = parseSync("comment.ts", `${printed}\nconst a = 1;`);
    expect(errors).toEqual([]);
    expect(comments.length).toBe(1);
    expect(program.body.length).toBe(1);
    expect([...printed.matchAll(/^\s*\* (@\w+)/gm)].map(([, tag]) => tag)).toEqual(["@deprecated", "@example"]);
    expect(printed).not.toMatch(/<\/script|<!--/i);
    expect(inComment(text)).not.toMatch(HIDDEN);
  });

  test("as JSON is the text", () => {
    const printed = printJson({ text });
    expect(JSON.parse(printed)).toEqual({ text });
    expect(printed).not.toMatch(HIDDEN);
    expect(printed).not.toMatch(/<\/script|\n/i);
  });

  test("as Markdown keeps to its line and its cell", () => {
    const page = `# ${inline(text)}\n\n${inline(text)}\n\n${table(
      ["a", "b"],
      [
        [inline(text), code(text)],
        [code(text), inline(text)],
      ],
    )}\n\n${fence("text", text)}\n`;
    const harmless = `# a\n\na\n\n${table(
      ["a", "b"],
      [
        ["a", "b"],
        ["a", "b"],
      ],
    )}\n\n${fence("text", "a")}\n`;
    expect(markdownShape(page)).toEqual(markdownShape(harmless));
    expect(inline(text) + code(text)).not.toMatch(HIDDEN);
    expect(inline(text) + code(text)).not.toContain("\n");
  });
});

import { expect, test } from "vitest";
import { acmeWith, WIDGETS } from "../support/acme.js";
import { diagnose } from "../support/diagnose.js";
import { operations } from "../support/summary.js";

interface Told {
  readonly marked: string;
  readonly message: string;
  readonly help: string;
}

function told(files: Readonly<Record<string, string>>): Told {
  const first = diagnose(acmeWith(files)).find(({ severity }) => severity === "error");
  if (!first) throw new Error("nothing is wrong");
  const { span, message, help } = first;
  return { marked: span.file.text.slice(span.start, span.end), message, help };
}

test.each([
  ["{itme}/escalate", "{item}/escalate"],
  ["{colection}/count", "{collection}/count"],
  ["widgets/count", "/widgets/count"],
])("the path %s is meant to be %s", (path, meant) => {
  const { message } = told(operations(`part: { POST: "${path}", about: Escalates a widget., returns: one }`));
  expect(message).toContain(`Did you mean "${meant}"?`);
});

const link = (body: string) =>
  told(
    operations(`link: { POST: "{item}/link", about: Links a widget to another one., body: ${body}, returns: none }`),
  );

test("a member of an inline body that is called like a path parameter is shown itself", () => {
  const { marked, message, help } = link(
    "{ json: { type: object, properties: { id: { type: integer, description: Number of the other widget. } } } }",
  );
  expect(marked).toBe("id");
  expect(message).toBe('"id" is both a path parameter and a member of the body of "widgets.link".');
  expect(help).toContain("write `ids: [id]` in `body:`");
  expect(help).not.toContain("next_cursor");
});

test("a member of a schema that is called like a path parameter is shown at the request", () => {
  const files = operations(`
part:
  PATCH: "{item}/part"
  about: Changes a part of one widget.
  body: { json: Part }
  returns: none`);
  const schema = `Part: { type: object, description: A part of a widget., properties: { id: { type: integer, description: Number of the part. } } }\n`;
  expect(told({ ...files, "definitions/acme/schemas/part.yaml": schema }).marked).toBe('"{item}/part"');
});

test("an unquoted comma in braces is to be quoted", () => {
  const { message, help } = told(
    operations("list: { query: { part: { type: string, description: a part, or all of it. } } }"),
  );
  expect(message).toContain("the rest of a text with a comma");
  expect(help).toMatch(/^Inside `\{ … \}` a comma ends a text\. Put quotes around the whole text/);
});

const TOOL = `resource: widgets
operations:
  ship:
    tool:
    use: Use it when the parcel has left.
      limits: It cannot be undone.
`;

test("a key beside the one it belongs below is shown, and where it belongs", () => {
  const { marked, message, help } = told({ [WIDGETS]: TOOL });
  expect(marked).toBe("use");
  expect(message).toContain("`use` stands beside `tool`");
  expect(help).toContain("Indent `use` like the lines below it");
});

test.each([
  ["a tab", "a:\n\tb: 1", false],
  ["indentation", "a:\n  - b\n c: 1", false],
  ["a line too deep", "a:\n  b: 1\n   c: 2", false],
  ["a colon", "about: Things: all of them", true],
])("help after %s speaks of blocks only where a text is at fault", (_, text, isAboutText) => {
  expect(told({ [WIDGETS]: text }).help.includes("`about: >-`")).toBe(isAboutText);
});

import type { Catalogue } from "@toolwright/runtime";
import { expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { acmeWith, SCHEMAS, WIDGETS } from "../support/acme.js";

// Which members of its records a tool shows when a model names none.

const base = Object.fromEntries(acmeWith({}).map(({ path, text }) => [path, text]));
const SELECT = "members: { type: string, format: field-list, description: Members to return. }";
const listing = `operations:\n  list: { query: { ${SELECT} } }\n`;

/** What each tool shows, by its name. */
async function shownBy(files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const sources = Object.entries({ ...base, ...files }).map(([path, text]) => ({ path, text }));
  const { files: output, diagnostics } = await compile(sources);
  expect(printDiagnostics(diagnostics.filter(({ severity }) => severity === "error"))).toBe("");
  const text = output.find(({ path }) => path.endsWith("/tools.json"))?.contents ?? "";
  const { tools } = JSON.parse(text) as Catalogue;
  return Object.fromEntries(tools.map(({ name, shows }) => [name, shows]));
}

const members = (names: readonly string[]): string =>
  `Widget:\n  description: A widget.\n  type: object\n  properties:\n${names
    .map((one) => (one.includes(":") ? `    ${one}\n` : `    ${one}: { type: string, description: Its ${one}. }\n`))
    .join("")}`;

test("tools that let a model name members show those that the resource names, in its order", async () => {
  const text = `${base[WIDGETS]?.replace("model: Widget\n", "model: Widget\nshows: [color, id]\n")}${listing}`;
  expect(await shownBy({ [WIDGETS]: text })).toEqual({
    list_all_acme_widgets: { members: ["color", "id"], unless: "members" },
    get_single_acme_widget_by_id: undefined,
  });
});

test("tools of other resources show what the resource of these records shows", async () => {
  const parts = `resource: parts\nabout: What widgets are of.\ncollection: /parts\noperations:\n  widgets: { GET: "{collection}/widgets", about: Lists widgets of parts., returns: { many: Widget }, query: { ${SELECT} } }\n`;
  const text = base[WIDGETS]?.replace("model: Widget\n", "model: Widget\nshows: [color]\n") ?? "";
  const shown = await shownBy({ [WIDGETS]: text, "definitions/acme/resources/parts.yaml": parts });
  expect(shown["acme_parts_widgets"]).toEqual({ members: ["color"], unless: "members" });
});

test("else id and names first, then what people look for, at most 15, and nothing long or secret", async () => {
  const sought = ["status", "priority", "dateEntered", "due_at", "closedFlag", "total", "notes", "is_active"];
  const others = Array.from({ length: 20 }, (_, n) => `detail${n}`);
  const never = ["_info", "customFields", "password", "apiToken"];
  const text = members([
    ...others,
    ...never,
    "writeOnce: { type: string, writeOnly: true, description: Only sent. }",
    "map: { type: object, additionalProperties: true, description: Anything. }",
    "old: { type: string, deprecated: true, description: Former name. }",
    ...sought,
    "maker: { $ref: Maker }",
    "summary",
    "id: { type: integer, readOnly: true, description: Number of the widget. }",
  ]);
  const maker =
    "Maker:\n  description: A maker.\n  type: object\n  identifiedBy: [id]\n  properties: { id: { type: integer, unlisted: Ask the shop., description: Number of the maker. } }\n";
  const shown = await shownBy({ [WIDGETS]: `${base[WIDGETS]}${listing}`, [SCHEMAS]: `${text}${maker}` });
  expect(shown["list_all_acme_widgets"]).toEqual({
    members: ["id", "summary", ...sought, "maker"],
    unless: "members",
  });
});

test("of a record with nothing that people look for, the first members are shown", async () => {
  const text = members(["id: { type: integer, readOnly: true, description: Its number. }", ..."abcdefghijkl"]);
  const shown = await shownBy({ [WIDGETS]: `${base[WIDGETS]}${listing}`, [SCHEMAS]: text });
  expect(shown["list_all_acme_widgets"]).toMatchObject({ members: ["id", ..."abcdefg"] });
});

import { expect, test } from "vitest";
import { members, operations, summary } from "../support/summary.js";

const ids = (files: Readonly<Record<string, string>>) =>
  summary(files).filter((line) => line.startsWith("unlinked-id"));
const asked = (link: string) => `
part:
  about: Gets one part of it.
  GET: "{collection}/parts/{part_id}"
  path: { part_id: { type: integer, link: ${link}, description: Number of the part. } }
  returns: one
`;
const sends = (name: string) =>
  `${name}: { about: Sends one., POST: "/${name}", body: { json: Widget }, returns: none }\n`;

test("a link to a listing, or to what is got without the id, is an answer", () => {
  expect(ids(operations(asked("widgets")))).toEqual([]);
  expect(ids(operations(`mine: { about: Gets your own., GET: /mine, returns: one }${asked("widgets.mine")}`))).toEqual(
    [],
  );
});

test("a link to what asks for the same id is none", () => {
  expect(ids(operations(asked("widgets.get")))).toEqual([expect.stringContaining('"part.part_id"')]);
});

test("a link to an operation without a tool is none", () => {
  const own = "own: { about: Lists your own., GET: /own, returns: many, tool: false }";
  expect(ids(operations(`${own}${asked("widgets.own")}`))).toEqual([expect.stringContaining("part_id")]);
});

test("earlier answers of the same listing have it", () => {
  const children = `
below:
  about: Lists the widgets below one.
  GET: "{collection}/below"
  query: { parent_id: { type: integer, link: widgets.below, description: Number of the one above. } }
  returns: many
`;
  expect(ids(operations(children))).toEqual([]);
});

test("a place that several tools read is reported once", () => {
  const shared = `${asked("widgets.get")}${asked("widgets.get").replace("part:", "again:").replace("/parts/", "/again/")}`;
  expect(ids(operations(shared))).toEqual([
    expect.stringContaining('"part.part_id"'),
    expect.stringContaining('"again.part_id"'),
  ]);
  const model = members("shelf_id: { type: integer, description: Number of the shelf. }");
  const found = ids({ ...model, ...operations(`${sends("first")}${sends("second")}`) });
  expect(found).toEqual([expect.stringContaining('"Widget.shelf_id"')]);
});

import { expect, test } from "vitest";
import { integration, members, operations, summary, widgets } from "../support/summary.js";

test.each([
  [
    "of a schema",
    members("part: { type: integer, link: parts, description: Number of the part. }"),
    '[parts] The link "parts" leads nowhere: there is no resource "parts".',
  ],
  [
    "of a resource",
    widgets("links: { color: widgets.colors }\n"),
    '[widgets.colors] The link "widgets.colors" leads nowhere: "widgets" has no operation "colors".',
  ],
  [
    "of an operation",
    operations("list: { links: { per_page: widgets.gett } }"),
    '"widgets" has no operation "gett". Did you mean "get"?',
  ],
  [
    "of the integration",
    integration("", "links: { Widget.color: widgets.list.colour }\n"),
    'what "widgets.list" returns has no member "colour". Did you mean "color"?',
  ],
])("%s", (_name, files, message) => {
  expect(
    summary(files)
      .filter((line) => line.startsWith("unknown-link"))
      .join(),
  ).toContain(message);
});

test.each([
  ["to a resource", "widgets"],
  ["to an operation", "widgets.get"],
  ["to a member", "widgets.list.color"],
])("%s", (_name, link) => {
  expect(summary(members(`twin: { type: integer, link: ${link}, description: Number of its twin. }`))).toEqual([]);
});

test("to a resource that lists nothing", () => {
  const files = {
    "definitions/acme/resources/shop.yaml":
      'resource: shop\nabout: The shop as a whole.\ncollection: /shop\noperations:\n  close: { POST: "{collection}/close", about: Closes the shop., returns: none }\n',
    ...members("shop: { type: integer, link: shop, description: Number of the shop. }"),
  };
  expect(summary(files)).toEqual([expect.stringContaining('"shop" has no operation that lists or gets records')]);
});

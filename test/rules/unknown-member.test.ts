import { expect, test } from "vitest";
import { integration, members, operations, summary, widgets } from "../support/summary.js";

const send = (rest: string) =>
  operations(`send: { POST: "{item}/send", about: Sends one widget to a customer., returns: none, ${rest} }`);
const nested = {
  ...members(
    "box: { type: object, properties: { width: { type: number, description: Width in millimetres. } }, description: The box it comes in. }",
  ),
};

test.each([
  [
    "required of a schema",
    members(
      "box: { type: object, required: [height], properties: { width: { type: number, description: Width in millimetres. } }, description: The box it comes in. }",
    ),
    '[height] "Widget.box" has no member "height".',
  ],
  [
    "identifiedBy of a schema",
    {
      "definitions/acme/schemas/ref.yaml":
        "Ref:\n  type: object\n  identifiedBy: [number]\n  properties:\n    id: { type: integer, description: Number of the widget. }\n",
      ...operations('twin: { GET: "{item}/twin", about: Gets the twin of a widget., returns: { one: Ref } }'),
    },
    '[number] "Ref" has no member "number".',
  ],
  [
    "required of an operation",
    send("body: json, required: [colour]"),
    '[colour] "widgets.send" has no argument "colour". Did you mean "color"?',
  ],
  [
    "a body's selection",
    send("body: { only: [name, colours] }"),
    '[colours] The body of "widgets.send" has no member "colours". Did you mean "color"?',
  ],
  [
    "ids of a body",
    send("body: { json: Widget, ids: [idd] }"),
    '[idd] "widgets.send" has no path parameter "idd". Did you mean "id"?',
  ],
  [
    "a tool's fields",
    send("body: json, tool: { fields: [nam] }"),
    '[nam] "widgets.send" has no argument "nam". Did you mean "name"?',
  ],
  [
    "a tool's nested fields",
    { ...nested, ...send("body: json, tool: { fields: [box.widht] }") },
    '[box.widht] "box" has no member "widht". Did you mean "width"?',
  ],
  [
    "when of a variant",
    operations(
      'get: { tool: { variants: [{ when: [prt], operation: part }] } }\npart: { GET: "{item}/{part}", path: { part: { type: string, description: Code of the part. } }, about: Gets one part., returns: one }',
    ),
    '[prt] "widgets.get" has no argument "prt". Did you mean "part"?',
  ],
  [
    "a link of the integration",
    integration("", "links: { Widget.colour: widgets }\n"),
    '[Widget.colour] "Widget" has no member "colour". Did you mean "color"?',
  ],
  [
    "a link of the integration to no schema",
    integration("", "links: { Wodget.color: widgets }\n"),
    '[Wodget.color] The integration has no schema "Wodget". Did you mean "Widget"?',
  ],
  [
    "a link of a resource",
    widgets("links: { colour: widgets }\n"),
    '[colour] "widgets" has no argument "colour". Did you mean "color"?',
  ],
  [
    "what a resource shows",
    widgets("shows: [id, colour]\n"),
    '[colour] "Widget" has no member "colour". Did you mean "color"?',
  ],
  [
    "a link of an operation",
    operations("get: { links: { number: widgets } }"),
    '[number] "widgets.get" has no argument "number".',
  ],
])("%s", (_name, files, message) => {
  expect(summary(files)).toEqual([`unknown-member ${message}`]);
});

test.each([
  [
    "members behind references, lists and maps",
    {
      ...members(
        "twins: { type: array, items: { $ref: Widget }, description: Widgets that look the same. }\nnotes: { type: object, additionalProperties: { type: string, description: Text of the note. }, description: Notes by language. }",
      ),
      ...send("body: { only: [twins, notes] }, tool: { fields: [id, notes.en] }"),
    },
  ],
  ["links of members that responses have", widgets("links: { color: widgets }\n")],
])("%s", (_name, files) => {
  expect(summary(files).filter((line) => line.startsWith("unknown-member"))).toEqual([]);
});

import { expect, test } from "vitest";
import { classifier } from "../../runtime/src/search/classifier.js";
import { formOf } from "../../runtime/src/search/form.js";
import { toolIndex, type Wording } from "../../runtime/src/search/index.js";
import { kindOf, learned } from "../../runtime/src/search/learned.js";
import { tool } from "../runtime/shop-tools.js";

const GADGETS = "definitions/acme/resources/gadgets.yaml";
const LAMPS = "definitions/acme/resources/lamps.yaml";
const methods = [
  ["list", "read"],
  ["get", "read"],
  ["create", "write"],
  ["update", "write"],
] as const;

/** The same methods for two resources, of which only the gadgets have samples. */
const tools = [
  ["gadgets", GADGETS],
  ["lamps", LAMPS],
].flatMap(([resource = "", source = ""]) =>
  methods.map(([method, effect]) =>
    tool(`${method}_acme_${resource}`, method, effect, { title: resource, resource, source, description: "" }),
  ),
);
const asked = {
  list: ["which gadgets are there", "all gadgets of a client", "gadgets from last week", "which gadgets are late"],
  get: ["what is this gadget", "how is this gadget coming along", "what does this gadget cost"],
  create: ["another gadget came in", "we got a new gadget", "another gadget was found", "a new gadget came in"],
  update: ["this gadget ends on Friday", "this gadget goes to her", "the gadget goes to him", "the gadget ends in May"],
};
const few: Wording = { [GADGETS]: { asked } };
/** So that much was learned: the same of many other things. */
const wording: Wording = {
  [GADGETS]: {
    asked: Object.fromEntries(
      Object.entries(asked).map(([method, texts]) => [
        method,
        [
          "gadget",
          "clock",
          "radio",
          "chair",
          "table",
          "phone",
          "mouse",
          "screen",
          "fan",
          "heater",
          "desk",
          "door",
        ].flatMap((thing) => texts.map((text) => text.replace("gadget", thing))),
      ]),
    ),
  },
};

test("how people put what they want is learned from samples, and carries over to things that have none", () => {
  const likely = learned(tools, wording);
  const asks = {
    "this lamp goes to Ann": "update",
    "the lamp of Ann ends on 31 December": "update",
    "another lamp came in": "create",
    "lamps of the client from last week": "list",
    "how is this lamp coming along": "get",
  };
  for (const [text, method] of Object.entries(asks)) {
    const found = [...(likely(text) ?? [])];
    expect(found.indexOf(Math.max(...found)), text).toBe(kindOf({ method }));
  }
  expect(toolIndex(tools, wording).search("this lamp goes to Ann")[0]?.tool.name).toBe("update_acme_lamps");
});

test("little that was learned counts little, and what tells nothing not at all", () => {
  const likely = (said: Wording, text: string): number[] => [...(learned(tools, said)(text) ?? [])];
  const spread = (values: Iterable<number>) => Math.max(...values) / Math.min(...values);
  const text = "this lamp goes to Ann";
  expect(spread(likely(few, text))).toBeLessThan(spread(likely(wording, text)));
  expect(learned(tools, wording)("zzz")).toBeUndefined();
  expect(learned(tools, {})(text)).toBeUndefined();
});

test("what is learned does not depend on the order of the tools", () => {
  const text = "this lamp goes to Ann";
  expect(learned([...tools].reverse(), wording)(text)).toEqual(learned(tools, wording)(text));
});

test("methods that do the same are of one kind, all with a name of their own of another", () => {
  const kinds = ["list", "search", "list_in_workspace", "get", "merge", "convert_to_project"].map((method) =>
    kindOf({ method }),
  );
  expect(kinds).toEqual([kinds[0], kinds[0], kinds[0], kinds[3], kinds[4], kinds[4]]);
  expect(new Set(kinds).size).toBe(3);
});

test("the form of a request leaves names, numbers and days open", () => {
  const forms = {
    "agreement 305 ends 31 December": "agreement this ends *number *day",
    'put Nina Costa on "The List"': "put *name on *name",
    "CHG-77 slips to Sunday, same time": "this slips to *day same time",
    "two monitors at $189 each?": "*number monitors at *number each ?",
    "Who's got 51907 at 10:30 am": "whos got this at *number",
    "": "",
  };
  for (const [text, form] of Object.entries(forms)) expect(formOf(text).join(" ")).toBe(form);
});

test("a classifier tells classes by their features, and makes of none what is likely anyway", () => {
  const samples = [[0], [0, 2], [0], [1], [1, 2]];
  const likely = classifier(samples, [0, 0, 0, 1, 1], 3, 2);
  const [zero = 0, one = 0] = likely([0]);
  expect(zero).toBeGreaterThan(0.6);
  expect(zero + one).toBeCloseTo(1);
  expect(likely([1])[1]).toBeGreaterThan(0.6);
  expect([...likely([])]).toEqual([0.5, 0.5]);
});

test("a number without a noun is of what definitions say", () => {
  const named = { [LAMPS]: { called: ["#48213"] }, [GADGETS]: { called: ["box"] } };
  for (const query of ["close out 49120", "#51230 is done", "please update 51230."])
    expect(toolIndex(tools, named).search(query)[0]?.tool.resource, query).toBe("lamps");
  for (const query of ["box 49120", "a box for $4500", "the box of 2024"])
    expect(toolIndex(tools, named).search(query)[0]?.tool.resource, query).toBe("gadgets");
  expect(toolIndex(tools).search("close out 49120")).toEqual(toolIndex(tools).search("close out"));
});

import { expect, test } from "vitest";
import { ValidationError } from "../../runtime/src/index.js";
import { toolIndex } from "../../runtime/src/search/index.js";
import { schema, tool } from "../runtime/shop-tools.js";

const WIDGETS = "definitions/acme/resources/widgets.yaml";
const ORDERS = "definitions/acme/resources/orders.yaml";

const tools = [
  tool("list_all_acme_widgets", "list", "read", { title: "List widgets", description: "Lists the widgets in stock." }),
  tool("create_a_acme_widget", "create", "write", { title: "Create a widget", description: "Adds a widget." }),
  tool("get_single_acme_widget_by_id", "get", "read", {
    title: "Get widget",
    description: "Gets one widget by its id.",
  }),
  tool("delete_a_acme_widget_by_id", "delete", "destructive", { title: "Delete a widget" }),
  tool("list_all_acme_purchase_orders", "list", "read", {
    title: "List purchase orders",
    resource: "purchase_orders",
    source: ORDERS,
    description: "Lists what was bought.",
    inputSchema: schema({ vendorNumber: { type: "integer", description: "Who delivers the goods." } }),
  }),
];
/** What people say, by the file of the resource. */
const wording = {
  [ORDERS]: {
    called: ["supply order"],
    asked: { list: ["what did we pay for", "what did we ask suppliers for"] },
  },
  [WIDGETS]: { asked: { create: ["we got in another gadget"], delete: ["this gadget is broken"] } },
};
const index = toolIndex(tools, wording);
const names = (query: string, limit?: number) => index.search(query, limit).map(({ tool: { name } }) => name);

test("an index is made once, by the first search or before", () => {
  let reads = 0;
  const [first] = tools;
  const counted = {
    ...first,
    get description() {
      reads++;
      return "Lists the widgets in stock.";
    },
  } as (typeof tools)[number];
  const searched = toolIndex([counted]);
  expect(reads).toBe(0);
  searched.prepare();
  const made = reads;
  expect(made).toBeGreaterThan(0);
  expect(searched.search("list widgets")).toHaveLength(1);
  expect(reads).toBe(made);
});

test("a request finds the tool by what is asked for and by what is to be done with it", () => {
  expect(names("Please show me the widgets")[0]).toBe("list_all_acme_widgets");
  expect(names("Please add a new widget")[0]).toBe("create_a_acme_widget");
  expect(names("get rid of, i.e. remove, these widgets")[0]).toBe("delete_a_acme_widget_by_id");
});

test("words are found in any form, in names of parameters and in their descriptions", () => {
  for (const query of ["purchasing an order", "PurchaseOrders", "purchase_order", "vendor number", "delivering"])
    expect(names(query)[0], query).toBe("list_all_acme_purchase_orders");
});

test("what is quoted and what is numbered says which record, not which tool", () => {
  expect(names('Show widgets called "purchase order vendor goods"')[0]).toBe("list_all_acme_widgets");
  expect(names("widgets for somebody@example.com")).toEqual(names("widgets for"));
});

test("an id asks for one record, unless something is to be done with it", () => {
  expect(names("What do we know about the widgets?")[0]).toBe("list_all_acme_widgets");
  expect(names("What do we know about widget #8812?")[0]).toBe("get_single_acme_widget_by_id");
  expect(names("Remove widget 8812")[0]).toBe("delete_a_acme_widget_by_id");
});

test("a story before the point does not hide it, and what it names is what the point is about", () => {
  expect(names("We looked at all purchase orders for the vendor. Add a widget, please.")[0]).toBe(
    "create_a_acme_widget",
  );
  expect(names("Widget 8812 was only a test, delete it.")[0]).toBe("delete_a_acme_widget_by_id");
});

test("words in two or in one and abbreviations are understood", () => {
  for (const query of ["show the PO", "list purchaseorders", "purchase-orders"])
    expect(names(query)[0], query).toBe("list_all_acme_purchase_orders");
});

test("a thing is found by the other names people have for it, one of its tools by what they ask of it", () => {
  for (const query of ["show all supply orders", "orders at suppliers", "what did we have to pay for?"])
    expect(names(query)[0], query).toBe("list_all_acme_purchase_orders");
  expect(names("my gadget is broken")[0]).toBe("delete_a_acme_widget_by_id");
  expect(names("another gadget came in")[0]).toBe("create_a_acme_widget");
  expect(toolIndex(tools).search("supply")).toEqual([]);
});

test("of the samples of a tool the nearest counts, however many there are", () => {
  const one = { [WIDGETS]: { asked: { create: ["another gadget came in"], delete: ["this gadget is broken"] } } };
  const many = {
    [WIDGETS]: {
      asked: { ...one[WIDGETS].asked, create: Array.from({ length: 12 }, (_, at) => `another gadget came in ${at}`) },
    },
  };
  for (const some of [one, many])
    expect(toolIndex(tools, some).search("my gadget is broken")[0]?.tool.method).toBe("delete");
});

test("the limit holds, and equal scores are in the order of names", () => {
  expect(names("widgets", 2)).toHaveLength(2);
  expect(names("widgets", 0)).toEqual([]);
  expect(names("acme", 9)).toEqual(
    toolIndex([...tools].reverse())
      .search("acme", 9)
      .map(({ tool: { name } }) => name),
  );
});

test("a wording that is not loaded yet and a limit that is no number are refused, with what to write", () => {
  const load = async () => wording;
  const refused = (make: () => unknown): unknown => {
    try {
      return make();
    } catch (error) {
      return error instanceof ValidationError ? [error.message, error.advice] : error;
    }
  };
  for (const given of [load, load()])
    expect(refused(() => toolIndex(tools, given as never))).toEqual([
      "toolIndex: wording is not loaded yet",
      "Nothing was sent. Give `await integration.wording?.()`.",
    ]);
  for (const limit of [{ limit: 3 }, "3", 1.5, -1, Number.NaN])
    expect(refused(() => index.search("widgets", limit as never))).toEqual([
      "toolIndex: limit must be a whole number",
      "Nothing was sent. Give it as a number of its own: `search(request, 3)`.",
    ]);
});

test("queries that say nothing find nothing, and none fails", () => {
  for (const query of [
    "",
    " ",
    "the of and",
    "\u0000\u0007",
    "\ud800",
    "请列出工单",
    "'",
    '"',
    "__proto__ constructor",
    "#12",
  ])
    expect(names(query), JSON.stringify(query)).toEqual([]);
  for (const query of ["widget ".repeat(1e6), '"'.repeat(1e6), "'a ".repeat(1e6), "aA".repeat(1e6), "1_".repeat(1e6)])
    expect(index.search(query).length, query.slice(0, 20)).toBeLessThanOrEqual(5);
  expect(toolIndex([]).search("widgets")).toEqual([]);
  const built = tool("widgets_constructor", "constructor", "write", { source: "__proto__" });
  expect(toolIndex([built], wording).search("construct widgets")).toHaveLength(1);
  expect(toolIndex([{ ...built, source: WIDGETS }], wording).search("construct widgets")).toHaveLength(1);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setValue } from "../../../compiler/dist/import/update/edit-yaml.js";
import { project, runImport, textOf } from "../run.js";

const GETS = ["/orders", "/orders/{order_id}", "/orders/{parentId}//lines", "/customers"];

/** The shop, with a parameter of every reading operation named, except some. */
function shop(folder: string, name: string, except: readonly string[] = []): string {
  const document = JSON.parse(readFileSync(join(folder, "docs/shop.json"), "utf8")) as {
    paths: Record<string, { get: { parameters?: object[] } }>;
  };
  for (const path of GETS) {
    const get = document.paths[path]?.get;
    if (!get) throw new Error(`no ${path}`);
    if (!except.includes(path))
      get.parameters = [...(get.parameters ?? []), { name, in: "query", schema: { type: "string", maxLength: 7 } }];
  }
  writeFileSync(join(folder, "docs/named.json"), JSON.stringify(document));
  return "docs/named.json";
}

const shared = (folder: string) =>
  textOf(folder, "definitions/shop/integration.yaml").match(/\nparameters:\n(?: .*\n)+/)?.[0] ?? "";

test.each(["filter[status]", "x(", "a.b", "a+", "^", "$top", "constructor"])(
  "a shared parameter called %s stays while an operation takes it, and goes with the last one",
  async (name) => {
    const folder = project();
    expect((await runImport(folder, shop(folder, name))).code).toBe(0);
    if (name !== "constructor") expect(shared(folder)).toContain(name);
    const taken = shared(folder);
    for (let count = 1; count < GETS.length; count++) {
      const { code, stderr } = await runImport(folder, shop(folder, name, GETS.slice(0, count)), { update: true });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(shared(folder)).toBe(taken);
    }
    const last = await runImport(folder, shop(folder, name, GETS), { update: true });
    expect({ code: last.code, stderr: last.stderr }).toEqual({ code: 0, stderr: "" });
    expect(shared(folder)).toBe("");
  },
);

test("a member with a name full of signs goes, unless a text names it whole", async () => {
  const run = async (text: string) => {
    const folder = project();
    const document = JSON.parse(readFileSync(join(folder, "docs/shop.json"), "utf8")) as {
      components: { schemas: { Order: { properties: Record<string, object> } } };
    };
    const { properties } = document.components.schemas.Order;
    properties["Sum(net"] = { type: "number" };
    writeFileSync(join(folder, "docs/named.json"), JSON.stringify(document));
    expect((await runImport(folder, "docs/named.json")).code).toBe(0);
    const orders = join(folder, "definitions/shop/resources/orders/orders.yaml");
    const own = readFileSync(orders, "utf8");
    writeFileSync(orders, setValue(own, ["operations", "replace", "tool", "use"], text));
    delete properties["Sum(net"];
    writeFileSync(join(folder, "docs/named.json"), JSON.stringify(document));
    const { code, stdout } = await runImport(folder, "docs/named.json", { update: true });
    expect(code).toBe(0);
    expect(textOf(folder, "definitions/shop/schemas/orders/order.yaml").includes("Sum(net")).toBe(/kept/.test(stdout));
    return stdout;
  };
  expect(await run("To set Sum(net of an order.")).toContain("kept: a text of orders.replace names it");
  expect(await run("To set Sum(netto of an order.")).not.toContain("kept");
});

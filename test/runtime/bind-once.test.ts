import { expect, test } from "vitest";
import type { BoundTool, Client, Integration } from "../../runtime/src/index.js";
import { bindOnce } from "../../runtime/src/index.js";

test("a tool is bound when it is first asked for, and once", () => {
  const asked: unknown[] = [];
  const client = {} as Client;
  const bindTools = (to: Client, filter: unknown) => {
    asked.push([to === client, filter]);
    return [{ name: "list_all_acme_orders" } as BoundTool];
  };
  const bind = bindOnce({ bindTools } as unknown as Integration, client);
  expect(asked).toEqual([]);
  expect(bind("list_all_acme_orders")).toBe(bind("list_all_acme_orders"));
  expect(asked).toEqual([[true, { names: ["list_all_acme_orders"] }]]);
});

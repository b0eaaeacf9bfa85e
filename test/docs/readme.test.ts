import { afterAll, beforeAll, expect, test } from "vitest";
import { blocks, read } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// The example of README.md is type-checked and run as it is; only the server is a stub.

const example = blocks(read("README.md")).find(({ language }) => language === "ts");
const sandbox = new Sandbox();
beforeAll(() => sandbox.linkPackages());
afterAll(() => sandbox.remove());

/** Answers every request, and tells what it was. */
const STUB = `
globalThis.fetch = async (url, { method, body }) => {
  console.log(method, decodeURIComponent(new URL(url).pathname + new URL(url).search), body ?? "");
  const records = [{ id: 8812, summary: "VPN drops every hour", onHand: 2 }];
  return Response.json(method === "GET" ? records : { id: 5091 });
};
`;

test("the README's example compiles and runs", () => {
  expect(sandbox.compile({ "example.mts": example?.text ?? "" })).toBe("");
  sandbox.write("stub.mjs", STUB);

  const env = { COMPANY_ID: "northwind", PUBLIC_KEY: "public", PRIVATE_KEY: "private", CLIENT_ID: "client" };
  const lines = sandbox.runProgram("example.mjs", env, ["--import", "./stub.mjs"]);
  expect(lines.filter((line) => !line.includes(" tools, "))).toEqual([
    'GET /v4_6_release/apis/3.0/service/tickets?conditions=board/name = "Network" and closedFlag = false ',
    "8812 VPN drops every hour",
    'PATCH /v4_6_release/apis/3.0/procurement/purchaseorders/5091 [{"op":"replace","path":"/status","value":{"id":3}}]',
    "GET /v4_6_release/apis/3.0/procurement/catalog/317/inventory?pageSize=5 ",
    '{"items":[{"id":8812,"summary":"VPN drops every hour","onHand":2}],"next_cursor":null}',
  ]);
  expect(lines.join("\n")).toMatch(/^\d+ tools, the first is list_all_connect_wise_psa_/m);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { blocks, read } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// The program of docs/writes.md is type-checked and run; only the server is a stub.

const sandbox = new Sandbox();
beforeAll(() => sandbox.linkPackages());
afterAll(() => sandbox.remove());

const STUB = `
const answers = [
  () => Response.json({ id: 9932, customFields: [{ id: 9, value: "B2" }] }),
  () => Response.json({ id: 9932 }),
  () => Response.json({ payload: [{ success: true }, { success: false, error: { message: "in use" } }] }, { status: 207 }),
  () => new Response("hello", { headers: { "content-length": "5", "content-disposition": 'attachment; filename="../a.txt"' } }),
];
globalThis.fetch = async (url, { method, body }) => {
  console.log(method, new URL(url).pathname.split("/3.0")[1], body);
  return answers.shift()();
};
`;

test("the program compiles and runs", () => {
  const program = blocks(read("docs/writes.md")).find(({ language }) => language === "ts");
  expect(sandbox.compile({ "program.mts": program?.text ?? "" })).toBe("");
  sandbox.write("stub.mjs", STUB);
  const fields = [
    { id: 9, value: "B2" },
    { id: 4, value: "A-17" },
  ];
  const patch = [
    { op: "replace", path: "/customFields", value: fields },
    { op: "remove", path: "/agreement" },
  ];
  expect(sandbox.runProgram("program.mjs", { PRIVATE_KEY: "private" }, ["--import", "./stub.mjs"])).toEqual([
    "GET /service/tickets/9932 null",
    `PATCH /service/tickets/9932 ${JSON.stringify(patch)}`,
    'DELETE /procurement/purchaseorders/5091/lineitems/bulk {"ids":[7310,7311]}',
    "[ 'ids[1]: in use' ]",
    "GET /system/documents/77/download null",
    "a.txt 5 5",
  ]);
});

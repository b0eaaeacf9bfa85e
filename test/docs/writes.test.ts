import { spawnSync } from "node:child_process";
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

const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    types: ["node"],
    skipLibCheck: true,
    outDir: ".",
  },
  files: ["program.mts"],
};

test("the program compiles and runs", () => {
  const program = blocks(read("docs/writes.md")).find(({ language }) => language === "ts");
  sandbox.write("program.mts", program?.text ?? "");
  sandbox.write("stub.mjs", STUB);
  sandbox.write("tsconfig.json", JSON.stringify(TSCONFIG));
  expect(sandbox.node("node_modules/typescript/bin/tsc -p .").text).toBe("");

  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "./stub.mjs", "program.mjs"], {
    cwd: sandbox.root,
    env: { PRIVATE_KEY: "private" },
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const fields = [
    { id: 9, value: "B2" },
    { id: 4, value: "A-17" },
  ];
  const patch = [
    { op: "replace", path: "/customFields", value: fields },
    { op: "remove", path: "/agreement" },
  ];
  expect(stdout.trim().split("\n")).toEqual([
    "GET /service/tickets/9932 null",
    `PATCH /service/tickets/9932 ${JSON.stringify(patch)}`,
    'DELETE /procurement/purchaseorders/5091/lineitems/bulk {"ids":[7310,7311]}',
    "[ 'ids[1]: in use' ]",
    "GET /system/documents/77/download null",
    "a.txt 5 5",
  ]);
});

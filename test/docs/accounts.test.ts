import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { blocks, read } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// The programs of docs/accounts.md are type-checked and the first is run; only the server is a stub.

const all = blocks(read("docs/accounts.md"));
const programs = all.filter(({ language }) => language === "ts");
const sandbox = new Sandbox();
beforeAll(() => sandbox.linkPackages());
afterAll(() => sandbox.remove());

/** Answers every request, and tells what it was. */
const STUB = `
globalThis.fetch = async (url, { headers }) => {
  console.log(url, headers.authorization ? atob(headers.authorization.slice(6)) : "unsigned");
  return Response.json(url.includes("companyinfo") ? { Codebase: "v2025_1/", IsCloud: "True" } : { id: 7 });
};
`;

test("the programs compile and run", () => {
  const [program, store] = programs;
  expect(sandbox.compile({ "program.mts": program?.text ?? "", "store.mts": store?.text ?? "" })).toBe("");
  sandbox.write("stub.mjs", STUB);
  const server = "https://api-eu.myconnectwise.net/v2025_1/apis/3.0";
  expect(sandbox.runProgram("program.mjs", { PRIVATE_KEY: "private" }, ["--import", "./stub.mjs"])).toEqual([
    "https://eu.myconnectwise.net/login/companyinfo/northwind unsigned",
    `${server}/service/tickets/7 northwind+public:private`,
    `${server}/service/tickets/8 northwind+another:ANOTHER_KEY-of-the-vault`,
    `${server}/service/tickets/9 northwind+another:ANOTHER_KEY-of-the-vault`,
  ]);
});

test("the discovery that is shown is the one of ConnectWise", () => {
  const shown = parse(all.find(({ language, note }) => language === "yaml" && note === "")?.text ?? "") as {
    server: { url: string; discovery: object };
  };
  const { server } = parse(read("definitions/connectwise-psa/integration.yaml")) as typeof shown;
  expect(shown.server).toEqual({ url: server.url, discovery: server.discovery });
});

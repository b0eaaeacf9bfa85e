import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { blocks, read } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// The programs of docs/forms-and-webhooks.md are type-checked and run; only what they talk to is a stub.

const all = blocks(read("docs/forms-and-webhooks.md"));
const [formProgram, webhookProgram, ownTest] = all.filter(({ language }) => language === "ts");
const sandbox = new Sandbox();
beforeAll(() => {
  sandbox.linkPackages();
  sandbox.write("stub.mjs", STUB);
  sandbox.write("post.mjs", POST);
});
afterAll(() => sandbox.remove());

const STUB = `
import { createHash, createHmac } from "node:crypto";
const form = { service_item_fields: [
  { type: "DROPDOWN", reference_key: "cf_1", display_name: "Access level", required_field: true, options: [{ value: "read", label: "Read only" }] },
] };
const real = globalThis.fetch;
globalThis.fetch = async (url, init) => {
  if (url.startsWith("http://127.0.0.1")) return real(url, init);
  if (url.includes("callbackkey")) return Response.json({ signing_key: "key" });
  if (url.includes("/forms/requests")) return Response.json(form);
  return Response.json(JSON.parse(init.body));
};
globalThis.sign = (body) => createHmac("sha256", createHash("sha256").update("key").digest()).update(body).digest("base64");
`;

const POST = `
import { server } from "./webhook.mjs";
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const delivered = (type) => JSON.stringify({
  CompanyId: "Northwind",
  Action: "updated", Type: type, ID: 7, Entity: JSON.stringify({ id: 7, summary: "VPN" }),
  Metadata: { key_url: "https://na.myconnectwise.net/v2025_1//system/callbackkey/index.rails?companyName=Northwind&id=1" },
});
const body = delivered("ticket");
const post = async (signature, body = delivered("ticket")) => {
  const url = "http://127.0.0.1:" + server.address().port;
  const { status } = await fetch(url, { method: "POST", body, headers: { "x-content-signature": signature } });
  console.log(status);
};
await post(sign(body));
await post(sign(body + " "));
await post(sign(delivered("problem")), delivered("problem"));
server.close();
`;

const run = (program: string): string[] =>
  sandbox.runProgram(program, { API_KEY: "key-123456", CLIENT_ID: "id-123" }, ["--import", "./stub.mjs"]);

test("the programs compile", () => {
  const programs = {
    "form.mts": formProgram?.text ?? "",
    "webhook.mts": webhookProgram?.text ?? "",
    "own.mts": ownTest?.text ?? "",
  };
  expect(sandbox.compile(programs)).toBe("");
});

test("the form is read and answered", () => {
  const [schema, ...sent] = run("form.mjs");
  expect(schema).toBe("create_a_atomicwork_request true item_fields");
  expect(sent.join(" ")).toContain("item_fields: { cf_1: 'read' }");
});

test("the delivery is read, and a forged one is not", () => {
  expect(run("post.mjs")).toEqual([
    "updated VPN",
    "204",
    "connectwise-psa: the signature is not that of the delivery",
    "401",
    "not listed: problem",
    "204",
  ]);
});

test("a test of one's own signs a delivery, and forges one", () => {
  expect(sandbox.runProgram("own.mjs", {})).toEqual([
    "updated ticket 7 { id: 7, summary: 'VPN' }",
    "{ name: 'WebhookError', retryable: false }",
  ]);
});

test("what the page says of deliveries is what the package reads", () => {
  const page = read("docs/forms-and-webhooks.md");
  const { webhooks } = parse(read("definitions/connectwise-psa/integration.yaml")) as {
    webhooks: { event: Record<string, string>; signature: Record<string, string> };
  };
  const { header, key_url, key, hash_key } = webhooks.signature;
  expect(hash_key).toBe(true);
  for (const said of [...Object.values(webhooks.event), header, key_url, key]) expect(page).toContain(said);
});

test("the form that is shown is the one of ConnectWise", () => {
  const shown = parse(all.find(({ language }) => language === "yaml")?.text ?? "") as { forms: object };
  const { forms } = parse(read("definitions/connectwise-psa/integration.yaml")) as typeof shown;
  expect(shown.forms).toEqual(forms);
});

test("the account that is shown is the one of ConnectWise", () => {
  const [, text = ""] = all.filter(({ language }) => language === "yaml").map((one) => one.text);
  const { webhooks } = parse(read("definitions/connectwise-psa/integration.yaml")) as { webhooks: { account: object } };
  expect(parse(text)).toEqual({ account: webhooks.account });
});

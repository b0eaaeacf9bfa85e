import { readFileSync } from "node:fs";
import { join } from "node:path";
import { belongingOf, keyring, listen, newKey, serve, type ServeInvocation } from "@toolwright/gateway";
import { integration as connectwise } from "@toolwright/connectwise-psa/integration";
import { describe, expect, test } from "vitest";
import { scratch, type Scratch } from "../support/scratch.js";
import { ask, environment as PLACES, json, psa, SECRET, stage } from "./gateway.js";

const ACCOUNTS = `accounts:
  # The one of the tests.
  - id: psa
    integration: connectwise-psa
    options: { companyId: acme }
    credentials: { privateKey: { env: PSA_KEY }, publicKey: { env: PSA_PUBLIC }, clientId: { env: PSA_CLIENT } }
`;

const LEADS = "psa leads to https://api-na.myconnectwise.net\n";
const anew = (keys: string) =>
  `psa: privateKey, for https://api-na.myconnectwise.net, ${keys}\n1 credential encrypted anew.\n`;

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
async function run(folder: Scratch, line: string, more: Partial<ServeInvocation> = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  const words = line.split(" ").filter(Boolean);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith("--")) positionals.push(word);
    else values[word.slice(2)] = word === "--quiet" ? true : (words.shift() ?? "");
  }
  const status = await serve({
    root: folder.path,
    positionals,
    values: { accounts: undefined, ...values },
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    environment: PLACES,
    input: () => Promise.resolve(`${SECRET}\n`),
    stopped: () => Promise.resolve(),
    now: () => Date.parse("2026-03-02T09:00:00Z"),
    ...more,
  });
  return { status, out: out.join(""), err: err.join("") };
}

/** A project that has the generated packages. */
function project(accounts: string = ACCOUNTS): Scratch {
  const folder = scratch({ modules: true });
  folder.write([{ path: "toolwright.accounts.yaml", text: accounts }]);
  return folder;
}

describe("toolwright serve", () => {
  test("serves the accounts of the file until it is told to stop", async () => {
    using folder = project();
    let told: unknown;
    let printed = "";
    const { status, err } = await run(folder, "--port 0", {
      out: (text) => (printed += text),
      stopped: async () => {
        // It is asked for before anything is printed.
        await Promise.resolve();
        const [url = ""] = /http:\S+/.exec(printed) ?? [];
        told = await (await fetch(`${url}/integrated-account/psa/tools?toolset=procurement`)).json();
        expect((await fetch(`${url}/nothing`)).status).toBe(404);
      },
    });
    expect(status, err).toBe(0);
    expect(printed).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect((told as { result: unknown[] }).result.length).toBeGreaterThan(10);
    const entries = err
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.map(({ status, account }) => [status, account])).toEqual([
      [200, "psa"],
      [404, undefined],
    ]);
  });

  test("--quiet leaves failures and wrong tokens in the log", async () => {
    using folder = project(`${ACCOUNTS}    tokens: [{ sha256: ${"a".repeat(64)} }]\n`);
    let printed = "";
    const { err } = await run(folder, "--port 0 --quiet", {
      out: (text) => (printed += text),
      stopped: async () => {
        // It is asked for before anything is printed.
        await Promise.resolve();
        const [url = ""] = /http:\S+/.exec(printed) ?? [];
        await fetch(`${url}/nothing`);
        await fetch(`${url}/integrated-account/psa/tools`);
      },
    });
    expect(JSON.parse(err)).toMatchObject({ status: 401, account: "psa" });
  });

  test("does not let others in without tokens", async () => {
    using folder = project();
    expect(await run(folder, "--port 0 --host 0.0.0.0")).toMatchObject({
      status: 2,
      err: "Others can reach 0.0.0.0, and these accounts have no tokens: psa. Make some with `toolwright serve token`.\n",
    });
  });

  test.each([
    [
      "",
      "integration: nothing",
      1,
      `toolwright.accounts.yaml:4:5: account psa: integration "nothing" is not installed here.`,
    ],
    ["--port 99999", "", 2, "--port takes a whole number up to 65535"],
    ["--max-body big", "", 2, "--max-body takes a whole number"],
    ["--accounts none.yaml", "", 1, "There is no none.yaml. Write one, or name another with --accounts or --database."],
    ["--accounts a --database b", "", 2, "Give --accounts or --database"],
    ["toke", "", 2, "There is no `serve toke`; there are check, token, key, encrypt, rotate, import."],
    ["encrypt", "", 2, "--account <id> --name <credential>"],
    ["encrypt --account psa --name privateKey", "", 1, "TOOLWRIGHT_KEYS is not set"],
    ["token --expires soon", "", 2, "--expires takes a date"],
    ["token --expires 31.1.2027", "", 2, "--expires takes a date"],
    ["token --expires 2027-02-31x", "", 2, "--expires takes a date"],
    ["token --expires 2026-03-02", "", 2, "--expires 2026-03-02 is past: nobody could use the token."],
    ["token --expires 2026-03-02T09:00:00Z", "", 2, "is past"],
    ["import", "", 2, "Name the database with --database."],
  ])("`%s` with a mistake says what to do", async (line, change, status, message) => {
    using folder = project(change === "" ? ACCOUNTS : ACCOUNTS.replace(/integration: .*/, change));
    const ran = await run(folder, line);
    expect(ran.status, ran.err).toBe(status);
    expect(ran.err).toContain(message);
  });

  test("check tells file, line and column of what an integration does not take", async () => {
    using folder = project(
      ACCOUNTS.replace("companyId: acme", "siet: x, site: evil.example").replace("PSA_KEY", "NONE") +
        "    methods: [raed]\n    overrides: { list_all_tickets: {} }\n",
    );
    const at = (place: string) => `toolwright.accounts.yaml:${place}: account psa: `;
    expect((await run(folder, "check")).err.trim().split("\n")).toEqual([
      `${at("5:16")}options.siet is not known. Did you mean "site"?`,
      `${at("6:20")}credentials.privateKey needs the environment variable NONE, which is not set`,
      expect.stringContaining(`${at("8:18")}overrides.list_all_tickets is not a tool.`),
      expect.stringContaining(`${at("7:5")}methods asks for "raed"`),
    ]);
    folder.write([
      { path: "toolwright.accounts.yaml", text: ACCOUNTS.replace("companyId: acme", "site: evil.example") },
    ]);
    expect((await run(folder, "check")).err.trim().split("\n")).toEqual([
      `${at("3:5")}companyId is required`,
      expect.stringContaining(`${at("5:16")}site must be`),
    ]);
  });

  test("check tells to which hosts accounts lead, such as one that was moved", async () => {
    using folder = project(
      ACCOUNTS +
        ACCOUNTS.slice(ACCOUNTS.indexOf("  - id"))
          .replace("id: psa", "id: moved")
          .replace("companyId: acme", "companyId: acme, site: psa.example, allowCustomHost: true"),
    );
    expect(await run(folder, "check")).toMatchObject({
      status: 0,
      out: `${LEADS}moved leads to https://psa.example\n2 accounts are right.\n`,
    });
  });

  test("makes keys, tokens and encrypted credentials, and encrypts anew with another key", async () => {
    using folder = project();
    const made = await run(folder, "token --label agent --expires 2027-01-31");
    expect(made.out).toMatch(/^twg_[\w-]{43}\n$/);
    const entry = /- (\{.*\})/.exec(made.err)?.[1] ?? "";
    const [first, second] = [
      (await run(folder, "key --id k1")).out.trim(),
      (await run(folder, "key --id k2")).out.trim(),
    ];
    const environment = { ...PLACES, TOOLWRIGHT_KEYS: first };
    const line = (await run(folder, "encrypt --account psa --name privateKey", { environment })).out.trim();
    expect((await run(folder, "encrypt --account ps --name privateKey", { environment })).err).toBe(
      "There is no account ps. Write it first: its secrets are bound to the host it leads to.\n",
    );
    expect((await run(folder, "encrypt --account psa --name privatKey", { environment })).err).toBe(
      '--name privatKey: is no credential. Did you mean "privateKey"?\n',
    );
    expect(line).toMatch(/^privateKey: \{ encrypted: v1\.k1\./);
    folder.write([
      {
        path: "toolwright.accounts.yaml",
        text: `${ACCOUNTS.replace("privateKey: { env: PSA_KEY }", line)}    tokens: [${entry}]\n`,
      },
    ]);
    expect(await run(folder, "check", { environment })).toMatchObject({
      status: 0,
      out: `${LEADS}1 account is right.\n`,
    });
    expect(await run(folder, "rotate", { environment })).toMatchObject({
      out: `${anew("with the same key k1")}No key was changed: to change keys, put the new one in front of those in TOOLWRIGHT_KEYS.\n`,
    });
    const both = { TOOLWRIGHT_KEYS: `${second},${first}` };
    expect(await run(folder, "rotate", { environment: both })).toMatchObject({ out: anew("k1 → k2") });
    const rotated = readFileSync(join(folder.path, "toolwright.accounts.yaml"), "utf8");
    expect(rotated).toContain("# The one of the tests.");
    expect(rotated).toContain("v1.k2.");
    expect(await run(folder, "check", { environment: { ...PLACES, TOOLWRIGHT_KEYS: second } })).toMatchObject({
      status: 0,
    });
    expect((await run(folder, "check", { environment })).err).toContain(
      'the key "k2", which TOOLWRIGHT_KEYS does not hold',
    );
    expect(await run(folder, "import --database a.db", { environment: both })).toMatchObject({
      out: "1 account written.\n",
    });
    expect(
      await run(folder, "rotate --database a.db", { environment: { TOOLWRIGHT_KEYS: `${first},${second}` } }),
    ).toMatchObject({ out: anew("k2 → k1") });
    expect(await run(folder, "check --database a.db", { environment })).toMatchObject({
      status: 0,
      out: `${LEADS}1 account is right.\n`,
    });
  });
});

test.each(["encrypt --account psa --name privateKey", "rotate"])(
  "`%s` says which account leads nowhere, or holds what no key opens",
  async (line) => {
    const environment = { ...PLACES, TOOLWRIGHT_KEYS: newKey("k1") };
    const encrypted = keyring(environment.TOOLWRIGHT_KEYS).encrypt(SECRET, belongingOf(psa, connectwise, "publicKey"));
    using folder = project(ACCOUNTS.replace("{ env: PSA_KEY }", `{ encrypted: ${encrypted} }`));
    const ran = await run(folder, line, { environment });
    if (line === "rotate") expect(ran.err).toMatch(/^account psa: credentials\.privateKey cannot be decrypted/);
    folder.write([
      {
        path: "toolwright.accounts.yaml",
        text: ACCOUNTS.replace("acme", "acme, site: evil.example").replace(
          "{ env: PSA_KEY }",
          `{ encrypted: ${encrypted} }`,
        ),
      },
    ]);
    expect(await run(folder, line, { environment })).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^account psa: site must be/) as string,
    });
  },
);

test("a start opens accounts; what their listings need is prepared after it, until the gateway drains", async () => {
  const looked = new Set<string>();
  const tools = connectwise.catalogue.tools.map((tool) => ({
    ...tool,
    get inputSchema() {
      looked.add(tool.name);
      return tool.inputSchema;
    },
  }));
  const load = async () => ({ ...connectwise, catalogue: { ...connectwise.catalogue, tools } });
  const ended = stage([psa], undefined, { load }).gateway;
  await ended.open("psa");
  expect(looked.size, "a server listens before").toBe(0);
  const preparing = ended.prepare(["psa", "nobody"]);
  ended.drain();
  await preparing;
  expect(looked.size).toBe(0);
  await stage([psa, { ...psa, id: "wrong", options: {} }], undefined, { load }).gateway.prepare(["wrong", "psa"]);
  expect(looked.size).toBe(tools.length);
});

describe("a server that is told to stop", () => {
  test("says so, answers what runs, and takes no more", async () => {
    let answer: (response: Response) => void = () => {};
    let asked: () => void = () => {};
    const reached = new Promise<void>((resolve) => (asked = resolve));
    const { gateway } = stage([psa], () => {
      asked();
      return new Promise((resolve) => (answer = resolve));
    });
    const server = await listen(gateway, { port: 0 });
    const running = fetch(`${server.url}/proxy/tickets?integrated_account_id=psa`);
    await reached;
    const closed = server.close();
    expect((await ask(gateway, "GET /health")).body).toEqual({ status: "draining" });
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    answer(json([{ id: 1 }]));
    const response = await running;
    expect(response.headers.get("connection")).toBe("close");
    expect(await response.json()).toMatchObject({ result: [{ id: 1 }] });
    await closed;
  });

  test("cuts off what is not answered in time", async () => {
    let asked: () => void = () => {};
    const reached = new Promise<void>((resolve) => (asked = resolve));
    const { gateway, sent } = stage([psa], () => {
      asked();
      return new Promise(() => {});
    });
    const server = await listen(gateway, { port: 0 });
    const running = fetch(`${server.url}/proxy/tickets?integrated_account_id=psa`).catch((error: Error) => error);
    await reached;
    await server.close(1);
    expect(await running).toBeInstanceOf(Error);
    // A read that nobody waits for is given up.
    await new Promise(setImmediate);
    expect(sent[0]?.signal?.aborted).toBe(true);
  });
});

describe("a call that takes too long", () => {
  const never = () => new Promise<Response>(() => {});

  test("is answered before the SDK stops waiting: a read may be repeated, a write not", async () => {
    const { gateway } = stage([psa], never, { deadlineMs: 5 });
    expect(await ask(gateway, "GET /proxy/tickets?integrated_account_id=psa")).toMatchObject({ status: 504 });
    const write = await ask(gateway, "POST /proxy/tickets?integrated_account_id=psa", {
      body: { summary: "s", company: { id: 3 } },
    });
    expect(write).toMatchObject({
      status: 500,
      body: { details: { uncertain: true }, advice: expect.stringContaining("Look the record up") },
    });
  });

  test("a write goes on when its client has gone, a read does not", async () => {
    let leave: () => void = () => {};
    const { gateway, sent } = stage([psa], () => {
      leave();
      return new Promise((resolve) => setImmediate(() => resolve(json({ id: 7 }))));
    });
    const onGone = (given: () => void): void => void (leave = given);
    const body = { summary: "s", company: { id: 3 } };
    const write = await ask(gateway, "POST /proxy/tickets?integrated_account_id=psa", { body, onGone });
    expect(write.status).toBe(200);
    expect(sent[0]?.signal?.aborted).toBe(false);
    await ask(gateway, "GET /proxy/tickets/7?integrated_account_id=psa", { onGone });
    expect(sent[1]?.signal?.aborted).toBe(true);
  });
});

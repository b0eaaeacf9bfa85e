import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  belongingOf,
  databaseStore,
  keyring,
  newKey,
  openDatabase,
  parseAccounts,
  serve,
  type Account,
} from "@toolwright/gateway";
import { integration as connectwise } from "@toolwright/connectwise-psa/integration";
import { afterEach, describe, expect, test } from "vitest";
import { root } from "../support/imports.js";
import { scratch, type Scratch } from "../support/scratch.js";
import { psa, SECRET } from "./gateway.js";

// What others do to accounts while a rotation imports the integrations that they need.

const [older, newer] = [newKey("k1"), newKey("k2")];
const during = globalThis as { meanwhile?: ((name: string) => void) | undefined };
afterEach(() => (during.meanwhile = undefined));

/** A project with integrations that tell when they are imported. */
function project(...names: readonly string[]): Scratch {
  const folder = scratch();
  const real = pathToFileURL(join(root, "generated/connectwise-psa/dist/integration.js")).href;
  for (const name of names) {
    folder.write([
      { path: `node_modules/${name}/package.json`, text: '{"type":"module","exports":{"./integration":"./index.js"}}' },
      {
        path: `node_modules/${name}/index.js`,
        text: `export { integration } from ${JSON.stringify(real)};\nglobalThis.meanwhile?.(${JSON.stringify(name)});\n`,
      },
    ]);
  }
  return folder;
}

function account(id: string, integration: string): Account {
  const { credentials, ...rest } = { ...psa, id, integration };
  const encrypted = keyring(older).encrypt(SECRET, belongingOf(rest, connectwise, "privateKey"));
  return { ...rest, credentials: { ...credentials, privateKey: { encrypted } } };
}

/** By the id of its key. */
function keyOf({ credentials }: Account): string | undefined {
  const place = credentials?.["privateKey"];
  return place && "encrypted" in place ? place.encrypted.split(".")[1] : undefined;
}

async function rotate(folder: Scratch, values: Readonly<Record<string, string>> = {}) {
  let [out, err] = ["", ""];
  const status = await serve({
    root: folder.path,
    positionals: ["rotate"],
    values,
    out: (text) => (out += text),
    err: (text) => (err += text),
    environment: { TOOLWRIGHT_KEYS: `${newer},${older}` },
    input: () => Promise.resolve(""),
    stopped: () => Promise.resolve(),
  });
  return { status, out, err };
}

describe("rotating keeps what others write meanwhile", () => {
  test("in a database: what they removed, restricted, added and encrypted", async () => {
    using folder = project("@acme/psa", "@acme/later");
    const path = join(folder.path, "accounts.db");
    const database = await openDatabase(path);
    const [store, other] = [databaseStore(database), databaseStore(await openDatabase(path))];
    const plain: Account = { ...psa, id: "plain", integration: "@acme/not-installed" };
    store.put([...["removed", "restricted", "kept"].map((id) => account(id, "@acme/psa")), plain]);
    const imported: string[] = [];
    during.meanwhile = (name) => {
      imported.push(name);
      if (name === "@acme/later") return other.put([account("last", "@acme/psa")]);
      other.remove("removed");
      other.put([{ ...account("restricted", "@acme/psa"), methods: ["read"] }, account("added", "@acme/later")]);
    };
    database.exec("create table written (id text)");
    database.exec("create trigger t after insert on accounts begin insert into written values (new.id); end");
    const { status, out, err } = await rotate(folder, { database: path });
    expect(status, err).toBe(0);
    expect(imported).toEqual(["@acme/psa", "@acme/later"]);
    expect(store.all().map((one) => [one.id, keyOf(one), one.methods])).toEqual([
      ["added", "k2", undefined],
      ["kept", "k2", undefined],
      ["last", "k2", undefined],
      ["plain", undefined, undefined],
      ["restricted", "k2", ["read"]],
    ]);
    // What has nothing encrypted is not written, nor must its integration be there.
    expect(database.prepare("select id from written where id = 'plain'").get()).toBe(undefined);
    expect(out).toMatch(/\n4 credentials encrypted anew\.\n$/);
    store.close?.();
    other.close?.();
  });

  test("in a database: nothing is written when one cannot be decrypted", async () => {
    using folder = project("@acme/psa");
    const path = join(folder.path, "accounts.db");
    const store = databaseStore(await openDatabase(path));
    store.put([account("one", "@acme/psa"), { ...account("other", "@acme/psa"), id: "two" }]);
    expect(await rotate(folder, { database: path })).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringMatching(/^account two: credentials\.privateKey cannot be decrypted/) as string,
    });
    expect(store.all().map(keyOf)).toEqual(["k1", "k1"]);
    // It is not left locked.
    expect(store.remove("two")).toBe(true);
    store.close?.();
  });

  test("in a file", async () => {
    using folder = project("@acme/psa");
    const path = join(folder.path, "toolwright.accounts.yaml");
    const text = (...accounts: readonly Account[]) => `# Ours.\n${JSON.stringify({ accounts })}\n`;
    writeFileSync(path, text(account("removed", "@acme/psa"), account("restricted", "@acme/psa")));
    during.meanwhile = () =>
      writeFileSync(
        path,
        text({ ...account("restricted", "@acme/psa"), methods: ["read"] }, account("added", "@acme/psa")),
      );
    const { status, out, err } = await rotate(folder);
    expect(status, err).toBe(0);
    const written = readFileSync(path, "utf8");
    expect(written).toMatch(/^# Ours\.\n/);
    expect(parseAccounts(written, path).map((one) => [one.id, keyOf(one), one.methods])).toEqual([
      ["restricted", "k2", ["read"]],
      ["added", "k2", undefined],
    ]);
    expect(out).toMatch(/^restricted: .*\nadded: .*\n2 credentials encrypted anew\.\n$/);
    expect(Object.keys(folder.snapshot())).toEqual(["toolwright.accounts.yaml"]);
  });
});

test("what is not in a file as it was printed is not said to be encrypted anew", async () => {
  using folder = project("@acme/psa");
  const text = JSON.stringify({ accounts: [account("one", "@acme/psa")] }).replace('"v1.', String.raw`"\u00761.`);
  folder.write([{ path: "toolwright.accounts.yaml", text }]);
  expect(await rotate(folder)).toMatchObject({
    status: 1,
    out: "",
    err: "account one: credentials.privateKey is written with escapes or over lines: write it as `toolwright serve encrypt` printed it\n",
  });
  expect(folder.snapshot()).toEqual({ "toolwright.accounts.yaml": text });
});

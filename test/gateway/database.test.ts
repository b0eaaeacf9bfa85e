import { join } from "node:path";
import { databaseStore, openDatabase, tokenHash } from "@toolwright/gateway";
import { describe, expect, test } from "vitest";
import { scratch } from "../support/scratch.js";
import { ask, psa, stage } from "./gateway.js";

describe("a database of accounts", () => {
  test("finds, replaces and removes them, and sees what another process wrote", async () => {
    using folder = scratch();
    const path = join(folder.path, "accounts.db");
    const store = databaseStore(await openDatabase(path));
    const other = databaseStore(await openDatabase(path));
    store.put([psa, { ...psa, id: "closed", tokens: [{ sha256: tokenHash("x") }] }]);
    const found = store.find("psa");
    expect(found).toEqual(psa);
    expect(store.find("psa"), "the same object while nothing changes").toBe(found);
    expect(store.open()).toEqual(["psa"]);
    other.put([{ ...psa, methods: ["read"] }]);
    expect(store.find("psa")).toEqual({ ...psa, methods: ["read"] });
    expect(store.find("nobody' or '1'='1")).toBe(undefined);
    expect(other.remove("psa")).toBe(true);
    expect(other.remove("psa")).toBe(false);
    expect(store.find("psa")).toBe(undefined);
    expect(store.all().map(({ id }) => id)).toEqual(["closed"]);
    store.close?.();
    other.close?.();
  });

  test("takes all or none", async () => {
    const store = databaseStore(await openDatabase(":memory:"));
    expect(() => store.put([psa, { ...psa, id: "no id" }])).toThrow("no id: id must match");
    expect(store.all()).toEqual([]);
    store.close?.();
  });

  test("gives no account under the id of another", async () => {
    const database = await openDatabase(":memory:");
    const store = databaseStore(database);
    store.put([psa]);
    database.exec("insert into accounts select 'mine', integration, is_open, account from accounts");
    expect(() => store.find("mine")).toThrow("the row mine holds the account psa");
    expect(() => store.all()).toThrow("the row mine holds the account psa");
    store.close?.();
  });

  test("serves", async () => {
    const store = databaseStore(await openDatabase(":memory:"));
    store.put([psa]);
    const { gateway } = stage([], undefined, { accounts: store });
    expect((await ask(gateway, "GET /proxy/tickets?integrated_account_id=psa")).status).toBe(200);
    store.close?.();
  });
});

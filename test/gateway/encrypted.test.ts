import { belongingOf, keyring, newKey, parseAccounts, type Account } from "@toolwright/gateway";
import { integration as connectwise } from "@toolwright/connectwise-psa/integration";
import { describe, expect, test } from "vitest";
import { ask, environment, json, psa, SECRET, stage } from "./gateway.js";

describe("encrypted credentials", () => {
  const of = belongingOf(psa, connectwise, "privateKey");
  const [older, newer] = [newKey("k1"), newKey("k2")];
  const withKey = (encrypted: string, options: Account["options"] = {}): Account => ({
    ...psa,
    options: { ...psa.options, ...options },
    credentials: { ...psa.credentials, privateKey: { encrypted } },
  });
  const opened = (account: Account) => {
    const { gateway, sent } = stage([account], () => json([]), {
      environment: { ...environment, TOOLWRIGHT_KEYS: older },
    });
    return { sent, open: () => gateway.open("psa"), gateway };
  };

  test("are decrypted for their account, name and host with any key that is there", async () => {
    const encrypted = keyring(older).encrypt(SECRET, of);
    expect(encrypted).not.toContain(SECRET);
    expect(keyring(`${newer},${older}`).decrypt(encrypted, of)).toBe(SECRET);
    expect(keyring(`${newer}, ${older}`).encrypt(SECRET, of)).toMatch(/^v1\.k2\./);
    const { gateway, sent } = opened(withKey(encrypted));
    expect((await ask(gateway, "GET /proxy/tickets?integrated_account_id=psa")).status).toBe(200);
    expect(sent[0]?.headers).toMatchObject({ authorization: `Basic ${btoa(`acme+pub:${SECRET}`)}` });
  });

  test("are of no use when they were changed, moved, or their key is gone", () => {
    const encrypted = keyring(older).encrypt(SECRET, of);
    const flipped = encrypted.slice(0, -1) + (encrypted.endsWith("A") ? "B" : "A");
    expect(() => keyring(older).decrypt(`${encrypted.slice(0, -8)}AAAAAAAA`, of)).toThrow("cannot be decrypted");
    expect(() => keyring(older).decrypt(flipped, { ...of, account: "other" })).toThrow("cannot be decrypted");
    for (const moved of [{ account: "other" }, { name: "publicKey" }, { integration: "atomicwork" }])
      expect(() => keyring(older).decrypt(encrypted, { ...of, ...moved })).toThrow(
        "cannot be decrypted: it was changed, or encrypted for another account, name, integration, host or key",
      );
    const unbound = encrypted.split(".").toSpliced(2, 1).join(".");
    expect(() => parseAccounts(JSON.stringify({ accounts: [withKey(unbound)] }), "a.json")).toThrow("must match");
    expect(() => keyring(older).decrypt(encrypted.replace("v1", "v2"), of)).toThrow("is not what `toolwright");
    expect(() => keyring(newer).decrypt(encrypted, of)).toThrow('the key "k1", which TOOLWRIGHT_KEYS does not hold');
    expect(() => keyring(undefined).encrypt(SECRET, of)).toThrow("TOOLWRIGHT_KEYS is not set");
    expect(() => keyring("k1:short")).toThrow("key 1 is none");
  });

  test.each([
    [{ site: "psa.evil.example", allowCustomHost: true }, "https://psa.evil.example"],
    [{ site: "127.0.0.1:8080", allowCustomHost: true }, "http://127.0.0.1:8080"],
    [{ site: "api-eu.myconnectwise.net" }, "https://api-eu.myconnectwise.net"],
  ])("are of no use when the account leads elsewhere: %j", async (options, host) => {
    const encrypted = keyring(older).encrypt(SECRET, of);
    const { open, sent } = opened(withKey(encrypted, options));
    await expect(open()).rejects.toThrow(
      `account psa: credentials.privateKey was encrypted for https://api-na.myconnectwise.net, and the account leads to ${host}. If that was changed on purpose, encrypt the secret anew: \`toolwright serve encrypt --account psa --name privateKey\``,
    );
    // Nor when the text says that it was encrypted for that host.
    const parts = encrypted.split(".");
    const forged = parts.with(2, Buffer.from(host).toString("base64url")).join(".");
    await expect(opened(withKey(forged, options)).open()).rejects.toThrow("cannot be decrypted");
    expect(sent).toEqual([]);
    // What is wrong with the host is told as it is.
    await expect(opened(withKey(encrypted, { site: "psa.evil.example" })).open()).rejects.toThrow(/site must be/);
  });

  test("are bound to the token endpoint too", () => {
    const token = { url: "https://login.{site}/token", grant: "client_credentials", clientId: "a", clientAuth: "body" };
    const api = { ...connectwise.api, auth: { ...connectwise.api.auth, token } } as typeof connectwise.api;
    expect(belongingOf(psa, { ...connectwise, api }, "privateKey").origins).toEqual([
      "https://api-na.myconnectwise.net",
      "https://login.api-na.myconnectwise.net",
    ]);
  });
});

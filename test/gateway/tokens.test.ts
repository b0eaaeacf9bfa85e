import { newToken, tokenHash, type Account } from "@toolwright/gateway";
import { describe, expect, test } from "vitest";
import { ask, json, psa, stage } from "./gateway.js";

describe("bearer tokens", () => {
  const [first, second, past, foreign] = [newToken(), newToken(), newToken(), newToken()];
  const now = Date.parse("2026-03-02T09:00:00Z");
  const accounts: Account[] = [
    {
      ...psa,
      tokens: [
        { label: "first", sha256: tokenHash(first) },
        { label: "second", sha256: tokenHash(second), expires: "2026-03-02T09:00:01Z" },
        { label: "past", sha256: tokenHash(past), expires: "2026-03-02T09:00:00Z" },
      ],
    },
    { ...psa, id: "other", tokens: [{ sha256: tokenHash(foreign) }] },
    { ...psa, id: "open" },
  ];
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const { gateway, sent } = stage(accounts, () => json([]), { client: { clock } });
  const statusOf = async (account: string, headers: Record<string, string> = {}) =>
    (await ask(gateway, `GET /proxy/tickets?integrated_account_id=${account}`, { headers })).status;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  test("each of an account's opens it until it expires", async () => {
    expect(await statusOf("psa", bearer(first))).toBe(200);
    expect(await statusOf("psa", { authorization: `bearer  ${second}` })).toBe(200);
    expect(await statusOf("psa", bearer(past))).toBe(401);
  });

  test("no other opens it, and nobody learns which accounts there are", async () => {
    const before = sent.length;
    const tries = [
      {},
      bearer(foreign),
      bearer(first.slice(0, -1)),
      bearer(tokenHash(first)),
      { authorization: `Basic ${first}` },
      bearer(""),
    ];
    const answers = await Promise.all(
      ["psa", "nobody"].flatMap((account) =>
        tries.map((headers) => ask(gateway, `GET /integrated-account/${account}/tools`, { headers })),
      ),
    );
    expect(new Set(answers.map(({ raw, status }) => `${status} ${raw}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, headers: { "www-authenticate": 'Bearer realm="toolwright"' } });
    expect(await statusOf("nobody", bearer(first))).toBe(401);
    expect(sent).toHaveLength(before);
  });

  test("an account without any is for programs of this machine, not for web pages", async () => {
    expect(await statusOf("open")).toBe(200);
    expect(await statusOf("open", { host: "localhost:8080", origin: "http://localhost:8080" })).toBe(200);
    expect(await statusOf("open", { host: "rebound.example" })).toBe(401);
    expect(await statusOf("open", { origin: "https://evil.example" })).toBe(401);
    expect(await statusOf("open", { origin: "http://localhost.evil.example" })).toBe(401);
    expect(await statusOf("open", { "sec-fetch-site": "cross-site" })).toBe(401);
    expect(await statusOf("open", { "x-forwarded-for": "203.0.113.7" })).toBe(401);
    const public_ = stage(accounts, () => json([]), { serveOpen: false });
    expect((await ask(public_.gateway, "GET /proxy/tickets?integrated_account_id=open")).status).toBe(401);
  });

  test("are random, and kept as hashes only", () => {
    expect(first).toMatch(/^twg_[\w-]{43}$/);
    expect(JSON.stringify(accounts)).not.toContain(first);
  });
});

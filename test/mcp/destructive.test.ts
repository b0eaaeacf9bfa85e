import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { confirmation, GOOD_FOR } from "../../mcp/dist/confirmation.js";
import { marksIn, ownMarks } from "../../mcp/dist/confirmation-marks.js";
import { accountText } from "../../mcp/dist/account-text.js";
import { connectwise, offered, offeredOn, SECRETS, serving, upstream } from "./account.js";
import { read, REVISIONS, speaker, type Result } from "./clients.js";

const DELETE = "delete_a_connect_wise_psa_ticket_by_id";
const gone = () => upstream(() => new Response(null, { status: 204 }));
const ALLOWED = ["--tools", DELETE, "--allow-destructive"];

const tokenOf = (result: Result): string => (read(result) as { confirm: string }).confirm;

test("what a person is asked shows every sign of the arguments", async () => {
  const name = "connect_wise_psa_members_deactivate_by_sso";
  const { offer } = await offered(gone(), "--tools", name, "--allow-destructive");
  const { confirm } = await offer.call(name, { ssoid: "me\u202etxt.\u{e0041}" }, { signal: AbortSignal.any([]) });
  expect(confirm?.question).toContain(String.raw`{"ssoid":"me\u202etxt.\udb40\udc41"}`);
});

test("a tool that destroys is not offered unless that is allowed", async () => {
  const without = await offered(gone(), "--tools", `${DELETE},list_all_connect_wise_psa_tickets`);
  expect(without.offer.tools.map(({ name }) => name)).toEqual(["list_all_connect_wise_psa_tickets"]);
  expect(without.about).toMatch(
    /^1 tool, [\d,]+ tokens of definitions; without 1 that destroy \(--allow-destructive\)$/,
  );
  expect(without.offer.instructions).toContain("Not all tools of ConnectWise PSA are offered by this server");
  await expect(without.offer.call(DELETE, { id: 1 }, { signal: AbortSignal.any([]) })).rejects.toThrow(
    "exists, but is not offered by this server: tell the user.",
  );
  expect((await offered(gone(), ...ALLOWED)).offer.tools.map(({ name }) => name)).toEqual([DELETE]);
});

test.each(["beside the arguments", "among them"])(
  "call_tool takes a confirmation %s, as it says where",
  async (place) => {
    const api = gone();
    const { offer } = await offered(api, "--search", "--allow-destructive");
    const call = async (more: object, among: object = {}) =>
      offer.call(
        "call_tool",
        { name: DELETE, arguments: { id: 12, ...among }, ...more },
        { signal: AbortSignal.any([]) },
      );
    const { confirm, advice } = (await call({})).value as { confirm: string; advice: string };
    expect(advice).toContain("this value as confirm of call_tool, beside name and arguments.");
    expect(api.sent).toEqual([]);
    const { value } = await (place === "among them" ? call({}, { confirm }) : call({ confirm }));
    expect(value).toEqual({ ok: true, id: 12 });
    expect(api.sent).toHaveLength(1);
  },
);

test("a server of nothing is not started", async () => {
  await expect(offered(gone(), "--tools", DELETE)).rejects.toThrow(
    "The only tool that fits destroys, so none would be offered: give --allow-destructive, or choose others.",
  );
  await expect(offered(gone(), "--toolset", "billing", "--methods", "delete")).rejects.toThrow("conditions");
});

test("who is asked is told of the account, without its secrets", async () => {
  const { api } = await connectwise();
  const [publicKey, privateKey, clientId] = SECRETS;
  const given = { companyId: "acme", publicKey, privateKey, clientId };
  const account = accountText(api, given);
  expect(account).toBe("companyId acme, site api-na.myconnectwise.net, codebase v4_6_release");
  expect(accountText(api, { ...given, discoverServer: true })).toBe("companyId acme");
  const { offer } = await offeredOn(gone(), { account }, ...ALLOWED);
  const { confirm, value } = await offer.call(DELETE, { id: 12 }, { signal: AbortSignal.any([]) });
  expect(confirm?.question).toContain(` on the account ${account}: DELETE `);
  expect(value).toMatchObject({ would_do: { account } });
});

describe.each(REVISIONS)("with a client of %s", (revision) => {
  test("the first call shows what would be done, the second does it, a third does not", async () => {
    const api = gone();
    const client = await speaker(revision, { make: await serving(api, ...ALLOWED) });
    const shown = await client.call(DELETE, { id: 12 });
    expect(shown.isError ?? false).toBe(false);
    expect(read(shown)).toMatchObject({ done: false, would_do: { tool: DELETE, arguments: { id: 12 } } });
    expect(api.sent).toEqual([]);

    const other = await client.call(DELETE, { id: 13, confirm: tokenOf(shown) });
    expect(read(other)).toMatchObject({ done: false, refused: expect.stringContaining("exactly these arguments") });
    for (const confirm of ["yes", true, { toString: 1, valueOf: 1 }]) {
      expect(read(await client.call(DELETE, { id: 12, confirm }))).toMatchObject({ done: false });
    }
    expect(api.sent).toEqual([]);

    const done = await client.call(DELETE, { confirm: tokenOf(shown), id: 12 });
    expect(read(done)).toEqual({ ok: true, id: 12 });
    expect(api.sent.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "DELETE /v4_6_release/apis/3.0/service/tickets/12",
    ]);

    const again = await client.call(DELETE, { id: 12, confirm: tokenOf(shown) });
    expect(read(again)).toMatchObject({ done: false, refused: "The confirmation was used before." });
    expect(api.sent).toHaveLength(1);
    await client.close();
  });

  test("what is wrong with its arguments is said first", async () => {
    const api = gone();
    const client = await speaker(revision, { make: await serving(api, ...ALLOWED) });
    const result = await client.call(DELETE, { id: "x" });
    expect(result.isError).toBe(true);
    expect(read(result)).toMatchObject({ error: { kind: "validation" } });
    expect(api.sent).toEqual([]);
    await client.close();
  });

  test("a client that can ask a person does, and their word counts", async () => {
    const api = gone();
    const make = await serving(api, ...ALLOWED);
    const refusing = await speaker(revision, { make }, "decline");
    const declined = await refusing.call(DELETE, { id: 12 });
    expect(declined.isError).toBe(true);
    expect(read(declined)).toMatchObject({ error: { kind: "declined" } });
    expect(api.sent).toEqual([]);
    await refusing.close();

    const willing = await speaker(revision, { make }, "accept");
    expect(read(await willing.call(DELETE, { id: 12 }))).toEqual({ ok: true, id: 12 });
    expect(api.sent).toHaveLength(1);
    await willing.close();
  });

  test("where only a person confirms, no token does", async () => {
    const api = gone();
    const make = await serving(api, ...ALLOWED, "--confirm", "person");
    const unable = await speaker(revision, { make });
    const refused = "This server lets only a person confirm, and this client cannot ask one. Nothing was done.";
    if (revision === "2025-11-25") {
      const result = await unable.call(DELETE, { id: 12, confirm: "x" });
      expect(result.isError).toBe(true);
      expect(read(result)).toEqual({
        error: {
          kind: "unconfirmed",
          message: `${refused} Do not try again.`,
          advice: expect.stringContaining("Tell the user") as string,
        },
      });
    } else {
      // What this revision has for it.
      await expect(unable.call(DELETE, { id: 12, confirm: "x" })).rejects.toMatchObject({
        code: -32021,
        message: expect.stringContaining(`${refused} Do not try again.`) as string,
      });
    }
    expect(api.sent).toEqual([]);
    await unable.close();
    const able = await speaker(revision, { make }, "accept");
    expect(read(await able.call(DELETE, { id: 12 }))).toEqual({ ok: true, id: 12 });
    expect(api.sent).toHaveLength(1);
    await able.close();
  });

  test("the cursor of a cut page does not take the place of a confirmation", async () => {
    const api = gone();
    // What the mark of `{"id":12}` is: anybody can work it out.
    const given = { id: 12, next_cursor: "rest-1-1g38sn1" };
    for (const args of [ALLOWED, [...ALLOWED, "--confirm", "person"], ["--search", "--allow-destructive"]]) {
      const client = await speaker(revision, { make: await serving(api, ...args) });
      const isSearch = args[0] === "--search";
      const result = await client.call(
        isSearch ? "call_tool" : DELETE,
        isSearch ? { name: DELETE, arguments: given } : given,
      );
      expect(read(result)).toMatchObject({
        error: { kind: "validation", message: expect.stringContaining("next_cursor is not known") },
      });
      expect(api.sent).toEqual([]);
      await client.close();
    }
  });

  test("found by search, it is confirmed the same way", async () => {
    const api = gone();
    const client = await speaker(revision, { make: await serving(api, "--search", "--allow-destructive") });
    const call = { name: DELETE, arguments: { id: 12 } };
    const shown = await client.call("call_tool", call);
    expect(read(shown)).toMatchObject({ done: false, would_do: { tool: DELETE } });
    expect(api.sent).toEqual([]);
    expect(read(await client.call("call_tool", { ...call, confirm: tokenOf(shown) }))).toEqual({ ok: true, id: 12 });
    expect(api.sent).toHaveLength(1);
    await client.close();
  });
});

describe("a confirmation", () => {
  let now = 0;
  const marks = ownMarks();
  const mine = () => confirmation(marks, ["acme"], () => now);

  test("holds for equal arguments in any order", () => {
    const token = mine().token("t", { a: 1, b: { c: [1, 2], d: null } });
    expect(mine().refusal(token, "t", { b: { d: null, c: [1, 2] }, a: 1 })).toBeUndefined();
  });

  test("does not hold in another process, which could not tell whether it was used", () => {
    const [one, other] = [ownMarks(), ownMarks()].map((own) => confirmation(own, ["acme"], () => now));
    expect(other?.refusal(one?.token("t", {}) ?? "", "t", {})).toMatch(/was not given by this server for this tool/);
  });

  test("holds once in all processes that share a folder", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "confirm-")), "marks");
    try {
      const processes = [1, 2, 3].map(() => confirmation(marksIn(folder), ["acme"], () => now));
      const tokens = [1, 2].map(() => processes[0]?.token("t", { a: 1 }) ?? "");
      const used = tokens.map((token) => processes.map((one) => one.refusal(token, "t", { a: 1 })));
      expect(used).toEqual([1, 2].map(() => [undefined, "was used before", "was used before"]));
      expect(statSync(join(folder, "secret")).mode & 0o077).toBe(0);
      // What has long expired is cleared away.
      const token = processes[1]?.token("t", {}) ?? "";
      now += 3 * 60 * 60_000;
      expect(processes[2]?.refusal(token, "t", {})).toBe("has expired");
      expect(processes[2]?.refusal(processes[0]?.token("t", {}) ?? "", "t", {})).toBeUndefined();
      expect(readdirSync(folder).map((name) => name.split(".").at(-1))).toEqual(["used", "secret"]);
      writeFileSync(join(folder, "secret"), "short");
      expect(() => marksIn(folder)).toThrow("is no secret of confirmations: remove it");
    } finally {
      rmSync(join(folder, ".."), { recursive: true });
    }
  });

  test.each([
    ["another tool", "u", { a: 1 }],
    ["another value", "t", { a: 2 }],
    ["another type", "t", { a: "1" }],
    ["one argument more", "t", { a: 1, b: null }],
    ["none", "t", {}],
  ])("does not hold for %s", (_, tool, given) => {
    expect(mine().refusal(mine().token("t", { a: 1 }), tool, given)).toMatch(/exactly these arguments/);
  });

  test("does not hold for another account or secret", () => {
    const token = mine().token("t", {});
    expect(confirmation(marks, ["other"], () => now).refusal(token, "t", {})).toBeDefined();
    expect(confirmation(ownMarks(), ["acme"], () => now).refusal(token, "t", {})).toBeDefined();
  });

  test("does not hold when anything in it is changed", () => {
    const token = mine().token("t", {});
    const changed = [...token].map((one, at) => token.slice(0, at) + (one === "A" ? "B" : "A") + token.slice(at + 1));
    // The last character of base64url has bits that say nothing, so changing it may change nothing.
    for (const one of changed.slice(0, -1)) if (one !== token) expect(mine().refusal(one, "t", {})).toBeDefined();
    for (const odd of ["", ".", "..", "a.b.c", `${token}x`, "x".repeat(100_000)])
      expect(mine().refusal(odd, "t", {})).toBeDefined();
  });

  test("expires, and is good once until then", () => {
    const one = mine();
    const token = one.token("t", {});
    now += GOOD_FOR - 1;
    expect(one.refusal(token, "t", {})).toBeUndefined();
    expect(one.refusal(token, "t", {})).toBe("was used before");
    now += 1;
    expect(one.refusal(token, "t", {})).toBe("has expired");
  });
});

import { describe, expect, test } from "vitest";
import { readSettings, UsageError } from "../../mcp/dist/settings.js";
import { connectwise, offered, upstream } from "./account.js";

const api = upstream();
const namesOf = async (...args: readonly string[]) => (await offered(api, ...args)).offer.tools.map(({ name }) => name);

describe("which tools", async () => {
  const { catalogue } = await connectwise();
  const wanted = (test: (tool: (typeof catalogue.tools)[number]) => boolean) =>
    catalogue.tools.filter((tool) => tool.effect !== "destructive" && test(tool)).map(({ name }) => name);

  test.each<[string[], Parameters<typeof wanted>[0]]>([
    [["--list"], () => true],
    [["--list", "--effect", "read"], ({ effect }) => effect === "read"],
    [["--list", "--effect", "write"], ({ effect }) => effect !== "read"],
    [["--list", "--methods", "count"], ({ method }) => method === "count"],
    [["--list", "--methods", "list, create"], ({ method }) => method === "list" || method === "create"],
    [["--list", "--tags", "finance,expense"], ({ tags }) => tags.some((tag) => ["finance", "expense"].includes(tag))],
    [
      ["--list", "--tags", "time", "--methods", "read"],
      ({ tags, effect }) => tags.includes("time") && effect === "read",
    ],
    [["--toolset", "billing"], ({ name }) => catalogue.toolsets?.["billing"]?.includes(name) ?? false],
  ])("%j", async (args, test) => {
    const names = await namesOf(...args);
    expect(names).toEqual(wanted(test));
    expect(names.length).toBeGreaterThan(5);
  });

  test("what does not exist is refused, with what was probably meant", async () => {
    await expect(offered(api, "--toolset", "biling")).rejects.toThrow('Did you mean "billing"?');
    await expect(offered(api, "--tags", "nothing,time")).rejects.toThrow('"nothing"');
    await expect(offered(api, "--tools", "list_tickets", "--tags", "tim")).rejects.toThrow(
      /^mcp: --tools asks for "list_tickets", .* Did you mean "list_all_connect_wise_psa_tickets"\?; --tags asks for "tim"/,
    );
  });

  test("tools that are named come in that order", async () => {
    const names = ["update_a_connect_wise_psa_ticket_by_id", "list_all_connect_wise_psa_companies"];
    expect(await namesOf("--tools", names.join(","))).toEqual(names);
    expect(await namesOf("--tools", names.toReversed().join(","))).toEqual(names.toReversed());
  });
});

describe("how they are offered", () => {
  const SEARCH = ["search_tools", "describe_tool", "call_tool"];

  test("a large API by search, what was chosen and fits as a list, and what was named in any case", async () => {
    expect(await namesOf()).toEqual(SEARCH);
    expect(await namesOf("--methods", "read")).toEqual(SEARCH);
    expect(await namesOf("--toolset", "billing")).toHaveLength(30);
    expect(await namesOf("--toolset", "billing", "--search")).toEqual(SEARCH);
    const { catalogue } = await connectwise();
    const many = catalogue.tools.filter(({ effect }) => effect === "read").slice(0, 200);
    expect(await namesOf("--tools", many.map(({ name }) => name).join(","))).toHaveLength(200);
  });

  test("what is told says how many, how much, and what was left out", async () => {
    const { catalogue } = await connectwise();
    const billing = catalogue.tools.filter(({ name }) => catalogue.toolsets?.["billing"]?.includes(name));
    const tokens = billing.reduce((sum, tool) => sum + tool.tokens, 0).toLocaleString("en-US");
    expect((await offered(api, "--toolset", "billing")).about).toBe(`30 tools, ${tokens} tokens of definitions`);
    expect((await offered(api)).about).toMatch(
      /^3 tools that find and call 2,\d{3} tools, about \d+ tokens of definitions \(as a list \d{3},\d{3}\); without \d{3} that destroy \(--allow-destructive\)$/,
    );
  });

  test("every schema is plain data that refers to nothing outside", async () => {
    const { offer } = await offered(api, "--list", "--allow-destructive");
    expect(offer.tools.length).toBeGreaterThan(3000);
    expect(JSON.stringify(offer.tools)).not.toContain("$ref");
    const names = offer.tools.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const odd = offer.tools.filter(
      ({ name, inputSchema, annotations }) =>
        !/^[a-z][a-z0-9_]{0,63}$/.test(name) ||
        inputSchema["type"] !== "object" ||
        typeof inputSchema["properties"] !== "object" ||
        (annotations.readOnlyHint === annotations.destructiveHint && annotations.destructiveHint),
    );
    expect(odd).toEqual([]);
  });
});

describe("a command line", () => {
  test.each([
    [["--bogus"], "Unknown option '--bogus'."],
    [["--toolst", "x"], `Unknown option '--toolst'. Did you mean "--toolset"?`],
    [
      ["--confirm", "person"],
      "--confirm person is of no use without --allow-destructive: there is nothing to confirm.",
    ],
    [["tickets"], "Unexpected argument 'tickets'."],
    [["--effect", "delete"], '--effect must be read or write, not "delete".'],
    [["--confirm", "nobody"], '--confirm must be model or person, not "nobody".'],
    [["--pages", "0"], '--pages must be a whole number from 1 to 100, not "0".'],
    [["--pages", "1e1"], '--pages must be a whole number from 1 to 100, not "1e1".'],
    [["--http", "--port", "70000"], '--port must be a whole number from 0 to 65535, not "70000".'],
    [["--port", "1"], "--port is of no use without --http."],
    [["--list", "--search"], "Give --list or --search, not both."],
    [["--toolset"], "Option '--toolset <value>' argument missing."],
  ])("%j is refused", (args, message) => {
    expect(() => readSettings(args)).toThrow(new UsageError(message));
  });
});

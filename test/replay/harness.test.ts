import { describe, expect, test } from "vitest";
import type { Fixture } from "./fixture.js";
import { loadFixtures, parse, type Loaded } from "./load.js";
import { withoutRealTimers } from "./real-timer.js";
import { replay } from "./replay.js";

const sound = `# yaml-language-server: $schema=../../../schema/fixture.schema.json
fixture: 1
about: A department.
operation: departments.get
origin: authored
call:
  input: { id: 3 }
exchanges:
  - request:
      method: GET
      url: https://api-na.myconnectwise.net/v4_6_release/apis/3.0/system/departments/3
    response:
      status: 200
      json: { id: 3, identifier: Services, name: Professional Services }
expect:
  client: { value: { $response: /0 } }
  tool: { value: { $response: /0 } }
`;

/** Reads the sound fixture with some of its text replaced, and replays it. */
async function replayed(...changes: readonly (readonly [string, string])[]): Promise<string> {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replaceAll(from, to);
  }, sound);
  const loaded = parse<Fixture>("a.yaml", text, "fixture");
  return (isLoaded(loaded) ? await replay("connectwise-psa", loaded) : loaded).join("\n\n");
}

function isLoaded(value: Loaded<Fixture> | readonly string[]): value is Loaded<Fixture> {
  return "yaml" in value;
}

test("a sound fixture passes on every surface", async () => expect(await replayed()).toBe(""));

describe("what goes over the wire", () => {
  test("a request that differs is shown with the closest exchange and what differs first", async () => {
    const told = (await replayed(["departments/3", "departments/4"])).split("\n\n");
    expect(told).toHaveLength(4);
    expect(told[0])
      .toBe(`a.yaml:11:7 error unmatched-request: client: No exchange expects GET https://api-na.myconnectwise.net/v4_6_release/apis/3.0/system/departments/3
  closest is exchange 1, whose url differs
  expected https://api-na.myconnectwise.net/v4_6_release/apis/3.0/system/departments/4
  sent     https://api-na.myconnectwise.net/v4_6_release/apis/3.0/system/departments/3
10 |       method: GET
11 |       url: https://api-na.myconnectwise.net/v4_6_release/apis/3.0/system/departments/4
   |       ^^^
help: Either the fixture is wrong, or the definition or the runtime changed what goes out.`);
    expect(told[1]).toContain("unmatched-request: tool: No exchange expects GET");
    expect(told[2]).toContain("unmatched-request: mcp: No exchange expects GET");
    expect(told[3]).toContain("unmatched-request: gateway: No exchange expects GET");
  });

  test("a header that is not listed differs, and secrets are hidden where they are shown", async () => {
    const missing = await replayed(["    response:", "      headers: { authorization: null }\n    response:"]);
    expect(missing).toContain(
      "whose header authorization differs\n  expected (none)\n  sent     Basic <secret:basic>\n",
    );
    const more = await replayed(["    response:", "      headers: { x-cw-usertype: member }\n    response:"]);
    expect(more).toContain("whose header x-cw-usertype differs\n  expected member\n  sent     (none)\n");
  });

  test("an exchange that nobody asks for is reported", async () => {
    const [exchange = ""] = /  - request:[^]*Services \}\n/.exec(sound) ?? [];
    const twice = await replayed([exchange, exchange + exchange.replace("departments/3", "departments/4")]);
    expect(twice).toContain("a.yaml:15:5 error unused-exchange: client: Exchange 2 was not used: GET https://");
    expect(twice).toContain("help: Remove the exchange, or make the call need it.");
  });

  test("an exchange that was played already is not played again", async () => {
    const link = '<https://api-na.myconnectwise.net/v4_6_release/apis/3.0/system/departments?page=1>; rel="next"';
    const listing = await replayed(
      ["departments.get", "departments.list"],
      ["input: { id: 3 }", "input: {}\n  pages: all"],
      ["departments/3", "departments"],
      ["status: 200", `status: 200\n      headers: { link: '${link}' }`],
      ["json: {", "json: [{"],
      ["Services }", "Services }]"],
    );
    expect(listing).toContain("error unmatched-request: client: A request too many: GET https://");
  });

  test("no request is played twice", async () => {
    const given = "given: { random: [0], options: { retry: { attempts: 2, maxWaitMs: 1000 } } }\ncall:";
    const again = await replayed(["call:", given], ["status: 200", "status: 503"]);
    expect(again).toContain("error repeated-request: client: Exchange 1 was played already: GET https://");
    expect(again).toContain("help: Each exchange happens once; write it twice where it happens twice.");
  });
});

describe("what comes of it", () => {
  test("a value that differs is shown with its place", async () => {
    const message = await replayed(["tool: { value: { $response: /0 } }", "tool: { value: { id: 3, name: Sales } }"]);
    expect(message).toContain('error wrong-outcome: tool: value.name: expected "Sales", got "Professional Services"');
  });

  test("an error that is not expected, and one that does not come", async () => {
    expect(await replayed(["status: 200", "status: 404"])).toContain(
      "client: expected a value, and it threw NotFoundError: departments.get: 404",
    );
    const missing = await replayed(["client: { value: { $response: /0 } }", "client: { error: { kind: not-found } }"]);
    expect(missing).toContain("client: expected an error, and it resolved to {");
  });

  test("waits are asserted, and chance is given", async () => {
    const given = "given: { options: { retry: { attempts: 2, maxWaitMs: 1000 } } }\ncall:";
    expect(await replayed(["call:", given], ["status: 200", "status: 503"])).toContain(
      "more chance was asked for than given.random holds",
    );
    expect(await replayed(["expect:", "expect:\n  waits: [1000]"])).toContain(
      "error wrong-waits: client: expected waits of [1000] ms, got []",
    );
  });

  test("a real sleep is an error", async () => {
    const sleep = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await expect(withoutRealTimers(sleep)).rejects.toThrow(
      "still waiting after 2000 ms; real timers are running: 5 ms",
    );
  });

  test("a surface that is left out needs a reason", async () => {
    expect(await replayed(["  tool: { value: { $response: /0 } }\n", ""])).toContain(
      "error no-expectation: tool: the fixture does not say what is expected",
    );
    expect(await replayed(["call:", "only: { surfaces: [client] }\ncall:"])).toContain(
      'a.yaml:6:1 error missing-member: Missing member "reason" in only',
    );
  });
});

describe("what the definition says", () => {
  test("an undeclared member fails unless drift says why, and drift does not outlive it", async () => {
    const change = ["Services }", "Services, colour: red }"] as const;
    expect(await replayed(change)).toContain("a.yaml:14:73 error undeclared-member: The schema does not know colour");
    expect(await replayed(change, ["expect:", "drift: { colour: seen once in a sandbox }\nexpect:"])).toBe("");
    expect(await replayed(["expect:", "drift: { colour: seen once }\nexpect:"])).toContain(
      "error stale-drift: drift names colour",
    );
  });

  test("an answer that breaks the schema fails", async () => {
    expect(await replayed(["json: { id: 3", "json: { id: three"])).toContain(
      "error response-breaks-schema: id must be integer",
    );
  });

  test("an operation that does not exist", async () => {
    expect(await replayed(["departments.get", "departments.steal"])).toContain(
      "a.yaml:4:1 error unknown-operation: connectwise-psa has no operation departments.steal",
    );
  });
});

test("an integration without fixtures is told so", () => {
  expect(loadFixtures("nowhere")).toEqual({
    fixtures: [],
    faults: [expect.stringMatching(/^There are no fixtures of nowhere, so nothing was replayed: write one, /)],
  });
});

test("a known failure is none until it passes", async () => {
  const line = "broken: the runtime forgets the name\nexpect:";
  expect(await replayed(["expect:", line], ["tool: { value: { $response: /0 } }", "tool: { value: 1 }"])).toBe("");
  expect(await replayed(["expect:", line])).toContain("a.yaml:15:1 error no-longer-broken: The fixture passes");
});

describe("the file", () => {
  test("a secret is found wherever it stands", async () => {
    const secret = "# Basic bm9ydGh3aW5kOnNlY3JldC1zZWNyZXQ=\ncall:";
    expect(await replayed(["call:", secret]))
      .toBe(`a.yaml:6:3 error secret-in-fixture: This looks like basic credentials
5 | origin: authored
6 | # Basic bm9ydGh3aW5kOnNlY3JldC1zZWNyZXQ=
  |   ^
help: Put a placeholder such as <secret:privateKey> in its place; a replay fills it in.`);
    expect(await replayed(["call:", "given: { options: { privateKey: hunter2hunter2 } }\ncall:"])).toContain(
      "This looks like a credential",
    );
  });

  test("unknown and missing members are located, with what was meant", async () => {
    expect(await replayed(["exchanges:", "exchange:"])).toContain(
      'a.yaml:8:1 error unknown-member: Unknown member "exchange" in the file. Did you mean "exchanges"?',
    );
    expect(await replayed(["authored", "published"])).toContain(
      'error missing-member: Missing member "source" in the file',
    );
    expect(await replayed(["# yaml-language-server: $schema", "# schema"])).toContain(
      "a.yaml:1:1 error no-schema-line",
    );
  });
});

import { ConnectWisePsa } from "@toolwright/connectwise-psa";
import { invokeTool } from "@toolwright/connectwise-psa/tools";
import { describe, expect, test } from "vitest";
import { chunksOf, conditions } from "../../runtime/src/conditions/index.js";
import type { ToolwrightError } from "../../runtime/src/index.js";

const credentials = { companyId: "acme", publicKey: "p", privateKey: "s", clientId: "c" };

/** A client that answers every listing with nothing, and what it sent. */
function account(options: object = {}) {
  const sent: string[] = [];
  const fetch = async (url: string, { method, body }: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const path = pathname.replace("/v4_6_release/apis/3.0", "");
    sent.push([`${method} ${path}${decodeURIComponent(search)}`, body].filter(Boolean).join(" "));
    return Response.json(path.endsWith("/count") ? { count: 0 } : []);
  };
  return { client: new ConnectWisePsa({ ...credentials, fetch, ...options }), sent };
}

/** What a model is told when a tool refuses its arguments; nothing when they are sent. */
async function told(name: string, args: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  const { client, sent } = account();
  try {
    await invokeTool(client, name, args);
  } catch (error) {
    expect(sent).toEqual([]);
    const { message, advice } = error as ToolwrightError;
    return `${message}\n${advice}`;
  }
  return undefined;
}

const TICKETS = "list_all_connect_wise_psa_tickets";

describe("a model that filters tickets", () => {
  test.each([
    [
      { conditions: 'boardName = "Network" and closedFlag = false' },
      `${TICKETS}: conditions names "boardName", which these records do not have at character 1 (▸boardName = "Network…)
Nothing was sent. Did you mean "board/name"?`,
    ],
    [
      { conditions: 'board/name = "Network" and assignedTo/identifier = "jdoe"' },
      `${TICKETS}: conditions filters by assignedTo/identifier in a way that finds nothing at character 28 (…ame = "Network" and ▸assignedTo/identifie…)
Nothing was sent. Filter by owner/identifier or, for all who work on it, by \`resources contains "jdoe"\`.`,
    ],
    [
      { conditions: 'resources/identifier = "jdoe"' },
      `${TICKETS}: conditions filters by resources/identifier in a way that finds nothing at character 1 (▸resources/identifier…)
Nothing was sent. It is a text of all who work on the ticket. Write \`resources contains "jdoe"\`.`,
    ],
    [
      { conditions: "closedFlag = false and lastUpdated > 2025-01-01" },
      `${TICKETS}: conditions has a date without brackets at character 38 (…e and lastUpdated > ▸2025-01-01)
Nothing was sent. Put dates in brackets, e.g. [2026-01-31T00:00:00Z].`,
    ],
    [
      { conditions: "summary like '%vpn%'" },
      `${TICKETS}: conditions has % in a text behind like, which is ignored at character 1 (▸summary like '%vpn%')
Nothing was sent. Use contains, e.g. name contains "x", or * as the wildcard.`,
    ],
    [
      { conditions: 'recordType = "ProjectTicket"' },
      `${TICKETS}: conditions filters by recordType in a way that finds nothing at character 1 (▸recordType = "Projec…)
Nothing was sent. Service tickets have none of these; list the tickets of projects instead.`,
    ],
    [
      { conditions: 'initialDescription contains "vpn"' },
      `${TICKETS}: conditions filters by initialDescription in a way that finds nothing at character 1 (▸initialDescription c…)
Nothing was sent. It is the first note of the ticket, which no filter reads. Filter by summary.`,
    ],
    [
      { conditions: "board/id = 1", orderBy: "newest", fields: "id,sumary" },
      /orderBy names "newest".*; fields names "sumary".*\nNothing was sent\. .* Did you mean "summary"\?$/s,
    ],
  ])("%j is told what is wrong", async (args, expected) => {
    const found = await told(TICKETS, args);
    if (expected instanceof RegExp) expect(found).toMatch(expected);
    else expect(found).toBe(expected);
  });

  test("is not held up by what is only slow", async () => {
    expect(await told(TICKETS, { conditions: "closedFlag=False" })).toBeUndefined();
  });

  test("asks for a hundred and more ids in one call", async () => {
    const { client, sent } = account();
    const ids = Array.from({ length: 400 }, (_, index) => 100_000 + index);
    const args = { conditions: conditions`id in ${ids}`, orderBy: "id asc", fields: "id,summary", limit: 100 };
    expect(await invokeTool(client, TICKETS, args)).toEqual({ items: [], next_cursor: null });
    const body = JSON.stringify({ conditions: args.conditions, orderBy: "id asc" });
    expect(sent).toEqual([`POST /service/tickets/search?fields=id,summary&pageSize=100 ${body}`]);
  });
});

test("contacts have no name, and lists of theirs are asked for elsewhere", async () => {
  const contacts = "list_all_connect_wise_psa_contacts";
  expect(await told(contacts, { conditions: 'name = "Jane"' })).toContain("Filter by firstName and lastName.");
  expect(await told(contacts, { conditions: "types/id = 5" })).toContain("in childConditions.");
  const { client, sent } = account();
  await client.contacts.list({ childConditions: 'communicationItems/value like "a@b.c"' });
  expect(sent).toEqual(['GET /company/contacts?childConditions=communicationItems/value like "a@b.c"']);
});

test("project tickets are searched like service tickets, and others call by call", async () => {
  const { client, sent } = account();
  const ids = Array.from({ length: 250 }, (_, index) => 1_000_000 + index);
  await client.projectTickets.list({ conditions: conditions`id in ${ids}` });
  expect(sent.splice(0)).toEqual([expect.stringMatching(/^POST \/project\/tickets\/search \{"conditions":"id in/)]);
  await expect(client.companies.list({ conditions: conditions`id in ${ids}` })).rejects.toThrow("at most 2000 work");
  for (const some of chunksOf(ids)) await client.companies.list({ conditions: conditions`id in ${some}` });
  expect(sent.map((one) => one.split(",").length)).toEqual([100, 100, 50]);
});

test("a count is asked for what is counted, and names beyond the document pass when the client says so", async () => {
  const args = { conditions: "podDescription = 1" };
  await expect(account().client.tickets.count(args)).rejects.toThrow('names "podDescription"');
  const { client, sent } = account({ allowUnknownNames: true });
  await client.tickets.count(args);
  expect(sent).toEqual(["GET /service/tickets/count?conditions=podDescription = 1"]);
});

import { Atomicwork } from "@toolwright/atomicwork";
import { invokeTool as invokeAtomicwork, specialize as specializeAtomicwork } from "@toolwright/atomicwork/tools";
import { ConnectWisePsa } from "@toolwright/connectwise-psa";
import { getTools, specialize as specializeConnectWise } from "@toolwright/connectwise-psa/tools";
import { describe, expect, test } from "vitest";

/** One request and its answer. */
type Exchange = readonly [request: string, answer: unknown];

/** Answers what was expected, in order, and tells what was sent in bodies. */
function script(exchanges: readonly Exchange[]) {
  const left = [...exchanges];
  const bodies: unknown[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const [expected, answer] = left.shift() ?? [undefined, undefined];
    expect(`${init.method} ${decodeURIComponent(new URL(url).pathname + new URL(url).search)}`).toBe(expected);
    if (typeof init.body === "string") bodies.push(JSON.parse(init.body));
    return Response.json(answer);
  };
  return { fetch, bodies, left };
}

describe("a service request of Atomicwork", () => {
  const tool = "create_a_atomicwork_request";
  const form: Exchange = [
    "GET /api/v1/forms/requests?workspace_id=12&request_form_type=SERVICE_REQUEST&catalog_item_ids=345",
    {
      request_fields: [{ type: "SHORT_TEXT", reference_key: "subject", display_name: "Subject", required_field: true }],
      service_item_fields: [
        {
          type: "DROPDOWN",
          reference_key: "cf_811",
          display_name: "Access level",
          hint: "What they may do\u202e",
          required_field: true,
          options: [
            { id: 1, value: "read", label: "Read only" },
            { id: 2, value: "write", label: "Read and write" },
          ],
        },
        { type: "DROPDOWN", reference_key: "cf_812", display_name: "Region", options: null, options_uri: "/options" },
        { type: "ENTITY_REFERENCE", data_type: "INTEGER", reference_key: "cf_813", display_name: "Manager" },
        { type: "DATE_TIME", data_type: "DATETIME", reference_key: "cf_814", display_name: "Until when?" },
        { type: "SHORT_TEXT", data_type: "STRING", reference_key: "cf_815", display_name: "Manager" },
      ],
    },
  ];
  const regions: Exchange = [
    "GET /api/v1/forms/SERVICE_ITEM/cf_812/options?workspace_id=12&entity_id=345&page=1",
    { data: [{ value: "eu", label: "Europe" }] },
  ];
  const filed: Exchange = ["POST /api/v1/requests/items/345", { display_id: "REQ-9" }];
  const account = (exchanges: readonly Exchange[]) => {
    const played = script(exchanges);
    return { ...played, client: new Atomicwork({ tenant: "acme", apiKey: "k-123456", fetch: played.fetch }) };
  };
  const given = { workspace_id: 12, catalog_item_id: 345 };

  test("has the fields of its form, required and described, by what people call them", async () => {
    const { client, left } = account([form, regions]);
    const special = await specializeAtomicwork(client, tool, given);
    expect(left).toEqual([]);
    expect(special.inputSchema["properties"]).toMatchObject({
      item_fields: {
        type: "object",
        properties: {
          access_level: {
            type: "string",
            enum: ["Read only", "Read and write"],
            description: "Access level. What they may do.",
          },
          region: { type: "string", enum: ["Europe"], description: "Region." },
          manager: { type: "integer", description: "Manager." },
          until_when: { type: "string", format: "date-time", description: "Until when?" },
          manager_2: { type: "string", description: "Manager." },
        },
        required: ["access_level"],
      },
    });
    expect(special.inputSchema["properties"]).not.toHaveProperty("workspace_id");
    expect(special.inputSchema["required"]).toEqual(["request_type", "subject", "item_fields"]);
    expect(special.name).toBe(tool);
  });

  test("is sent with the account's keys and values", async () => {
    const { client, bodies, left } = account([form, regions, filed]);
    const special = await specializeAtomicwork(client, tool, given);
    const item_fields = { access_level: "Read and write", manager: 7, until_when: "2026-12-01T08:00:00+01:00" };
    const result = await special.invoke({ request_type: "SERVICE_REQUEST", subject: "Figma", item_fields });
    expect(result).toEqual({ display_id: "REQ-9" });
    expect(left).toEqual([]);
    expect(bodies).toEqual([
      {
        workspace_id: 12,
        request_type: "SERVICE_REQUEST",
        subject: "Figma",
        item_fields: { cf_811: "write", cf_813: 7, cf_814: "2026-12-01T07:00:00.000Z" },
      },
    ]);
  });

  test("with a wrong option is refused, and the right ones are listed", async () => {
    const { client } = account([form, regions]);
    const special = await specializeAtomicwork(client, tool, given);
    const wrong = {
      request_type: "SERVICE_REQUEST",
      subject: "Figma",
      item_fields: { access_level: "admin", regio: "x" },
    };
    await expect(special.invoke(wrong)).rejects.toMatchObject({
      problems: [
        { path: "item_fields.access_level", message: 'must be one of "Read only", "Read and write"' },
        { path: "item_fields.regio", message: 'is not known. Did you mean "region"?' },
      ],
    });
    await expect(special.invoke({ request_type: "SERVICE_REQUEST", subject: "Figma" })).rejects.toMatchObject({
      problems: [{ path: "item_fields", message: "is required" }],
      advice: "Nothing was sent. Correct item_fields and call again.",
    });
  });

  test("asks for its form once in a while, not at every call", async () => {
    let now = 0;
    const { client, left } = account([form, regions, form, regions]);
    const options = { now: () => now, ttlMs: 1000 };
    await Promise.all([
      specializeAtomicwork(client, tool, given, options),
      specializeAtomicwork(client, tool, given, options),
    ]);
    now = 999;
    await specializeAtomicwork(client, tool, given, options);
    expect(left.length).toBe(2);
    now = 1000;
    await specializeAtomicwork(client, tool, given, options);
    expect(left.length).toBe(0);
  });

  test("asks again when the form could not be read", async () => {
    const { client } = account([["GET " + form[0].slice(4), { request_fields: [] }]]);
    const failing = new Atomicwork({
      tenant: "acme",
      apiKey: "k-123456",
      fetch: async () => new Response("", { status: 503 }),
    });
    await expect(specializeAtomicwork(failing, tool, given)).rejects.toMatchObject({ status: 503 });
    await expect(specializeAtomicwork(failing, tool, given)).rejects.toMatchObject({ status: 503 });
    const special = await specializeAtomicwork(client, tool, given);
    expect(special.inputSchema["properties"]).not.toHaveProperty("item_fields");
  });

  test("needs to be told which form it is", async () => {
    const { client } = account([]);
    await expect(specializeAtomicwork(client, tool, { workspace_id: 12 })).rejects.toThrow(
      "specialize: given must hold workspace_id and catalog_item_id, or workspace_id and request_form_type",
    );
    await expect(specializeAtomicwork(client, "list_all_atomicwork_users")).rejects.toThrow(
      "has no form: its arguments are the same for every account",
    );
    await expect(specializeAtomicwork(client, "create_request")).rejects.toThrow("is not a tool of this integration");
  });

  test("leaves the tool itself as it was", async () => {
    const { client } = account([form, regions]);
    await specializeAtomicwork(client, tool, given);
    await expect(invokeAtomicwork(client, tool, { item_fields: { access_level: "x" } })).rejects.toThrow(
      "item_fields must be array, not object",
    );
  });
});

describe("user-defined fields of ConnectWise PSA", () => {
  const api = "/v4_6_release/apis/3.0";
  const seen: Exchange = [
    `GET ${api}/service/tickets?fields=customFields&pageSize=1`,
    [{ id: 1, customFields: [{ id: 4, caption: "Asset tag" }, { id: 9 }, { id: 11 }, { id: 12 }] }],
  ];
  const described: Exchange = [
    `GET ${api}/system/userDefinedFields?conditions=id in (4,9,11,12)&pageSize=1000`,
    [
      { id: 4, caption: "Asset tag", fieldTypeIdentifier: "Text", helpText: "On the label", requiredFlag: true },
      {
        id: 9,
        caption: "Room",
        fieldTypeIdentifier: "Text",
        entryTypeIdentifier: "List",
        options: [
          { id: 1, optionValue: "A1" },
          { id: 2, optionValue: "B2", inactiveFlag: true },
          { id: 3, optionValue: "C3" },
        ],
      },
      { id: 11, caption: "Checked", fieldTypeIdentifier: "Checkbox" },
      { id: 12, caption: "Due", fieldTypeIdentifier: "Date" },
      { id: 13, caption: "Hidden", fieldTypeIdentifier: "Text", readOnlyFlag: true },
    ],
  ];
  const account = (exchanges: readonly Exchange[]) => {
    const played = script(exchanges);
    const options = { companyId: "acme", publicKey: "pub123", privateKey: "priv123", clientId: "id-123" };
    return { ...played, client: new ConnectWisePsa({ ...options, fetch: played.fetch }) };
  };
  const fields = (tool: { readonly inputSchema: Readonly<Record<string, unknown>> }) =>
    (tool.inputSchema["properties"] as Record<string, unknown>)["customFields"];

  test("are members of a new ticket", async () => {
    const { client, bodies, left } = account([seen, described, [`POST ${api}/service/tickets`, { id: 5 }]]);
    const special = await specializeConnectWise(client, "create_a_connect_wise_psa_ticket");
    expect(fields(special)).toEqual({
      type: "object",
      description: "Fields of this account.",
      properties: {
        asset_tag: { type: "string", description: "Asset tag. On the label." },
        room: { type: "string", enum: ["A1", "C3"], description: "Room." },
        checked: { type: "boolean", description: "Checked." },
        due: { type: "string", format: "date-time", description: "Due." },
      },
      required: ["asset_tag"],
    });
    await special.invoke({
      summary: "VPN",
      company: { id: 2 },
      customFields: { asset_tag: "L-1", checked: true, due: "2026-12-01T08:00:00.123Z" },
    });
    expect(left).toEqual([]);
    expect(bodies).toEqual([
      {
        summary: "VPN",
        company: { id: 2 },
        customFields: [
          { id: 4, value: "L-1" },
          { id: 11, value: true },
          { id: 12, value: "2026-12-01T08:00:00Z" },
        ],
      },
    ]);
  });

  test("that a change leaves out are sent again, because the list is taken whole", async () => {
    const present = {
      customFields: [{ id: 4, value: "L-1" }, { id: 9, value: "A1" }, { id: 11 }, { id: 99, value: "x" }],
    };
    const { client, bodies, left } = account([
      seen,
      described,
      [`GET ${api}/service/tickets/5`, present],
      [`PATCH ${api}/service/tickets/5`, { id: 5 }],
    ]);
    const special = await specializeConnectWise(client, "update_a_connect_wise_psa_ticket_by_id");
    expect(fields(special)).toMatchObject({ properties: { asset_tag: { type: ["string", "null"] } }, required: [] });
    await special.invoke({ id: 5, customFields: { asset_tag: null, room: "C3" } });
    expect(left).toEqual([]);
    expect(bodies).toEqual([
      [
        {
          op: "replace",
          path: "/customFields",
          value: [
            { id: 99, value: "x" },
            { id: 4, value: null },
            { id: 9, value: "C3" },
          ],
        },
      ],
    ]);
  });

  test("are asked for only when they are changed", async () => {
    const { client, bodies } = account([seen, described, [`PATCH ${api}/service/tickets/5`, { id: 5 }]]);
    const special = await specializeConnectWise(client, "update_a_connect_wise_psa_ticket_by_id");
    await special.invoke({ id: 5, summary: "VPN" });
    expect(bodies).toEqual([[{ op: "replace", path: "/summary", value: "VPN" }]]);
  });

  test("of an account without any are no members at all", async () => {
    const { client } = account([[seen[0], []]]);
    expect(fields(await specializeConnectWise(client, "create_a_connect_wise_psa_ticket"))).toBeUndefined();
  });

  test("of lines are found by the record the lines belong to", async () => {
    const lines = `GET ${api}/procurement/purchaseorders/7/lineitems?fields=customFields&pageSize=1`;
    const { client } = account([
      [lines, [{ customFields: [{ id: 4 }] }]],
      [described[0].replace("4,9,11,12", "4"), []],
    ]);
    const tool = "create_a_connect_wise_psa_purchaseorder_lineitem";
    await expect(specializeConnectWise(client, tool)).rejects.toThrow("given must hold purchaseOrderId");
    const special = await specializeConnectWise(client, tool, { purchaseOrderId: 7 });
    expect(fields(special)).toBeUndefined();
  });

  test.each([
    "companies",
    "contacts",
    "members",
    "projects",
    "opportunities",
    "invoices",
    "agreements",
    "sales_orders",
  ])("are known of %s", async (resource) => {
    const asked: string[] = [];
    const fetch = async (url: string): Promise<Response> => (asked.push(url), Response.json([]));
    const options = { companyId: "acme", publicKey: "pub123", privateKey: "priv123", clientId: "id-123" };
    const tool = getTools({ methods: ["create"] }).find((one) => one.resource === resource);
    await specializeConnectWise(new ConnectWisePsa({ ...options, fetch }), tool?.name ?? "");
    expect(asked).toEqual([expect.stringContaining("fields=customFields")]);
  });
});

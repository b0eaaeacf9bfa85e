import { Atomicwork } from "@toolwright/atomicwork";
import { bindTools, invokeTool, specialize as specializeAtomicwork } from "@toolwright/atomicwork/tools";
import { ConnectWisePsa } from "@toolwright/connectwise-psa";
import { getTools, specialize as specializeConnectWise } from "@toolwright/connectwise-psa/tools";
import { expect, test } from "vitest";

// What forms ask for and how they are answered is in the fixtures `*.form.yaml`.

test("a tool stays as it was when its form was read", async () => {
  const tool = "create_a_atomicwork_request";
  const field = { reference_key: "cf_1", display_name: "Access level", options: [{ value: "read", label: "Read" }] };
  const fetch = async (): Promise<Response> => Response.json({ service_item_fields: [field] });
  const client = new Atomicwork({ tenant: "acme", apiKey: "k-123456", fetch });
  const special = await specializeAtomicwork(client, tool, { workspace_id: 12, catalog_item_id: 345 });
  expect(special.name).toBe(tool);
  const [plain] = bindTools(client, { names: [tool] });
  const schema = await special.outputSchema();
  expect(schema).toEqual(await plain?.outputSchema());
  expect(schema).toHaveProperty("properties.subject");
  await expect(invokeTool(client, tool, { item_fields: { access_level: "x" } })).rejects.toThrow(
    "item_fields must be array, not object",
  );
});

test.each(["companies", "contacts", "members", "projects", "opportunities", "invoices", "agreements", "sales_orders"])(
  "user-defined fields are known of %s",
  async (resource) => {
    const asked: string[] = [];
    const fetch = async (url: string): Promise<Response> => (asked.push(url), Response.json([]));
    const options = { companyId: "acme", publicKey: "pub123", privateKey: "priv123", clientId: "id-123" };
    const tool = getTools({ methods: ["create"] }).find((one) => one.resource === resource);
    await specializeConnectWise(new ConnectWisePsa({ ...options, fetch }), tool?.name ?? "");
    expect(asked).toEqual([expect.stringContaining("fields=customFields")]);
  },
);

import { afterAll, describe, expect, test } from "vitest";
import { acmeWith, INTEGRATION } from "../support/acme.js";
import { run, toolwright } from "../support/command-line.js";
import { scratch } from "../support/scratch.js";

const base = acmeWith({}).find(({ path }) => path === INTEGRATION)?.text ?? "";
const resource = (name: string, yaml: string) => ({
  [`definitions/acme/resources/${name}.yaml`]: `resource: ${name}\nabout: Something of the shop.\n${yaml}`,
});

/** Contacts belong to companies; invoices and orders go to companies; notes stand below one; widgets know nobody. */
const files = {
  [INTEGRATION]: `${base}
  create: { about: "Creates {a singular}.", POST: "{collection}", body: json, returns: one }
parameters:
  where: { type: string, description: "Conditions on members, e.g. buyer/id eq 7." }
filter: { argument: where, condition: "{member} eq {value}", separator: / }
links: { CompanyReference.id: companies }
`,
  ...resource("companies", "collection: /companies\nmodel: Company\nmethods: [list, get]\n"),
  ...resource("contacts", "collection: /contacts\nmodel: Contact\nmethods: [list, get]\n"),
  ...resource(
    "sales_invoices",
    "collection: /invoices\nmodel: Invoice\nmethods: [list, get, create]\noperations: { list: { query: [where] } }\n",
  ),
  ...resource(
    "company_notes",
    `collection: /companies/{company_id}/notes
model: Note
path: { company_id: { type: integer, link: companies, description: Company the notes are about. } }
methods: [list, get]
operations:
  pin: { POST: "{item}/pin", about: Shows one note before all others., returns: none }
`,
  ),
  ...resource("pinned_notes", "collection: /pins\nmodel: Note\nmethods: [list]\n"),
  "definitions/acme/schemas/shop.yaml": `
CompanyReference:
  type: object
  description: A company.
  identifiedBy: [id]
  properties: { id: { type: integer, description: Id of the company. } }
Company:
  type: object
  properties: { id: { type: integer, description: Number of the company. } }
Contact:
  type: object
  properties:
    id: { type: integer, description: Number of the contact. }
    company: { $ref: CompanyReference, description: Company the person works for. }
Invoice:
  type: object
  properties:
    id: { type: integer, readOnly: true, description: Number of the invoice. }
    agent: { $ref: CompanyReference, description: Company that found the buyer. }
    company: { $ref: CompanyReference, description: Company that pays. }
Note:
  type: object
  properties: { text: { type: string, description: What the note says. } }
`,
};
const folder = scratch({ modules: true });
folder.write(acmeWith(files));
afterAll(() => folder[Symbol.dispose]());

const explain = (question: string) => run(folder.path, ["explain", ...question.split(" ")]);

describe("explain path", () => {
  test("a reference of the record in hand is enough to filter by", async () => {
    const { status, stdout, stderr } = await explain("path from contact to sales invoice");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`acme: from contacts to sales_invoices
  1. list_all_acme_contacts
       finds the contact
  2. list_all_acme_sales_invoices
       lists sales invoices
       where: company/id eq <company.id of the contact> (or agent/id)

`);
  });

  test("a filter, and after it what makes one", async () => {
    const { stdout } = await explain("path from companies to invoices");
    expect(stdout).toBe(`acme: from companies to sales_invoices (1 of 2)
  1. list_all_acme_companies
       finds the company
  2. list_all_acme_sales_invoices
       lists sales invoices
       where: company/id eq <id of the company> (or agent/id)

acme: from companies to sales_invoices (2 of 2)
  1. list_all_acme_companies
       finds the company
  2. create_a_acme_sales_invoice
       makes a sales invoice
       company.id = <id of the company> (or agent.id)

`);
  });

  test("a reference, got by its id", async () => {
    const { stdout } = await explain("path from Contact to company");
    expect(stdout).toBe(`acme: from contacts to companies
  1. list_all_acme_contacts
       finds the contact
  2. get_single_acme_company_by_id
       gets the company
       id = <company.id of the contact>

`);
  });

  test("several members of the record in hand that lead there are all named", async () => {
    const { stdout } = await explain("path from sales invoice to company");
    expect(stdout).toContain("id = <company.id or agent.id of the sales invoice>");
  });

  test("a path argument, from one tool to another that returns nothing", async () => {
    const { stdout } = await explain("path from get_single_acme_contact_by_id to company_notes.pin");
    expect(stdout).toBe(`acme: from get_single_acme_contact_by_id to acme_company_notes_pin (1 of 2)
  1. get_single_acme_contact_by_id
       finds the contact
       id = <id from list_all_acme_contacts>
  2. list_all_acme_company_notes
       lists company notes
       company_id = <company.id of the contact>
  3. acme_company_notes_pin
       Shows one note before all others.
       company_id = <company.id of the contact>
       id = <id of the company note>

acme: from get_single_acme_contact_by_id to acme_company_notes_pin (2 of 2)
  1. get_single_acme_contact_by_id
       finds the contact
       id = <id from list_all_acme_contacts>
  2. acme_company_notes_pin
       Shows one note before all others.
       company_id = <company.id of the contact>
       id = <id from list_all_acme_company_notes>

`);
  });

  test("as JSON", async () => {
    const { status, stdout } = await explain("path from contacts to sales_invoices --format json");
    expect(status).toBe(0);
    const call = { gives: "contacts", effect: "read", arguments: [], needs: [] };
    expect(JSON.parse(stdout)).toEqual({
      paths: [
        {
          integration: "acme",
          from: "contacts",
          to: "sales_invoices",
          ways: [
            {
              calls: [
                { ...call, tool: "list_all_acme_contacts" },
                {
                  ...call,
                  tool: "list_all_acme_sales_invoices",
                  gives: "sales_invoices",
                  arguments: [
                    {
                      argument: "where",
                      condition: "company/id eq {value}",
                      value: { resource: "contacts", member: "company.id", or: [] },
                      or: ["agent/id"],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("names in any spelling and number", async () => {
    const asked = ["contacts to sales_invoices", "contact to SalesInvoice", "Contact to Invoice"];
    const answers = await Promise.all(asked.map((words) => explain(`path from ${words} --integration acme`)));
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
  });
});

describe("explain path, when there is no answer", () => {
  test("no way: what is within reach, and 1", async () => {
    expect(await explain("path from contact to widget")).toEqual({
      status: 1,
      stdout: "",
      stderr:
        "acme: no way leads from contacts to widgets. Within reach are companies, company_notes, sales_invoices.\n",
    });
    expect((await explain("path from widgets to contacts")).stderr).toBe(
      "acme: no way leads from widgets to contacts. Nothing can be reached from there.\n",
    );
    const { status, stdout } = await explain("path from contact to widget --format json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      paths: [{ ways: [], reachable: ["companies", "company_notes", "sales_invoices"] }],
    });
  });

  test.each([
    ["path from contct to widget", 'No resource and no tool is called "contct". Did you mean "contact"?\n'],
    ["path from note to widget", '"note" can be company_notes, pinned_notes: write which.\n'],
    ["path from contact to contacts", '"contact" and "contacts" are the same.\n'],
    ["path from contact to widget --integration acmee", 'There is no integration "acmee". Did you mean "acme"?\n'],
    ["path from contact", "usage: toolwright explain"],
    ["path from contact to", "usage: toolwright explain"],
    ["path from contact to widget --format github", "usage: toolwright explain"],
  ])("%s: 2", async (question, message) => {
    const { status, stdout, stderr } = await explain(question);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(message.replace(/[?]/g, "\\?")));
  });

  test("a name that is not known, for programs: no paths, and 2", async () => {
    const { status, stdout, stderr } = await explain("path from contct to widget --format json");
    expect({ status, answer: JSON.parse(stdout) as unknown }).toEqual({ status: 2, answer: { paths: [] } });
    expect(stderr).toContain('Did you mean "contact"?');
  });

  test("definitions with mistakes: the mistakes, and 1", () => {
    using broken = scratch({ modules: true });
    broken.write(acmeWith({ [INTEGRATION]: "integration: acme\n" }));
    const { status, stdout, stderr } = toolwright(broken.path, ["explain", "path", "from", "widgets", "to", "widgets"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("missing-field");
    const json = toolwright(broken.path, ["explain", "path", "from", "widgets", "to", "widgets", "--format", "json"]);
    expect(json).toEqual({ status: 1, stdout: '{\n  "paths": []\n}\n', stderr });
  });
});

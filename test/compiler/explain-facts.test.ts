import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { acmeWith, INTEGRATION } from "../support/acme.js";
import { explainHere, shop, shopFolder, type Answer } from "../support/explain.js";
import { root } from "../support/imports.js";
import { scratch } from "../support/scratch.js";

const { asJson, explain } = shopFolder();

describe("what is told", () => {
  test("an operation: each part with the line that says it, its tool, its links and its output", async () => {
    const { stdout } = await explain("widgets.list");
    expect(stdout).toBe(`operation widgets.list of acme
written at      definitions/acme/resources/widgets.yaml:7:3-99
                definitions/acme/integration.yaml:15:3-19:18
convention      list
request         GET /widgets  [definitions/acme/integration.yaml:17:10]
paging          pages  [definitions/acme/integration.yaml:18:17]
returns         many Widget  [definitions/acme/integration.yaml:19:14]
effect          read
client          Acme.widgets.list(), takes ListWidgetsParams
tool            list_all_acme_widgets
alias           find_acme_widgets  [definitions/acme/resources/widgets.yaml:7:77]
tokens          121
text            Lists widgets, one page at a time.  [definitions/acme/integration.yaml:16:12]
                Use it to find a widget.  [definitions/acme/resources/widgets.yaml:7:41]
toolset         sales
argument        search (query) string  [definitions/acme/integration.yaml:27:3]
                page (paging) integer  [definitions/acme/integration.yaml:18:17]
                per_page (paging) integer  [definitions/acme/integration.yaml:18:17]
gives to        get_single_acme_widget_by_id
                acme_widgets_paint_red
output          generated/acme/src/resources/widgets.ts: listWidgets, WidgetsResource.list, ListWidgetsParams
                generated/acme/tools.json: list_all_acme_widgets
                generated/acme/tools/general.md: list_all_acme_widgets
`);
  });

  test("what a method takes: the id that comes first, and the type of the rest", async () => {
    const clientOf = async (operation: string) => /^client {10}(.*)$/m.exec((await explain(operation)).stdout)?.[1];
    expect(await clientOf("widgets.get")).toBe("Acme.widgets.get(), takes id");
    expect(await clientOf("widgets.create")).toBe("Acme.widgets.create(), takes WidgetCreate");
    expect(await clientOf("widgets.paint_red")).toBe("Acme.widgets.paintRed(), takes id");
  });

  test("who names an operation in a text", async () => {
    expect((await explain("widgets.create")).stdout).toMatch(
      /^named by {8}a text {2}\[definitions\/acme\/resources\/widgets.yaml:8:/m,
    );
  });

  test("a field: what the dictionary says, and the link that integration.yaml says", async () => {
    const name = await asJson("Widget.name");
    expect(name.explanations[0]?.facts).toContainEqual({
      label: "description",
      value: "Name of the widget.",
      from: { file: "definitions/acme/fields/common.yaml", start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
    });
    const maker = await explain("Widget.maker_id");
    expect(maker.stdout).toContain(
      "link            makers, got from list_all_acme_makers  [definitions/acme/integration.yaml:28:",
    );
    const size = await explain("Widget.size");
    expect(size.stdout).toContain(
      "description     How large a thing is.  [definitions/acme/schemas/widget.yaml:12:16]",
    );
  });

  test("a word of the dictionary: the fields that get their meaning from it", async () => {
    const { explanations } = await asJson("word name");
    const meant = explanations[0]?.facts.filter(({ label }) => label === "meant by").map(({ value }) => value);
    expect(meant).toEqual(["Widget.name", "Maker.name"]);
  });

  test("a diagnostic: where the definitions have it", async () => {
    using broken = scratch({ modules: true });
    broken.write(
      acmeWith({ ...shop, [INTEGRATION]: shop[INTEGRATION]?.replace("maker_id: makers", "maker_id: maker") ?? "" }),
    );
    const { status, stdout } = await explain("unknown-link", broken.path);
    expect(status).toBe(0);
    expect(stdout).toContain("written at      definitions/acme/integration.yaml:28:");
    expect(stdout).toContain('found           The link "maker" leads nowhere');
    expect((await explain("unknown-link")).stdout).toContain("found           nowhere in these definitions\n");
  });

  test("every file and symbol that is named as output is there", () => {
    const names = [
      "tickets.list",
      "requests",
      "TicketUpdate",
      "Ticket.board",
      "count_info",
      "toolset procurement",
      "privateKey",
    ];
    const outputs = names.flatMap((name) => {
      const { explanations } = JSON.parse(explainHere(name, "json").stdout) as Answer;
      return explanations.flatMap(({ output }) => output);
    });
    expect(outputs.length).toBeGreaterThan(9);
    for (const { file, symbols } of outputs) {
      const text = readFileSync(join(root, file), "utf8");
      for (const symbol of symbols) for (const part of symbol.split(".")) expect(text, file).toContain(part);
    }
  });
});

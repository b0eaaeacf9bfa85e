import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { offerFor } from "../../mcp/dist/offer-for.js";
import { confirmation } from "../../mcp/dist/confirmation.js";
import { ownMarks } from "../../mcp/dist/confirmation-marks.js";
import { readSettings } from "../../mcp/dist/settings.js";
import { usageOf } from "../../mcp/dist/usage.js";
import { accountVariables, connectFromEnvironment, type Integration } from "@toolwright/runtime";
import { blocks, isAccepting, read, root } from "./markdown.js";

// Every command, configuration and figure of docs/mcp.md is read as the server reads it.

const page = read("docs/mcp.md");
const found = blocks(page);

interface Server {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function integrationOf(name: string): Promise<Integration> {
  const { integration } = (await import(`${name}/integration`)) as { integration: Integration };
  return integration;
}

const ACCOUNTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "@toolwright/atomicwork": { tenant: "acme", apiKey: "k" },
  "@toolwright/connectwise-psa": { companyId: "a", publicKey: "b", privateKey: "c", clientId: "d" },
};

/** What is offered when a command line starts the server. */
async function offered([name = "", verb, ...args]: readonly string[]) {
  expect(verb).toBe("mcp");
  const integration = await integrationOf(name);
  const rules = { confirmation: confirmation(ownMarks(), []), pages: 1 };
  return offerFor(integration, integration.connect(ACCOUNTS[name] ?? {}), readSettings(args), rules).offer;
}

const commands = found
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.trim().split("\n"))
  .map((line) => line.split(" "));

test.each(commands)("%s %s %s ...", async (npx, ...args) => {
  expect(npx).toBe("npx");
  expect((await offered(args)).tools.length).toBeGreaterThan(2);
});

const servers = found
  .filter(({ language }) => language === "json")
  .flatMap(({ text }) => {
    const config = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, Server>>>>;
    return Object.entries(config["mcpServers"] ?? config["servers"] ?? {});
  });

test.each(servers)("the configuration of %s starts the server and names its variables", async (_, server) => {
  expect(server.command).toBe("npx");
  const [yes, ...args] = server.args;
  expect(yes).toBe("-y");
  expect((await offered(args)).tools.length).toBeGreaterThan(2);
  connectFromEnvironment(await integrationOf(args[0] ?? ""), server.env ?? {});
});

test("the snippet for CrewAI starts the server", async () => {
  const python = found.find(({ language }) => language === "python")?.text ?? "";
  const [, list = ""] = /args=(\[.*\]),/.exec(python) ?? [];
  const [yes, ...args] = JSON.parse(list) as string[];
  expect(yes).toBe("-y");
  const { tools } = await offered(args);
  expect(tools.length).toBeGreaterThan(5);
  expect(tools.every(({ annotations }) => annotations.readOnlyHint)).toBe(true);
});

describe("figures and options", () => {
  test("the table of tokens says what the catalogues say", async () => {
    const rows = [...page.matchAll(/^\| (\S[^|,]*), ([^|]*) \| ([\d,]+) \| ([\d,]+) \|$/gm)];
    const args: Readonly<Record<string, readonly string[]>> = {
      "by search": ["--search"],
      "toolset `service_desk`": ["--toolset", "service_desk"],
      "as a list, all": ["--list", "--allow-destructive"],
    };
    expect(rows).toHaveLength(5);
    let counted = page;
    for (const [row, title, how = ""] of rows) {
      const name = title === "Atomicwork" ? "@toolwright/atomicwork" : "@toolwright/connectwise-psa";
      const offer = await offered([name, "mcp", ...(args[how] ?? [])]);
      const figures = [offer.tools.length, offer.tokens].map((count) => count.toLocaleString("en-US"));
      counted = counted.replace(row, `| ${[`${title}, ${how}`, ...figures].join(" | ")} |`);
    }
    if (isAccepting) writeFileSync(join(root, "docs/mcp.md"), counted);
    else expect(page, "ACCEPT=1 npx vitest run test/docs/mcp.test.ts writes the figures into the page").toBe(counted);
  });

  test("`--help` says of each variable what it means and takes", async () => {
    const integration = await integrationOf("@toolwright/connectwise-psa");
    const usage = usageOf(integration);
    for (const { name, about } of accountVariables(integration)) {
      expect(about).toMatch(/\.$/);
      expect(usage).toMatch(new RegExp(`^ {2}${name}( \\(.*\\))?\\n {6}\\S.*\\.$`, "m"));
    }
    expect(usage).toContain("CONNECTWISE_PSA_ALLOW_CUSTOM_HOST (optional: true, private, false)\n");
    expect(usage).toContain("CONNECTWISE_PSA_COMPANY_ID\n");
    expect(page).toContain("CONNECTWISE_PSA_ALLOW_CUSTOM_HOST=true");
  });

  test("every option that the page names is one, and `--help` names all", async () => {
    const usage = usageOf(await integrationOf("@toolwright/connectwise-psa"));
    const named = new Set([...page.matchAll(/--[a-z-]+[a-z]/g)].map(([option]) => option));
    expect([...named].filter((option) => !usage.includes(option) && option !== "--help")).toEqual([]);
    for (const [option] of usage.matchAll(/^ {2}--[a-z-]+/gm)) expect(page).toContain(option.trim());
  });
});

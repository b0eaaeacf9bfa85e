import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BoundTool } from "@toolwright/runtime";
import { outputOf } from "@toolwright/runtime/agent";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOTE, service, TICKET } from "../adapters/service.js";
import { runPrograms } from "./agent-programs.js";
import { agentSnippet, GLOBALS } from "./agent-snippet.js";
import { ANSWER, agentWorld, isRefused, type AgentWorld, type Part } from "./agent-world.js";
import { blocks, read, root } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// All TypeScript of docs/agents is type-checked. Its programs are run as they are, from the prompt to the answer; only
// the service and the model's server are played.

const parts: Readonly<Record<string, Part>> = {
  "ai-sdk/audit": { workflow: "audit-warranties" },
  "anthropic/onboard": { workflow: "onboard-new-engineer" },
  "gemini/change": { workflow: "emergency-change" },
  "langchain/audit": { workflow: "audit-warranties", repeats: true },
  "langchain/procure": { workflow: "procure-hardware" },
  "openai/change": { workflow: "emergency-change" },
  "openai/procure": { workflow: "procure-hardware", profile: "openai-strict" },
  "rate-limits/loop": { workflow: "audit-warranties", repeats: true },
};

/** What is no program: a test below takes it. */
const module = "security/confirmed";

/** Each page, and the README, whose other program has a test of its own. */
const pages = readdirSync(join(root, "docs/agents")).map((name) => ({
  page: name.replace(/\.md$/, ""),
  shown: blocks(read(`docs/agents/${name}`)),
}));
pages.push({ page: "project", shown: blocks(read("README.md")).filter(({ note }) => note !== "") });

const files = pages.flatMap(({ page, shown }) =>
  shown
    .filter(({ language }) => language === "ts")
    .map(({ note, line, text }) =>
      note === "snippet"
        ? { path: `${page}/line-${line}.mts`, text: agentSnippet(page, text), isProgram: false }
        : { path: `${page}/${note}`, text, isProgram: true },
    ),
);

const sandbox = new Sandbox();
const worlds = new Map<string, AgentWorld>();
let mistakes = "";
let printed: Awaited<ReturnType<typeof runPrograms>>;
beforeAll(async () => {
  sandbox.linkPackages();
  const programs = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  mistakes = sandbox.compile({ "globals.d.mts": GLOBALS, ...programs });
  for (const [name, part] of Object.entries(parts)) worlds.set(name, await agentWorld(part));
  printed = await runPrograms(sandbox, worlds);
});
afterAll(() => sandbox.remove());

test("the TypeScript of all pages compiles", () => {
  expect(mistakes).toBe("");
});

test("every program is run", () => {
  const programs = files.filter(({ isProgram }) => isProgram).map(({ path }) => path);
  expect(programs.sort()).toEqual([...Object.keys(parts), module].map((name) => `${name}.mts`).sort());
});

test.each(Object.entries(parts))("%s goes from the prompt to the answer, as its workflow does", (name) => {
  const world = worlds.get(name) as AgentWorld;
  const lines = printed.get(name) ?? [];
  expect(world.faults(), lines.join("\n")).toEqual([]);
  expect(lines.at(-1)).toBe(ANSWER);
  expect(world.seen().prompt).toBe(world.workflow.prompt);
  expect(world.waits).toEqual(world.workflow.steps.filter(isRefused).map(() => 30_000));
});

test("a person confirms what writes, and a model reads of the refusal", async () => {
  const { confirmed } = (await import(pathToFileURL(join(sandbox.root, `${module}.mjs`)).href)) as {
    confirmed(tools: readonly BoundTool[], agrees: (title: string) => Promise<boolean>): BoundTool[];
  };
  const { tools, requests } = service((request) => Response.json({ id: request.length }));
  const asked: string[] = [];
  const agrees = async (title: string) => asked.push(title) > 1;
  const careful = confirmed(tools, agrees);
  const call = async (name: string, args: object) => {
    const tool = careful.find((one) => one.name === name);
    return tool && (await outputOf(tool, args)).text;
  };
  const note = { ticketId: 8812, text: "Done." };
  await call(TICKET, { id: 8812 });
  expect(await call(NOTE, note)).toContain("was refused by the user");
  await call(NOTE, note);
  expect(asked.length).toBe(2);
  expect(requests).toEqual(["GET /service/tickets/8812", "POST /service/tickets/8812/notes"]);
});

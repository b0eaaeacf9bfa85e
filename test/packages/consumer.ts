/** A small program that uses the packages as their README says; it runs against a stub of `fetch`. */
export const CONSUMER = `
import { Atomicwork } from "@toolwright/atomicwork";
import { ConnectWisePsa, RateLimitError, type Ticket } from "@toolwright/connectwise-psa";
import { listTickets } from "@toolwright/connectwise-psa/tickets";
import { getTools, invokeTool } from "@toolwright/connectwise-psa/tools";
import { Client } from "@toolwright/runtime";
import { api } from "@toolwright/connectwise-psa/api";
import catalogue from "@toolwright/connectwise-psa/tools.json" with { type: "json" };

const asked: string[] = [];
const fetch = async (input: string | URL | Request): Promise<Response> => {
  const url = new URL(input instanceof Request ? input.url : String(input));
  asked.push(url.pathname + url.search);
  const page = Number(url.searchParams.get("page") ?? 1);
  if (url.pathname.endsWith("/workspaces")) return Response.json({ data: [{ id: 7, name: "IT" }], page: 1, total_pages: 1 });
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const headers: Record<string, string> = page < 2 ? { link: \`<\${next.href}>; rel="next"\` } : {};
  return Response.json([{ id: page * 10, summary: "Printer" }, { id: page * 10 + 1, summary: "Mail" }], { headers });
};

const account = { companyId: "acme", publicKey: "p", privateKey: "q", clientId: "c" };
const psa = new ConnectWisePsa({ ...account, fetch });
const ids: (number | undefined)[] = [];
for await (const ticket of psa.tickets.list({ pageSize: 2 })) ids.push(ticket.id);
const page = await psa.tickets.list({ pageSize: 2 });
const first: Ticket | undefined = page.items[0];

const alone = await new Client(api, { ...account, fetch }).pages(listTickets, { pageSize: 1 });
const tools = getTools({ methods: ["read"] });
const name: string = tools[0]!.name;
const answer = await invokeTool(psa, "list_all_connect_wise_psa_tickets", { limit: 2 });
const workspaces = await new Atomicwork({ tenant: "acme", apiKey: "k", fetch }).workspaces.list();

console.log(JSON.stringify({
  ids, first: first?.summary, alone: alone.items.length, tools: catalogue.tools.length === getTools().length, name: typeof name,
  answer: JSON.stringify(answer).includes("Printer"), workspaces: workspaces.items.length, error: typeof RateLimitError, asked,
}));
`;

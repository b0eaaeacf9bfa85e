import type { Atomicwork, AuditLog } from "@toolwright/atomicwork";
import type { ConnectWisePsa, Page, Pages, Ticket } from "@toolwright/connectwise-psa";
import { listTickets } from "@toolwright/connectwise-psa/tickets";
import { getTools, invokeTool } from "@toolwright/connectwise-psa/tools";
import type { Client, Operation, Tool, ToolResult } from "@toolwright/runtime";
import { holds, type Equal } from "./equal.js";

declare const psa: ConnectWisePsa;
declare const work: Atomicwork;
declare const client: Client;

// A listing is pages: awaited it is the first one, iterated it is items.
const listing = psa.tickets.list();
holds<Equal<typeof listing, Pages<Ticket>>>();
const page = await listing;
holds<Equal<typeof page, Page<Ticket>>>();
holds<Equal<typeof page.items, Ticket[]>>();
const next = await page.next();
holds<Equal<typeof next, Page<Ticket> | null>>();
for await (const one of listing) holds<Equal<typeof one, Ticket>>();
for await (const one of work.auditLogs.list()) holds<Equal<typeof one, AuditLog>>();
// @ts-expect-error -- a page is not iterated, its items are
for (const one of page) void one;

// One record is a record; what returns nothing returns nothing.
const ticket = await psa.tickets.get(1);
holds<Equal<typeof ticket, Ticket>>();
const nothing = await psa.tickets.delete(1);
holds<Equal<typeof nothing, void>>();
Math.abs(ticket.id);
// @ts-expect-error -- what an answer may lack is not simply there
ticket.summary.trim();
// @ts-expect-error -- no such member
void ticket.titel;

// An operation by itself carries its types along.
const alone = client.pages(listTickets, { pageSize: 1 });
holds<Equal<typeof alone, Pages<Ticket>>>();
holds<
  Equal<
    typeof listTickets extends Operation<infer Params, infer Result>
      ? [Params extends object ? true : false, Result]
      : never,
    [true, Ticket]
  >
>();
// @ts-expect-error -- its arguments are checked
client.pages(listTickets, { pagesize: 1 });

// Tools are plain data, calling one takes plain data.
const tools = getTools({ methods: ["read"] });
holds<Equal<typeof tools, readonly Tool[]>>();
const result = await invokeTool(psa, "list_all_connect_wise_psa_tickets", { limit: 5 });
holds<Equal<typeof result, ToolResult>>();
// @ts-expect-error -- arguments of a tool are an object
void invokeTool(psa, "list_all_connect_wise_psa_tickets", "limit 5");

// Toolsets are known by name.
getTools({ toolset: "procurement" });
// @ts-expect-error -- there is no such toolset
getTools({ toolset: "procurment" });

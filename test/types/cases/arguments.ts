import { Atomicwork, type RequestOptions } from "@toolwright/atomicwork";
import { ConnectWisePsa, type TicketUpdate } from "@toolwright/connectwise-psa";
import { holds, type Equal } from "./equal.js";

declare const psa: ConnectWisePsa;
declare const work: Atomicwork;
declare const signal: AbortSignal;

// A single path id comes first, then the other arguments, options last.
psa.tickets.update(5091, { status: { id: 3 } }, { signal, timeoutMs: 1000 });
holds<
  Equal<Parameters<typeof psa.tickets.update>, [id: number, params: TicketUpdate, options?: RequestOptions | undefined]>
>();
psa.ticketNotes.create(5091, { text: "Replaced the fan." });
// @ts-expect-error -- the id comes first
psa.tickets.update({ status: { id: 3 } }, 5091);
// @ts-expect-error -- an id that is a number is no text
psa.tickets.get("5091");
// @ts-expect-error -- an id that is a text is no number
work.requests.get(12);
// @ts-expect-error -- without its id nothing can be fetched
psa.tickets.get();

// @ts-expect-error -- a change of nothing
psa.tickets.update(5091);

// An operation without arguments takes none, so that options cannot be lost in their place.
psa.tickets.delete(5091);
psa.tickets.delete(5091, {}, { signal });
// @ts-expect-error -- options come third
psa.tickets.delete(5091, { signal });
// @ts-expect-error -- a text is no arguments
psa.tickets.delete(5091, "reason");

// Several ids are given by name, all of them.
psa.ticketNotes.get({ ticketId: 5091, id: 7 });
// @ts-expect-error -- the ticket's id is missing
psa.ticketNotes.get({ id: 7 });
// @ts-expect-error -- ids of a path with several are no positional arguments
psa.ticketNotes.get(5091, 7);

// A listing needs nothing.
psa.tickets.list();
work.auditLogs.list();
psa.tickets.list({ conditions: "closedFlag = false", pageSize: 50 }, { signal });
// @ts-expect-error -- no such argument
psa.tickets.list({ condition: "closedFlag = false" });
// @ts-expect-error -- a size is a number
psa.tickets.list({ pageSize: "50" });
// @ts-expect-error -- no such option
psa.tickets.list({}, { timeout: 1000 });

// The options of a client.
new ConnectWisePsa({ companyId: "acme", publicKey: "p", privateKey: "q", clientId: "c", timeoutMs: 1000 });
new Atomicwork({ tenant: "acme", apiKey: "k", workspaceId: 7 });
// @ts-expect-error -- the key is missing
new Atomicwork({ tenant: "acme" });
// @ts-expect-error -- a workspace's id is a number
new Atomicwork({ tenant: "acme", apiKey: "k", workspaceId: "7" });
// @ts-expect-error -- there is no such resource
void psa.ticketz;
// @ts-expect-error -- there is no such operation
psa.tickets.lst();

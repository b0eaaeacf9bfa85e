import type { ConnectWisePsa, TicketUpdate, TicketCreate, TimeEntryCreate } from "@toolwright/connectwise-psa";
import { holds, type Equal } from "./equal.js";

declare const psa: ConnectWisePsa;

// What must be sent when a record is created is required, of a change nothing is.
psa.tickets.create({ summary: "Printer on fire", company: { id: 2 } });
psa.tickets.update(1, {});
holds<Equal<Partial<TicketUpdate>, TicketUpdate>>();
// @ts-expect-error -- a ticket has a title
psa.tickets.create({ company: { id: 2 } });
// @ts-expect-error -- no such member
psa.tickets.create({ summary: "Printer on fire", company: { id: 2 }, titel: "x" });
// @ts-expect-error -- a note has a text
psa.ticketNotes.create(1, {});

// What the server sets cannot be sent.
// @ts-expect-error -- the id is the server's
psa.tickets.create({ id: 1, summary: "x", company: { id: 2 } });
// @ts-expect-error -- so are the facts about the record
psa.tickets.update(1, { _info: {} });

// A reference is sent as what identifies it.
holds<Equal<TicketUpdate["status"], { id: number } | null | undefined>>();
holds<Equal<TicketCreate["status"], { id: number } | undefined>>();
// @ts-expect-error -- the id of a reference is a number
psa.tickets.update(1, { status: { id: "3" } });
// @ts-expect-error -- the name does not identify it
psa.tickets.update(1, { status: { name: "New" } });
// @ts-expect-error -- a reference is an object
psa.tickets.update(1, { status: 3 });

// In a JSON Patch null empties what a record can do without.
psa.tickets.update(1, { agreement: null, siteName: null, severity: null });
// @ts-expect-error -- a ticket has a title
psa.tickets.update(1, { summary: null });
// @ts-expect-error -- there is nothing to empty yet
psa.tickets.create({ summary: "x", company: { id: 2 }, agreement: null });

// Choices are literals, and null is a value of its own.
holds<Equal<NonNullable<TimeEntryCreate["billableOption"]>, "Billable" | "DoNotBill" | "NoCharge" | "NoDefault">>();
declare function entry(value: TimeEntryCreate): void;
declare function ticket(value: TicketCreate): void;
entry({ timeStart: "2025-01-31T09:00:00Z", billableOption: null, notes: "Fan replaced." });
// @ts-expect-error -- no such choice
entry({ timeStart: "2025-01-31T09:00:00Z", billableOption: "Free" });
// @ts-expect-error -- not every member may be null
entry({ timeStart: "2025-01-31T09:00:00Z", notes: null });
// @ts-expect-error -- an absent member is left out, it is not undefined
ticket({ summary: "x", company: { id: 2 }, siteName: undefined });

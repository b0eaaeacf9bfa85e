import type { Company, Ticket } from "@toolwright/connectwise-psa";
import type { UnknownEvent, WebhookEvent } from "@toolwright/connectwise-psa/webhooks";
import { holds, type Equal } from "./equal.js";

declare const event: WebhookEvent;

// The kind of record tells its type, although kinds arrive that nobody has listed.
if (event.type === "ticket") holds<Equal<typeof event.record, Ticket | null>>();
switch (event.type) {
  case "company":
    holds<Equal<typeof event.record, Company | null>>();
    break;
  case null:
    holds<Equal<typeof event, UnknownEvent>>();
    holds<Equal<typeof event.kind, string>>();
    holds<Equal<typeof event.record, Readonly<Record<string, unknown>> | null>>();
    break;
}
// @ts-expect-error -- no kind that is listed
if (event.type === "problem") void event;
// @ts-expect-error -- whose record it is nobody knows before its type
void event.record?.summary;
holds<Equal<typeof event.action, string>>();

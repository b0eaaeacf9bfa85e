// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  ReadWebhook,
  UnknownEvent,
  WebhookEventOf,
  WebhookOptions,
  WebhookShape,
} from "@toolwright/runtime/webhooks";
import type { CompanyConfiguration } from "./schemas/company/company-configuration.js";
import type { CompanySite } from "./schemas/company/company-site.js";
import type { Company } from "./schemas/company/company.js";
import type { Contact } from "./schemas/company/contact.js";
import type { ExpenseEntry } from "./schemas/expense/expense-entry.js";
import type { Agreement } from "./schemas/finance/agreement.js";
import type { Invoice } from "./schemas/finance/invoice.js";
import type { CatalogItem } from "./schemas/procurement/catalog-item.js";
import type { PurchaseOrder } from "./schemas/procurement/purchase-order.js";
import type { Project } from "./schemas/project/project.js";
import type { Activity } from "./schemas/sales/activity.js";
import type { Opportunity } from "./schemas/sales/opportunity.js";
import type { ScheduleEntry } from "./schemas/schedule/schedule-entry.js";
import type { Ticket } from "./schemas/service/ticket.js";
import type { Member } from "./schemas/system/member.js";
import type { TimeEntry } from "./schemas/time/time-entry.js";
import { webhookReader } from "@toolwright/runtime/webhooks";

const shape: WebhookShape = {
  name: "connectwise-psa",
  event: { type: "Type", action: "Action", id: "ID", record: "Entity" },
  types: [
    "activity",
    "agreement",
    "company",
    "configuration",
    "contact",
    "expense",
    "invoice",
    "member",
    "opportunity",
    "productcatalog",
    "project",
    "purchaseorder",
    "schedule",
    "site",
    "ticket",
    "time",
  ],
  account: {
    at: "CompanyId",
    value: "{companyId}",
    keyUrl: { path: "/system/callbackkey/index.rails", parameter: "companyName" },
  },
  signature: {
    header: "x-content-signature",
    keyUrl: "Metadata.key_url",
    keyAt: "signing_key",
    isKeyHashed: true,
    hosts: ["*.myconnectwise.net", "*.connectwisedev.com"],
    headers: { clientId: "{clientId}" },
  },
};

export { WebhookError } from "@toolwright/runtime/webhooks";
export type { UnknownEvent } from "@toolwright/runtime/webhooks";

/**
 * A change that ConnectWise PSA tells of, by the kind of its record; `type` is null for a kind that is not listed here.
 */
export type WebhookEvent =
  | WebhookEventOf<"activity", Activity>
  | WebhookEventOf<"agreement", Agreement>
  | WebhookEventOf<"company", Company>
  | WebhookEventOf<"configuration", CompanyConfiguration>
  | WebhookEventOf<"contact", Contact>
  | WebhookEventOf<"expense", ExpenseEntry>
  | WebhookEventOf<"invoice", Invoice>
  | WebhookEventOf<"member", Member>
  | WebhookEventOf<"opportunity", Opportunity>
  | WebhookEventOf<"productcatalog", CatalogItem>
  | WebhookEventOf<"project", Project>
  | WebhookEventOf<"purchaseorder", PurchaseOrder>
  | WebhookEventOf<"schedule", ScheduleEntry>
  | WebhookEventOf<"site", CompanySite>
  | WebhookEventOf<"ticket", Ticket>
  | WebhookEventOf<"time", TimeEntry>
  | UnknownEvent;

/**
 * What reading deliveries takes.
 */
export interface WebhookAccount extends WebhookOptions {
  /** The company you type when you log in to ConnectWise PSA. */
  readonly companyId: string;
  /** GUID of your integration, from developer.connectwise.com. */
  readonly clientId: string;
}

/**
 * Makes what reads deliveries: it checks the signature of each, and gives the change.
 *
 * @throws WebhookError for a delivery that cannot be trusted or read: answer it with an error status. What is thrown
 *   when a key cannot be had is what a client throws, such as ConnectionError
 */
export function readWebhooks(account: WebhookAccount): ReadWebhook<WebhookEvent> {
  return webhookReader<WebhookEvent>(shape, { ...account });
}

export { WebhookError } from "./webhook-error.js";
export { webhookReader } from "./webhook-reader.js";
export type { WebhookOptions, ReadWebhook } from "./webhook-reader.js";
export type {
  EventFacts,
  Delivery,
  SignatureShape,
  UnknownEvent,
  WebhookEventOf,
  WebhookShape,
} from "./webhook-shape.js";

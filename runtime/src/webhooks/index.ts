export { WebhookError } from "./webhook-error.js";
export { webhookReader } from "./webhook-reader.js";
export type { WebhookOptions, ReadWebhook } from "./webhook-reader.js";
export type { WebhookEventOf, WebhookShape, Delivery, SignatureShape } from "./webhook-shape.js";

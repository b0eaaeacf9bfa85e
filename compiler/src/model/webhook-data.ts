import type { WebhookShape } from "@toolwright/runtime/webhooks";

/** How an API tells of changes. */
export interface WebhookData {
  readonly shape: WebhookShape;
  /** The kinds of record it tells of, each with the type of its record. */
  readonly types: readonly { readonly name: string; readonly type: string }[];
  /** Client options that reading deliveries needs. */
  readonly options: readonly string[];
}

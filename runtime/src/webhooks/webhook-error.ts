import { ToolwrightError } from "../error/error.js";

/** A delivery that cannot be trusted or read. Answer it with an error status, and do nothing else. */
export class WebhookError extends ToolwrightError {
  override readonly name: string = "WebhookError";
  override readonly kind = "webhook";
  override readonly advice: string = "Answer with an error status and do nothing else.";
}

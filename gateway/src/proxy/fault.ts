import { ApiError, AuthenticationError, type ToolwrightError } from "@toolwright/runtime";
import type { OpenAccount } from "../account/open-account.js";
import { own } from "../own.js";

/** What the log tells of an error that only who runs the gateway can mend. */
export function faultFor(error: ToolwrightError, open: OpenAccount | undefined): string | undefined {
  const isRefused = error instanceof AuthenticationError || (error instanceof ApiError && error.status === 401);
  return open !== undefined && isRefused ? refusedCredentials(open) : undefined;
}

function refusedCredentials({ account: { id, options, credentials }, integration: { api } }: OpenAccount): string {
  const given = Object.keys(api.credentials).filter(
    (name) => (own(options, name) ?? own(credentials, name)) !== undefined,
  );
  const named = given.length > 0 ? ` (${given.join(", ")})` : "";
  return `account ${id}: its credentials${named} were refused by the service`;
}

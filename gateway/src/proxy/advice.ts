import { ApiError, AuthenticationError, type ToolwrightError } from "@toolwright/runtime";
import type { OpenAccount } from "../account/open-account.js";
import { own } from "../own.js";

const OPTIONS = "the client's options";

/** Advice for who has a gateway and not the client: there it is an account that has options. */
export function adviceFor(error: ToolwrightError, open: OpenAccount | undefined): string {
  const { advice } = error;
  if (open === undefined || !advice.includes(OPTIONS)) return advice;
  const { id } = open.account;
  return isRefused(error)
    ? `${refusedCredentials(open)}. Whoever runs the gateway must correct them; calling again does not help.`
    : advice.replaceAll(OPTIONS, `the options of account ${id}, which is for whoever runs the gateway`);
}

/** What the log tells of an error that only who runs the gateway can mend. */
export function faultFor(error: ToolwrightError, open: OpenAccount | undefined): string | undefined {
  return open !== undefined && isRefused(error) ? refusedCredentials(open) : undefined;
}

function isRefused(error: ToolwrightError): boolean {
  return error instanceof AuthenticationError || (error instanceof ApiError && error.status === 401);
}

function refusedCredentials({ account: { id, options, credentials }, integration: { api } }: OpenAccount): string {
  const given = Object.keys(api.credentials).filter(
    (name) => (own(options, name) ?? own(credentials, name)) !== undefined,
  );
  const named = given.length > 0 ? ` (${given.join(", ")})` : "";
  return `account ${id}: its credentials${named} were refused by the service`;
}

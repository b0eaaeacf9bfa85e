import { AccountsError } from "../account/parse-accounts.js";
import { UsageError, type ServeInvocation } from "./invocation.js";
import { encrypt, key, rotate, token } from "./secrets.js";
import { run } from "./run.js";
import { check, importAccounts } from "./stores.js";

const verbs: Readonly<Record<string, (invocation: ServeInvocation) => void | Promise<void>>> = {
  serve: run,
  check,
  token,
  key,
  encrypt,
  rotate,
  import: importAccounts,
};

/**
 * `toolwright serve`: runs the gateway, or does what `serve <verb>` says with its accounts.
 * @returns the exit code
 */
export async function serve(invocation: ServeInvocation): Promise<number> {
  const [verb = "serve", ...others] = invocation.positionals;
  const work =
    Object.hasOwn(verbs, verb) && verb !== "serve" ? verbs[verb] : invocation.positionals.length === 0 && run;
  if (!work || others.length > 0) {
    const known = Object.keys(verbs).slice(1).join(", ");
    invocation.err(`There is no \`serve ${invocation.positionals.join(" ")}\`; there are ${known}.\n`);
    return 2;
  }
  try {
    await work(invocation);
    return 0;
  } catch (error) {
    const isExpected = error instanceof AccountsError || error instanceof UsageError || "code" in (error as Error);
    if (!isExpected) throw error;
    invocation.err(`${(error as Error).message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

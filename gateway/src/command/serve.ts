import { AccountsError } from "../account/parse-accounts.js";
import { own } from "../own.js";
import { UsageError, type ServeInvocation } from "./invocation.js";
import { rotate } from "./rotate.js";
import { run } from "./run.js";
import { encrypt, key, token } from "./secrets.js";
import { check, importAccounts } from "./stores.js";

const verbs: Readonly<Record<string, (invocation: ServeInvocation) => void | Promise<void>>> = {
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
  const [verb, ...others] = invocation.positionals;
  const work = verb === undefined ? run : own(verbs, verb);
  if (!work || others.length > 0) {
    const known = Object.keys(verbs).join(", ");
    invocation.err(`There is no \`serve ${invocation.positionals.join(" ")}\`; there are ${known}.\n`);
    return 2;
  }
  try {
    await work(invocation);
    return 0;
  } catch (error) {
    if (!isToldInAWord(error)) throw error;
    invocation.err(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Whether an error is of the files, the command line or the machine, such as a port that is taken, and no bug of ours. */
function isToldInAWord(error: unknown): error is Error {
  return (
    error instanceof AccountsError ||
    error instanceof UsageError ||
    (error instanceof Error && Object.hasOwn(error, "code"))
  );
}

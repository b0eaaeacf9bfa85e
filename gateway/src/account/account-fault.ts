import type { Problem } from "@toolwright/runtime";
import { own } from "../own.js";
import type { Account, AccountStore } from "./account.js";
import { AccountsError } from "./parse-accounts.js";

/** An account that cannot be opened: a line for each thing that is wrong, with its place where the store knows that. */
export function accountFault(
  store: Pick<AccountStore, "place">,
  account: Account,
  problems: readonly Problem[],
): AccountsError {
  const lines = problems.map(({ path, message }) => {
    const place = store.place?.(account.id, memberOf(account, path));
    return `${place === undefined ? "" : `${place}: `}account ${account.id}: ${path} ${message}`;
  });
  return new AccountsError(lines.join("\n"));
}

/** A client knows nothing of where an account has its options. */
function memberOf({ options, credentials }: Account, path: string): string {
  const [name = ""] = path.split(/[.[]/);
  if (own(options, name) !== undefined) return `options.${path}`;
  return own(credentials, name) === undefined ? path : `credentials.${path}`;
}

import type { Integration, Problem } from "@toolwright/runtime";
import { Bounded } from "../bounded.js";
import type { Account, AccountStore } from "./account.js";
import { AccountsError } from "./parse-accounts.js";
import { accountFault } from "./account-fault.js";
import { openAccount, type OpenAccount, type Opening } from "./open-account.js";

/**
 * Imports an integration by the name that accounts call it.
 * @throws AccountsError when there is none: the end of a sentence that starts with "integration"
 */
export type Load = (name: string) => Promise<Integration>;

/** As many accounts stay connected. */
const MOST = 2000;

/** Accounts, opened when they are first asked for and again when they have changed. */
export interface Accounts {
  find(id: string): Promise<Account | undefined>;
  /** @throws AccountsError when it cannot be opened */
  open(account: Account): Promise<OpenAccount>;
}

export function accountsOf(store: AccountStore, load: Load, opening: Opening): Accounts {
  const opened = new Bounded<OpenAccount>(MOST);
  return {
    find: async (id) => store.find(id),
    async open(account) {
      const known = opened.get(account.id);
      if (known?.account === account) return known;
      const faultOf = (problems: readonly Problem[]): AccountsError => accountFault(store, account, problems);
      const integration = await load(account.integration).catch((error: unknown) => {
        throw error instanceof AccountsError ? faultOf([{ path: "integration", message: error.message }]) : error;
      });
      const made = openAccount(account, integration, opening, faultOf);
      opened.set(account.id, made);
      return made;
    },
  };
}

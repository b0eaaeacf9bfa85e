import type { Integration } from "@toolwright/runtime";
import { Bounded } from "../bounded.js";
import type { Account, AccountStore } from "./account.js";
import { openAccount, type OpenAccount, type Opening } from "./open-account.js";

/** Imports an integration by the name that accounts call it. */
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
      const made = openAccount(account, await load(account.integration), opening);
      opened.set(account.id, made);
      return made;
    },
  };
}

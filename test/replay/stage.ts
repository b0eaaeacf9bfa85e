import type { ClientOptions } from "@toolwright/runtime";
import type { Path } from "../../compiler/src/definition/yaml.js";
import type { Account, Exchange, Given, Json } from "./fixture.js";
import { modelOf } from "./integration.js";
import { loadAccount } from "./load.js";
import { Script } from "./script.js";
import { Secrets } from "./secret.js";
import { VirtualClock } from "./virtual-clock.js";

/** The world that calls of one client happen in. */
export interface World {
  readonly clock: VirtualClock;
  /** Options of the client but for its `fetch`. */
  readonly options: ClientOptions;
  /** A server that plays exchanges, which stand at a place of their file. */
  script(exchanges: readonly Exchange[], at: Path): Script;
}

/** Where a call happens: the scripted server, the clock and the options of the client. */
export interface Stage extends Pick<World, "clock" | "options"> {
  readonly script: Script;
}

/** Sets up the world of calls. */
export function world(integration: string, given: Given = {}): World {
  const account = accountOf(integration);
  const secrets = new Secrets(modelOf(integration).api, account);
  const clock = new VirtualClock(given.clock ?? account.clock, given.random);
  const headers = secrets.restore(account.headers);
  return {
    clock,
    options: { ...secrets.restore({ ...account.options, ...given.options }), clock },
    script: (exchanges, at) => {
      // Token requests and their answers hold secrets, too.
      const restored = secrets.restore(exchanges as unknown as Json) as unknown as readonly Exchange[];
      return new Script(restored, headers, clock, at, (text) => secrets.hide(text));
    },
  };
}

/** Sets up the world of one call. */
export function stage(integration: string, given: Given = {}, exchanges: readonly Exchange[], at: Path): Stage {
  const { clock, options, script: scriptOf } = world(integration, given);
  const script = scriptOf(exchanges, at);
  return { script, clock, options: { ...options, fetch: script.fetch } };
}

const accounts = new Map<string, Account>();

function accountOf(integration: string): Account {
  const account = accounts.get(integration) ?? loadAccount(integration);
  accounts.set(integration, account);
  return account;
}

import { AsyncLocalStorage } from "node:async_hooks";
import type { Fetch } from "@toolwright/runtime";

/** What a call's last answer had for headers. */
export interface Heard {
  headers?: Headers;
}

const current = new AsyncLocalStorage<Heard>();

/** Runs a call; what its answers say about limits is heard, also when it succeeds. */
export function listening<T>(heard: Heard, call: () => Promise<T>): Promise<T> {
  return current.run(heard, call);
}

/** A `fetch` whose answers are heard. */
export function hearing(send: Fetch | undefined): Fetch {
  return async (url, init) => {
    const response = await (send ?? fetch)(url, init);
    const heard = current.getStore();
    if (heard) heard.headers = response.headers;
    return response;
  };
}

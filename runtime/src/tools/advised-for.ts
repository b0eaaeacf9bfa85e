import { connectionOf, type Client } from "../client.js";
import { advise } from "../error/advice.js";
import { advised } from "../feature/advised.js";

/** Gives an error of a tool's work its advice, whatever features the client has: a model cannot do without. */
export function advisedFor<T>(client: Client, work: () => Promise<T>): Promise<T> {
  return advised({ ...connectionOf(client), features: { advise } }, work);
}

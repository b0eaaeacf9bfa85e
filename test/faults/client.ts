import { AsyncLocalStorage } from "node:async_hooks";
import type { Client, ClientOptions, Clock, Fetch } from "@toolwright/runtime";
import { type Package, packageOf } from "../replay/package.js";
import { stage } from "../replay/stage.js";
import type { Subject } from "./subject.js";

/** Answers the requests of the call that is being made: many calls share a client, since making one takes a while. */
const answering = new AsyncLocalStorage<Fetch>();

const fetch: Fetch = (url, init) => {
  const answer = answering.getStore();
  if (!answer) throw new Error("a request that belongs to no call");
  return answer(url, init);
};

/** It stands still, waits take no time, and chance is always the same. */
const clock: Clock = { now: () => Date.parse("2026-03-02T09:00:00Z"), sleep: async () => {}, random: () => 0.5 };

const clients = new Map<string, Client>();

/**
 * Runs calls with a client of a fixture's account.
 * @param more options beside those of the account; clients with the same ones are made once
 */
export async function withClient<T>(
  { integration: { name }, fixture }: Subject,
  more: ClientOptions,
  answer: Fetch,
  run: (connected: Package) => Promise<T>,
): Promise<T> {
  const { connect, ...tools } = await packageOf(name);
  const { retry: _, ...given } = fixture.given?.options ?? {};
  const make = (): Client =>
    connect({ ...stage(name, { options: given }, [], []).options, fetch, clock, retryBudget: Infinity, ...more });
  const key = JSON.stringify([name, given, more]);
  const client = more.signal ? make() : (clients.get(key) ?? make());
  clients.set(key, client);
  return answering.run(answer, () => run({ ...tools, connect: () => client }));
}

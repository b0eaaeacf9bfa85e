/** What a measured module exports. */
export interface ClientModule {
  connect(base: string): () => Promise<unknown>;
}

/** Imports a client's module and sees that it really gets the tickets. */
export async function connected(url: string, base: string): Promise<() => Promise<unknown>> {
  const module = (await import(url)) as ClientModule;
  const call = module.connect(base);
  const answer = await call();
  if (!Array.isArray(answer) || answer.length !== 2) throw new Error(`no tickets: ${JSON.stringify(answer)}`);
  return call;
}

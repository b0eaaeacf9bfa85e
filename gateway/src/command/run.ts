import { isLoopback } from "@toolwright/runtime/check";
import { createGateway } from "../gateway.js";
import { loadIntegration } from "../account/load-integration.js";
import { listen } from "../http/listen.js";
import type { LogEntry } from "../log.js";
import { UsageError, type ServeInvocation } from "./invocation.js";
import { openAll, storeOf } from "./stores.js";

/** `toolwright serve`: answers requests until the process is told to stop, then what still runs. */
export async function run(invocation: ServeInvocation): Promise<void> {
  const { root, values, out, err, environment } = invocation;
  const host = String(values["host"] ?? "127.0.0.1");
  const isLocal = isLoopback(host);
  const port = wholeNumber(values["port"] ?? "8080", "--port", 65_535);
  const maxBodyBytes = wholeNumber(values["max-body"] ?? "1048576", "--max-body", 1_000_000_000);
  const store = await storeOf(invocation, (error) => fault(err, error.message));
  try {
    const open = store.open();
    if (!isLocal && open.length > 0) {
      throw new UsageError(
        `Others can reach ${host}, and these accounts have no tokens: ${open.join(", ")}. Make some with \`toolwright serve token\`.`,
      );
    }
    const log = (entry: LogEntry): void => {
      if (values["quiet"] !== true || entry.status >= 500 || entry.status === 401) err(`${JSON.stringify(entry)}\n`);
    };
    const gateway = createGateway({
      accounts: store,
      serveOpen: isLocal,
      load: loadIntegration(root),
      environment,
      log,
    });
    // A mistake in a file is told now; of a database, whose accounts come and go, when one is used.
    await openAll(gateway, store.ids?.() ?? []);
    const server = await listen(gateway, { host, port, maxBodyBytes });
    // Whoever reads that it listens may stop it at once.
    const stopped = invocation.stopped();
    out(`listening on ${server.url}\n`);
    const prepared = gateway.prepare(store.ids?.() ?? []);
    await stopped;
    await server.close();
    await prepared;
  } finally {
    store.close?.();
  }
}

function wholeNumber(text: string | boolean, name: string, most: number): number {
  const number = /^\d{1,10}$/.test(String(text)) ? Number(text) : Infinity;
  if (number > most) throw new UsageError(`${name} takes a whole number up to ${most}, not "${String(text)}".`);
  return number;
}

function fault(err: (text: string) => void, message: string): void {
  err(`${JSON.stringify({ time: new Date().toISOString(), fault: message })}\n`);
}

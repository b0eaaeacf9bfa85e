import { createGateway, type Account, type Gateway, type GatewayOptions, type LogEntry } from "@toolwright/gateway";
import { integration as atomicwork } from "@toolwright/atomicwork/integration";
import { integration as connectwise } from "@toolwright/connectwise-psa/integration";

export const SECRET = "canary-private-key";

/** A request that reached the vendor. */
export interface Upstream {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly signal: AbortSignal | null | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** A gateway over the two integrations, what reached their vendors, and what was logged. */
export interface Stage {
  readonly gateway: Gateway;
  readonly sent: Upstream[];
  readonly logged: LogEntry[];
}

/** Where the credentials of `psa` are. */
export const environment = { PSA_KEY: SECRET, PSA_PUBLIC: "pub", PSA_CLIENT: "client" };

export const psa: Account = {
  id: "psa",
  integration: "connectwise-psa",
  options: { companyId: "acme" },
  credentials: { privateKey: { env: "PSA_KEY" }, publicKey: { env: "PSA_PUBLIC" }, clientId: { env: "PSA_CLIENT" } },
};

export const desk: Account = {
  id: "desk",
  integration: "atomicwork",
  options: { tenant: "acme" },
  credentials: { apiKey: { env: "DESK_KEY" } },
};

/** Answers of the vendor; default: an empty record, or list where the URL has no id. */
export type Answer = (request: Upstream) => Response | Promise<Response>;

export const json = (value: unknown, init?: ResponseInit): Response => Response.json(value, init);

const empty: Answer = ({ url }) => json(/\/\d+$/.test(new URL(url).pathname) ? { id: 7 } : []);

export function stage(
  accounts: readonly Account[] = [psa, desk],
  answer: Answer = empty,
  more: Partial<GatewayOptions> = {},
): Stage {
  const sent: Upstream[] = [];
  const logged: LogEntry[] = [];
  const gateway = createGateway({
    accounts: {
      find: (id) => accounts.find((one) => one.id === id),
      open: () => [],
    },
    load: async (name) => (name === "atomicwork" ? atomicwork : connectwise),
    environment: { ...environment, DESK_KEY: SECRET },
    log: (entry) => logged.push(entry),
    ...more,
    client: {
      ...more.client,
      fetch: async (url, { method = "GET", body, signal, headers }) => {
        const text = typeof body === "string" ? (JSON.parse(body) as unknown) : body;
        const request = { method, url, body: text, signal, headers: { ...(headers as Record<string, string>) } };
        sent.push(request);
        return answer(request);
      },
    },
  });
  return { gateway, sent, logged };
}

/** What a request without a server is given. */
export interface Ask {
  readonly body?: unknown;
  /** A body as it is. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly onGone?: (leave: () => void) => void;
}

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // Answers are read by their members in tests, whatever they are.
  readonly body: Readonly<Record<string, never>>;
  readonly raw: string;
}

/** Asks a gateway as a program of this machine does. */
export async function ask(gateway: Gateway, line: string, { body, text, headers, onGone }: Ask = {}): Promise<Told> {
  const [method = "", target = ""] = line.split(" ");
  const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const { status, ...answer } = await gateway.answer({
    method,
    target,
    headers: { host: "127.0.0.1", ...headers },
    ...(content !== undefined && { body: async () => content }),
    ...(onGone && { onGone }),
  });
  const raw = String(answer.body);
  return { status, headers: answer.headers, raw, body: (raw === "" ? {} : JSON.parse(raw)) as Told["body"] };
}

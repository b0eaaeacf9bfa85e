import type { Connection } from "../connection.js";
import { responseHeaders } from "../error/headers-view.js";
import type { Hooks, RequestView } from "../hooks.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import type { Observer } from "./features.js";

/** Shows hooks what goes out, what comes in and how it ends, without secrets. */
export const observe: Observer = {
  call(connection, plan, work) {
    const { hooks } = connection.options;
    return hooks ? watch(hooks, connection.now, plan, work) : work(plan);
  },
  request(connection, plan, request, attempt) {
    connection.options.hooks?.onRequest?.(requestView(connection, plan, request, attempt));
  },
  response({ options: { hooks }, redact }, plan, { status, headers }, attempt, durationMs) {
    hooks?.onResponse?.({
      operation: plan.id,
      call: plan.call,
      status,
      headers: responseHeaders(headers, redact),
      attempt,
      durationMs,
    });
  },
};

async function watch<T>(hooks: Hooks, now: () => number, plan: Plan, work: (plan: Plan) => Promise<T>): Promise<T> {
  const call = {};
  const start = now();
  const end = (more: object): void => hooks.onEnd?.({ operation: plan.id, call, durationMs: now() - start, ...more });
  const result = await work({ ...plan, call }).catch((error: unknown) => {
    end({ error });
    throw error;
  });
  end({});
  return result;
}

function requestView(
  { server, redact, signedBy }: Connection,
  plan: Plan,
  request: WireRequest,
  attempt: number,
): RequestView {
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const isSecret = name === signedBy || /^(proxy-)?authorization$|^cookie$/.test(name);
    return [name, isSecret ? "[redacted]" : redact(value)];
  });
  return {
    operation: plan.id,
    call: plan.call,
    method: request.method,
    url: redact(request.url),
    template: redact(new URL(server).pathname.replace(/\/$/, "") + plan.path),
    headers: Object.fromEntries(headers) as Record<string, string>,
    attempt,
  };
}

import { signed } from "../auth/signed.js";
import type { Connection } from "../connection.js";
import { ownMember, readValue } from "../credentials.js";
import { ConnectionError } from "../error/error.js";
import { redactCause } from "../error/redact.js";
import type { Problem } from "../error/validation-error.js";
import { refuse } from "../error/validation-error.js";
import type { Reply } from "../exchange/send.js";
import type { Call, Next, Step } from "../exchange/step.js";

/** Signs a request with the call's own credentials, and asks those that are functions. */
export const ask: Step = (connection, call, next) => {
  const { api, options: shared } = connection;
  const own = call.options?.credentials ?? {};
  const names = Object.keys(api.credentials);
  const isAsked = Object.keys(own).length > 0 || names.some((name) => typeof ownMember(shared, name) === "function");
  return isAsked ? askAll(connection, call, next, own, names) : next(connection);
};

async function askAll(
  connection: Connection,
  { plan }: Call,
  next: Next,
  own: object,
  names: readonly string[],
): Promise<Reply> {
  const { api, options: shared, values: known, redact, features } = connection;
  const problems: Problem[] = [];
  for (const name of Object.keys(own).filter((one) => !names.includes(one))) {
    const message = `is not a credential of ${api.name}.${features.suggest?.(name, names) ?? ""}`;
    problems.push({ path: `credentials.${name}`, message });
  }
  const values: Record<string, string | undefined> = { ...known };
  let lost: ConnectionError | undefined;
  const read = async (name: string): Promise<void> => {
    // A call that names a credential and has no value for it must not go out as somebody else.
    const isOwn = Object.hasOwn(own, name);
    const path = isOwn ? `credentials.${name}` : name;
    const source = ownMember(isOwn ? own : shared, name);
    try {
      const value: unknown = typeof source === "function" ? await source() : source;
      values[name] = readValue(value, api.credentials[name] ?? { required: false }, path, problems);
    } catch (error) {
      const advice = "The program could not read a credential. Try again once; then report it.";
      const fault = `${path} cannot be had: the function that gives it failed`;
      lost ??= new ConnectionError(plan.id, fault, { retryable: true, cause: redactCause(error, redact), advice });
    }
  };
  await Promise.all(names.map(read));
  if (lost !== undefined) throw lost;

  const account = signed(api, shared, values, problems);
  const hide = (text: string): string => account.redact(redact(text));
  refuse(plan.id, problems, plan.id);
  return next({ ...connection, ...account, redact: hide });
}

import { signed } from "../auth/signed.js";
import { ownMember, readValue } from "../credentials.js";
import { ConnectionError } from "../error/error.js";
import { redactCause } from "../error/redact.js";
import type { Problem } from "../error/validation-error.js";
import { refuse } from "../error/validation-error.js";
import type { Step } from "../exchange/step.js";

/** Signs a request with the call's own credentials, and asks those that are functions. */
export const ask: Step = async (connection, { plan, options }, next) => {
  const { api, options: shared, values: known, redact, features } = connection;
  const own = options?.credentials ?? {};
  const names = Object.keys(api.credentials);
  const isAsked = names.some((name) => typeof ownMember(shared, name) === "function");
  if (!isAsked && Object.keys(own).length === 0) return next(connection);

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
      const fault = `${path} cannot be had: the function that gives it failed`;
      lost ??= new ConnectionError(plan.id, fault, { retryable: true, cause: redactCause(error, redact) });
    }
  };
  await Promise.all(names.map(read));
  if (lost !== undefined) throw lost;

  const account = signed(api, shared, values, problems);
  const hide = (text: string): string => account.redact(redact(text));
  refuse(plan.id, problems, plan.id);
  return next({ ...connection, ...account, redact: hide });
};

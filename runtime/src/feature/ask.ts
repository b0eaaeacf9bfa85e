import { signed } from "../auth/signed.js";
import { ownMember, readValue } from "../credentials.js";
import { redactCause } from "../error/redact.js";
import type { Problem } from "../error/validation-error.js";
import { ValidationError } from "../error/validation-error.js";
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
  let cause: unknown;
  const read = async (name: string): Promise<void> => {
    const given = ownMember(own, name);
    const path = given === undefined ? name : `credentials.${name}`;
    const source = given ?? ownMember(shared, name);
    try {
      const value: unknown = typeof source === "function" ? await source() : source;
      values[name] = readValue(value, api.credentials[name] ?? { required: false }, path, problems);
    } catch (error) {
      cause ??= error;
      problems.push({ path, message: "cannot be had: the function that gives it failed" });
    }
  };
  await Promise.all(names.map(read));

  const account = signed(api, shared, values, problems);
  const hide = (text: string): string => account.redact(redact(text));
  if (problems.length > 0) {
    throw new ValidationError(plan.id, problems, plan.id, cause === undefined ? cause : redactCause(cause, hide));
  }
  return next({ ...connection, ...account, redact: hide });
};

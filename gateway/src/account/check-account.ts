import { readFileSync } from "node:fs";
import type { JsonSchema, Problem } from "@toolwright/runtime";
import { checkSchema, hasInvisible, isRecord, unsafeText } from "@toolwright/runtime/check";
import type { Account } from "./account.js";

/** The schema of a whole file, as editors use it. */
const fileSchema = JSON.parse(
  readFileSync(new URL("../../schema/accounts.schema.json", import.meta.url), "utf8"),
) as JsonSchema;

/** Checks what an accounts file holds. */
export function checkAccounts(value: unknown): Problem[] {
  const problems = checkSchema(fileSchema, value, { root: "the file" });
  if (problems.length > 0) return problems;
  const { accounts } = value as { readonly accounts: readonly Account[] };
  const ids = accounts.map(({ id }) => id);
  return accounts.flatMap((account, index) => {
    const at = `accounts[${index}]`;
    const isTaken = ids.indexOf(account.id) < index;
    return [
      ...(isTaken ? [{ path: `${at}.id`, message: "is the id of another account as well" }] : []),
      ...textProblems(account, at),
    ];
  });
}

/** Checks one account that was kept by itself. */
export function checkAccount(value: unknown): Problem[] {
  const { properties } = fileSchema;
  const list = isRecord(properties) ? (properties["accounts"] as JsonSchema) : {};
  const problems = checkSchema(list["items"] as JsonSchema, value, { root: "the account" });
  return problems.length > 0 ? problems : textProblems(value as Account, "");
}

/** Texts that models will read are held to what definitions are held to. */
function textProblems({ overrides = {} }: Account, at: string): Problem[] {
  return Object.entries(overrides).flatMap(([tool, { description, parameters = {} }]) => {
    const path = `${at}${at && "."}overrides.${tool}`;
    const texts: [string, string][] = [
      ...(description === undefined ? [] : [[`${path}.description`, description] as [string, string]]),
      ...Object.entries(parameters).map(([name, text]): [string, string] => [`${path}.parameters.${name}`, text]),
    ];
    return texts.flatMap(([where, text]) => {
      const fault = hasInvisible(text) ? "has invisible characters" : unsafeText(text);
      return fault === undefined ? [] : [{ path: where, message: `${fault}: models would read it` }];
    });
  });
}

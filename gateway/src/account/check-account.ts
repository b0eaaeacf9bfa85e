import { readFileSync } from "node:fs";
import type { JsonSchema, Problem } from "@toolwright/runtime";
import { checkSchema, hasInvisible, isRecord, unsafeText } from "@toolwright/runtime/check";

/** The schema of a whole file, as editors use it. */
const fileSchema = JSON.parse(
  readFileSync(new URL("../../schema/accounts.schema.json", import.meta.url), "utf8"),
) as JsonSchema;

/** Checks what an accounts file holds. */
export function checkAccounts(value: unknown): Problem[] {
  const problems = checkSchema(fileSchema, value, { root: "the file" });
  // What else is wrong is told beside: whoever mends a file wants to do so once.
  const list = isRecord(value) && Array.isArray(value["accounts"]) ? (value["accounts"] as readonly unknown[]) : [];
  const ids = list.map((account) => (isRecord(account) ? account["id"] : undefined));
  const others = list.flatMap((account, index) => {
    const at = `accounts[${index}]`;
    const isTaken = typeof ids[index] === "string" && ids.indexOf(ids[index]) < index;
    return [
      ...(isTaken ? [{ path: `${at}.id`, message: "is the id of another account as well" }] : []),
      ...textProblems(account, at),
    ];
  });
  return [...problems, ...others];
}

/** Checks one account that was kept by itself. */
export function checkAccount(value: unknown): Problem[] {
  const { properties } = fileSchema;
  const list = isRecord(properties) ? (properties["accounts"] as JsonSchema) : {};
  const problems = checkSchema(list["items"] as JsonSchema, value, { root: "the account" });
  return [...problems, ...textProblems(value, "")];
}

/** Texts that models will read are held to what definitions are held to. */
function textProblems(account: unknown, at: string): Problem[] {
  const overrides = isRecord(account) ? members(account["overrides"]) : [];
  return overrides.flatMap(([tool, override]) => {
    if (!isRecord(override)) return [];
    const path = `${at}${at && "."}overrides.${tool}`;
    const texts: readonly [string, unknown][] = [
      [`${path}.description`, override["description"]],
      ...members(override["parameters"]).map(([name, text]): [string, unknown] => [`${path}.parameters.${name}`, text]),
    ];
    return texts.flatMap(([where, text]) => (typeof text === "string" ? faultsOf(where, text) : []));
  });
}

function faultsOf(path: string, text: string): Problem[] {
  const faults = [hasInvisible(text) ? "has invisible characters" : [], unsafeText(text) ?? []].flat();
  return faults.map((fault) => ({ path, message: `${fault}: models would read it` }));
}

function members(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

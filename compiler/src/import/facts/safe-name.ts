import { hasInvisible } from "@toolwright/runtime/check";
import { GLOBAL_TYPES, OBJECT_MEMBERS, RUNTIME_TYPES } from "../../check/taken-names.js";
import { capitalize } from "../../text/casing.js";

const OBJECT_NAMES = new Set(["prototype", ...Object.getOwnPropertyNames(Object.prototype)]);
const TAKEN = new Set([...RUNTIME_TYPES, ...GLOBAL_TYPES, ...OBJECT_MEMBERS.map(capitalize)]);

/** Whether a member or parameter cannot have this name in a definition. */
export function isForbiddenName(name: string): boolean {
  return (
    OBJECT_NAMES.has(name) ||
    name === "" ||
    name === "<<" ||
    name.length > 200 ||
    /[\t\n]|\p{Cs}/u.test(name) ||
    hasInvisible(name)
  );
}

/** A name in any spelling as the name of a schema: `Agreement.Adjustment` as `AgreementAdjustment`. */
export function schemaName(name: string): string {
  const joined = name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map(capitalize)
    .join("");
  const lettered = /^[A-Z]/.test(joined) ? joined : `Schema${joined}`;
  const short = lettered.length > 100 ? shortened(lettered) : lettered;
  return TAKEN.has(short) ? `${short}Record` : short;
}

/** Whether two names have the same letters and digits: `block_content` and `BlockContent`. */
export function isRespelled(written: string, name: string): boolean {
  const plain = (one: string) => one.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  return plain(written) === plain(name);
}

/** The first name that is free: the wished one, or with a number behind it. */
export function freeName(wished: string, isTaken: (name: string) => boolean, separator = ""): string {
  if (!isTaken(wished)) return wished;
  let number = 2;
  while (isTaken(`${wished}${separator}${number}`)) number++;
  return `${wished}${separator}${number}`;
}

/** The beginning and the end, and between them what tells it from others that are alike there. */
function shortened(name: string): string {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_679_616;
  return `${name.slice(0, 55)}${hash.toString(36).toUpperCase()}${name.slice(-35)}`;
}

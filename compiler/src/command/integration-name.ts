import { words } from "../text/casing.js";

/** Names that would be taken for something else: the package of the runtime, the class every client extends. */
const TAKEN = ["runtime", "client"];

/** Why a name cannot be an integration's, or `undefined` when it can. */
export function integrationNameFault(name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    const better = words(name)
      .join("-")
      .replace(/^[0-9-]+/, "");
    const hint = better === "" ? "" : ` Try "${better}".`;
    return `"${name}" cannot be the name of an integration: lower-case letters, digits and single hyphens, a letter first.${hint}`;
  }
  if (TAKEN.includes(name)) return `"${name}" is taken. Name the integration after its product.`;
  // `connect_wise_psa_` and the longest name of a starter tool around it must fit into 64 characters.
  if (name.length > 40) return `"${name}" is too long: tool names hold it and have at most 64 characters.`;
  return undefined;
}

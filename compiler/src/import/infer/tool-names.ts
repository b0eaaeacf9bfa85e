import type { OperationDefinition, ResourceDefinition } from "../../definition/types.js";
import { toolName } from "../../effective/names.js";
import { singular } from "../../text/plural.js";
import { freeName } from "../facts/safe-name.js";

const LONGEST = 64;
/** `update_a_..._by_id`, the longest that surrounds a noun. */
const RULES = ["list", "get", "create", "update", "replace", "delete"];

/** Nouns and names for tools whose names would be too long, or another's. */
export function withToolNames(
  resources: readonly ResourceDefinition[],
  prefix: string,
  conventions: readonly string[],
): ResourceDefinition[] {
  const nouns = new Set<string>();
  const names = new Set<string>();
  return resources.map((resource) => {
    const operations = namesOf(resource, conventions);
    const noun = nounFor(resource, prefix, operations, nouns);
    nouns.add(noun ?? singular(resource.resource));
    const named: ResourceDefinition = noun === undefined ? resource : { ...resource, tool: noun };
    const own: Record<string, OperationDefinition> = { ...resource.operations };
    for (const name of operations) {
      const chosen = ownToolName(prefix, named, name, names);
      if (chosen !== undefined) own[name] = { ...own[name], tool: { ...toolOf(own[name]), name: chosen } };
    }
    const isChanged = Object.keys(own).length > 0;
    return isChanged ? { ...withoutOperations(named), operations: own } : named;
  });
}

/**
 * A name for a tool whose usual one is too long or another's.
 * @param names those that are taken, to which it is added
 */
export function ownToolName(
  prefix: string,
  resource: ResourceDefinition,
  operation: string,
  names: Set<string>,
): string | undefined {
  const usual = toolName(prefix, resource, operation);
  const noun = resource.tool ?? resource.resource;
  const fitting = usual.length <= LONGEST ? usual : shortened(`${prefix}_${noun}`, operation);
  const chosen = names.has(fitting)
    ? freeName(fitting.slice(0, 58).replace(/_+$/, ""), (one) => names.has(one), "_")
    : fitting;
  names.add(chosen);
  return chosen === usual ? undefined : chosen;
}

/** All operations of a resource by name. */
export function namesOf(
  { methods = [], operations = {} }: ResourceDefinition,
  conventions: readonly string[],
): string[] {
  return [...new Set([...conventions.filter((name) => methods.includes(name)), ...Object.keys(operations)])];
}

function toolOf(operation: OperationDefinition | undefined) {
  return typeof operation?.tool === "object" ? operation.tool : {};
}

function withoutOperations({ operations: _, ...rest }: ResourceDefinition): ResourceDefinition {
  return rest;
}

/** A shorter noun when the rule's names would be too long with the usual one. */
function nounFor(
  resource: ResourceDefinition,
  prefix: string,
  operations: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  const rules = operations.filter((name) => RULES.includes(name));
  const usual = singular(resource.resource);
  const isFitting = (noun: string) =>
    rules.every((name) => toolName(prefix, { ...resource, tool: noun }, name).length <= LONGEST);
  if (rules.every((name) => toolName(prefix, resource, name).length <= LONGEST)) return undefined;
  const all = usual.split("_");
  const shorter = all.map((_, index) => all.slice(index + 1).join("_")).filter((noun) => /^[a-z]/.test(noun));
  const cut = Array.from({ length: usual.length }, (_, index) =>
    usual.slice(0, usual.length - index).replace(/_+$/, ""),
  );
  const abbreviated = all.map((word) => (word.length > 5 ? word.slice(0, 5) : word)).join("_");
  const found = [...shorter.slice(0, 2), abbreviated, ...shorter, ...cut].find(
    (noun) => noun !== "" && isFitting(noun) && !taken.has(noun),
  );
  return found ?? "x";
}

function shortened(start: string, operation: string): string {
  const room = LONGEST - start.length - 1;
  if (operation.length <= room) return `${start}_${operation}`;
  const all = operation.split("_");
  const short = all.map((word) => (word.length > 6 ? word.slice(0, 6) : word)).join("_");
  const kept = short.length <= room ? short : short.slice(0, Math.max(8, room)).replace(/_+$/, "");
  const whole = `${start}_${kept}`;
  return whole.length <= LONGEST ? whole : `${start.slice(0, LONGEST - kept.length - 1).replace(/_+$/, "")}_${kept}`;
}

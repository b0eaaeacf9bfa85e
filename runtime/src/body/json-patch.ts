import type { WriteBody } from "./body.js";
import { writeJson } from "./json.js";
import { wireMembers } from "./members.js";

/** One operation of a JSON Patch (RFC 6902). */
interface PatchOperation {
  readonly op: "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
}

/**
 * A JSON Patch made of a partial object: each member replaces the whole of what it names, null removes it.
 * References and lists are given whole, because a path into them may do nothing without an error. Removals come last:
 * nothing that is written then depends on what is gone.
 */
export const jsonPatch: WriteBody = (source) => {
  const { problems } = source;
  const changes = Object.entries(wireMembers(source)).map(([name, value]): PatchOperation => {
    const path = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return value === null ? { op: "remove", path } : { op: "replace", path, value };
  });
  if (changes.length === 0) {
    const advice = "Give at least one field to change.";
    problems.push({ path: "arguments", message: "hold nothing to update", advice });
  }
  const isRemoval = ({ op }: PatchOperation): boolean => op === "remove";
  const patch = [...changes.filter((one) => !isRemoval(one)), ...changes.filter(isRemoval)];
  return writeJson(patch, problems);
};

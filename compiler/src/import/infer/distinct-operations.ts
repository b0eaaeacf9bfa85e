import { OBJECT_MEMBERS } from "../../check/taken-names.js";
import { operationName } from "../../effective/names.js";
import { camelCase } from "../../text/casing.js";
import { freeName } from "../facts/safe-name.js";
import type { OperationDraft, ResourceDraft } from "./draft.js";

/** What is exported for an operation is called after it and its resource; plain names keep theirs when two meet. */
export function withDistinctNames(resources: readonly ResourceDraft[]): ResourceDraft[] {
  const exported = (resource: string, operation: string) =>
    operationName({ resource, about: "" }, operation).toLowerCase();
  const used = new Map<string, OperationDraft>();
  const renamed = new Map<OperationDraft, string>();
  for (const isPlain of [true, false]) {
    for (const { name: resource, operations } of resources) {
      const own = new Set(operations.map(({ name }) => name));
      for (const one of operations) {
        if (PLAIN.has(one.name) !== isPlain) continue;
        const isTaken = (name: string) =>
          used.has(exported(resource, name)) ||
          OBJECT_MEMBERS.includes(camelCase(name)) ||
          (name !== one.name && own.has(name));
        const name = freeName(one.name, isTaken, "_");
        used.set(exported(resource, name), one);
        if (name !== one.name) renamed.set(one, name);
      }
    }
  }
  return resources.map((one) => ({
    ...one,
    operations: one.operations.map((operation) => ({ ...operation, name: renamed.get(operation) ?? operation.name })),
  }));
}

const PLAIN = new Set(["list", "get", "create", "update", "replace", "delete", "count"]);

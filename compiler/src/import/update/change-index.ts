import type { EffectiveOperation } from "../../effective/operation.js";
import type { OperationFact, ParameterFact } from "../facts/facts.js";
import type { DefinitionsView } from "./definitions-view.js";
import type { FactChange } from "./fact-change.js";

/** What else an update changes, for changes that mean something only together. */
export interface ChangeIndex {
  /** Operations with another path now. */
  readonly moved: ReadonlyMap<EffectiveOperation, OperationFact>;
  /** Operations that are gone, as they were. */
  readonly removed: ReadonlyMap<EffectiveOperation, OperationFact>;
  /** Operations that get the same parameter. */
  readonly adding: (parameter: ParameterFact) => ReadonlySet<EffectiveOperation>;
}

/** Finds changes by what they are about. */
export function changeIndex(changes: readonly FactChange[], view: DefinitionsView): ChangeIndex {
  const moved = new Map<EffectiveOperation, OperationFact>();
  const removed = new Map<EffectiveOperation, OperationFact>();
  const adding = new Map<string, Set<EffectiveOperation>>();
  for (const change of changes) {
    const one = "operation" in change ? view.operation(change.operation) : undefined;
    if (!one) continue;
    if (change.kind === "operation-moved") moved.set(one, change.operation);
    if (change.kind === "operation-removed") removed.set(one, change.operation);
    if (change.kind !== "parameter-added") continue;
    const key = JSON.stringify(change.parameter);
    adding.set(key, (adding.get(key) ?? new Set()).add(one));
  }
  return { moved, removed, adding: (parameter) => adding.get(JSON.stringify(parameter)) ?? new Set() };
}

import type { SchemaNode } from "../../definition/types.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { OperationFact } from "../facts/facts.js";
import type { ChangeIndex } from "./change-index.js";
import type { FactChange } from "./fact-change.js";
import type { DefinitionsView } from "./definitions-view.js";
import type { UpdateEntry } from "./update-entry.js";
import { differenceOf, subjectOf } from "./words.js";

/** What an update works on. */
export interface UpdateContext {
  readonly view: DefinitionsView;
  /** The texts of the files as they are now; edits replace them. */
  readonly texts: Map<string, string>;
  /** The new document as an import of its own would have it. */
  readonly fresh: Fresh;
  readonly folder: string;
  /** The old document, as an import would have it; made when it is asked for. */
  readonly stale: () => Fresh;
  /** Every change that is made. */
  readonly changes: ChangeIndex;
  /** Names of tools, with those that the update gives. */
  readonly toolNames: Set<string>;
  /** Sees to it that schemas exist which new text refers to. */
  readonly need: (node: SchemaNode) => void;
}

/** An import that is not written, to take texts, names and shapes from. */
export interface Fresh {
  readonly view: DefinitionsView;
  /** A schema with its texts filled in, by the name it has there. */
  readonly schema: (name: string) => SchemaNode | undefined;
  /** A node as the definitions would have it: their names of schemas, links to their resources. */
  readonly adapted: (node: SchemaNode) => SchemaNode;
  readonly operation: (fact: OperationFact) => EffectiveOperation | undefined;
}

/** What came of one change. */
export type Outcome = { readonly done?: string } | { readonly conflict: string };

/** The line of the report for a change and its outcome. */
export function entryOf(change: FactChange, outcome: Outcome): UpdateEntry {
  const what = subjectOf(change);
  const difference = differenceOf(change);
  if ("conflict" in outcome)
    return { kind: "conflict", what, done: [verbOf(change), difference, outcome.conflict].filter(Boolean).join("; ") };
  const kind =
    change.kind.endsWith("-added") && change.kind !== "required-added"
      ? "added"
      : change.kind.endsWith("-removed") && change.kind !== "required-removed"
        ? "removed"
        : "changed";
  const done = [difference, outcome.done].filter(Boolean).join("; ");
  return { kind, what, ...(done !== "" && { done }) };
}

function verbOf({ kind }: FactChange): string {
  if (kind === "required-added" || kind === "required-removed") return "";
  return kind.endsWith("-added") ? "new in the document" : kind.endsWith("-removed") ? "gone from the document" : "";
}

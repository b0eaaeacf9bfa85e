import type { Catalogue, Tool } from "@toolwright/runtime";
import type { PortableSchema } from "../model/portable-schema.js";
import { count } from "../text/plural.js";
import { compareSchemas } from "./schema-change.js";

/**
 * What a change means for those who use a tool. `breaking`: a call that worked fails. `behavioural`: the same calls
 * work, but a model reads something else. `additive`: more is possible.
 */
export type ChangeKind = "breaking" | "behavioural" | "additive";

/** One difference between two catalogues. */
export interface Change {
  readonly kind: ChangeKind;
  /** Name of the tool, or of the toolset. */
  readonly tool: string;
  /** What changed, as a sentence. */
  readonly summary: string;
  /** Texts before and after, when a model will read something else. */
  readonly before?: string;
  readonly after?: string;
}

/** Everything that differs between the tools of two versions of an integration. */
export function compareCatalogues(before: Catalogue | undefined, after: Catalogue | undefined): Change[] {
  const old = new Map((before?.tools ?? []).map((tool) => [tool.name, tool]));
  const current = new Map((after?.tools ?? []).map((tool) => [tool.name, tool]));
  const renamed = new Map(
    (after?.tools ?? []).flatMap((tool) => (tool.aliases ?? []).map((alias) => [alias, tool] as const)),
  );
  const changes: Change[] = [];
  for (const [name, tool] of old) {
    const now = current.get(name) ?? renamed.get(name);
    if (!now) changes.push({ kind: "breaking", tool: name, summary: "The tool is gone." });
    else changes.push(...compareTools(tool, now));
  }
  for (const [name, { effect }] of current) {
    if (!old.has(name) && !wasRenamed(name, renamed, old))
      changes.push({ kind: "additive", tool: name, summary: `A new tool; it ${EFFECT[effect]}.` });
  }
  return [...changes, ...compareToolsets(before?.toolsets, after?.toolsets)];
}

const EFFECT = { read: "reads", write: "writes", destructive: "destroys data" } as const;

function wasRenamed(name: string, renamed: ReadonlyMap<string, Tool>, old: ReadonlyMap<string, Tool>): boolean {
  return [...renamed].some(([alias, tool]) => tool.name === name && old.has(alias));
}

function compareTools(before: Tool, after: Tool): Change[] {
  const tool = after.name;
  const change = (kind: ChangeKind, summary: string): Change => ({ kind, tool, summary });
  const changes: Change[] = [];
  if (before.name !== after.name) {
    changes.push(change("behavioural", `Renamed from \`${before.name}\`, which still works.`));
  }
  for (const alias of before.aliases ?? []) {
    const isKept = alias === after.name || after.aliases?.includes(alias);
    if (!isKept) changes.push(change("breaking", `The former name \`${alias}\` no longer works.`));
  }
  if (operationOf(before) !== operationOf(after)) {
    changes.push(
      change("breaking", `Its method in the client was \`${operationOf(before)}\` and is \`${operationOf(after)}\`.`),
    );
  }
  if (before.effect !== after.effect) {
    changes.push(change("breaking", `Its effect was ${before.effect} and is now ${after.effect}.`));
  }
  if (before.description !== after.description) {
    const texts = { before: before.description, after: after.description };
    changes.push({ ...change("behavioural", "The description reads differently."), ...texts });
  }
  for (const [name, read] of SEEN) {
    const texts = { before: read(before), after: read(after) };
    if (texts.before !== texts.after) changes.push({ ...change("behavioural", `Its ${name} changed.`), ...texts });
  }
  // A catalogue's schemas are portable ones.
  return [
    ...changes,
    ...compareSchemas(tool, before.inputSchema as PortableSchema, after.inputSchema as PortableSchema),
  ];
}

/** What else of a tool an agent or a person sees, as text. */
const SEEN: readonly (readonly [name: string, read: (tool: Tool) => string])[] = [
  ["title", ({ title }) => title],
  ["annotations", ({ annotations }) => JSON.stringify(annotations)],
  ["tags", ({ tags }) => tags.join(", ")],
  ["request", ({ http }) => `${http.method} ${http.path}`],
  ["shown members", ({ shows }) => shows?.members.join(", ") ?? "all"],
  ["variants", ({ variants = [] }) => variants.map(variantText).join("; ")],
];

function variantText({ when, http }: NonNullable<Tool["variants"]>[number]): string {
  return `${http.method} ${http.path} when ${when.join(", ")} is given`;
}

function operationOf({ resource, method }: Tool): string {
  return `${resource}.${method}`;
}

function compareToolsets(before: Catalogue["toolsets"] = {}, after: Catalogue["toolsets"] = {}): Change[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const changes = Object.entries(after).flatMap(([name, now]): Change[] => {
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    if (!old) return [{ kind: "additive", tool: name, summary: `A new toolset of ${count(now.length, "tool")}.` }];
    const [lost, added] = [old.filter((one) => !now.includes(one)), now.filter((one) => !old.includes(one))];
    const said = [listed("lost", lost), listed("got", added)].filter(Boolean).join(" and ");
    return said === "" ? [] : [{ kind: "behavioural", tool: name, summary: `The toolset ${said}.` }];
  });
  return [
    ...gone.map((name): Change => ({ kind: "breaking", tool: name, summary: "The toolset is gone." })),
    ...changes,
  ];
}

function listed(verb: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${verb} ${names.map((name) => `\`${name}\``).join(", ")}`;
}

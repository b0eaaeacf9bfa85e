import type { Use } from "../effective/direction.js";
import type { Outline } from "../emit/outline.js";
import type { Layout } from "../emit/shared-file.js";
import { hashOf, readCache, writeCache } from "./cache.js";
import type { Run } from "./last-run.js";
import { integrationOf } from "./workspace.js";

/** An outline as JSON holds it, with the run it is of. */
interface KeptOutline extends Pick<Outline, "resources" | "tools"> {
  /** A hash of the compiler and of the integration's files that the run was made from. */
  readonly of: string;
  readonly usage: readonly (readonly [schema: string, uses: readonly Use[]])[];
  readonly valueTypes: readonly (readonly [schema: string, type: string])[];
  readonly layouts: readonly (readonly [path: string, layout: Layout])[];
}

/** The outline of an integration that the last run left. */
export function keptOutline({ root, key, last }: Run, name: string): Outline | undefined {
  const kept = readCache(root, fileName(key, name)) as KeptOutline | undefined;
  if (!last || kept?.of !== identity(last, name)) return undefined;
  const { resources, tools, usage, valueTypes, layouts } = kept;
  return {
    resources,
    tools,
    usage: new Map(usage.map(([schema, uses]) => [schema, new Set(uses)])),
    valueTypes: new Map(valueTypes),
    layouts: new Map(layouts),
  };
}

/** Keeps the outline of an integration as a run made it. */
export function keepOutline(run: Run, name: string, { resources, tools, usage, valueTypes, layouts }: Outline): void {
  const kept: KeptOutline = {
    of: identity(run, name),
    resources,
    tools,
    usage: [...usage].map(([schema, uses]) => [schema, [...uses]]),
    valueTypes: [...valueTypes],
    layouts: [...layouts],
  };
  writeCache(run.root, fileName(run.key, name), kept);
}

function fileName(key: string, name: string): string {
  return `outline-${key}-${name}`;
}

function identity({ compiler, inputs }: Pick<Run, "compiler" | "inputs">, name: string): string {
  const own = Object.entries(inputs).filter(([path]) => integrationOf(path) === name);
  return hashOf(`${compiler} ${own.map(([path, [, hash]]) => `${path} ${hash}`).join("\n")}`);
}

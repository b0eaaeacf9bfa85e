import type { Integration, ToolFilter } from "@toolwright/runtime";
import { chooseTools } from "@toolwright/runtime";
import { Bounded } from "../bounded.js";
import { directoryOf } from "./directory.js";

/** As many filters of one integration are remembered. */
const MOST = 200;

const chosen = new WeakMap<Integration, Bounded<ReadonlySet<string>>>();

/**
 * Names of the tools that a filter leaves. An entry of `methods` may also be the name of a tool, as in the SDK: then
 * that tool is among them whatever the other entries say.
 * @throws ValidationError for a name, method, tag or toolset that the integration does not have
 */
export function selectNames(integration: Integration, filter: ToolFilter): ReadonlySet<string> {
  const known = chosen.get(integration) ?? new Bounded(MOST);
  chosen.set(integration, known);
  const key = JSON.stringify(filter);
  const names = known.get(key) ?? select(integration, filter);
  known.set(key, names);
  return names;
}

function select(integration: Integration, filter: ToolFilter): ReadonlySet<string> {
  const { catalogue } = integration;
  const known = directoryOf(integration).names;
  const isName = (method: string): boolean => known.has(method);
  const named = filter.methods?.filter(isName) ?? [];
  const methods = filter.methods?.filter((one) => !isName(one));
  const names = (part: ToolFilter): string[] => chooseTools(catalogue, part).map(({ name }) => name);
  if (named.length === 0) return new Set(names(filter));
  const byMethod = methods?.length === 0 ? [] : names({ ...filter, methods });
  const both = { ...filter, methods: undefined };
  const byName = names({ ...both, names: named }).filter(
    (name) => filter.names === undefined || names(both).includes(name),
  );
  const all = new Set([...byMethod, ...byName]);
  return new Set(catalogue.tools.flatMap(({ name }) => (all.has(name) ? [name] : [])));
}

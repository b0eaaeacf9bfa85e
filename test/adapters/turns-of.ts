import type { BoundTool } from "@toolwright/runtime";
import { lensedTools, lensOf, type ProfileName } from "@toolwright/runtime/lens";
import type { Step } from "../replay/fixture.js";
import type { Turn } from "./turn.js";

/** The calls of a workflow as a model writes them whose tools are these, under the schemas of a profile. */
export function turnsOf(
  steps: readonly Pick<Step, "tool" | "args">[],
  tools: readonly BoundTool[],
  profile: ProfileName,
): Turn[] {
  const profiles = new Map(lensedTools(tools, profile).map((tool) => [tool.name, tool.profile]));
  return steps.map(({ tool: name, args }) => {
    const tool = tools.find((one) => one.name === name);
    const own = profiles.get(name) ?? profile;
    return { calls: [{ name, args: tool ? inOrderOf(args, lensOf(tool, own).encode(args)) : args }] };
  });
}

/** A lens writes members in the order of the schema; the requests of the fixtures have them in their own. */
function inOrderOf(args: unknown, encoded: unknown): unknown {
  if (Array.isArray(encoded)) return encoded.map((one, index) => inOrderOf((args as unknown[])[index], one));
  if (typeof encoded !== "object" || encoded === null) return encoded;
  const given = Object.keys((args ?? {}) as object).filter((key) => Object.hasOwn(encoded, key));
  const members = encoded as Record<string, unknown>;
  const keys = [...new Set([...given, ...Object.keys(members)])];
  return Object.fromEntries(
    keys.map((key) => [key, inOrderOf((args as Record<string, unknown>)?.[key], members[key])]),
  );
}

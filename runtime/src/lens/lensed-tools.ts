import { advise } from "../error/advice.js";
import { refuse, ValidationError } from "../error/validation-error.js";
import { copyOf } from "../text/copy-of.js";
import type { JsonSchema } from "../tool.js";
import type { BoundTool } from "../tools/bound-tool.js";
import type { Lens } from "./lens-of.js";
import { lensOf } from "./lens-of.js";
import { isStrict, planStrict, type StrictPlan } from "./plan-strict.js";
import type { ProfileName } from "./profile.js";
import { profiles } from "./profiles.js";

/** A tool as a provider takes it: its schema is the provider's, and it is called with what a model gave under that. */
export interface LensedTool extends BoundTool {
  /** The profile of its schema. */
  readonly profile: ProfileName;
  /** Whether the provider is to be told that it is strict. */
  readonly isStrict: boolean;
}

/**
 * Tools through the lens of a provider. Of a strict profile, those for which there is no room are not strict; see
 * {@link planStrict}.
 * @param plan another choice of strict tools
 * @throws ValidationError for a name that the provider does not take
 */
export function lensedTools(
  tools: readonly BoundTool[],
  profile: ProfileName,
  plan: StrictPlan | undefined = isStrict(profile) ? planStrict(tools, profile) : undefined,
): LensedTool[] {
  const { toolName, strict } = profiles[profile];
  const advice = "Give the tool a shorter name, of lower-case letters, digits and underscores.";
  const wrong = tools.filter(({ name }) => !toolName.test(name));
  refuse(
    "lensedTools",
    wrong.map(({ name }) => ({ path: name, message: `is no name of a tool for ${profile}`, advice })),
    undefined,
    advise,
  );
  const chosen = new Set(plan?.strict);
  return tools.map((tool) => {
    const own = strict === undefined || chosen.has(tool.name) ? profile : strict.otherwise;
    return throughLens(tool, own);
  });
}

/** One tool through a lens. */
export function throughLens(tool: BoundTool, profile: ProfileName): LensedTool {
  const lens = lensOf(tool, profile);
  let schema: JsonSchema | undefined;
  return Object.freeze({
    ...tool,
    profile,
    isStrict: isStrict(profile),
    // Made when it is asked for; each tool has its own, because frameworks write into schemas.
    get inputSchema() {
      return (schema ??= copyOf(lens.schema) as JsonSchema);
    },
    invoke: (args: unknown, options?: Parameters<BoundTool["invoke"]>[1]) => invoke(tool, lens, args, options),
  });
}

async function invoke(
  tool: BoundTool,
  lens: Lens,
  given: unknown,
  options?: Parameters<BoundTool["invoke"]>[1],
): ReturnType<BoundTool["invoke"]> {
  const { args, seenPath } = lens.read(given);
  try {
    return await tool.invoke(args, options);
  } catch (error) {
    throw error instanceof ValidationError ? seen(tool.name, error, seenPath) : error;
  }
}

/** A refusal with the paths that the model knows. */
function seen(name: string, error: ValidationError, seenPath: (path: string) => string): ValidationError {
  const problems = error.problems.map((one) => ({ ...one, path: seenPath(one.path) }));
  if (problems.every(({ path }, index) => path === error.problems[index]?.path)) return error;
  const mapped = new ValidationError(name, problems, error.operation, error.cause);
  advise(mapped);
  return mapped;
}

import { ApiError } from "@toolwright/runtime";
import type { ToolOutput } from "@toolwright/runtime/agent";

/**
 * An output whose advice on credentials that the API refused names where they are: who runs the server has set
 * environment variables, and no "client's options".
 */
export function withVariables(output: ToolOutput, variables: readonly string[] = []): ToolOutput {
  if (!(output.error instanceof ApiError) || output.error.status !== 401 || variables.length === 0) return output;
  const { error } = output.value as { readonly error: object };
  const advice = `Tell the user to check the server's environment variables ${variables.join(", ")}; calling again does not help.`;
  const value = { error: { ...error, advice } };
  return { ...output, value, text: JSON.stringify(value) };
}

import type { BoundTool } from "@toolwright/runtime";
import { ValidationError } from "@toolwright/runtime";
import { escapeHidden, hiddenOrUnknown } from "@toolwright/runtime/check";
import { checkArguments, outputOf } from "@toolwright/runtime/agent";
import { GOOD_FOR, type Confirmation } from "./confirmation.js";
import { plainOutput, type CallOutput, type CallOptions, type Given } from "./offer.js";
import { oneFile } from "./one-file.js";
import { followed } from "./pages.js";

/** How calls are made, whichever way the tools are offered. */
export interface CallRules {
  readonly confirmation: Confirmation;
  /**
   * Who confirms calls that destroy. `model`: a client that can ask a person does, otherwise the model repeats the call.
   * `person`: only a person can, and a client that cannot ask one is refused. Default `model`.
   */
  readonly confirmedBy?: "model" | "person" | undefined;
  /** Which account it is, for the person who is asked. */
  readonly account?: string | undefined;
  /** Pages that one call of a listing reads at most. */
  readonly pages: number;
  /** As many tokens a result may have. Default: what the runtime's `outputOf` has. */
  readonly maxTokens?: number | undefined;
}

/** A call of one tool, before it is made. */
export interface ToolCall {
  readonly tool: BoundTool;
  readonly given: Given;
  /** The confirmation a model sent along. */
  readonly confirm?: unknown;
  /** Where a model sends it, in words. */
  readonly confirmAs: string;
  readonly pages: number;
}

/**
 * Calls a tool for a model. One that destroys is called only with a confirmation of this very call; without, the answer
 * shows what would be done and nothing is sent.
 * @throws the reason of the signal that aborted the call
 */
export async function callOffered(
  rules: CallRules,
  { tool, given, confirm, confirmAs, pages }: ToolCall,
  options: CallOptions,
): Promise<CallOutput> {
  const { signal, progress } = options;
  const destroys = tool.effect === "destructive";
  const refused = destroys
    ? unconfirmed(
        rules,
        tool,
        given,
        confirmAs,
        options.confirmed ?? (rules.confirmedBy === "person" ? undefined : confirm),
      )
    : undefined;
  if (refused) return refused;
  const told = async (page: number, items: number): Promise<void> =>
    progress?.(page, `${items} items of ${page} ${page === 1 ? "page" : "pages"}`);
  const files = oneFile();
  const output = await outputOf(destroys ? exactly(tool, given) : followed(tool, pages, told), given, {
    signal,
    maxTokens: rules.maxTokens,
    files,
  });
  return { ...output, file: files.kept() };
}

/** The tool with these arguments and no others, whatever happens to them on the way: they are what was confirmed. */
function exactly(tool: BoundTool, given: Given): BoundTool {
  return { ...tool, invoke: (_, options) => tool.invoke(given, options) };
}

function unconfirmed(
  rules: CallRules,
  tool: BoundTool,
  given: Given,
  confirmAs: string,
  confirm: unknown,
): CallOutput | undefined {
  try {
    checkArguments(tool, given);
  } catch (error) {
    // The call itself says what is wrong, and sends nothing.
    if (error instanceof ValidationError) return undefined;
    throw error;
  }
  const why =
    confirm === undefined
      ? undefined
      : rules.confirmation.refusal(typeof confirm === "string" ? confirm : "", tool.name, given);
  if (confirm !== undefined && why === undefined) return undefined;
  const token = rules.confirmation.token(tool.name, given);
  const where = rules.account ? ` on the account ${rules.account}` : "";
  const question = `${tool.title}${where}: ${tool.http.method} ${tool.http.path} with ${escapeHidden(JSON.stringify(given), hiddenOrUnknown)}`;
  return {
    ...plainOutput({
      done: false,
      ...(why !== undefined && { refused: `The confirmation ${why}.` }),
      would_do: {
        tool: tool.name,
        title: tool.title,
        ...(rules.account && { account: rules.account }),
        arguments: given,
      },
      confirm: token,
      advice: `Nothing was done yet, and this cannot be undone. If it is what the user wants, call again with exactly the same arguments and this value as ${confirmAs}. It is good once, for ${GOOD_FOR / 60_000} minutes.`,
    }),
    confirm: { token, question, byPerson: rules.confirmedBy === "person" },
  };
}

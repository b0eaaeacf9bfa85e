import type { BoundTool, JsonSchema } from "@toolwright/runtime";
import type { ProfileName } from "@toolwright/runtime/lens";

/** A call as a scripted model makes it. */
export interface ScriptedCall {
  readonly name: string;
  /** An object, or what the model writes instead of its JSON text. */
  readonly args: unknown;
}

/** What a scripted model says when it is asked: calls, or its answer. */
export type Turn = { readonly calls: readonly ScriptedCall[] } | { readonly text: string };

/** What a model was given: tools, and what it read of each call, in order. */
export interface Seen {
  readonly tools: readonly ShownTool[];
  readonly prompt: string;
  readonly results: readonly ShownResult[];
}

/** A tool as it reached the model. */
export interface ShownTool {
  readonly name: string;
  readonly description: string;
  readonly schema: JsonSchema;
  /** Whether the provider is told that it is strict, where it can be. */
  readonly strict?: boolean;
}

/** What a model read of a call. */
export interface ShownResult {
  readonly name: string;
  readonly text: string;
  /** Whether the API told that it is an error; undefined where the API has no word for that. */
  readonly isError: boolean | undefined;
}

/** A framework, driven from the prompt to the answer. */
export interface Framework {
  readonly name: string;
  /** Whose schemas the tools have. */
  readonly profile: ProfileName;
  /** Who tells the model that it asks for a tool that is not there. */
  readonly unknown: "toolwright" | "framework" | "nobody";
  /** Whether arguments reach us as the model's text. */
  readonly text: boolean;
  play(tools: readonly BoundTool[], turns: readonly Turn[], prompt: string, options?: PlayOptions): Promise<Played>;
}

export interface PlayOptions {
  readonly signal?: AbortSignal;
}

export interface Played {
  readonly answer: string;
  readonly seen: Seen;
}

/** The next turn of a scripted model. */
export function script(turns: readonly Turn[]): () => Turn {
  const left = [...turns];
  return () => {
    const turn = left.shift();
    if (turn === undefined) throw new Error("the model was asked once more than its script goes");
    return turn;
  };
}

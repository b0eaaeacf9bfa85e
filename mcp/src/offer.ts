import type { JsonSchema, ToolAnnotations } from "@toolwright/runtime";
import type { SentFile } from "./one-file.js";

/** Arguments as a model gave them: nothing is known of them yet. */
export type Given = Readonly<Record<string, unknown>>;

/** A tool as a client lists it. */
export interface ListedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
}

/** What a call says beside its arguments. */
export interface CallOptions {
  readonly signal: AbortSignal;
  /** Told after each page of a listing how many there were, when the client asked for it. */
  readonly progress?: ((pages: number, message: string) => Promise<void>) | undefined;
  /** What a person who was asked has confirmed, as the server said it when it asked. */
  readonly confirmed?: string | undefined;
}

/** What a call comes to. */
export interface CallOutput {
  readonly isError: boolean;
  /** Plain JSON. */
  readonly value: unknown;
  /** The value as a model reads it. */
  readonly text: string;
  /** What the tool downloaded. */
  readonly file?: SentFile | undefined;
  /** The call was not made: it must be confirmed first, with this token. */
  readonly confirm?: { readonly token: string; readonly question: string; readonly byPerson: boolean };
}

/** What clients are offered: tools, and what calling one comes to. */
export interface Offer {
  /** What the server says of itself to models. */
  readonly instructions: string;
  readonly tools: readonly ListedTool[];
  /** What tools resolve to, by name, as far as clients are told. */
  outputSchemas(): Promise<ReadonlyMap<string, JsonSchema>>;
  /** How many tokens the definitions of the tools have, name, description and input schema. */
  readonly tokens: number;
  /** Makes what the first call would wait for. */
  prepare?(): Promise<unknown>;
  /**
   * Calls a tool.
   * @throws UnknownTool or NotOffered when it is not offered, and the reason of the signal that aborted the call
   */
  call(name: string, given: Given, options: CallOptions): Promise<CallOutput>;
}

/** A client named a tool that it was not offered. */
export class UnknownTool extends Error {}

/** A client named a tool that the API has and the server does not offer. */
export class NotOffered extends UnknownTool {
  readonly why: string;

  /** @param why a sentence for a model */
  constructor(name: string, why: string) {
    super(`"${name}" exists, but is not offered by this server: tell the user.`);
    this.why = why;
  }
}

/** What a model reads as plain JSON. */
export function plainOutput(value: unknown, isError = false): CallOutput {
  return { isError, value, text: JSON.stringify(value) };
}

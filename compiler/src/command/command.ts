import type { ParseArgsConfig } from "node:util";

/** Exit codes of every command. */
export const EXIT = { ok: 0, input: 1, usage: 2, bug: 70 } as const;

/** What a command is given. */
export interface Invocation {
  /** The project's root. */
  readonly root: string;
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** Prints to standard output. */
  out(text: string): void;
  /** Prints to standard error. */
  err(text: string): void;
}

/** A verb of the command line. */
export interface Command {
  readonly summary: string;
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Resolves to the exit code. */
  run(invocation: Invocation): Promise<number>;
}

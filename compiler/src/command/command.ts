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

/** Where the outcome of a command goes, and where what it tells people beside. */
export interface Printers {
  report(text: string): void;
  tell(text: string): void;
}

/** Diagnostics are errors, unless programs read them: standard output then holds them alone. */
export function printers({ values, out, err }: Pick<Invocation, "values" | "out" | "err">): Printers {
  const isForPeople = values["format"] === undefined || values["format"] === "text";
  return isForPeople ? { report: err, tell: out } : { report: out, tell: err };
}

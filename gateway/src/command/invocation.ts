/** What `toolwright serve` is given. */
export interface ServeInvocation {
  /** The folder whose packages are served. */
  readonly root: string;
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  out(text: string): void;
  err(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reads standard input to its end. */
  input(): Promise<string>;
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly now?: () => number;
  /** Resolves when the process is told to stop. */
  stopped(): Promise<void>;
}

/** A mistake in how the command was called. */
export class UsageError extends Error {}

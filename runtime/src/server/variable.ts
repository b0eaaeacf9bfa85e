/** What a value of a URL template comes down to. */
export interface Place {
  readonly text: string;
  /** What is wrong with it, as the end of a sentence. */
  readonly fault?: string | undefined;
  /** Whether the server is asked by plain HTTP. */
  readonly isPlain?: boolean;
}

/** Whether hosts are admitted that no definition lists, and among them private addresses. */
export type CustomHosts = boolean | "private" | undefined;

/** Reads a value of a URL template. Each API refers to the kinds it uses. */
export type VariableKind = (value: string, variable: ServerVariable, allowCustomHost: CustomHosts) => Place;

/** One value that a URL template takes from the client's options. */
export interface ServerVariable {
  readonly kind: VariableKind;
  readonly default?: string;
  /** `host`: host patterns that are accepted without further ado, e.g. `*.myconnectwise.net`. */
  readonly allow?: readonly string[];
  /** `host`: whether the option `allowCustomHost` admits hosts outside `allow` (an on-premises server). */
  readonly custom?: boolean;
}

/** Whether a text is one label of a host name. */
export function isLabel(text: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
}

import type { Redact } from "./redact.js";

/** A response's headers, by lower-case name; also read with `get`, like `Headers`. */
export type HeadersView = Readonly<Record<string, string | undefined>> & {
  /** @returns the header's value whatever the name's case, or null */
  get(name: string): string | null;
};

/**
 * Shows a response's headers without cookies and secrets.
 * @param more headers that are added or win
 */
export function responseHeaders(
  headers: Headers,
  redact: Redact,
  more: Readonly<Record<string, string>> = {},
): HeadersView {
  const view: Record<string, string> = Object.create(null);
  headers.forEach((value, name) => {
    view[name] = name === "set-cookie" ? "[redacted]" : redact(value);
  });
  Object.assign(view, more);
  const get = (name: string): string | null => {
    const value: unknown = view[name.toLowerCase()];
    return typeof value === "string" ? value : null;
  };
  // Not enumerable, so that the headers print and compare as a plain record.
  return Object.defineProperty(view, "get", { value: get }) as unknown as HeadersView;
}

/** A response's headers, by lower-case name; also read with `get`, like `Headers`. */
export type HeadersView = Readonly<Record<string, string | undefined>> & {
  /** @returns the header's value whatever the name's case, or null */
  get(name: string): string | null;
};

/**
 * @param entries lower-case names and values; later ones win
 */
export function headersView(entries: Iterable<readonly [string, string]>): HeadersView {
  const view: Record<string, string> = Object.fromEntries(entries);
  const get = (name: string): string | null => {
    const key = name.toLowerCase();
    return key !== "get" && Object.hasOwn(view, key) ? (view[key] ?? null) : null;
  };
  // Not enumerable, so that the headers print and compare as a plain record.
  return Object.defineProperty(view, "get", { value: get }) as unknown as HeadersView;
}

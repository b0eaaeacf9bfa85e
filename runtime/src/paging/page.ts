/** One page of a listing. */
export class Page<T> {
  readonly items: T[];
  /** Where the next page starts, for `options.cursor` of a later call; null on the last page. */
  readonly cursor: string | null;
  readonly #fetchNext: (() => Promise<Page<T>>) | undefined;

  constructor(items: T[], cursor: string | null, fetchNext?: () => Promise<Page<T>>) {
    this.items = items;
    this.cursor = cursor;
    this.#fetchNext = fetchNext;
  }

  /**
   * Fetches the next page.
   * @returns null after the last page
   * @throws PagingError when the server leads back to a page that was read already
   */
  async next(): Promise<Page<T> | null> {
    return this.#fetchNext?.() ?? null;
  }
}

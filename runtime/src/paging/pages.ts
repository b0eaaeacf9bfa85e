import type { Page } from "./page.js";

/**
 * A listing. Nothing is fetched before it is awaited (its first page) or iterated (all items), and then one page at a
 * time, each when it is asked for.
 */
export class Pages<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
  readonly #fetchFirst: () => Promise<Page<T>>;
  readonly #limit: number;
  #first: Promise<Page<T>> | undefined;

  /**
   * @param fetchFirst fetches the first page
   * @param limit how many items are iterated at most
   */
  constructor(fetchFirst: () => Promise<Page<T>>, limit: number = Infinity) {
    this.#fetchFirst = fetchFirst;
    this.#limit = limit;
  }

  /** Resolves to the first page, which is fetched once however often this is awaited. */
  // oxlint-disable-next-line unicorn/no-thenable -- awaiting a listing is how its first page is read
  then<A = Page<T>, B = never>(
    onFulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#first ??= this.#fetchFirst();
    return this.#first.then(onFulfilled, onRejected);
  }

  /** All pages from the first, each whole; ends with the page that reaches the limit. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let left = this.#limit;
    for (let page: Page<T> | null = await this; page !== null; page = await page.next()) {
      yield page;
      left -= page.items.length;
      if (left <= 0) return;
    }
  }

  /** All items, up to the limit. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    let left = this.#limit;
    for await (const page of this.pages()) {
      for (const item of page.items) {
        if (left-- <= 0) return;
        yield item;
      }
    }
  }
}

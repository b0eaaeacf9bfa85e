/** Remembers what was used last, up to a size; the size of a value is 1 unless told. */
export class Bounded<Value> {
  readonly #values = new Map<string, { readonly value: Value; readonly size: number }>();
  readonly #most: number;
  #used = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, size: number = 1): void {
    this.delete(key);
    if (size > this.#most) return;
    this.#values.set(key, { value, size });
    this.#used += size;
    for (const oldest of this.#values.keys()) {
      if (this.#used <= this.#most) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#used -= this.#values.get(key)?.size ?? 0;
    this.#values.delete(key);
  }
}

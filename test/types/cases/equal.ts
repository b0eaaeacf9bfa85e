/** `true` when two types are the same, not merely assignable to each other. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Holds when its argument is `true`; for `Equal`. */
export declare function holds<T extends true>(): T;

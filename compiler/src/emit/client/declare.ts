import type { JSONSchema } from "json-schema-to-typescript";
import { startThread } from "../thread.js";

/** What json-schema-to-typescript reads. */
export type TypeSchema = JSONSchema & { tsType?: string };

/** Declares a type. */
export type Declare = (schema: TypeSchema, name: string) => Promise<string>;

/** No banner, no formatter, objects without members nobody declared, arrays instead of tuples. */
const PLAIN = { bannerComment: "", format: false, additionalProperties: false, ignoreMinAndMaxItems: true };

/** Declares a type with json-schema-to-typescript, which takes longer to load than most packages' parts to print. */
export const declare: Declare = async (schema, name) => {
  const { compile } = await import("json-schema-to-typescript");
  return compile(schema, name, PLAIN);
};

/** {@link declare} and how to end it. */
export interface Declarer {
  readonly declare: Declare;
  close(): void;
}

/**
 * Declares types, for large definitions on a thread that loads the library while others work.
 * @param onThread see {@link isForThreads}
 */
export function declarer(onThread: boolean): Declarer {
  if (!onThread) return { declare, close: () => undefined };
  const thread = startThread("declare-thread");
  return {
    declare(schema, name) {
      thread.ask([schema, name]);
      return thread.answer();
    },
    close: thread.close,
  };
}

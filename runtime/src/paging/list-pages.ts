import type { Connection } from "../connection.js";
import type { Operation } from "../operation.js";
import type { RequestOptions } from "../options.js";
import { Pages } from "./pages.js";
export function listPages<P, R>(_c: Connection, _o: Operation<P, R>, _a: P, _r?: RequestOptions): Pages<R> {
  return new Pages<R>(() => Promise.reject(new Error("not written yet")));
}

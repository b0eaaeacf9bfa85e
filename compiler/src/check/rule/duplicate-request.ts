import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Rule } from "../rule.js";

/** No two operations send the same request with the same arguments; an agent could not choose between them. */
export const duplicateRequest: Rule = function* ({ operation }) {
  const byPath = new Map<string, EffectiveOperation[]>();
  for (const one of operation.values()) {
    if (!one.request) continue;
    const key = `${one.request.method} ${one.request.path}`;
    const others = byPath.get(key);
    if (!others) byPath.set(key, [one]);
    else {
      const same = others.find((other) => sent(other) === sent(one));
      others.push(one);
      if (!same) continue;
      const values = { first: same.id, second: one.id, request: key };
      yield diagnostic("duplicate-request", one.place(), values, [{ message: "the other one", span: same.place() }]);
    }
  }
};

function sent({ definition: { query = {}, header = {}, body = "none" } }: EffectiveOperation): string {
  return JSON.stringify([query, header, body]);
}

import { diagnostic } from "../../diagnostic/diagnostic.js";
import { bodyOf } from "../../effective/body.js";
import { outerArguments, outerSpan } from "../argument-place.js";
import type { Rule } from "../rule.js";

const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/** No argument is called like a part of every JavaScript object. Keys are looked at when the YAML is read. */
export const unsafeName: Rule = function* (index) {
  for (const operation of index.operations) {
    for (const one of outerArguments(index, operation)) {
      const { name } = one;
      if (UNSAFE.has(name)) yield diagnostic("unsafe-name", outerSpan(index, operation, one), { name });
    }
    const argument = bodyOf(operation)?.argument;
    if (argument !== undefined && UNSAFE.has(argument))
      yield diagnostic("unsafe-name", operation.span("body", "array"), { name: argument });
  }
};

import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Index } from "../../effective/reference.js";
import { returnsOf } from "../../effective/returns.js";
import { suggest } from "../../text/suggest.js";
import { argumentNames, bodyMember, outerArguments } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** What takes over when a URL is too long is there, lists the same, has room for what made it long, and is called. */
export const badLong: Rule = function* (index) {
  for (const operation of index.operations) {
    const { long } = operation.definition;
    if (long === undefined) continue;
    const reason = faultOf(index, operation, long);
    if (reason === undefined) continue;
    yield diagnostic("bad-long", operation.span("long"), { operation: long, from: operation.id, reason });
  }
};

function faultOf(index: Index, operation: EffectiveOperation, name: string): string | undefined {
  const { resource, request } = operation;
  const siblings = index.operations.filter((one) => one.resource === resource);
  const long = siblings.find((one) => one.name === name);
  if (!long) {
    const meant = suggest(
      name,
      siblings.map((one) => one.name),
    );
    return `the resource has no such operation${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
  }
  if (request?.method !== "GET" || long.request?.method !== "POST") return "only a POST can stand in for a GET";
  const [given, wanted] = [returnsOf(long), returnsOf(operation)];
  const isSame = given.kind === wanted.kind && JSON.stringify(given.node) === JSON.stringify(wanted.node);
  if (!isSame) return "it returns something else";
  if (long.definition.pagination !== operation.definition.pagination) return "it is paged in another way";
  if (long.definition.envelope !== operation.definition.envelope) return "its answer has another `envelope`";
  const names = argumentNames(index, long);
  const taken = new Set(names.map((one) => one.toLowerCase()));
  const lost = outerArguments(index, operation).find((one) => !taken.has(one.name.toLowerCase()));
  if (lost) return `it does not take "${lost.name}"`;
  const isMoved = names.some((one) => bodyMember(index, long, one) !== undefined);
  if (!isMoved) return "it takes nothing in its body";
  const { longest_url: longest } = index.project.integration.value.server;
  return longest === undefined
    ? "integration.yaml does not say which URLs are too long (`server.longest_url`)"
    : undefined;
}

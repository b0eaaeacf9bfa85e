import type { Pagination } from "../../definition/types.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import { bodyOf } from "../../effective/body.js";
import { returnsOf } from "../../effective/returns.js";
import { suggest } from "../../text/suggest.js";
import { argumentNames } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** What is paged returns many, and a pagination style can find its next page. */
export const badPagination: Rule = function* (index) {
  const { operations, project } = index;
  const { integration } = project;
  const styles = integration.value.pagination ?? {};
  for (const [name, style] of Object.entries(styles)) {
    const own = [{ style, path: ["pagination", name] }];
    const others = Object.entries(style.others ?? {}).map(([other, one]) => ({
      style: one,
      path: ["pagination", name, "others", other],
    }));
    for (const one of [...own, ...others]) {
      for (const [position, refused] of (one.style.refuses ?? []).entries()) {
        if (refused === one.style.parameter || refused === one.style.size) {
          yield diagnostic("bad-pagination", integration.valueSpan([...one.path, "refuses", position]), {
            name,
            fault: `it refuses "${refused}", which it sends itself`,
          });
          continue;
        }
        const listings = operations.filter(({ definition }) => definition.pagination === name);
        if (listings.some((listing) => argumentNames(index, listing).includes(refused))) continue;
        const known = listings.flatMap((listing) => argumentNames(index, listing));
        const meant = suggest(refused, known);
        const hint = meant === undefined ? "" : `; did you mean "${meant}"?`;
        yield diagnostic("bad-pagination", integration.valueSpan([...one.path, "refuses", position]), {
          name,
          fault: `it refuses "${refused}", which no listing that is paged so takes${hint}`,
        });
      }
      const fault = styleFault(one.style);
      if (!fault) continue;
      yield diagnostic("bad-pagination", integration.valueSpan([...one.path, fault.field]), {
        name,
        fault: fault.fault,
      });
    }
  }
  for (const operation of operations) {
    const { definition, id, span } = operation;
    const style = definition.pagination === undefined ? undefined : styles[definition.pagination];
    if (!style) continue;
    const { kind } = returnsOf(operation);
    const body = bodyOf(operation);
    if (kind !== "many")
      yield diagnostic("bad-pagination", span("pagination"), {
        name: id,
        fault: `it returns ${RETURNS[kind]}, not \`many\``,
      });
    else if (style.in === "body" && (!body || body.kind === "argument")) {
      yield diagnostic("bad-pagination", span("pagination"), {
        name: id,
        fault: `"${definition.pagination ?? ""}" puts its parameters into the body, and there is no JSON object to put them into`,
      });
    }
  }
};

const RETURNS = { one: "one record", none: "nothing", text: "text", binary: "a file", many: "many" };

function styleFault({
  style,
  next,
  size,
  default: usual,
  max,
  first,
  always,
}: Pagination): { field: string; fault: string } | undefined {
  const member = typeof next === "object" ? Object.keys(next)[0] : next;
  if (style === "page" && member === "cursor")
    return { field: "next", fault: "style `page` counts pages, so a cursor is of no use" };
  if (style === "cursor" && (member === "pages" || member === "full-page" || member === "more")) {
    return { field: "next", fault: "style `cursor` needs a cursor from the response or the `Link` header" };
  }
  if (style === "cursor" && first !== undefined) return { field: "first", fault: "style `cursor` has no first number" };
  if (style === "cursor" && always)
    return { field: "always", fault: "style `cursor` has nothing to send for the first page" };
  if (member === "full-page" && usual === undefined && size === undefined)
    return { field: "next", fault: "a full page can be told only when `default` or `size` says how many items it has" };
  if (usual !== undefined && max !== undefined && usual > max)
    return { field: "default", fault: `\`default\` (${usual}) is more than \`max\` (${max})` };
  return undefined;
}

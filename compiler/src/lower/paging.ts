import type { OperationDefinition, Pagination, SchemaNode } from "../definition/types.js";
import type { Index } from "../effective/reference.js";
import type { Argument } from "../model/integration.js";
import { argument } from "./argument.js";

const known = new WeakMap<Pagination, readonly Argument[]>();

/** The page number or cursor, and the page size. */
export function pagingArguments(index: Index, definition: OperationDefinition): readonly Argument[] {
  const paging = paginationOf(index, definition);
  if (!paging) return [];
  let found = known.get(paging);
  if (!found) known.set(paging, (found = makeArguments(paging)));
  return found;
}

function makeArguments(paging: Pagination): Argument[] {
  const size = sizeText(paging);
  const position: SchemaNode =
    paging.style === "page"
      ? { type: "integer", minimum: paging.first ?? 1, description: `Number of the page, from ${paging.first ?? 1}.` }
      : {
          type: "string",
          description: "Where to go on: the cursor of the page before. Leave it out for the first page.",
        };
  return [
    argument(paging.parameter, "paging", position, false),
    ...(paging.size === undefined
      ? []
      : [
          argument(
            paging.size,
            "paging",
            {
              type: "integer",
              minimum: 1,
              ...(paging.max && { maximum: paging.max }),
              description: `Items in a page${size}.`,
            },
            false,
          ),
        ]),
  ];
}

/** The pagination style of an operation, when it has one. */
export function paginationOf({ project }: Index, { pagination }: OperationDefinition): Pagination | undefined {
  return pagination === undefined ? undefined : project.integration.value.pagination?.[pagination];
}

/** `; at most 1000, 25 when not given`, as far as it is known. */
export function sizeText({ max, default: size }: Pick<Pagination, "max" | "default">): string {
  const parts = [...(max ? [`at most ${max}`] : []), ...(size ? [`${size} when not given`] : [])];
  return parts.length > 0 ? `; ${parts.join(", ")}` : "";
}

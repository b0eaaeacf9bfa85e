import type { Operation } from "../../compiler/src/model/integration.js";
import { changeAt } from "../../runtime/src/body/change-at.js";
import { writeCursor } from "../../runtime/src/paging/cursor.js";
import type { Paging } from "../../runtime/src/paging/paging.js";
import type { Fixture, Members } from "./fixture.js";

/**
 * What an agent gives where a program calls the client with `call.input`: the page size is `limit`, a page number or
 * cursor is the `next_cursor` an earlier page returned, and a map is a list of `{ key, value }`.
 */
export function toolArguments(
  operation: Operation,
  { input = {}, options = {} }: Fixture["call"],
  json?: string,
): Members {
  const { paging, defaults } = operation.shape;
  const { [paging?.parameter ?? ""]: position, [paging?.size ?? ""]: size, ...rest } = input;
  const members: Record<string, unknown> = withLists(operation, rest);
  const told = options["cursor"];
  if (told !== undefined) members["next_cursor"] = told;
  else if (paging && position !== undefined) {
    const place = {
      [paging.parameter]: String(position),
      ...(size !== undefined && { [paging.size ?? ""]: String(size) }),
    };
    // How the next page is found is of no matter here.
    members["next_cursor"] = writeCursor(place, paging as unknown as Paging, { ...defaults, ...members });
  } else if (size !== undefined) members["limit"] = size;
  return json === undefined ? (members as Members) : withText(operation, json, input);
}

/** The arguments of a tool that takes the body as JSON text. */
function withText({ args }: Operation, json: string, members: Members): Members {
  const isBody = (name: string) => args.some((one) => one.in === "body" && one.name === name);
  const entries = Object.entries(members);
  const body = Object.fromEntries(entries.filter(([name]) => isBody(name)));
  return { ...Object.fromEntries(entries.filter(([name]) => !isBody(name))), [json]: JSON.stringify(body) } as Members;
}

function withLists(operation: Operation, input: Members): Record<string, unknown> {
  let members: unknown = input;
  for (const path of operation.data.maps ?? []) {
    members = changeAt(members, path, (map) => Object.entries(map as Members).map(([key, value]) => ({ key, value })));
  }
  return { ...(members as Members) };
}

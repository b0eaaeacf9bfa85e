import { operationKey } from "./facts/facts.js";
import type { ReadFacts } from "./facts/read-facts.js";
import type { Note } from "./finding.js";
import type { Draft } from "./infer/draft.js";

/**
 * Operations that fail where requests go, as `resource.operation`, because the document asks another server.
 * Where the document names no server for the rest, the caller says which it is, and all may be well.
 */
export function elsewhereOperations({ resources }: Draft, { facts, otherServers }: ReadFacts, note: Note): string[] {
  const isTold = !facts.server.url.startsWith("https://{host}");
  return resources.flatMap(({ name, operations }) =>
    operations.flatMap((operation): string[] => {
      const other = otherServers.get(operationKey(operation.fact));
      if (!other) return [];
      const id = `${name}.${operation.name}`;
      if (!isTold) {
        note("assumed", other.place, "server of one operation", `it asks for ${other.url}: give the client that host`);
        return [];
      }
      const done = `it asks for ${other.url}, requests go to ${facts.server.url}: \`${id}\` has \`tool: false\``;
      note("left-out", other.place, "operation of another server", done);
      return [id];
    }),
  );
}

import { type DocNode, elements, member, type Place, text } from "../document/node.js";

/** A server that one operation asks for. */
export interface OtherServer {
  readonly url: string;
  readonly place: Place;
}

/**
 * The server that an operation asks for, when that is none of those where requests go.
 * @param servers what the operation or its path says
 */
export function otherServer(servers: DocNode | undefined, root: DocNode): OtherServer | undefined {
  const [first, ...more] = elements(servers);
  const url = addressOf(first);
  if (!servers || !first || url === undefined) return undefined;
  const used = comparable(addressOf(elements(member(root, "servers"))[0]) ?? "/");
  const isUsed = [first, ...more].some((one) => comparable(addressOf(one) ?? "/") === used);
  return isUsed ? undefined : { url: url.slice(0, 80), place: member(first, "url") ?? first };
}

function addressOf(server: DocNode | undefined): string | undefined {
  return text(member(server, "url"));
}

function comparable(url: string): string {
  return url
    .toLowerCase()
    .replace(/^http:/, "https:")
    .replace(/\/+$/, "");
}

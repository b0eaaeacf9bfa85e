import { type DocNode, elements, member, members, type Place, text } from "../document/node.js";
import type { Note } from "../finding.js";
import type { ServerFact, ServerVariable } from "./facts.js";

/** Where requests go: the first server, as `https`; variables of its host are kept, others get their default. */
export function serverFact(root: DocNode, place: Place, note: Note): ServerFact {
  const servers = elements(member(root, "servers"));
  const [doc] = servers;
  if (servers.length > 1) note("chosen", servers[1] ?? place, "several servers", "the first one");
  const written = text(member(doc, "url")) ?? "";
  const at = member(doc, "url") ?? place;
  const variables = members(member(doc, "variables"));
  const isWhole = /^https?:\/\//i.test(written);
  if (!isWhole) note("assumed", at, "address of the server is not told", "`host` is an option of the client");
  if (/^http:/i.test(written)) note("repaired", at, "address that is not encrypted", "https");
  const [, authority = "", path = ""] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(written) ?? [
    "",
    "",
    written.replace(/[?#].*$/s, ""),
  ];
  const kept = new Map<string, ServerVariable>();
  const defaultOf = (name: string) => text(member(variables.find(([one]) => one === name)?.[1], "default")) ?? "";
  const host = isWhole
    ? authority.replace(/^[^@]*@/, "").replace(/\{([^{}]*)\}/g, (whole, name: string, offset: number) => {
        const isHost = offset === 0 && /^\{[^{}]*\}(:\d+)?$/.test(authority.slice(offset));
        const isLabel = /(^|\.)$/.test(authority.slice(0, offset)) && authority[offset + whole.length] === ".";
        if (!isHost && !isLabel) return defaultOf(name);
        const safe = safeVariable(name);
        const usual = defaultOf(name);
        const isSound = isHost ? /^[A-Za-z0-9.-]+$/.test(usual) : /^[A-Za-z0-9-]+$/.test(usual);
        kept.set(safe, {
          name: safe,
          kind: isHost ? "host" : "label",
          ...(isSound && { default: usual.toLowerCase() }),
        });
        return `{${safe}}`;
      })
    : "{host}";
  if (!isWhole) kept.set("host", { name: "host", kind: "host" });
  const fixed = path.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    note("chosen", at, "variable in the path of the server", `"${defaultOf(name)}", its default`);
    return defaultOf(name);
  });
  const isSound = /^(?:[A-Za-z0-9.-]|\{\w+\})+(?::\d+)?$/.test(host);
  if (!isSound && isWhole) {
    note("assumed", at, "address of the server is not told", "`host` is an option of the client");
    kept.clear();
    kept.set("host", { name: "host", kind: "host" });
  }
  const tail = `/${fixed}`
    .replace(/[^!-~]|["<>\\^`|{}]/g, "")
    .replace(/\/{2,}/g, "/")
    .replace(/\/$/, "");
  return { url: `https://${isSound ? host : "{host}"}${isPathSound(tail) ? tail : ""}`, variables: [...kept.values()] };
}

function isPathSound(path: string): boolean {
  return !/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path);
}

function safeVariable(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]+/g, "_");
  return /^[A-Za-z]/.test(plain) ? plain : `v${plain}`;
}

import { type DocNode, elements, member, members, type Place, text } from "../document/node.js";
import type { Note } from "../finding.js";
import type { AuthFact, ServerFact } from "./facts.js";
import { oauthFact } from "./oauth-flow.js";

/** How requests are signed: the first scheme that is required and can be said. */
export function authFact(root: DocNode, place: Place, server: ServerFact, note: Note): AuthFact {
  const schemes = members(member(member(root, "components"), "securitySchemes"));
  const requirements = elements(member(root, "security")).flatMap((one) => members(one));
  const required = requirements.map(([name]) => name);
  const ordered = [...schemes].sort(([a], [b]) => rank(a) - rank(b));
  function rank(name: string): number {
    return required.includes(name) ? required.indexOf(name) : required.length;
  }
  const found = ordered.filter(([name, doc]) => {
    if (schemeKind(doc) !== undefined) return true;
    note(
      "left-out",
      doc,
      "security scheme that definitions cannot say",
      `"${name}" (${text(member(doc, "type")) ?? "?"}, ${text(member(doc, "in")) ?? text(member(doc, "scheme")) ?? "?"})`,
    );
    return false;
  });
  const [first, ...others] = found;
  for (const [name, doc] of others) note("left-out", doc, "second security scheme", `"${name}": one is used`);
  if (!first) {
    note("assumed", place, "how requests are signed is not told", "not at all: set `auth` and `credentials`");
    return { kind: "none" };
  }
  const [name, doc] = first;
  const kind = schemeKind(doc);
  if (kind === "oauth2") {
    const scopes = requirements.filter(([one]) => one === name).flatMap(([, list]) => elements(list));
    return oauthFact(doc, scopes.map(text), server, note);
  }
  return kind === "header" ? { kind, header: text(member(doc, "name")) ?? "" } : { kind: kind ?? "none" };
}

function schemeKind(doc: DocNode): AuthFact["kind"] | undefined {
  const type = text(member(doc, "type"));
  const scheme = text(member(doc, "scheme"))?.toLowerCase();
  if (type === "http" && scheme === "basic") return "basic";
  if (type === "http" && scheme === "bearer") return "bearer";
  if (type === "oauth2" || type === "openIdConnect") return "oauth2";
  const header = text(member(doc, "name")) ?? "";
  const isHeader = type === "apiKey" && text(member(doc, "in")) === "header" && /^[A-Za-z0-9_-]+$/.test(header);
  return isHeader ? "header" : undefined;
}

import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import { HTTP_METHODS } from "../../effective/request.js";
import type { Span } from "../../source/span.js";
import type { Rule } from "../rule.js";
import { writtenOperations } from "../written-operation.js";

/** Paths and the server's URL are only that: no query, nothing to be resolved, braces in pairs. */
export const badPath: Rule = function* (index) {
  const { integration, resources } = index.project;
  const { server, auth } = integration.value;
  yield* checkUrl(server.url, () => integration.valueSpan(["server", "url"]));
  if (server.discovery)
    yield* checkUrl(server.discovery.url, () => integration.valueSpan(["server", "discovery", "url"]));
  if (auth.oauth2) yield* checkUrl(auth.oauth2.token_url, () => integration.valueSpan(["auth", "oauth2", "token_url"]));
  for (const { value, valueSpan } of resources) {
    for (const field of ["collection", "item"] as const) {
      const path = value[field];
      if (path !== undefined) yield* check("path", path, () => valueSpan([field]));
    }
  }
  for (const { definition, file, path } of writtenOperations(index)) {
    for (const method of HTTP_METHODS) {
      const template = definition[method];
      if (template !== undefined) yield* check("path", template, () => file.valueSpan([...path, method]));
    }
  }
};

function* checkUrl(url: string, span: () => Span): Iterable<Diagnostic> {
  const fault = hostFault(url);
  if (fault === undefined) yield* check("URL", url.replace(/^https:\//, ""), span);
  else yield diagnostic("bad-path", span(), { kind: "URL", path: url, fault });
}

function* check(kind: string, path: string, span: () => Span): Iterable<Diagnostic> {
  const fault = faultOf(path);
  if (fault !== undefined)
    yield diagnostic("bad-path", span(), { kind, path: kind === "URL" ? `https:/${path}` : path, fault });
}

function hostFault(url: string): string | undefined {
  const [authority = ""] = url.replace(/^https:\/\//, "").split(/[/?#]/);
  if (authority.includes("@")) return "has a user name or password, which belong below `credentials` and `auth`";
  return authority.replace(/:.*$/, "") === "" ? "has no host" : undefined;
}

function faultOf(path: string): string | undefined {
  const fixed = path.replace(/\{[^{}]*\}/g, "x");
  if (/[{}]/.test(fixed)) return "has a brace without its partner";
  if (/\{[^{}]*[^A-Za-z0-9_{}][^{}]*\}|\{\}/.test(path))
    return "has a parameter whose name is not made of letters, digits and `_`";
  if (fixed.includes("?")) return "has a query string";
  if (fixed.includes("#")) return "has a fragment (`#`)";
  if (/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(fixed)) return "has a `.` or `..` segment";
  if (/.\{(collection|item)\}/.test(path)) return "has `{collection}` or `{item}` behind something else";
  if (fixed.includes("//")) return "has an empty segment (`//`)";
  if (/[^!-~]|["<>\\^`|]/.test(fixed)) return "has characters that a URL cannot have";
  return fixed.length > 1 && fixed.endsWith("/") ? "ends with a slash" : undefined;
}

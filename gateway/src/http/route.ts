import { suggest } from "@toolwright/runtime/check";
import { Refusal } from "./refusal.js";

/** What a path leads to. */
export type Route =
  | { readonly kind: "about" }
  | { readonly kind: "health" }
  | { readonly kind: "tools"; readonly account: string }
  | { readonly kind: "proxy"; readonly resource: string; readonly segment: string | undefined };

const PATHS = [
  "/",
  "/health",
  "/integrated-account/{id}/tools",
  "/proxy/{resource}",
  "/proxy/{resource}/{id or method}",
];

/**
 * Finds what a path leads to. Slashes that follow each other are one: clients with a slash at the end of their base URL
 * make such paths. Each segment is decoded once, so that an id may hold a slash as `%2F`.
 * @throws Refusal 404 for a path that leads nowhere, 400 for one that cannot be decoded
 */
export function routeOf(path: string): Route {
  const [first, second, third, ...rest] = path.split("/").filter(Boolean).map(decoded);
  if (first === undefined) return { kind: "about" };
  if (first === "health" && second === undefined) return { kind: "health" };
  if (first === "integrated-account" && second !== undefined && third === "tools" && rest.length === 0) {
    return { kind: "tools", account: second };
  }
  if (first === "proxy" && second !== undefined && rest.length === 0) {
    return { kind: "proxy", resource: second, segment: third };
  }
  const meant = suggest(`/${first}`, ["/health", "/integrated-account", "/proxy"]);
  throw new Refusal(404, `There is nothing at this path.${meant}`, {
    kind: "unknown-route",
    advice: `Use one of ${PATHS.join(", ")}; an id with a slash is written with %2F.`,
  });
}

/** Decodes what is percent-encoded, strictly. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, "The URL has a percent sign that encodes nothing.", {
      kind: "bad-url",
      advice: "Encode every value of the URL with encodeURIComponent.",
    });
  }
}

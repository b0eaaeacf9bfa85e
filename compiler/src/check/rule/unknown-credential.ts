import { diagnostic } from "../../diagnostic/diagnostic.js";
import { placeholders } from "../../effective/request.js";
import { didYouMean } from "../../text/suggest.js";
import { mentionSpan } from "../mention.js";
import type { Rule } from "../rule.js";
import { templatePlaces } from "../template-place.js";

/** Templates are filled with credentials, and the server's URL with its variables. */
export const unknownCredential: Rule = function* (index) {
  const { integration } = index.project;
  const { credentials = {}, server } = integration.value;
  for (const { template, path, kind } of templatePlaces(index)) {
    const known = {
      ...(kind !== "server variable" && credentials),
      ...(kind !== "credential" && server.variables),
    };
    for (const name of placeholders(template)) {
      if (Object.hasOwn(known, name)) continue;
      const span = mentionSpan(integration.valueSpan(path), `{${name}}`);
      yield diagnostic("unknown-credential", span, { name, kind, suggestion: didYouMean(name, Object.keys(known)) });
    }
  }
  const known = server.variables ?? {};
  for (const name of Object.keys(server.discovery?.variables ?? {})) {
    if (Object.hasOwn(known, name)) continue;
    const span = integration.keySpan(["server", "discovery", "variables", name]);
    const kind = "server variable";
    yield diagnostic("unknown-credential", span, { name, kind, suggestion: didYouMean(name, Object.keys(known)) });
  }
};

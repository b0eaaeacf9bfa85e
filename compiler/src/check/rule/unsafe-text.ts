import { hasInvisible, unsafeText as faultOf } from "@toolwright/runtime/check";
import type { Definition } from "../../definition/project.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Index } from "../../effective/reference.js";
import type { Rule } from "../rule.js";
import { textPlaces } from "../text-place.js";

/** What models read is visible, short, free of markup, and does not tell them to act against their user. */
export const unsafeText: Rule = function* (index) {
  for (const { text, what, file, path } of textPlaces(index)) {
    const fault = faultOf(text);
    if (fault !== undefined) yield diagnostic("unsafe-text", file.valueSpan(path()), { what: what(), fault });
  }
  for (const file of files(index)) {
    // Escapes such as "\\u200b" hide a character from the source but not from its value.
    if (!hasInvisible(file.file.text) && !/\\[uUxeLPNabv0]/.test(file.file.text)) continue;
    for (const { path, isKey } of invisibleIn(file.value, [])) {
      const what = path.length === 0 ? "this file" : `"${path.findLast((step) => typeof step === "string") ?? ""}"`;
      yield diagnostic("unsafe-text", isKey ? file.keySpan(path) : file.valueSpan(path), {
        what,
        fault: "has invisible characters",
      });
    }
  }
};

function files({ project }: Index): Definition<unknown>[] {
  return [project.integration, ...project.resources, ...project.schemas, ...project.fields];
}

function* invisibleIn(value: unknown, path: Path): Iterable<{ path: Path; isKey: boolean }> {
  if (typeof value === "string") {
    if (hasInvisible(value)) yield { path, isKey: false };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (hasInvisible(key)) yield { path: at, isKey: true };
    yield* invisibleIn(inner, at);
  }
}

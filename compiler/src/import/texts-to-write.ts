import { parseYaml } from "../definition/yaml.js";
import type { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import { words } from "../text/casing.js";
import { singular } from "../text/plural.js";
import { isAbbreviation } from "./infer/nouns.js";

/** A text of a definition that says little more than the name it stands beside: a person should write it. */
export interface TextToWrite {
  readonly text: string;
  readonly span: Span;
}

/** The texts of a file of definitions that a person should write, whoever wrote what is there. */
export function textsToWrite(file: SourceFile): TextToWrite[] {
  const { yaml } = parseYaml(file);
  if (!yaml) return [];
  const isDictionary = file.path.includes("/fields/");
  const found: TextToWrite[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === "string") {
      const [key = "", name = ""] = [...path].reverse();
      const isText = key === "description" || key === "about";
      const owner = isDictionary && path.length === 1 ? key : isText ? name : undefined;
      if (owner !== undefined && isPlain(owner, value)) found.push({ text: value, span: yaml.valueSpan(path) });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(yaml.value, []);
  return found;
}

/** What the import says when a name tells nothing more. */
const FILLERS = [
  /^Whether .+ applies to /,
  /^Only records whose .+ is (this|one of these)\.$/,
  /^(?!Ids? of ).+ that the request is about\.$/,
  /^Calls the action `/,
  /^Sends (data|a new .+) to /,
  /^(Date|Time) of the .+ of (the|\{model\}) .+\.$/,
  /^An? .+ (in the API|that (can be [a-z, ]+|belongs to an? .+))\.$/,
];

function isPlain(name: string, text: string): boolean {
  if (FILLERS.some((filler) => filler.test(text))) return true;
  const [, subject = ""] = /^([^.]+?) of (?:the|one|an?) [^.]+\.$/.exec(text) ?? [];
  const said = words(subject);
  const named = words(name).slice(-said.length);
  const isName = said.length > 0 && singular(said.join(" ")) === singular(named.join(" "));
  return isName && (said.length > 1 || said.some(isAbbreviation));
}

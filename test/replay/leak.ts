import type { YamlFile } from "../../compiler/src/definition/yaml.js";
import type { Fault } from "./fault.js";

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b[Bb]asic\s+(?!<secret:)[A-Za-z0-9+/]{16,}={0,2}(?=["'\s,}]|$)/g, "basic credentials"],
  [/\bbearer\s+(?!<secret:)[\w.~+/-]{8,}/gi, "a bearer token"],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "a JSON Web Token"],
  [/\b(?:sk|pk|ghp|gho|xox[abp])[-_][A-Za-z0-9-]{16,}/g, "a vendor's token"],
  [/\bAKIA[0-9A-Z]{16}\b/g, "an AWS access key"],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/g, "a private key"],
  [/\bhttps?:\/\/[^\s/:@"']+:[^\s/@"']+@/g, "a password in a URL"],
  [
    /\b(?:x-api-key|api_?key|private_?key|client_?secret)["']?\s*:\s*["']?(?!<secret:)[^\s"'<>{},]{8,}/gi,
    "a credential",
  ],
];

const help = "Put a placeholder such as <secret:privateKey> in its place; a replay fills it in.";

/** Finds what looks like a credential anywhere in a fixture, comments included. */
export function leaks({ file }: YamlFile): Fault[] {
  return patterns.flatMap(([pattern, what]) =>
    [...file.text.matchAll(pattern)].map(({ index }) => ({
      code: "secret-in-fixture",
      message: `This looks like ${what}`,
      help,
      at: index,
    })),
  );
}

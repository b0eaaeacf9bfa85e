import { positionAt } from "../../compiler/src/source/span.js";
import { acmeWith, INTEGRATION, SCHEMAS, WIDGETS } from "./acme.js";
import { diagnose } from "./diagnose.js";

/** Each diagnostic of a project as `code "what the carets are under" message`, which is what most tests are about. */
export function summary(files: Readonly<Record<string, string>>): string[] {
  return diagnose(acmeWith(files)).map(({ code, message, span }) => {
    const [marked = ""] = span.file.text.slice(span.start, span.end).split("\n");
    return `${code} [${marked}] ${message}`;
  });
}

/** The codes only. */
export function codes(files: Readonly<Record<string, string>>): string[] {
  return diagnose(acmeWith(files)).map(({ code }) => code);
}

/** `file:line:col` of each diagnostic, with the file's last name only. */
export function places(files: Readonly<Record<string, string>>): string[] {
  return diagnose(acmeWith(files)).map(({ code, span }) => {
    const { line, column } = positionAt(span.file.text, span.start);
    return `${span.file.path.split("/").at(-1) ?? ""}:${line}:${column} ${code}`;
  });
}

function baseText(path: string): string {
  return acmeWith({}).find((file) => file.path === path)?.text ?? "";
}

/** The base project's resource with more YAML at its end. */
export function widgets(more: string): Record<string, string> {
  return { [WIDGETS]: `${baseText(WIDGETS)}${more}` };
}

/** The base project's resource with these operations. */
export function operations(yaml: string): Record<string, string> {
  return widgets(`operations:\n${yaml.replace(/^/gm, "  ")}\n`);
}

/** The base project's model with these members besides its own. */
export function members(yaml: string): Record<string, string> {
  return { [SCHEMAS]: `${baseText(SCHEMAS)}${yaml.replace(/^/gm, "    ")}\n` };
}

/** The base project's integration.yaml with some text replaced, or more at its end. */
export function integration(from: string, to: string): Record<string, string> {
  const text = baseText(INTEGRATION);
  if (!text.includes(from)) throw new Error(`The base project has no ${from}`);
  return { [INTEGRATION]: from === "" ? text + to : text.replace(from, to) };
}

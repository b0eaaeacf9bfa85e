import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseYaml, type YamlFile } from "../../compiler/src/definition/yaml.js";
import { toText } from "../../compiler/src/diagnostic/print.js";
import { printFault, type Fault } from "./fault.js";
import type { Account, Fixture, FormFixture, Workflow } from "./fixture.js";
import { leaks } from "./leak.js";
import { root } from "./root.js";
import { schemaFaults, type FixtureKind } from "./schema-faults.js";

/** A file below `test/fixtures/`, read and checked. */
export interface Loaded<T> {
  readonly path: string;
  readonly yaml: YamlFile;
  readonly value: T;
}

/** Reads one file; the texts tell everything that is wrong with it. */
export function parse<T>(path: string, text: string, kind: FixtureKind): Loaded<T> | readonly string[] {
  const { yaml, diagnostics } = parseYaml({ path, text });
  if (!yaml) return diagnostics.map(toText);
  const faults: Fault[] = [...leaks(yaml), ...schemaFaults(yaml, kind)];
  if (kind !== "account" && !text.startsWith("# yaml-language-server: $schema=")) {
    const help = "Editors complete the file when its first line is `# yaml-language-server: $schema=...`.";
    faults.push({ code: "no-schema-line", message: "The first line names no schema", help, at: 0 });
  }
  if (faults.length > 0) return faults.map((fault) => printFault(yaml, fault));
  // The file has passed the JSON Schema of its kind.
  return { path, yaml, value: yaml.value as T };
}

/** All fixtures of one integration, sorted by path, and what is wrong with the others, or that there are none. */
export function loadFixtures(integration: string): { fixtures: Loaded<Fixture>[]; faults: string[] } {
  const paths = yamlFiles(`test/fixtures/${integration}`).filter((path) => !/(\/account|\.form)\.yaml$/.test(path));
  const { loaded, faults } = loadAll<Fixture>(paths, "fixture");
  return { fixtures: loaded, faults: paths.length === 0 ? [noFixtures(integration)] : faults };
}

function noFixtures(integration: string): string {
  return `There are no fixtures of ${integration}, so nothing was replayed: write one, test/fixtures/${integration}/<module>/<resource>.<operation>.yaml.`;
}

/** All fixtures of forms of one integration, sorted by path, and what is wrong with the others. */
export function loadForms(integration: string): { forms: Loaded<FormFixture>[]; faults: string[] } {
  const paths = yamlFiles(`test/fixtures/${integration}`).filter((path) => path.endsWith(".form.yaml"));
  const { loaded, faults } = loadAll<FormFixture>(paths, "form");
  return { forms: loaded, faults };
}

/** All workflows, sorted by path, and what is wrong with the others. */
export function loadWorkflows(): { workflows: Loaded<Workflow>[]; faults: string[] } {
  const { loaded, faults } = loadAll<Workflow>(yamlFiles("test/fixtures/workflows"), "workflow");
  return { workflows: loaded, faults };
}

/** What the fixtures of an integration share. */
export function loadAccount(integration: string): Account {
  const { loaded, faults } = loadAll<Account>([`test/fixtures/${integration}/account.yaml`], "account");
  const [account] = loaded;
  if (!account) throw new Error(faults.join("\n"));
  return account.value;
}

function loadAll<T>(paths: readonly string[], kind: FixtureKind): { loaded: Loaded<T>[]; faults: string[] } {
  const read = paths.map((path) => parse<T>(path, readFileSync(join(root, path), "utf8"), kind));
  return {
    loaded: read.flatMap((one) => ("yaml" in one ? [one] : [])),
    faults: read.flatMap((one) => ("yaml" in one ? [] : one)),
  };
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

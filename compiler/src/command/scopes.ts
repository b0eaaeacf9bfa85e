import { tokenRules } from "../check/rules.js";
import { check } from "../compile.js";
import { loadProjects } from "../definition/project.js";
import type { DiagnosticCode } from "../diagnostic/catalogue.js";
import { hasErrors, sorted, type Diagnostic } from "../diagnostic/diagnostic.js";
import { countTokens } from "../emit/tools/token-count.js";
import type { Scope } from "../explain/explanation.js";
import type { SourceFile } from "../source/source-file.js";
import { integrationOf } from "./workspace.js";

/** Integrations to look names up in. */
export interface LoadedScopes {
  readonly scopes: readonly Scope[];
  /** What is wrong with the others, by the folder they are in. */
  readonly broken: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What definitions have of a diagnostic's code. */
  find(code: DiagnosticCode): readonly Diagnostic[];
}

/** The folders that integrations are in. */
export function knownIntegrations(files: readonly SourceFile[]): string[] {
  return [...new Set(files.map(({ path }) => integrationOf(path)))];
}

/** Reads and checks each integration for itself, so that one with mistakes does not stand before the others. */
export function loadScopes(files: readonly SourceFile[], wanted: string | undefined): LoadedScopes {
  const { projects, diagnostics } = loadProjects(
    wanted === undefined ? files : files.filter(({ path }) => integrationOf(path) === wanted),
  );
  const checked = projects.map(check);
  const found = [...diagnostics, ...checked.flatMap((one) => one.diagnostics)];
  const scopes = checked.flatMap(({ index, integration }) => (integration ? [{ index, integration }] : []));
  const broken = new Map<string, Diagnostic[]>();
  for (const one of sorted(found)) {
    const folder = integrationOf(one.span.file.path);
    broken.set(folder, [...(broken.get(folder) ?? []), one]);
  }
  for (const [folder, some] of broken) if (!hasErrors(some)) broken.delete(folder);
  return {
    scopes,
    broken,
    find: (code) => sorted([...found, ...scopes.flatMap(priceDiagnostics)]).filter((one) => one.code === code),
  };
}

/** What the rules say about the cost of tools; counting takes time, and no other question needs it. */
function priceDiagnostics({ index, integration }: Scope): Diagnostic[] {
  return tokenRules.flatMap((rule) => [...rule(index, integration, countTokens(integration.tools))]);
}

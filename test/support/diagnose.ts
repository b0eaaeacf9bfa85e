import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { tokenRules } from "../../compiler/src/check/rules.js";
import { check } from "../../compiler/src/compile.js";
import { loadProjects } from "../../compiler/src/definition/project.js";
import { sorted, type Diagnostic } from "../../compiler/src/diagnostic/diagnostic.js";
import { indexProject } from "../../compiler/src/effective/reference.js";
import type { SourceFile } from "../../compiler/src/source/source-file.js";

/** Everything the compiler has to say about some files, sorted; nothing is emitted. */
export function diagnose(files: readonly SourceFile[]): Diagnostic[] {
  const { projects, diagnostics } = loadProjects(files);
  const found = [...diagnostics];
  for (const project of projects) {
    const { diagnostics: own, integration } = check(project);
    found.push(...own);
    if (!integration) continue;
    const tokens = new Map(
      integration.tools.map(({ name, description, inputSchema }) => [
        name,
        countTokens(JSON.stringify({ name, description, inputSchema })),
      ]),
    );
    const index = indexProject(project);
    found.push(...tokenRules.flatMap((rule) => [...rule(index, integration, tokens)]));
  }
  return sorted(found);
}

import { rules } from "../../check/rules.js";
import { loadProjects } from "../../definition/project.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { indexProject } from "../../effective/reference.js";
import type { SourceFile } from "../../source/source-file.js";
import { toolChoices } from "../settle.js";
import { setValue } from "./edit-yaml.js";
import { loaded } from "./schema-files.js";

/** Leaves arguments out of tools that would be too large or unfit now, unless a person chose them; the rest is an error. */
export function settle(texts: Map<string, string>, before: ReadonlyMap<string, string>, folder: string): Diagnostic[] {
  const asFiles = (all: ReadonlyMap<string, string>) => [...all].map(([path, text]) => ({ path, text }));
  const old = new Set(faults(asFiles(before), folder).map(({ message }) => message));
  const found = faults(asFiles(texts), folder).filter(({ message }) => !old.has(message));
  if (found.length > 0) return found;
  const project = loaded(texts);
  const resources = new Map(
    project?.resources.map(({ file, value }) => [value.resource, { file: file.path, value }] as const),
  );
  for (const { operation, fields } of toolChoices(asFiles(texts)).choices) {
    const [resource = "", name = ""] = operation.split(".");
    const home = resources.get(resource);
    const tool = home?.value.operations?.[name]?.tool;
    if (!home || (typeof tool === "object" && tool.fields) || tool === false) continue;
    const path = ["operations", name, "tool"];
    const value = fields === false ? false : [...fields];
    texts.set(home.file, setValue(texts.get(home.file) ?? "", fields === false ? path : [...path, "fields"], value));
  }
  return [];
}

function faults(files: readonly SourceFile[], folder: string): Diagnostic[] {
  const { projects, diagnostics } = loadProjects(files, folder);
  const [project] = projects;
  if (!project) return diagnostics;
  const index = indexProject(project);
  return [...diagnostics, ...rules.flatMap((rule) => [...rule(index)])].filter(({ severity }) => severity === "error");
}

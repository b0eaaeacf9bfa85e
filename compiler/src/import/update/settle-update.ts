import { rules } from "../../check/rules.js";
import { loadProjects } from "../../definition/project.js";
import type { ResourceDefinition } from "../../definition/types.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { indexProject } from "../../effective/reference.js";
import type { SourceFile } from "../../source/source-file.js";
import type { Span } from "../../source/span.js";
import { toolChoices } from "../settle.js";
import { removeItem, removeKey, setValue } from "./edit-yaml.js";
import { loaded } from "./schema-files.js";
import { offsetOf, valueAt } from "./yaml-nodes.js";

/** Leaves arguments out of tools that would be too large or unfit now, unless a person chose them; the rest is an error. */
export function settle(texts: Map<string, string>, before: ReadonlyMap<string, string>, folder: string): Diagnostic[] {
  const asFiles = (all: ReadonlyMap<string, string>) => [...all].map(([path, text]) => ({ path, text }));
  const old = new Set(faults(asFiles(before), folder).map(({ message }) => message));
  const news = () => faults(asFiles(texts), folder).filter(({ message }) => !old.has(message));
  const first = news();
  const lost = first.filter(({ code }) => code === "unknown-member" || code === "unknown-path-parameter");
  // From the end, so that places above stay where they are.
  for (const { span } of lost.sort((a, b) => b.span.start - a.span.start)) forget(texts, span);
  const found = lost.length > 0 ? news() : first;
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

/** Lists of an operation that name its arguments. */
const LISTS = [["tool", "fields"], ["required"], ["body", "only"], ["body", "omit"]];

/** Takes out what names an argument that is none any more: it became read-only or another type, or its path is gone. */
function forget(texts: Map<string, string>, { file: { path: file }, start }: Span): void {
  const text = texts.get(file) ?? "";
  const { operations = {}, path = {} } = valueAt(text, []) as ResourceDefinition;
  const lists = Object.keys(operations).flatMap((name) => LISTS.map((list) => ["operations", name, ...list]));
  for (const list of lists) {
    const items = valueAt(text, list);
    const found = Array.isArray(items)
      ? items.find((_, index) => offsetOf(text, [...list, index]) === start)
      : undefined;
    if (typeof found === "string") texts.set(file, removeItem(text, list, found));
  }
  const described = [
    ...Object.keys(path).map((name) => ["path", name]),
    ...Object.entries(operations).flatMap(([name, one]) =>
      Object.keys(one.path ?? {}).map((parameter) => ["operations", name, "path", parameter]),
    ),
  ];
  const lost = described.find((keys) => offsetOf(text, keys) === start);
  if (lost) texts.set(file, removeKey(text, lost, new Set(["path"])));
}

function faults(files: readonly SourceFile[], folder: string): Diagnostic[] {
  const { projects, diagnostics } = loadProjects(files, folder);
  const [project] = projects;
  if (!project) return diagnostics;
  const index = indexProject(project);
  return [...diagnostics, ...rules.flatMap((rule) => [...rule(index)])].filter(({ severity }) => severity === "error");
}

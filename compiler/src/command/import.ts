import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { type DiagnosticFormat, printDiagnostics } from "../diagnostic/print.js";
import { openLibrary } from "../import/document/library.js";
import { filePlace } from "../import/document/node.js";
import { readFacts, type ReadFacts } from "../import/facts/read-facts.js";
import { importDocument } from "../import/import-document.js";
import { problem, type Problem } from "../import/problem.js";
import { type Report, reportJson, reportText } from "../import/report.js";
import { textsToWrite } from "../import/texts-to-write.js";
import { LOCK, lockOf, parseLock, printLock } from "../import/update/lock.js";
import { updateDefinitions } from "../import/update/update-definitions.js";
import type { Change } from "../output/plan.js";
import { write } from "../output/write.js";
import { count } from "../text/plural.js";
import { afterImport, afterUpdate } from "./after-import.js";
import { type Command, EXIT, type Invocation } from "./command.js";
import { filesBeside, readDocument } from "./document-file.js";
import { integrationNameFault } from "./integration-name.js";
import { atHome, surroundingsOf } from "./surroundings.js";
import { listTexts } from "./list-texts.js";
import { DEFINITIONS, integrationOf, readDefinitions, readText } from "./workspace.js";

/** Problems that are printed; a broken document can have thousands, all with the same cause. */
const MOST = 50;

/** `toolwright import`: makes definitions from an OpenAPI document, or brings them up to date with it. */
export const importOpenApi: Command = {
  summary: "makes definitions from an OpenAPI document, or updates them",
  usage:
    "import <openapi file> --into <integration> [--update] [--refs <folder>] [--format text|json] | import --into <integration> --texts",
  options: {
    into: { type: "string" },
    update: { type: "boolean" },
    texts: { type: "boolean" },
    refs: { type: "string" },
    format: { type: "string" },
  },
  run(invocation) {
    const { positionals, values, err } = invocation;
    const fault = usageFault(positionals, values);
    if (fault !== undefined) {
      err(`${fault}\nusage: toolwright ${importOpenApi.usage}\n`);
      return Promise.resolve(EXIT.usage);
    }
    if (values["texts"] === true) return Promise.resolve(listTexts(invocation, String(values["into"])));
    return Promise.resolve(runImport(invocation, positionals[0] ?? "", String(values["into"])));
  },
};

function usageFault(positionals: readonly string[], values: Invocation["values"]): string | undefined {
  if (values["texts"] === true ? positionals.length > 0 : positionals.length !== 1)
    return values["texts"] === true ? "`--texts` reads definitions, no document." : "Give one OpenAPI document.";
  const into = values["into"];
  if (typeof into !== "string") return "Say which integration it becomes: --into <integration>.";
  const format = values["format"];
  if (format !== undefined && format !== "text" && format !== "json") return "Use --format text or json.";
  return integrationNameFault(into);
}

function runImport({ root, values, out, err }: Invocation, given: string, name: string): number {
  const folder = `${DEFINITIONS}/${name}`;
  const isUpdate = values["update"] === true;
  const exists = existsSync(join(root, folder));
  if (exists && !isUpdate) {
    err(`There is ${folder} already; nothing was written. To bring it up to date with the document, add --update.\n`);
    return EXIT.input;
  }
  if (isUpdate && !exists) {
    err(`There is no ${folder}; without --update it is made.\n`);
    return EXIT.input;
  }
  if (exists && !lstatSync(join(root, folder)).isDirectory()) {
    err(`${folder} is no folder; nothing was written.\n`);
    return EXIT.input;
  }
  const format = values["format"] as DiagnosticFormat | undefined;
  const fail = (problems: readonly Problem[]): number => {
    err(printDiagnostics(problems.slice(0, MOST), format));
    if (format !== "json") {
      if (problems.length > MOST) err(`… ${problems.length - MOST} more.\n`);
      err(`${count(problems.length, "problem")}; nothing was written.\n`);
    }
    return EXIT.input;
  };
  const document = readDocument(root, given);
  if ("fault" in document) {
    err(`${document.fault}\n`);
    return EXIT.input;
  }
  const refs = values["refs"];
  if (typeof refs === "string" && !existsSync(join(root, refs)) && !existsSync(refs)) {
    err(`There is no folder ${refs}.\n`);
    return EXIT.input;
  }
  const opened = openLibrary(document.file, filesBeside(root, given, typeof refs === "string" ? refs : undefined));
  if ("problem" in opened) return fail([opened.problem]);
  const read = readFacts(opened.library);
  if (read.problems.length > 0) return fail(read.problems);
  const result = isUpdate ? updated(root, name, read) : imported(name, read);
  if ("problems" in result) return fail(result.problems);
  const { report, changes, errors } = result;
  if (errors.length > 0) {
    err(printDiagnostics(errors.slice(0, MOST), format));
    err("The definitions would not compile; nothing was written.\n");
    return EXIT.input;
  }
  const surroundings = surroundingsOf(root);
  const isNew = ({ before, after }: Change) => before === undefined && after !== undefined;
  write(
    root,
    changes.map((one) => (isNew(one) ? { ...one, after: atHome(surroundings, one.after ?? "") } : one)),
  );
  const print = format === "json" ? reportJson : reportText;
  out(print({ ...report, document: document.file.path, files: changes.map(({ path }) => path) }));
  if (format !== "json")
    out(isUpdate ? afterUpdate(name, surroundings, report, changes) : afterImport(name, surroundings));
  return EXIT.ok;
}

interface Result {
  readonly report: Omit<Report, "files">;
  readonly changes: readonly Change[];
  readonly errors: ReturnType<typeof importDocument>["errors"];
}

function imported(name: string, read: ReadFacts): Result {
  const { files, findings, counts, renamed, errors } = importDocument(name, read, DEFINITIONS);
  const lock = { path: `${DEFINITIONS}/${name}/${LOCK}`, after: printLock(lockOf(read.facts, renamed)) };
  const changes = files.map(({ path, contents }) => ({ path, after: contents }));
  const texts = files.flatMap(({ path, contents }) => {
    const { length } = textsToWrite({ path, text: contents });
    return length === 0 ? [] : [{ path, count: length }];
  });
  return { report: { counts, findings, texts }, changes: [...changes, lock], errors };
}

function updated(root: string, name: string, read: ReadFacts): Result | { readonly problems: readonly Problem[] } {
  const path = `${DEFINITIONS}/${name}/${LOCK}`;
  const before = readText(root, path);
  const parsed = before === undefined ? undefined : parseLock({ path, text: before });
  if (parsed && "problem" in parsed) return { problems: [parsed.problem] };
  const own = readDefinitions(root).filter(({ path }) => integrationOf(path) === name);
  const { files, entries, lock, errors, fault } = updateDefinitions({
    name,
    read,
    files: own,
    ...(parsed && { lock: parsed.lock }),
    folder: DEFINITIONS,
  });
  if (fault !== undefined) {
    const reason = `no definitions come of it: ${fault.replace(/\.$/, "")}`;
    return { problems: [problem("wrong-lock", filePlace({ path, text: before ?? "" }), { reason })] };
  }
  const text = printLock(lock);
  const lockChange = text === before ? [] : [{ path, ...(before !== undefined && { before }), after: text }];
  return { report: { findings: [], changes: entries }, changes: [...files, ...lockChange], errors };
}

import type { Place } from "../source/span.js";

/** A kind of result. */
export interface SarifRule {
  readonly id: string;
  readonly level: SarifLevel;
  /** What it means, or what to do about it. */
  readonly text: string;
}

export type SarifLevel = "error" | "warning" | "note";

/** A place of a file of the project. */
export interface SarifPlace extends Omit<Place, "end"> {
  readonly end?: Place["end"];
  readonly message?: string;
}

/** One finding. */
export interface SarifResult {
  readonly rule: string;
  readonly level: SarifLevel;
  readonly message: string;
  readonly place: SarifPlace;
  /** Other places that belong to it. */
  readonly related?: readonly SarifPlace[];
}

/** Prints findings as SARIF 2.1.0 (OASIS), as code-scanning tools read it. Paths are relative to the project's root. */
export function printSarif(rules: readonly SarifRule[], results: readonly SarifResult[]): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "toolwright", rules: rules.map(ruleObject) } },
        columnKind: "utf16CodeUnits",
        results: results.map((one) => resultObject(one, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleObject({ id, level, text }: SarifRule): object {
  return { id, help: { text }, defaultConfiguration: { level } };
}

function resultObject({ rule, level, message, place, related = [] }: SarifResult, rules: readonly SarifRule[]): object {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level,
    message: { text: message },
    locations: [location(place)],
    ...(related.length > 0 && { relatedLocations: related.map(location) }),
  };
}

function location({ file, start, end, message }: SarifPlace): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
      region: {
        startLine: start.line,
        startColumn: start.column,
        ...(end && { endLine: end.line, endColumn: end.column }),
      },
    },
    ...(message !== undefined && { message: { text: message } }),
  };
}

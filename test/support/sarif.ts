import { createRequire } from "node:module";
import type { Ajv as AjvClass } from "ajv";
import { join } from "node:path";
import { root } from "./imports.js";

const { Ajv } = createRequire(join(root, "compiler/package.json"))("ajv") as { readonly Ajv: typeof AjvClass };

const text = closed({ text: { type: "string", minLength: 1 } }, ["text"]);
const line = { type: "integer", minimum: 1 };

const location = closed(
  {
    physicalLocation: closed(
      {
        artifactLocation: closed(
          // Relative, as a URI reference has it (RFC 3986): encoded, no scheme, no folder of a machine.
          {
            uri: {
              type: "string",
              pattern: "^(?!/)(?![A-Za-z][A-Za-z0-9+.-]*:)(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$",
            },
          },
          ["uri"],
        ),
        region: closed({ startLine: line, startColumn: line, endLine: line, endColumn: line }, ["startLine"]),
      },
      ["artifactLocation"],
    ),
    message: text,
  },
  ["physicalLocation"],
);

const level = { enum: ["none", "note", "warning", "error"] };

/** The part of the schema of SARIF 2.1.0 (OASIS standard, sections 3.13 to 3.30) that we use; nothing else is allowed. */
const SARIF = closed(
  {
    $schema: { const: "https://json.schemastore.org/sarif-2.1.0.json" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      minItems: 1,
      items: closed(
        {
          tool: closed(
            {
              driver: closed(
                {
                  name: { type: "string", minLength: 1 },
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: closed(
                      {
                        id: { type: "string", minLength: 1 },
                        help: text,
                        defaultConfiguration: closed({ level }, []),
                      },
                      ["id"],
                    ),
                  },
                },
                ["name"],
              ),
            },
            ["driver"],
          ),
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          results: {
            type: "array",
            items: closed(
              {
                ruleId: { type: "string" },
                ruleIndex: { type: "integer", minimum: 0 },
                level,
                message: text,
                locations: { type: "array", minItems: 1, items: location },
                relatedLocations: { type: "array", uniqueItems: true, items: location },
              },
              ["ruleId", "level", "message", "locations"],
            ),
          },
        },
        ["tool", "results"],
      ),
    },
  },
  ["version", "runs"],
);

function closed(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: "object", properties, required, additionalProperties: false };
}

/** What is read of a SARIF log. */
export interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: Readonly<Record<"startLine" | "startColumn", number>>;
            };
          },
        ];
      }[];
    },
  ];
}

const isSarif = new Ajv({ allErrors: true }).compile(SARIF);

/**
 * Reads a SARIF log.
 * @throws when it is not valid, or a result does not name its rule
 */
export function parseSarif(json: string): SarifLog {
  const log = JSON.parse(json) as SarifLog;
  if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors, null, 2));
  const [{ tool, results }] = log.runs;
  for (const { ruleId, ruleIndex } of results) {
    if (tool.driver.rules[ruleIndex]?.id !== ruleId) throw new Error(`rule ${ruleIndex} is not ${ruleId}`);
  }
  return log;
}

import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Path, YamlFile } from "../../compiler/src/definition/yaml.js";
import { didYouMean } from "../../compiler/src/text/suggest.js";
import type { Fault } from "./fault.js";

/** The kinds of file below `test/fixtures/`, each with a JSON Schema in `test/schema/`. */
const kinds = ["fixture", "form", "workflow", "account"] as const;
export type FixtureKind = (typeof kinds)[number];

const help = "test/schema/ describes every member; an editor that reads the file's first line completes them.";
const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, discriminator: true, ownProperties: true });
for (const kind of kinds) {
  const text = readFileSync(new URL(`../schema/${kind}.schema.json`, import.meta.url), "utf8");
  ajv.addSchema(JSON.parse(text) as object, `${kind}.schema.json`);
}

/** Checks a file against the JSON Schema of its kind. */
export function schemaFaults(yaml: YamlFile, kind: FixtureKind): Fault[] {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (!validate) throw new Error(`there is no schema of ${kind}`);
  if (validate(yaml.value)) return [];
  const errors = validate.errors ?? [];
  // A choice that failed says nothing that its branches do not say better.
  const said = errors.filter(({ keyword }) => keyword !== "oneOf" && keyword !== "anyOf" && keyword !== "if");
  return (said.length > 0 ? said : errors).map(faultOf);
}

function faultOf(error: ErrorObject): Fault {
  const at = pathOf(error.instancePath);
  const parent = at.length === 0 ? "the file" : String(at.at(-1));
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const known = Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {});
      const hint = didYouMean(key, known);
      return {
        code: "unknown-member",
        message: `Unknown member "${key}" in ${parent}.${hint}`,
        help,
        at: [...at, key],
      };
    }
    case "required": {
      const message = `Missing member "${String(error.params["missingProperty"])}" in ${parent}`;
      return { code: "missing-member", message, help, at };
    }
    case "enum":
    case "const": {
      const choices = [error.params["allowedValues"] ?? error.params["allowedValue"]].flat();
      return { code: "wrong-value", message: `${parent} must be ${choices.join(" or ")}`, help, at };
    }
    default:
      return { code: "wrong-value", message: `${parent} ${error.message ?? "is wrong"}`, help, at };
  }
}

function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

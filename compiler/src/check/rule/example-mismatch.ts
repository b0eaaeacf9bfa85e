import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
import { ajvLibrary } from "../../definition/ajv-library.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Span } from "../../source/span.js";
import { didYouMean } from "../../text/suggest.js";
import { fits } from "../fits.js";
import type { InputSchema } from "../input-node.js";
import type { ToolRule } from "../rule.js";

/** The examples of a tool are what the tool accepts. */
export const exampleMismatch: ToolRule = function* (index, { tools }) {
  let ajv: Ajv2020 | undefined;
  for (const { name: tool, operation, inputSchema, examples } of tools) {
    for (const [position, example] of examples.entries()) {
      if (fits(example, inputSchema as InputSchema)) continue;
      // Only what does not fit is worth the time that compiling the schema takes.
      ajv ??= new (ajvLibrary().Ajv2020)({
        allErrors: true,
        verbose: true,
        strict: false,
        validateFormats: false,
        addUsedSchema: false,
        // What a tool asks for is our own; the schema of schemas would take longer to compile than all of them.
        validateSchema: false,
        meta: false,
      });
      const validate = ajv.compile(closed(inputSchema as InputSchema));
      validate(example);
      for (const error of meaningful(validate.errors ?? [])) {
        const effective = index.operation.get(operation);
        if (effective)
          yield diagnostic("example-mismatch", placeOf(effective, position, error), { tool, reason: reasonOf(error) });
      }
    }
  }
};

/** The schema with all its objects closed: an example has no argument that the tool does not name. */
function closed(schema: InputSchema): InputSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, closed(member)])),
      additionalProperties: false,
    }),
    ...(items && { items: closed(items) }),
    ...(anyOf && { anyOf: anyOf.map(closed) }),
  };
}

/** Without the errors of branches that were not meant: one for the union says enough. */
function meaningful(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === "anyOf").map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(({ schemaPath }) => !unions.some((union) => schemaPath.startsWith(union)));
}

/** The value that does not fit, or the key that should not be there. */
function placeOf(
  { span, resource, name }: EffectiveOperation,
  position: number,
  { instancePath, params, keyword }: ErrorObject,
): Span {
  const steps = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const path: Path = ["tool", "examples", position, ...steps];
  if (keyword !== "additionalProperties" || !resource.value.operations?.[name]?.tool) return span(...path);
  return resource.keySpan([
    "operations",
    name,
    ...path,
    String((params as { additionalProperty?: string }).additionalProperty),
  ]);
}

function reasonOf(error: ErrorObject): string {
  const { keyword, instancePath, params, schema, parentSchema, data } = error;
  const values = params as Readonly<Record<string, unknown>>;
  const path = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".");
  const where = path === "" ? "it" : `"${path}"`;
  const known = Object.keys((parentSchema as InputSchema | undefined)?.properties ?? {});
  switch (keyword) {
    case "additionalProperties": {
      const name = String(values["additionalProperty"]);
      return `${path === "" ? "there is no argument" : `"${path}" has no member`} "${name}"${didYouMean(name, known).replace("?", "")}`.replace(
        " Did you mean",
        "; did you mean",
      );
    }
    case "required":
      return `${where} needs "${String(values["missingProperty"])}"`;
    case "type":
      return `${where} is ${shown(data)}, not ${[schema].flat().join(" or ")}`;
    case "enum":
      return `${where} is ${shown(data)}, not one of ${(schema as unknown[]).slice(0, 12).map(shown).join(", ")}`;
    case "anyOf":
      return `${where} is ${shown(data)}, which fits none of its kinds`;
    default:
      return `${where} ${error.message ?? "is not allowed"}`;
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

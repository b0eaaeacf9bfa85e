import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { lensOf, profiles, type ProfileName } from "../../runtime/src/lens/index.js";
import { checkSchema } from "../../runtime/src/schema/check-schema.js";
import { Chance } from "../runtime/limits/chance.js";
import { allTools } from "./catalogue.js";
import { randomValue } from "./random-value.js";

/** Values for each tool. */
const ROUNDS = Number(process.env["LENS_ROUNDS"] ?? 1);

/** Compiling a schema takes ajv some milliseconds: it judges each of so many, another for each profile. */
const JUDGED = Number(process.env["LENS_JUDGED"] ?? 60);

const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
const names = Object.keys(profiles) as ProfileName[];

describe.each(names)("%s", (profile) => {
  test("whatever fits a tool comes back as it was, and fits the provider's schema on the way", () => {
    const chance = new Chance(26);
    const wrong: string[] = [];
    for (const [index, tool] of allTools.entries()) {
      const lens = lensOf(tool, profile);
      const isJudged = index % JUDGED === names.indexOf(profile) % JUDGED;
      const validate = isJudged ? ajv.compile(lens.schema) : undefined;
      for (let round = 0; round < ROUNDS; round++) {
        const args = randomValue(tool.inputSchema, chance, tool.inputSchema);
        const faults = checkSchema(tool.inputSchema, args, { isClosed: true });
        if (faults.length > 0)
          wrong.push(`${tool.name}: the value does not fit: ${faults[0]?.path} ${faults[0]?.message}`);
        const given = lens.encode(args);
        const problems = checkSchema(lens.schema, given, { isClosed: true });
        if (problems.length > 0) wrong.push(`${tool.name}: ${problems[0]?.path} ${problems[0]?.message}`);
        if (validate && !validate(given)) wrong.push(`${tool.name}: ${ajv.errorsText(validate.errors)}`);
        if (!isDeepStrictEqual(lens.decode(given), args))
          wrong.push(`${tool.name}: ${JSON.stringify(args)} became ${JSON.stringify(given)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("what all providers take as it is is not touched", () => {
  const touched = allTools.filter(({ inputSchema, name }) =>
    (["portable", "openai", "anthropic"] as const).some(
      (profile) => !isDeepStrictEqual(lensOf({ name, inputSchema }, profile).schema, inputSchema),
    ),
  );
  expect(touched.map(({ name }) => name)).toEqual([]);
});

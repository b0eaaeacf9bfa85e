import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { lensOf, profiles, type ProfileName } from "../../runtime/src/lens/index.js";
import { Chance } from "../runtime/limits/chance.js";
import { randomTool } from "./random-schema.js";
import { randomValue } from "./random-value.js";

/** Schemas; each has a few values, which go through all lenses. */
const ROUNDS = Number(process.env["LENS_ROUNDS"] ?? 9);

const names = Object.keys(profiles) as ProfileName[];

test("schemas with all that JSON Schema has pass through every lens and back", () => {
  const chance = new Chance(7);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
  const wrong: string[] = [];
  let tried = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const inputSchema = randomTool(chance);
    const fits = ajv.compile(inputSchema);
    const values = Array.from({ length: 12 }, () => randomValue(inputSchema, chance, inputSchema)).filter((one) =>
      fits(one),
    );
    for (const profile of names) {
      const lens = lensOf({ name: "odd", inputSchema }, profile);
      const fitsLens = ajv.compile(lens.schema);
      for (const args of values) {
        tried++;
        const given = lens.encode(args);
        const said = `${profile} ${JSON.stringify(inputSchema)}: ${JSON.stringify(args)} became ${JSON.stringify(given)}`;
        if (!fitsLens(given))
          wrong.push(`${ajv.errorsText(fitsLens.errors)} in ${said} under ${JSON.stringify(lens.schema)}`);
        try {
          const back = lens.decode(given);
          if (!isDeepStrictEqual(back, args)) wrong.push(`${said} and then ${JSON.stringify(back)}`);
        } catch (error) {
          wrong.push(`${String(error)}: ${said}`);
        }
      }
    }
  }
  expect(wrong.sort((one, other) => one.length - other.length).slice(0, 3)).toEqual([]);
  expect(tried).toBeGreaterThan(ROUNDS * names.length * 2);
});

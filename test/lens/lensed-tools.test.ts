import { expect, test } from "vitest";
import { ValidationError, type BoundTool } from "../../runtime/src/index.js";
import { lensedTools, throughLens } from "../../runtime/src/lens/index.js";
import { checkSchema } from "../../runtime/src/schema/check-schema.js";
import { refuse } from "../../runtime/src/error/validation-error.js";
import { allTools } from "./catalogue.js";

/** A tool that answers what it was called with, checked as a real one does. */
function echo(name: string, properties: object, effect: BoundTool["effect"] = "write"): BoundTool {
  const inputSchema = { type: "object", properties, required: [] };
  return {
    ...(allTools[0] as BoundTool),
    name,
    effect,
    inputSchema,
    invoke: async (args) => {
      refuse(name, checkSchema(inputSchema, args, { isClosed: true }), "things.update");
      return args;
    },
  };
}

const date = { type: ["string", "null"], maxLength: 5 };

test("a tool through a lens shows the provider's schema and takes what a model gives under it", async () => {
  const tool = throughLens(echo("update_thing", { date, note: { type: "string" } }), "openai-strict");
  expect(tool).toMatchObject({ name: "update_thing", profile: "openai-strict", isStrict: true });
  expect(tool.inputSchema).toMatchObject({ required: ["date", "note", "clear"], additionalProperties: false });
  expect(await tool.invoke({ date: null, note: null, clear: ["date"] })).toEqual({ date: null });
});

test("problems have the paths that the model knows", async () => {
  const labels = {
    type: "object",
    additionalProperties: { type: "object", properties: { size: { type: "integer" } } },
  };
  const tool = throughLens(echo("update_thing", { labels, "Due date": date }), "gemini");
  const given = {
    labels: [
      { key: "a", value: { size: 1 } },
      { key: "b.c", value: { size: "x" } },
    ],
    Due_date: "tomorrow",
  };
  const error = await tool.invoke(given).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ValidationError);
  expect((error as ValidationError).problems.map(({ path }) => path)).toEqual(["labels[1].value.size", "Due_date"]);
  expect((error as ValidationError).operation).toBe("things.update");
  expect((error as ValidationError).advice).toBe(
    "Nothing was sent. Correct labels[1].value.size, Due_date and call again.",
  );
});

test("frameworks may write into the schema", () => {
  const tool = echo("update_thing", { date });
  const [one, other] = [throughLens(tool, "anthropic"), throughLens(tool, "anthropic")];
  Object.assign(one.inputSchema, { $schema: "x" });
  expect(other.inputSchema).not.toHaveProperty("$schema");
  expect(one.inputSchema).toHaveProperty("$schema");
});

test("of a strict profile, tools without room are not strict", async () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`m${index}`, { type: "string" }]));
  const [small, large] = lensedTools([echo("small", { date }), echo("large", { ...many, date })], "anthropic-strict");
  expect(small).toMatchObject({ isStrict: true, profile: "anthropic-strict" });
  expect(large).toMatchObject({ isStrict: false, profile: "anthropic" });
  expect(await large?.invoke({ date: null })).toEqual({ date: null });
});

test("a name that the provider does not take is refused", () => {
  const long = "a".repeat(65);
  expect(() => lensedTools([echo(long, {})], "openai")).toThrow(`${long} is no name of a tool for openai`);
});
